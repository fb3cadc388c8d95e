import { readdirSync } from 'node:fs';
import type { Host } from '../../src/local/host';
import type { CellValue } from '../../src/platform/spreadsheet';

/** What a person can find: every cell of every tab, and every document. */
export interface World {
  readonly cells: Readonly<Record<string, { values: CellValue[][]; formulas: string[][] }>>;
  readonly documents: readonly string[];
  /** Files of the folder, registered or not. */
  readonly files: readonly string[];
}

/** Everything an action could have changed. */
export const worldOf = (host: Host): World => ({
  cells: Object.fromEntries(
    host.workbook.spreadsheetApp
      .getActiveSpreadsheet()
      .getSheets()
      .map((sheet) => {
        const range = sheet.getDataRange();
        return [sheet.getName(), { values: range.getValues(), formulas: range.getFormulas() }];
      }),
  ),
  documents: host.documents().map(({ id, name }) => `${name} (${id})`),
  files: readdirSync(host.workspace.folder)
    .filter((name) => !name.startsWith('.lapkin'))
    .sort(),
});

/** Rows of a tab below its header that hold anything. */
export const filledRows = (host: Host, tab: string): readonly (readonly CellValue[])[] =>
  (worldOf(host).cells[tab]?.values ?? []).filter((row) => row.some((cell) => cell !== ''));
