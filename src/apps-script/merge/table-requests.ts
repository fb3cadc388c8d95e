import { OBJECT_MARK } from '../../domain/merge/doc-text';
import type { Table, TableCell, TableRow } from '../../domain/merge/doc-text';
import { plainText } from '../../domain/merge/unit';
import { HEADER_FILL } from '../../docx/writer/tables';
import { align, colorOf, insertText, rowLocation } from './docs-request';
import type { DocsRequest } from './docs-request';

/** What of a text can be written: everything but the marks of pictures. */
export const writable = (text: string): string => text.split(OBJECT_MARK).join('');

const isHeading = ({ cells }: TableRow): boolean => {
  const paragraphs = cells.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' && block.text !== '' ? [block] : [])),
  );
  return paragraphs.length > 0 && paragraphs.every(({ text, lead }) => lead === text.length);
};

/** Rows that name the columns: those on top that are bold all over. */
const headingRows = ({ rows }: Table): number => {
  const first = rows.findIndex((row) => !isHeading(row));
  return first < 0 ? 0 : first;
};

/** Bold for the whole text of a cell, and in the row that names the columns centered. */
const dressCell = (
  { blocks }: TableCell,
  range: { readonly startIndex: number; readonly endIndex: number },
  isCentered: boolean,
): readonly DocsRequest[] => {
  const [first] = blocks;
  const isBold = first?.kind === 'paragraph' && first.lead === first.text.length;
  if (range.startIndex === range.endIndex) return [];
  const bold: DocsRequest = {
    updateTextStyle: { range, textStyle: { bold: true }, fields: 'bold' },
  };
  return [...(isBold ? [bold] : []), ...(isCentered ? [align(range, 'CENTER')] : [])];
};

/**
 * Fills a table that has just been inserted, last cell first. An empty table takes one unit for itself and one for
 * each row, and two for each cell: its own and a line end.
 */
const fillTable = (table: Table, start: number, columns: number): readonly DocsRequest[] => {
  const requests: DocsRequest[] = [];
  const headings = headingRows(table);
  for (let row = table.rows.length - 1; row >= 0; row -= 1) {
    const cells = table.rows[row]?.cells ?? [];
    let column = cells.reduce((sum, { span }) => sum + span, 0);
    for (const cell of [...cells].reverse()) {
      column -= cell.span;
      const text = writable(plainText(cell.blocks));
      const index = start + 3 + row * (1 + 2 * columns) + 2 * column;
      const range = { startIndex: index, endIndex: index + text.length };
      requests.push(...insertText(index, text), ...dressCell(cell, range, row < headings));
    }
  }
  return requests;
};

/** The color of a new draft behind the rows that name the columns, which stand again on every page. */
const dressHeadings = (table: Table, start: number, columns: number): readonly DocsRequest[] => {
  const rowSpan = headingRows(table);
  if (rowSpan === 0) return [];
  const tableRange = { tableCellLocation: rowLocation(start, 0), rowSpan, columnSpan: columns };
  const tableCellStyle = { backgroundColor: colorOf(HEADER_FILL) };
  return [
    { updateTableCellStyle: { tableRange, tableCellStyle, fields: 'backgroundColor' } },
    {
      pinTableHeaderRows: {
        tableStartLocation: { index: start },
        pinnedHeaderRowsCount: rowSpan,
      },
    },
  ];
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

/** Puts a table with its texts at an index; the rows that name its columns look as in a new draft. */
export const insertTable = (table: Table, index: number): readonly DocsRequest[] => {
  const widths = table.rows.map(({ cells }) => cells.reduce((sum, { span }) => sum + span, 0));
  const columns = Math.max(1, ...widths);
  const rows = table.rows.length;
  return [
    { insertTable: { location: { index }, rows, columns } },
    ...fillTable(table, index + 1, columns),
    ...dressHeadings(table, index + 1, columns),
    ...joinCells(table, index + 1),
  ];
};
