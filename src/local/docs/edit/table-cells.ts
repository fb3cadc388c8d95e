import { blockAt, containerOf, isTable, type PlacedBlock } from '../model/locate';
import { columnsOf, spanOf, verticalMerge } from '../model/spans';
import type { Body, Cell, Row, Table } from '../model/structure';
import { refuseEdit } from './edit-refused';

/** A cell by its place, as requests name it. */
export interface CellPlace {
  readonly tableStart: number;
  readonly row: number;
  readonly column: number;
}

/** A row with its table. */
interface Found {
  readonly placed: PlacedBlock<Table>;
  readonly row: Row;
}

/** Finds the row that a place names; refuses places that are in no table. */
export const findRow = (body: Body, { tableStart, row, column }: CellPlace): Found => {
  const placed = blockAt(containerOf(body), tableStart);
  if (placed === null || !isTable(placed) || placed.start !== tableStart) {
    return refuseEdit(`Invalid table start location. Must specify the start index of the table.`);
  }
  const found = placed.block.rows[row];
  if (found === undefined) {
    return refuseEdit(`Invalid row index: ${row}. Row index must be less than the number of rows.`);
  }
  if (column < 0 || column >= columnsOf(placed.block)) {
    refuseEdit(
      `Invalid column index: ${column}. Column index must be less than the number of columns.`,
    );
  }
  return { placed, row: found };
};

/** Cells of a row that cover these columns and no others. */
export const cellsIn = ({ cells }: Row, column: number, columnSpan: number): readonly Cell[] => {
  let at = 0;
  const covered = cells.filter((cell) => {
    const from = at;
    at += spanOf(cell);
    return from >= column && at <= column + columnSpan;
  });
  const width = covered.reduce((sum, cell) => sum + spanOf(cell), 0);
  if (width !== columnSpan) refuseEdit('The table range must cover whole cells of the table.');
  if (covered.some((cell) => verticalMerge(cell) !== null))
    throw new TypeError('joining cells that span rows is not in our platform');
  return covered;
};
