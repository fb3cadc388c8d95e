import { cellName, type Area } from '../area';
import type { Book } from '../book';
import { done } from '../engine';
import type { CalculatedBook, CalculatedSheet } from '../formulas/calculator';
import { definedNames } from '../furniture/named-ranges';
import { cellKey, type SheetState } from '../sheet-state';
import type { Formula, Scalar } from './grid';

/** Makes a table with one entry for every cell of the area. */
export const mapArea = <T>(area: Area, entry: (row: number, column: number) => T): T[][] =>
  Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      entry(area.row + row, area.column + column),
    ),
  );

/** The visible sheets as the calculator wants them. */
const calculatedSheets = (book: Book): readonly CalculatedSheet[] =>
  book.sheets.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    version: () => sheet.grid.version,
    forEachInput: (visit) =>
      sheet.grid.forEachContent((row, column, { value, formula }) =>
        visit(
          row,
          column,
          formula === null
            ? { value }
            : { formula: formula.text ?? formulaAt(book, sheet, row, column) ?? '' },
        ),
      ),
  }));

const calculatedBook = (book: Book): CalculatedBook => ({
  sheets: calculatedSheets(book),
  names: definedNames(book.file),
});

const resultAt = (book: Book, sheet: SheetState, row: number, column: number): Scalar => {
  const key = cellKey(row, column);
  const known = sheet.results.get(key);
  if (known !== undefined) return known;
  const position = book.sheets.indexOf(sheet);
  const result = book.calculator.result(() => calculatedBook(book), position, row, column);
  sheet.results.set(key, result);
  return result;
};

/** What the cells hold, formulas computed; dates are still serial numbers. */
export const readScalars = (book: Book, sheet: SheetState, area: Area): Scalar[][] =>
  mapArea(area, (row, column) => {
    const cell = sheet.grid.cell(row, column);
    if (cell === undefined) return '';
    return cell.formula === null ? cell.value : resultAt(book, sheet, row, column);
  });

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
