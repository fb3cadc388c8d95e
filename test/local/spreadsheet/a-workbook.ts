import { callLedger, type CallLedger } from '../../../src/local/calls/call-counter';
import type { WorkbookOptions } from '../../../src/local/spreadsheet/book';
import { loadEngine, type EngineFile } from '../../../src/local/spreadsheet/engine';
import { openWorkbook, type LocalWorkbook } from '../../../src/local/spreadsheet/open-workbook';
import type { Range, Sheet, Spreadsheet, SpreadsheetApp } from '../../../src/platform/spreadsheet';

/** An open workbook with everything a test wants to reach. */
export interface OpenWorkbook {
  readonly workbook: LocalWorkbook;
  readonly app: SpreadsheetApp;
  readonly spreadsheet: Spreadsheet;
  readonly calls: CallLedger;
}

const open = async (
  bytes: Uint8Array | null,
  options: Partial<WorkbookOptions>,
): Promise<OpenWorkbook> => {
  const calls = callLedger();
  const workbook = await openWorkbook(bytes, { calls, currentYear: () => 2024, ...options });
  const app = workbook.spreadsheetApp;
  return { workbook, app, spreadsheet: app.getActiveSpreadsheet(), calls };
};

/** A new workbook in Indonesian and in the time zone of Makassar. */
export const aWorkbook = async (options: Partial<WorkbookOptions> = {}): Promise<OpenWorkbook> => {
  const opened = await open(null, options);
  opened.spreadsheet.setSpreadsheetLocale('id_ID');
  opened.spreadsheet.setSpreadsheetTimeZone('Asia/Makassar');
  return opened;
};

/** The workbook of these bytes. */
export const aWorkbookFrom = (bytes: Uint8Array): Promise<OpenWorkbook> => open(bytes, {});

/** The workbook after it was saved and opened again. */
export const reopened = ({ workbook }: OpenWorkbook): Promise<OpenWorkbook> =>
  aWorkbookFrom(workbook.save());

/** The saved file as a second reader sees it. */
export const savedFile = async ({ workbook }: OpenWorkbook): Promise<EngineFile> => {
  const engine = await loadEngine();
  return engine.OpenReader(workbook.save());
};

/** A tab that the test expects to be there. */
export const tab = ({ spreadsheet }: OpenWorkbook, name = 'Sheet1'): Sheet => {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null) throw new Error(`no tab ${name}`);
  return sheet;
};

/** One cell. */
export const cell = (sheet: Sheet, row: number, column: number): Range =>
  sheet.getRange(row, column, 1, 1);

/** What one cell gives and shows. */
export const seen = (sheet: Sheet, row: number, column: number): readonly [unknown, string] => [
  cell(sheet, row, column).getValues()[0]?.[0],
  cell(sheet, row, column).getDisplayValues()[0]?.[0] ?? '',
];
