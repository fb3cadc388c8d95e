import { GoogleException } from '../../exceptions';
import { cellName, intersection, type Area } from '../area';
import type { Book } from '../book';
import { writeValues } from '../cells/write-cells';
import { done } from '../engine';
import type { SheetState } from '../sheet-state';

const isWithin = (inner: Area, outer: Area): boolean => {
  const shared = intersection(inner, outer);
  return shared?.rows === inner.rows && shared.columns === inner.columns;
};

const clearAllButFirst = (book: Book, sheet: SheetState, area: Area): void => {
  const filled: Area[] = [];
  sheet.grid.forEachContent((row, column) => {
    const cell = { row, column, rows: 1, columns: 1 };
    const isFirst = row === area.row && column === area.column;
    if (!isFirst && isWithin(cell, area)) filled.push(cell);
  });
  for (const cell of filled) writeValues(book, sheet, cell, [['']]);
};

/** Joins cells into one; the content of all but the upper left one is lost. */
export const mergeCells = (book: Book, sheet: SheetState, area: Area): void => {
  const touched = sheet.merges.filter((merged) => intersection(merged, area) !== null);
  if (!touched.every((merged) => isWithin(merged, area)))
    throw new GoogleException(
      'You must select all cells in a merged range to merge or unmerge them.',
    );
  clearAllButFirst(book, sheet, area);
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  done(book.file.MergeCell(sheet.name, cellName(area.row, area.column), last));
  sheet.merges = [...sheet.merges.filter((merged) => !touched.includes(merged)), area];
};
