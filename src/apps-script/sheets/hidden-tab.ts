import type { Sheet, Spreadsheet } from '../../platform/spreadsheet';

/** A tab out of people's sight, made behind all others when it is not there. One that a died run has left in sight goes. */
export const hiddenTab = (spreadsheet: Spreadsheet, name: string): Sheet => {
  const sheet =
    spreadsheet.getSheetByName(name) ??
    spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  return sheet.isSheetHidden() ? sheet : sheet.hideSheet();
};
