import { OBJECT_MARK } from '../../domain/merge/doc-text';
import type { Table, TableCell } from '../../domain/merge/doc-text';
import type { ParagraphLooks } from '../../domain/merge/looks';
import { plainText } from '../../domain/merge/unit';
import { insertText, rowLocation } from './docs-request';
import type { DocsRequest, Range } from './docs-request';
import {
  embolden,
  isSameParagraphLook,
  isSameTextLook,
  paragraphLook,
  textLook,
} from './looks-requests';
import { tableLook } from './table-look';

/** What of a text can be written: everything but the marks of pictures. */
export const writable = (text: string): string => text.split(OBJECT_MARK).join('');

const looksOf = ({ blocks: [first] }: TableCell): ParagraphLooks =>
  first?.kind === 'paragraph' ? (first.looks ?? {}) : {};

/** The looks that most cells of a table have. */
const commonLooks = ({ rows }: Table): ParagraphLooks => {
  const times = new Map<string, { readonly looks: ParagraphLooks; readonly count: number }>();
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    const looks = looksOf(cell);
    const key = JSON.stringify(looks);
    times.set(key, { looks, count: (times.get(key)?.count ?? 0) + 1 });
  }
  return [...times.values()].sort((a, b) => b.count - a.count)[0]?.looks ?? {};
};

/** What the text of a cell has beside what most cells have. */
const dressCell = (
  cell: TableCell,
  range: Range,
  common: ParagraphLooks,
): readonly DocsRequest[] => {
  const looks = looksOf(cell);
  const { startIndex, endIndex } = range;
  const withLineEnd = { startIndex, endIndex: endIndex + 1 };
  const [first] = cell.blocks;
  const isBold = first?.kind === 'paragraph' && first.lead === first.text.length;
  return [
    ...(isSameParagraphLook(looks, common) ? [] : [paragraphLook(withLineEnd, looks)]),
    ...(isSameTextLook(looks, common) || startIndex === endIndex ? [] : [textLook(range, looks)]),
    ...(isBold ? embolden(startIndex, endIndex - startIndex) : []),
  ];
};

/** A table that has just been inserted takes one unit for itself and one for each row, and two for each cell. */
const unitsOf = (rows: number, columns: number): number => 1 + rows * (1 + 2 * columns);

/** Fills a table that has just been inserted, last cell first. */
const fillTable = (table: Table, start: number, columns: number): readonly DocsRequest[] => {
  const requests: DocsRequest[] = [];
  const common = commonLooks(table);
  for (let row = table.rows.length - 1; row >= 0; row -= 1) {
    const cells = table.rows[row]?.cells ?? [];
    let column = cells.reduce((sum, { span }) => sum + span, 0);
    for (const cell of [...cells].reverse()) {
      column -= cell.span;
      const text = writable(plainText(cell.blocks));
      const index = start + unitsOf(row, columns) + 2 + 2 * column;
      const range = { startIndex: index, endIndex: index + text.length };
      requests.push(...insertText(index, text), ...dressCell(cell, range, common));
    }
  }
  return requests;
};

/** What most cells look like, for all of them: from the first line end to the last. */
const dressAll = (table: Table, start: number, columns: number): readonly DocsRequest[] => {
  const looks = commonLooks(table);
  const range = { startIndex: start + 3, endIndex: start + unitsOf(table.rows.length, columns) };
  return [paragraphLook(range, looks), textLook(range, looks)];
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

/** Puts a table with its texts at an index; it looks as in a new draft. */
export const insertTable = (table: Table, index: number): readonly DocsRequest[] => {
  const widths = table.rows.map(({ cells }) => cells.reduce((sum, { span }) => sum + span, 0));
  const columns = Math.max(1, ...widths);
  const start = index + 1;
  return [
    { insertTable: { location: { index }, rows: table.rows.length, columns } },
    ...tableLook(table, start, columns),
    ...dressAll(table, start, columns),
    ...fillTable(table, start, columns),
    ...joinCells(table, start),
  ];
};
