import type { Host } from '../../src/local/host';
import type { Sheet } from '../../src/platform/spreadsheet';

/** One of each report, of kinds that take few charts. */
const KEPT = ['K-04', 'S-01', 'KS1', 'SS1'];
const CODE = /^(?:[KS]-\d+|[KS]S\d+|D-[A-Z]+-\d+)$/;

const clearOthers = (sheet: Sheet): void =>
  sheet
    .getDataRange()
    .getValues()
    .forEach(([code], index) => {
      if (typeof code !== 'string' || !CODE.test(code) || KEPT.includes(code)) return;
      sheet.getRange(index + 1, 1, 1, sheet.getLastColumn()).clearContent();
    });

/** Takes all activities and all but one indicator of each report out of the practice year, as a person would. */
export const keepSmallYear = (host: Host): void =>
  host.workbook.spreadsheetApp.getActiveSpreadsheet().getSheets().forEach(clearOthers);
