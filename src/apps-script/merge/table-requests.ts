import type { Table, TableCell } from '../../domain/merge/doc-text';
import type { ParagraphLooks } from '../../domain/merge/looks';
import { columnsIn, emptyRow, fillCells, isBold, joinCells, looksOf } from './cells-requests';
import type { DocsRequest, Range } from './docs-request';
import {
  embolden,
  isSameParagraphLook,
  isSameTextLook,
  paragraphLook,
  textLook,
} from './looks-requests';
import { tableLook } from './table-look';

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
  { startIndex, endIndex }: Range,
  common: ParagraphLooks,
): readonly DocsRequest[] => {
  const looks = looksOf(cell);
  const words = { startIndex, endIndex };
  const paragraph = { startIndex, endIndex: endIndex + 1 };
  return [
    ...(isSameParagraphLook(looks, common) ? [] : [paragraphLook(paragraph, looks)]),
    ...(isSameTextLook(looks, common) || startIndex === endIndex ? [] : [textLook(words, looks)]),
    ...(isBold(cell) ? embolden(startIndex, endIndex - startIndex) : []),
  ];
};

/** A table of so many empty rows takes one unit for itself beside them. */
const unitsOf = (rows: number, columns: number): number => 1 + rows * emptyRow(columns);

/** Fills a table that has just been inserted, last row first. */
const fillTable = (table: Table, start: number, columns: number): readonly DocsRequest[] => {
  const common = commonLooks(table);
  return table.rows
    .map(({ cells }, row) =>
      fillCells(start + unitsOf(row, columns), cells, (cell, range) =>
        dressCell(cell, range, common),
      ),
    )
    .reverse()
    .flat();
};

/** What most cells look like, for all of them: from the first line end to the last. */
const dressAll = (table: Table, start: number, columns: number): readonly DocsRequest[] => {
  const looks = commonLooks(table);
  const range = { startIndex: start + 3, endIndex: start + unitsOf(table.rows.length, columns) };
  return [paragraphLook(range, looks), textLook(range, looks)];
};

/** Puts a table with its texts at an index; it looks as in a new draft. */
export const insertTable = (table: Table, index: number): readonly DocsRequest[] => {
  const { rows } = table;
  const columns = Math.max(1, ...rows.map(({ cells }) => columnsIn(cells)));
  const start = index + 1;
  return [
    { insertTable: { location: { index }, rows: rows.length, columns } },
    ...tableLook(table, start, columns),
    ...dressAll(table, start, columns),
    ...fillTable(table, start, columns),
    ...rows.flatMap(({ cells }, row) => joinCells(start, row, cells)),
  ];
};
