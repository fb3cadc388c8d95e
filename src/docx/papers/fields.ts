import type { Field, FieldList, LetterOpening } from '../../domain/papers/model';
import { paragraph } from '../wordml/paragraph';
import { run } from '../wordml/run';
import type { Desk } from '../writer/desk';
import { linesOf, oneLine, runsOf } from '../writer/spans';
import { textWidth } from '../writer/text-width';
import { layoutTable } from './layout-table';
import type { LayoutRow } from './layout-table';

/** Size of body text in half-points. */
const BODY_SIZE = 22;

const COLON = 200;

const GAP = 240;

const line = (content: string, align: 'left' | 'right' = 'left'): string =>
  paragraph({ align, after: 40, line: 252 }, content);

const labelWidth = (fields: readonly Field[]): number =>
  Math.ceil(Math.max(...fields.map(({ label }) => textWidth(label, BODY_SIZE)))) + GAP;

const fieldRow = (desk: Desk, { label, values }: Field): LayoutRow => [
  line(run(oneLine(label))),
  line(run(':')),
  values
    .flatMap(linesOf)
    .map((spans) => line(runsOf(desk.ledger, spans)))
    .join(''),
];

/** How far a list of fields stands in from the margin. */
const INDENT = 425;

/** A list `label : value` whose colons stand below each other, however long the values are. */
export const fieldsXml = (desk: Desk, { fields }: FieldList): string => {
  const label = labelWidth(fields);
  const widths = [INDENT, label, COLON, desk.textWidth - INDENT - label - COLON];
  return layoutTable(
    widths,
    fields.map((one) => ['', ...fieldRow(desk, one)]),
  );
};

/** Share of the text width that the date of a letter may take. */
const DATE_SHARE = 0.38;

/** Head of a letter: its fields, and on their first line, at the right margin, place and date. */
export const letterOpeningXml = (desk: Desk, opening: LetterOpening): string => {
  const { fields, placeAndDate } = opening;
  const label = labelWidth(fields);
  const date = Math.floor(desk.textWidth * DATE_SHARE);
  const widths = [label, COLON, desk.textWidth - label - COLON - date, date];
  return layoutTable(
    widths,
    fields.map((one, index) => [
      ...fieldRow(desk, one),
      index === 0 ? line(run(oneLine(placeAndDate)), 'right') : '',
    ]),
    120,
  );
};
