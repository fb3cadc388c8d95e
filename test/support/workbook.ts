import { knownHolidays } from '../../src/domain/calendar/holiday-data';
import { usualDivisions } from '../../src/apps-script/sheets/schema/seeds';
import { setUpWorkbook } from '../../src/apps-script/sheets/set-up/set-up-workbook';
import type { SetUpReport } from '../../src/apps-script/sheets/set-up/set-up-workbook';
import { findTables } from '../../src/apps-script/sheets/layout/find-tables';
import { openWorkbook as openTabs } from '../../src/apps-script/sheets/layout/open-workbook';
import type { OpenWorkbook } from '../../src/apps-script/sheets/layout/open-workbook';
import type { OpenTab } from '../../src/apps-script/sheets/layout/open-tab';
import { settingAddresses } from '../../src/apps-script/sheets/set-up/settings-rows';
import type { Builder } from '../../src/apps-script/sheets/set-up/builder';
import { loadPracticeYear } from '../../src/apps-script/sheets/practice-year/load';
import { readYear } from '../../src/apps-script/sheets/read/read-year';
import type { YearReading } from '../../src/apps-script/sheets/read/read-year';
import { callLedger } from '../../src/local/calls/call-counter';
import type { CallLedger } from '../../src/local/calls/call-counter';
import { openWorkbook } from '../../src/local/spreadsheet/open-workbook';
import type {
  CellValue,
  Range,
  Sheet,
  Spreadsheet,
  SpreadsheetApp,
} from '../../src/platform/spreadsheet';
import { kept } from './built';

/** Day of a date cell in a zone, as Google's `Utilities.formatDate` gives it. */
export const dayInZone = (date: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(date);

/** A workbook on the local host, with what tests ask of it. */
export interface TestWorkbook {
  readonly app: SpreadsheetApp;
  readonly spreadsheet: Spreadsheet;
  readonly calls: CallLedger;
  readonly save: () => Uint8Array;
  readonly sheet: (name: string) => Sheet;
  readonly setUp: () => SetUpReport;
  readonly tabs: () => OpenWorkbook;
  readonly builder: () => Builder;
  readonly read: () => Extract<YearReading, { state: 'read' }>;
}

/** Opens a workbook file; null is a new, empty spreadsheet. */
export const openTestWorkbook = async (bytes: Uint8Array | null): Promise<TestWorkbook> => {
  const calls = callLedger();
  const local = await openWorkbook(bytes, { calls });
  const app = local.spreadsheetApp;
  const spreadsheet = app.getActiveSpreadsheet();
  const tabs = (): OpenWorkbook => {
    const opened = openTabs(spreadsheet);
    if (opened.state !== 'open') throw new Error(opened.state);
    return opened.workbook;
  };
  return {
    app,
    spreadsheet,
    calls,
    save: () => local.save(),
    sheet: (name) => {
      const sheet = spreadsheet.getSheetByName(name);
      if (sheet === null) throw new Error(`no tab ${name}`);
      return sheet;
    },
    setUp: () =>
      setUpWorkbook(spreadsheet, app, {
        year: 2023,
        divisions: usualDivisions,
        holidays: knownHolidays,
      }),
    tabs,
    builder: () => ({ spreadsheet, app, setting: settingAddresses(tabs().settings) }),
    read: () => {
      const reading = readYear(spreadsheet, (date) =>
        dayInZone(date, spreadsheet.getSpreadsheetTimeZone()),
      );
      if (reading.state !== 'read') throw new Error(reading.state);
      return reading;
    },
  };
};

/** Bytes of a workbook that set-up has just made. */
export const newWorkbookBytes = (): Promise<Uint8Array> =>
  kept('new-tabs.xlsx', async () => {
    const workbook = await openTestWorkbook(null);
    workbook.setUp();
    return workbook.save();
  });

/** Bytes of a workbook with the practice year in it. */
export const practiceWorkbookBytes = (): Promise<Uint8Array> =>
  kept('practice-tabs.xlsx', async () => {
    const workbook = await openTestWorkbook(null);
    loadPracticeYear(workbook.spreadsheet, workbook.app);
    return workbook.save();
  });

/** Everything a person sees of a tab: values and formulas. */
export const contentOf = (
  sheet: Sheet,
): { readonly values: CellValue[][]; readonly formulas: string[][] } => {
  const range = sheet.getDataRange();
  return { values: range.getValues(), formulas: range.getFormulas() };
};

/** Content of all tabs by name. */
export const contentOfAll = (spreadsheet: Spreadsheet) =>
  Object.fromEntries(spreadsheet.getSheets().map((sheet) => [sheet.getName(), contentOf(sheet)]));

/** A cell of a table on its sheet. */
export const cellIn = (tab: OpenTab, table: string, key: string, offset = 0): Range => {
  const { row, column } = spotIn(tab, table, key, offset);
  return tab.sheet.getRange(row, column, 1, 1);
};

/** The opened workbook with other values in some cells of one tab, as if a person had typed them. */
export const withCells = (
  workbook: OpenWorkbook,
  tab: OpenTab,
  cells: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[],
): OpenWorkbook => {
  const grid = tab.grid.map((row) => [...row]);
  for (const { row, column, value } of cells) {
    const line = grid[row - 1];
    if (line !== undefined) line[column - 1] = value;
  }
  const changed: OpenTab = {
    ...tab,
    grid,
    layout: { ...findTables(grid, tab.schema), name: tab.layout.name },
  };
  const swap = (candidate: OpenTab): OpenTab => (candidate === tab ? changed : candidate);
  return {
    settings: swap(workbook.settings),
    roster: swap(workbook.roster),
    holidays: swap(workbook.holidays),
    agreement: swap(workbook.agreement),
    narratives: swap(workbook.narratives),
    worksheets: workbook.worksheets.map(({ divisionId, tab: sheet }) => ({
      divisionId,
      tab: swap(sheet),
    })),
  };
};

/** Row and column of a cell of a table, counted from 1. */
export const spotIn = (
  tab: OpenTab,
  table: string,
  key: string,
  offset = 0,
): { readonly row: number; readonly column: number } => {
  const layout = tab.layout.tables[table];
  const column = layout?.columns[key];
  if (layout === undefined || column === undefined) throw new Error(`no ${table}.${key}`);
  return { row: layout.firstRow + offset, column };
};

/** The worksheet of a division. */
export const worksheetOf = (workbook: OpenWorkbook, divisionId: string): OpenTab => {
  const found = workbook.worksheets.find((worksheet) => worksheet.divisionId === divisionId);
  if (found === undefined) throw new Error(`no worksheet of ${divisionId}`);
  return found.tab;
};
