import { GoogleException } from '../../exceptions';
import type { Area } from '../area';
import type { SheetState } from '../sheet-state';

const mismatch = (what: 'rows' | 'columns', data: number, range: number): GoogleException =>
  new GoogleException(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`,
  );

/** Throws unless the table has exactly the shape of the range. */
export const assertShape = (table: readonly (readonly unknown[])[], area: Area): void => {
  if (table.length !== area.rows) throw mismatch('rows', table.length, area.rows);
  for (const line of table) {
    if (!Array.isArray(line)) throw new TypeError('A table of cells is an array of arrays');
    if (line.length !== area.columns) throw mismatch('columns', line.length, area.columns);
  }
};

const problemOf = (area: Area, sheet: SheetState): string | null => {
  if (area.row < 1) return 'The starting row of the range is too small.';
  if (area.column < 1) return 'The starting column of the range is too small.';
  if (area.rows < 1) return 'The number of rows in the range must be at least 1.';
  if (area.columns < 1) return 'The number of columns in the range must be at least 1.';
  const isOutside =
    area.row + area.rows - 1 > sheet.maxRows || area.column + area.columns - 1 > sheet.maxColumns;
  return isOutside ? 'The coordinates of the range are outside the dimensions of the sheet.' : null;
};

/** Throws what Google throws for a range that does not lie on the sheet. */
export const assertOnSheet = (area: Area, sheet: SheetState): void => {
  const numbers = [area.row, area.column, area.rows, area.columns];
  if (!numbers.every(Number.isInteger))
    throw new TypeError(`A range needs whole numbers, not ${numbers.join(', ')}`);
  const problem = problemOf(area, sheet);
  if (problem !== null) throw new GoogleException(problem);
};
