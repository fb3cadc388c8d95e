import { OBJECT_MARK } from '../../domain/merge/doc-text';
import type { Table } from '../../domain/merge/doc-text';
import { plainText } from '../../domain/merge/unit';
import { insertText, rowLocation } from './docs-request';
import type { DocsRequest } from './docs-request';

/** What of a text can be written: everything but the marks of pictures. */
export const writable = (text: string): string => text.split(OBJECT_MARK).join('');

/**
 * Fills a table that has just been inserted, last cell first. An empty table takes one unit for itself and one for
 * each row, and two for each cell: its own and a line end.
 */
const fillTable = (table: Table, start: number, columns: number): readonly DocsRequest[] => {
  const requests: DocsRequest[] = [];
  for (let row = table.rows.length - 1; row >= 0; row -= 1) {
    const cells = table.rows[row]?.cells ?? [];
    let column = cells.reduce((sum, { span }) => sum + span, 0);
    for (let cell = cells.length - 1; cell >= 0; cell -= 1) {
      column -= cells[cell]?.span ?? 1;
      const text = writable(plainText(cells[cell]?.blocks ?? []));
      const index = start + 3 + row * (1 + 2 * columns) + 2 * column;
      const range = { startIndex: index, endIndex: index + text.length };
      requests.push(...insertText(index, text));
      if (row === 0 && text !== '') {
        requests.push({ updateTextStyle: { range, textStyle: { bold: true }, fields: 'bold' } });
      }
    }
  }
  return requests;
};

/** Joins the cells of a filled table where one covers several columns; from the last one on, so that the others stay. */
const joinCells = (table: Table, start: number): readonly DocsRequest[] =>
  table.rows.flatMap(({ cells }, rowIndex) => {
    let columnIndex = 0;
    const joins = cells.flatMap(({ span }): readonly DocsRequest[] => {
      const tableCellLocation = { ...rowLocation(start, rowIndex), columnIndex };
      columnIndex += span;
      const tableRange = { tableCellLocation, rowSpan: 1, columnSpan: span };
      return span > 1 ? [{ mergeTableCells: { tableRange } }] : [];
    });
    return joins.reverse();
  });

/** Puts a table with its texts at an index; the row that names its columns is bold. */
export const insertTable = (table: Table, index: number): readonly DocsRequest[] => {
  const widths = table.rows.map(({ cells }) => cells.reduce((sum, { span }) => sum + span, 0));
  const columns = Math.max(1, ...widths);
  const rows = table.rows.length;
  return [
    { insertTable: { location: { index }, rows, columns } },
    ...fillTable(table, index + 1, columns),
    ...joinCells(table, index + 1),
  ];
};
