import type { Differ } from './differ';
import type { Table, TableCell, TableRow } from './doc-text';
import { matchPeople } from './match';
import { cellUnit, plainText } from './unit';

const NO_CELL: TableCell = { span: 1, blocks: [] };

/** Where the columns of the base stand in the live table. People may add, remove, move and rename columns. */
export interface Columns {
  /** For each column of the base its column in the live table; undefined when a person removed it. */
  readonly places: readonly (number | undefined)[];
  /** Number of columns of the live table. */
  readonly count: number;
  /** Headers of the base. */
  readonly headers: readonly string[];
}

const widest = ({ rows }: Table): readonly TableCell[] =>
  rows.reduce<readonly TableCell[]>(
    (header, { cells }) => (cells.length > header.length ? cells : header),
    [],
  );

/** Finds columns by their headers: the cells of the first row that has all columns. */
export const columnsOf = (differ: Differ, base: Table, theirs: Table): Columns => {
  const [first, second] = [widest(base), widest(theirs)];
  const { partners, origins } = matchPeople(
    differ,
    first.map(({ blocks }) => cellUnit(blocks)),
    second.map(({ blocks }) => cellUnit(blocks)),
  );
  const isRenamed = (column: number): boolean =>
    first.length === second.length && origins[column] === undefined;
  return {
    places: partners.map((place, column) => place ?? (isRenamed(column) ? column : undefined)),
    count: second.length,
    headers: first.map(({ blocks }) => plainText(blocks)),
  };
};

/** A row of the live table in the columns of the base. A row with merged cells is left as it is. */
export const inBaseColumns = (row: TableRow, { places, count }: Columns): TableRow =>
  row.cells.length === count
    ? {
        cells: places.map((place) => (place === undefined ? NO_CELL : row.cells[place]) ?? NO_CELL),
      }
    : row;

/** A row of the data without the columns that a person removed, as far as it can be compared with a live row. */
export const inLeftColumns = (row: TableRow, { places }: Columns): TableRow =>
  row.cells.length === places.length
    ? { cells: row.cells.filter((_, column) => places[column] !== undefined) }
    : row;

/** Whether a person wrote something into columns of their own. */
export const hasOwnText = (row: TableRow, { places, count }: Columns): boolean =>
  row.cells.length === count &&
  row.cells.some(({ blocks }, column) => !places.includes(column) && plainText(blocks) !== '');

/** What a new row says in columns that a person removed. */
export const inRemovedColumns = (row: TableRow, { places }: Columns): readonly string[] =>
  row.cells.length === places.length
    ? row.cells
        .filter((_, column) => places[column] === undefined)
        .map(({ blocks }) => plainText(blocks))
        .filter((text) => text !== '')
    : [];

/** Columns of the live table that follow one another from a place of the base on, as far as a cell covers them. */
const stretchAt = (places: Columns['places'], column: number, span: number): number => {
  const first = places[column];
  if (first === undefined) return 1;
  const covered = places.slice(column, column + span);
  const broken = covered.findIndex((place, step) => place !== first + step);
  return broken < 0 ? Math.max(1, covered.length) : broken;
};

/**
 * A new row in the columns of the live table. A cell that covers several columns goes on doing so as far as they stand side
 * by side there; columns of people stay empty.
 */
export const inLiveColumns = (row: TableRow, { places, count }: Columns): TableRow => {
  const cells: (TableCell | null)[] = Array.from({ length: count }, () => NO_CELL);
  let column = 0;
  for (const cell of row.cells) {
    const span = row.cells.length === places.length ? 1 : cell.span;
    const place = places[column];
    const width = stretchAt(places, column, span);
    if (place !== undefined) {
      cells.fill(null, place, place + width);
      cells[place] = { ...cell, span: width };
    }
    column += span;
  }
  return { ...row, cells: cells.flatMap((cell) => cell ?? []) };
};
