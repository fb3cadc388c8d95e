import { cellName, columnName, type Area, type Shift } from './area';
import { forgetFacts, forgetResults, type Book } from './book';
import { formulaAt } from './cells/read-cells';
import { done } from './engine';
import { dropSheetFromFormula, renameSheetInFormula } from './formulas/formula-text';
import { isForeign, replaceFormatRules, shiftFormatRules } from './furniture/conditional-formats';
import { renameInNamedRanges } from './furniture/named-ranges';
import { writePanes } from './furniture/panes';
import { readValidations, writeValidations } from './furniture/validations';
import { shiftSheet, type SheetState } from './sheet-state';
import { assignStyles } from './styles/restyle';

const shiftInEngine = (book: Book, sheet: SheetState, { axis, at, count }: Shift): void => {
  if (count < 0)
    for (let left = -count; left > 0; left -= 1) done(book.file.RemoveRow(sheet.name, at));
  else if (axis === 'rows') done(book.file.InsertRows(sheet.name, at, count));
  else done(book.file.InsertCols(sheet.name, columnName(at), count));
};

/** Puts rows or columns in, or takes rows out; formulas, rules and named ranges follow. */
const shift = (book: Book, sheet: SheetState, change: Shift): void => {
  const { file, lists } = book;
  const { formatRules, name, frozenRows, frozenColumns } = sheet;
  writeValidations(file, sheet, lists);
  replaceFormatRules(file, name, formatRules, formatRules.filter(isForeign));
  shiftInEngine(book, sheet, change);
  const shifted = shiftFormatRules(formatRules, change);
  sheet.formatRules = replaceFormatRules(file, name, shifted.filter(isForeign), shifted);
  shiftSheet(sheet, change);
  const isFrozenElsewhere =
    sheet.frozenRows !== frozenRows || sheet.frozenColumns !== frozenColumns;
  if (isFrozenElsewhere) writePanes(file, sheet);
  for (const other of book.sheets) other.grid.forgetFormulaTexts();
  sheet.validations = readValidations(file, name, lists);
  forgetFacts(book);
  forgetResults(book);
};

/** Puts rows in before a row; they look like the row `likeRow` (its number before the change). */
export const insertRows = (
  book: Book,
  sheet: SheetState,
  at: number,
  { count, likeRow }: { readonly count: number; readonly likeRow: number },
): void => {
  shift(book, sheet, { axis: 'rows', at, count });
  const model = likeRow < at ? likeRow : likeRow + count;
  const area: Area = {
    row: at,
    column: 1,
    rows: count,
    columns: sheet.grid.lastStyledColumn(model),
  };
  if (area.columns > 0)
    assignStyles(book, sheet, area, (_, column) => sheet.grid.styleAt(model, column));
};

/** Takes rows out. */
export const deleteRows = (book: Book, sheet: SheetState, at: number, count: number): void =>
  shift(book, sheet, { axis: 'rows', at, count: -count });

/** Puts one column in after a column, which it looks like. */
export const insertColumnAfter = (book: Book, sheet: SheetState, position: number): void => {
  const at = position + 1;
  shift(book, sheet, { axis: 'columns', at, count: 1 });
  const { width } = done(book.file.GetColWidth(sheet.name, columnName(position)));
  done(book.file.SetColWidth(sheet.name, columnName(at), columnName(at), width));
  const rows = sheet.grid.lastStyledRow();
  if (rows > 0)
    assignStyles(book, sheet, { row: 1, column: at, rows, columns: 1 }, (row) =>
      sheet.grid.styleAt(row, position),
    );
};

/** Changes the text of every formula in the workbook; formulas that stay the same are left alone. */
const changeFormulas = (book: Book, change: (text: string) => string): void => {
  for (const sheet of book.sheets)
    sheet.grid.forEachContent((row, column) => {
      const text = formulaAt(book, sheet, row, column);
      const changed = text === null ? null : change(text);
      if (changed === null || changed === text) return;
      done(book.file.SetCellFormula(sheet.name, cellName(row, column), changed));
      sheet.grid.putContent(row, column, '', { text: changed });
    });
  forgetFacts(book);
  forgetResults(book);
};

/** Gives a sheet another name and changes every formula and named range that mentions it. */
export const renameSheet = (book: Book, sheet: SheetState, name: string): void => {
  const before = sheet.name;
  done(book.file.SetSheetName(before, name));
  sheet.name = name;
  changeFormulas(book, (text) => renameSheetInFormula(text, before, name));
  renameInNamedRanges(book.file, before, name);
};

/** Takes a sheet out of the workbook; formulas that looked at it show a reference error. */
export const dropSheet = (book: Book, sheet: SheetState): void => {
  done(book.file.DeleteSheet(sheet.name));
  book.sheets = book.sheets.filter((one) => one !== sheet);
  changeFormulas(book, (text) => dropSheetFromFormula(text, sheet.name));
};
