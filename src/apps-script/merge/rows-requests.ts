import { endOf } from '../../domain/merge/doc-text';
import type { Table } from '../../domain/merge/doc-text';
import type { DeleteRowEdit, InsertRowsEdit } from '../../domain/merge/plan';
import { insertText, rowLocation } from './docs-request';
import type { DocsRequest } from './docs-request';
import { writable } from './table-requests';

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

/** Fills the empty cells of a row that begins at an index, last cell first. */
const fillRow = (start: number, texts: readonly string[]): readonly DocsRequest[] =>
  texts
    .map((text, column) => ({ text, index: start + 2 + 2 * column }))
    .reverse()
    .flatMap(({ text, index }) => insertText(index, writable(text)));

/** Requests that put rows beside another, the last one first, so that the first ends up on top. */
export const insertRowsRequests = (edit: InsertRowsEdit): readonly DocsRequest[] => {
  const { table, row, below, rows } = edit;
  const start = below ? rowEnd(table, row) : rowStart(table, row);
  const ordered = [...rows].reverse();
  return ordered.flatMap((texts): readonly DocsRequest[] => [
    {
      insertTableRow: {
        // Above a row, each new one takes its number and is the neighbour of the next.
        tableCellLocation: rowLocation(table.start, row),
        insertBelow: below,
      },
    },
    ...fillRow(start, texts),
  ]);
};

/** Requests that remove a row. */
export const deleteRowRequests = ({ table, row }: DeleteRowEdit): readonly DocsRequest[] => [
  { deleteTableRow: { tableCellLocation: rowLocation(table.start, row) } },
];
