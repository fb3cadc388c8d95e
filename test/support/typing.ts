import type { Host } from '../../src/local/host';
import type { CellValue, Range, Sheet } from '../../src/platform/spreadsheet';

/** A tab of the workbook; throws when there is none. */
export const tabOf = (host: Host, name: string): Sheet => {
  const sheet = host.workbook.spreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (sheet === null) throw new Error(`no tab ${name}`);
  return sheet;
};

/** The cell under a header in the row that begins with a code, as a person finds it. */
const cellUnder = (host: Host, tab: string, header: string, code: string): Range => {
  const sheet = tabOf(host, tab);
  const rows = sheet.getDataRange().getValues();
  const headerRow = rows.findIndex((row) => row.includes(header));
  const below = rows.slice(headerRow + 1).findIndex(([first]) => first === code);
  if (headerRow < 0 || below < 0) throw new Error(`no ${header} of ${code} on ${tab}`);
  const column = (rows[headerRow] ?? []).indexOf(header);
  return sheet.getRange(headerRow + below + 2, column + 1, 1, 1);
};

/** Types into such a cell. */
export const type = (
  host: Host,
  [tab, header, code]: readonly [string, string, string],
  value: CellValue,
): void => void cellUnder(host, tab, header, code).setValue(value);

/** Types a figure into the only indicator of the report, as its division would. */
export const measure = (host: Host, value: number): void => {
  const sheet = host.workbook.spreadsheetApp
    .getActiveSpreadsheet()
    .getSheetByName('Hukum dan Pengawasan');
  const grid = sheet?.getDataRange().getValues() ?? [];
  const row = grid.findIndex(([code]) => code === 'K-04');
  const column = grid.find((cells) => cells.includes('Realisasi'))?.indexOf('Realisasi') ?? 0;
  sheet?.getRange(row + 1, column + 1, 1, 1).setValue(value);
};
