import type { Host } from '../../src/local/host';
import type { CellValue, Sheet } from '../../src/platform/spreadsheet';

const CODE = 'Kode';
const ACTIVITY_HEADERS = ['Uraian Kegiatan', 'Kode Anggaran'];

interface ActivityTable {
  readonly sheet: Sheet;
  readonly headers: readonly CellValue[];
  /** First row of the sheet below the rows that are filled. */
  readonly end: number;
  readonly rows: readonly (readonly CellValue[])[];
}

const activityTable = (sheet: Sheet): ActivityTable | null => {
  const grid = sheet.getDataRange().getValues();
  const headerRow = grid.findIndex((row) =>
    ACTIVITY_HEADERS.every((header) => row.includes(header)),
  );
  const headers = grid[headerRow];
  if (headers === undefined) return null;
  const at = headers.indexOf(CODE);
  const isActivity = (row: readonly CellValue[]): boolean => /^D-/.test(String(row[at] ?? ''));
  const rows = grid.filter(isActivity);
  const last = grid.reduce((found, row, index) => (isActivity(row) ? index : found), headerRow);
  return { sheet, headers, end: last + 2, rows };
};

/** Columns next to each other that people type into: what has a formula is left out. */
const typedRuns = ({ sheet, headers, end }: ActivityTable): readonly (readonly number[])[] => {
  const formulas = sheet.getRange(end - 1, 1, 1, headers.length).getFormulas()[0] ?? [];
  return headers.reduce<number[][]>((runs, header, column) => {
    if (header === '' || (formulas[column] ?? '') !== '') return runs;
    const run = runs.at(-1);
    if (run?.at(-1) === column - 1) run.push(column);
    else runs.push([column]);
    return runs;
  }, []);
};

const addActivities = (table: ActivityTable, count: number): void => {
  const { sheet, headers, end, rows } = table;
  const missing = end + count - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const code = headers.indexOf(CODE);
  const added = Array.from({ length: count }, (_, index) => {
    const row = rows[index % rows.length] ?? [];
    return row.map((cell, column) => (column === code ? `${String(cell)}-${String(index)}` : cell));
  });
  for (const run of typedRuns(table)) {
    sheet
      .getRange(end, (run[0] ?? 0) + 1, count, run.length)
      .setValues(added.map((row) => run.map((column) => row[column] ?? '')));
  }
};

/**
 * Makes every division have `factor` times as many activities: its own ones again under other codes, typed
 * below the last. Pagu and realisasi grow with them.
 */
export const multiplyActivities = (host: Host, factor: number): void =>
  host.workbook.spreadsheetApp
    .getActiveSpreadsheet()
    .getSheets()
    .forEach((sheet) => {
      const table = activityTable(sheet);
      const count = (table?.rows.length ?? 0) * (factor - 1);
      if (table !== null && count > 0) addActivities(table, count);
    });
