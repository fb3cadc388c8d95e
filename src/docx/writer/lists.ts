import type { List, Span } from '../../domain/report/model';
import { LIST_INDENT } from '../package/numbering';
import { paragraph } from '../wordml/paragraph';
import type { ParagraphProperties } from '../wordml/paragraph';
import type { Desk } from './desk';
import { linesOf, runsOf } from './spans';

/** Room between a list and the paragraph after it, in dxa: that between two paragraphs. */
const AFTER_LIST = 140;

type Lines = readonly (readonly Span[])[];

/** Further lines of an item stand below its text, without a marker. */
const itemXml = (
  desk: Desk,
  lines: Lines,
  numbering: number,
  { first, last }: { readonly first: ParagraphProperties; readonly last: ParagraphProperties },
): string => {
  const style = desk.ledger.style('listParagraph');
  return lines
    .map((line, index) =>
      paragraph(
        {
          style,
          ...(index === 0 ? { numbering, ...first } : { left: LIST_INDENT }),
          ...(index === lines.length - 1 ? last : {}),
        },
        runsOf(desk.ledger, line),
      ),
    )
    .join('');
};

/** A list with real markers of the word processor, so that people can add items to it. */
export const listXml = (desk: Desk, list: List, extra: ParagraphProperties = {}): string => {
  const items = list.items.map(linesOf).filter((lines) => lines.length > 0);
  if (items.length === 0) return '';
  const numbering = desk.ledger.list(list.marker);
  return items
    .map((lines, index) =>
      itemXml(desk, lines, numbering, {
        first: index === 0 ? extra : {},
        last: index === items.length - 1 ? { after: AFTER_LIST } : {},
      }),
    )
    .join('');
};
