import { excerpt } from '../../../domain/quality/excerpt';
import type { RawCell } from '../../../domain/quantity/cell-quantity';
import { formatNumber } from '../../../domain/quantity/format';
import type { IntakeDone, IntakeRefusal, ShownAddition, ShownCell } from '../../intake/outcome';
import type { intakeActions } from '../../intake/actions';
import type { Catalogue, SentencesFor } from '../catalogue';

/** Everything said around the import of worksheets, in one language. */
export interface IntakeWords {
  readonly action: Pick<Catalogue['action'], (typeof intakeActions)[number]['name']>;
  readonly option: Readonly<Record<string, string>>;
  readonly done: SentencesFor<IntakeDone>;
  readonly refusal: SentencesFor<IntakeRefusal>;
  readonly lines: Catalogue['intake'];
}

/** A cell as it is read on a tab, on one line; of a long text the beginning. */
export const shownCell = (value: RawCell): string =>
  typeof value === 'number' ? formatNumber(value) : excerpt(String(value));

/** `“12”`; a cell that holds nothing has no quotes. */
export const quotedCell = ({ before }: Pick<ShownCell, 'before'>, empty: string): string =>
  before === '' ? empty : `“${shownCell(before)}”`;

/** What a row is known by and what it holds, parted by semicolons. */
export const additionFacts = ({ code, name, budgetCode, amounts }: ShownAddition): string =>
  [`${code} ${name}`, budgetCode, ...amounts.map(([header, amount]) => `${header} ${amount}`)]
    .filter((part) => part !== '')
    .join('; ');
