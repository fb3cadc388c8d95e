import { endOf } from '../../domain/merge/doc-text';
import type { Table, TableCell, TableRow } from '../../domain/merge/doc-text';
import type { DeleteRowEdit, InsertRowsEdit } from '../../domain/merge/plan';
import { plainText } from '../../domain/merge/unit';
import { emptyRow, fillCells, isBold, joinCells, looksOf } from './cells-requests';
import { rowLocation } from './docs-request';
import type { DocsRequest, Range } from './docs-request';
import { embolden, paragraphLook, textLook } from './looks-requests';
import { cellLooks } from './table-look';

/** Index at which a row begins: one unit for the cell and one for the row stand before its first paragraph. */
export const rowStart = ({ rows, start, end }: Table, row: number): number => {
  const first = rows[row]?.cells[0]?.blocks[0];
  if (first !== undefined) return first.start - 2;
  return row >= rows.length ? end - 1 : start + 1;
};

/** Index behind a row: behind the last line end of its last cell. */
export const rowEnd = (table: Table, row: number): number => {
  const cells = table.rows[row]?.cells ?? [];
  const blocks = cells[cells.length - 1]?.blocks ?? [];
  const last = blocks[blocks.length - 1];
  return last === undefined ? rowStart(table, row) : endOf(last);
};

/**
 * A row of another kind than the one it is put beside, as a total is beside activities: it is told by its bold, its color
 * and by how many cells it has. One of the same kind keeps the looks of its neighbour, whatever people have made of them.
 */
const isOtherKind = (row: TableRow, beside: readonly TableCell[]): boolean =>
  row.cells.length !== beside.length ||
  row.cells.some((cell, column) => {
    const neighbour = beside[column];
    const hasText = plainText(cell.blocks) !== '' && plainText(neighbour?.blocks ?? []) !== '';
    const isBolder = hasText && neighbour !== undefined && isBold(cell) !== isBold(neighbour);
    return isBolder || cell.looks?.fill !== neighbour?.looks?.fill;
  });

const dressCell = (cell: TableCell, { startIndex, endIndex }: Range): readonly DocsRequest[] => {
  const looks = looksOf(cell);
  const paragraph = paragraphLook({ startIndex, endIndex: endIndex + 1 }, looks);
  if (startIndex === endIndex) return [paragraph];
  const bold = isBold(cell) ? embolden(startIndex, endIndex - startIndex) : [];
  return [paragraph, textLook({ startIndex, endIndex }, looks), ...bold];
};

/** Fills a row that stands there empty, and dresses it where it is of another kind than its neighbour. */
const fillRow = (
  row: TableRow,
  place: { readonly table: number; readonly index: number; readonly start: number },
  beside: readonly TableCell[],
): readonly DocsRequest[] => {
  const { table, index, start } = place;
  if (!isOtherKind(row, beside)) return fillCells(start, row.cells, () => []);
  return [
    ...fillCells(start, row.cells, dressCell),
    ...cellLooks(row.cells, { table, row: index }),
    ...joinCells(table, index, row.cells),
  ];
};

/** Requests that put rows beside another: first all of them, empty, then their texts from the last one on. */
export const insertRowsRequests = (edit: InsertRowsEdit): readonly DocsRequest[] => {
  const { table, row, below, rows } = edit;
  const beside = table.rows[row]?.cells ?? [];
  const start = below ? rowEnd(table, row) : rowStart(table, row);
  const first = below ? row + 1 : row;
  const inserts = rows.map((_, step): DocsRequest => ({
    // Above a row, each new one pushes it on; it stays the neighbour whose looks they take.
    insertTableRow: {
      tableCellLocation: rowLocation(table.start, below ? row : row + step),
      insertBelow: below,
    },
  }));
  const fills = rows.map((added, step) =>
    fillRow(
      added,
      { table: table.start, index: first + step, start: start + step * emptyRow(beside.length) },
      beside,
    ),
  );
  return [...inserts, ...fills.reverse().flat()];
};

/** Requests that remove a row. */
export const deleteRowRequests = ({ table, row }: DeleteRowEdit): readonly DocsRequest[] => [
  { deleteTableRow: { tableCellLocation: rowLocation(table.start, row) } },
];
