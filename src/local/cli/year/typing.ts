import type { CellValue, Sheet } from '../../../platform/spreadsheet';
import type { Host } from '../../host';

/** A row of a tab in which somebody types, with the columns by header. */
interface TypingRow {
  readonly number: number;
  readonly text: (header: string) => string;
}

const sheetNamed = (host: Host, name: string): Sheet => {
  const sheet = host.workbook.spreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (sheet === null) throw new Error(`the practice workbook has no tab ${name}`);
  return sheet;
};

/**
 * Types into the rows below the header that holds `anchor`, as a person would: for each row `choose` says
 * which cells get which text, by header, or nothing. Stops at the first row `choose` calls the end.
 */
export const typeBelow = (
  host: Host,
  tab: string,
  anchor: string,
  choose: (row: TypingRow, index: number) => Readonly<Record<string, CellValue>> | null,
): void => {
  const sheet = sheetNamed(host, tab);
  const grid = sheet.getDataRange().getValues();
  const headerAt = grid.findIndex((row) => row.includes(anchor));
  const headers = (grid[headerAt] ?? []).map(String);
  for (let index = headerAt + 1; index <= grid.length; index += 1) {
    const cells = grid[index] ?? [];
    const text = (header: string): string => String(cells[headers.indexOf(header)] ?? '');
    const typed = choose({ number: index + 1, text }, index - headerAt - 1);
    if (typed === null) return;
    for (const [header, value] of Object.entries(typed)) {
      sheet.getRange(index + 1, headers.indexOf(header) + 1, 1, 1).setValue(value);
    }
  }
};
