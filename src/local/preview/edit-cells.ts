import type { LocalWorkbook } from '../spreadsheet/open-workbook';
import type { TypedCell } from './protocol';

/**
 * Puts into cells what a person typed, with the workbook's own reading of dates, amounts and formulas. Throws
 * the sentence Google shows when a strict rule refuses it.
 */
export const editCells = (
  { spreadsheetApp }: LocalWorkbook,
  sheetName: string,
  cells: readonly TypedCell[],
): void => {
  const sheet = spreadsheetApp.getActiveSpreadsheet().getSheetByName(sheetName);
  if (sheet === null) throw new Error(`Tab "${sheetName}" tidak ditemukan.`);
  for (const { row, column, text } of cells) {
    const range = sheet.getRange(row, column, 1, 1);
    if (text === '') range.clearContent();
    else range.setValue(text);
  }
};
