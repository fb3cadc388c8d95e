import { cellName, type Area } from '../area';
import type { Book } from '../book';
import { done } from '../engine';
import { compute, type FormulaCell } from '../formulas/calculator';
import { HOST_SHEET } from '../host-facts';
import { cellKey, type SheetState } from '../sheet-state';
import type { Formula, Scalar } from './grid';

/** Makes a table with one entry for every cell of the area. */
export const mapArea = <T>(area: Area, entry: (row: number, column: number) => T): T[][] =>
  Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      entry(area.row + row, area.column + column),
    ),
  );

const pendingFormulas = (sheet: SheetState, area: Area): readonly FormulaCell[] => {
  const pending: FormulaCell[] = [];
  mapArea(area, (row, column) => {
    const formula = sheet.grid.cell(row, column)?.formula ?? null;
    if (formula !== null && !sheet.results.has(cellKey(row, column)))
      pending.push({ sheet: sheet.name, row, column, formula });
  });
  return pending;
};

/** What the cells hold, formulas computed; dates are still serial numbers. */
export const readScalars = (book: Book, sheet: SheetState, area: Area): Scalar[][] => {
  const pending = pendingFormulas(sheet, area);
  const results = pending.length > 0 ? compute(book.file, pending, HOST_SHEET) : [];
  pending.forEach(({ row, column }, index) =>
    sheet.results.set(cellKey(row, column), results[index] ?? ''),
  );
  return mapArea(area, (row, column) => {
    const cell = sheet.grid.cell(row, column);
    if (cell === undefined) return '';
    return cell.formula === null ? cell.value : (sheet.results.get(cellKey(row, column)) ?? '');
  });
};

/** The text of the formula in a cell, asked of the engine when rows have moved since; null without one. */
export const formulaAt = (
  book: Book,
  sheet: SheetState,
  row: number,
  column: number,
): string | null => {
  const cell = sheet.grid.cell(row, column);
  if (cell === undefined || cell.formula === null) return null;
  if (cell.formula.text !== null) return cell.formula.text;
  const text = done(book.file.GetCellFormula(sheet.name, cellName(row, column))).formula;
  const formula: Formula = { text };
  sheet.grid.put(row, column, { ...cell, formula });
  return text;
};
