import type { RawCell } from '../quantity/cell-quantity';

/**
 * A tab that is not ours, read once: what its cells hold (dates as ISO text) and what they show. Rows and columns are
 * counted from 0 here; a person is told numbers from 1.
 */
export interface Source {
  readonly tab: string;
  readonly values: readonly (readonly RawCell[])[];
  readonly shown: readonly (readonly string[])[];
}

/** What a cell shows, on one line and without blanks at its ends. */
export const shownAt = ({ shown }: Source, row: number, column: number): string =>
  (shown[row]?.[column] ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

/** What a cell shows, with its line breaks. */
export const textAt = ({ shown }: Source, row: number, column: number): string =>
  (shown[row]?.[column] ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .trim();

const PERCENT_DIGITS = 12;

/**
 * What a cell holds. A number shown as a percentage is stored as a fraction of one: 98,75% is held as 0.9875 and
 * meant as 98,75.
 */
export const rawAt = (source: Source, row: number, column: number): RawCell => {
  const raw = source.values[row]?.[column] ?? '';
  return typeof raw === 'number' && shownAt(source, row, column).endsWith('%')
    ? Number((raw * 100).toPrecision(PERCENT_DIGITS))
    : raw;
};

/** True for a row in which nothing stands. */
export const isEmptyRow = (source: Source, row: number): boolean =>
  (source.shown[row] ?? []).every((_, column) => shownAt(source, row, column) === '');

/** Number of columns of the widest row. */
export const widthOf = ({ shown }: Source): number =>
  shown.reduce((widest, row) => Math.max(widest, row.length), 0);
