import { readTab } from '../../src/apps-script/sheets/layout/open-tab';
import { isDateCell } from '../../src/apps-script/sheets/read/cell';
import type { ProcessEdge } from '../../src/apps-script/sheets/process/process-edge';
import { boardTab } from '../../src/apps-script/sheets/schema/board-tab';
import { checklistTab } from '../../src/apps-script/sheets/schema/checklist-tab';
import { copiesTab } from '../../src/apps-script/sheets/schema/copies-tab';
import { plenaryTab } from '../../src/apps-script/sheets/schema/plenary-tab';
import { recapTab } from '../../src/apps-script/sheets/schema/recap-tab';
import { reviewLogTab } from '../../src/apps-script/sheets/schema/review-log-tab';
import type { TabSchema } from '../../src/apps-script/sheets/schema/schema';
import type { BoardFacts } from '../../src/application/trail';
import { knownHolidays } from '../../src/domain/calendar/holiday-data';
import type { LapkinYear } from '../../src/domain/year/lapkin-year';
import type { CellValue, Range } from '../../src/platform/spreadsheet';
import { aDivision, aYear } from './builders';
import { PEOPLE, day } from './sop-story';
import { dayInZone } from './workbook';
import type { TestWorkbook } from './workbook';

/** The tabs that are made from the trail and the year. */
export const PROJECTED: readonly TabSchema[] = [
  boardTab,
  recapTab,
  reviewLogTab,
  checklistTab,
  plenaryTab,
  copiesTab,
];

/** The year of the people in the story, whose two divisions have their worksheets in a new workbook. */
export const storyYear = (change: Partial<LapkinYear> = {}): LapkinYear =>
  aYear({
    people: PEOPLE,
    holidays: knownHolidays,
    divisions: [
      aDivision({ id: 'D-KUL', name: 'Divisi Keuangan', tab: 'Keuangan, Umum, Logistik' }),
      aDivision({ id: 'D-DATIN', name: 'Divisi Perencanaan', tab: 'Perencanaan, Data, Informasi' }),
    ],
    ...change,
  });

/** What the boards rest on, seen on a day. */
export const factsOn = (date: string, change: Partial<BoardFacts> = {}): BoardFacts => ({
  year: storyYear(),
  today: day(date),
  copyOf: null,
  changedDivisionIds: [],
  ...change,
});

export const edgeOf = ({ app, spreadsheet }: TestWorkbook): ProcessEdge => ({
  app,
  spreadsheet,
  dateToIso: (date) => dayInZone(date, spreadsheet.getSpreadsheetTimeZone()),
});

type Row = Readonly<Record<string, CellValue>>;

const tabIn = (workbook: TestWorkbook, schema: TabSchema) =>
  readTab(workbook.sheet(schema.name), schema);

/** Rows of a table by column key, days as text, empty rows left out. */
export const rowsIn = (
  workbook: TestWorkbook,
  schema: TabSchema,
  tableKey: string,
): readonly Row[] => {
  const { grid, layout } = tabIn(workbook, schema);
  const table = layout.tables[tableKey];
  if (table === undefined) throw new Error(`no table ${tableKey}`);
  const { dateToIso } = edgeOf(workbook);
  const shown = (cell: CellValue): CellValue => (isDateCell(cell) ? dateToIso(cell) : cell);
  return grid
    .slice(table.firstRow - 1, table.lastRow)
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) =>
      Object.fromEntries(
        Object.entries(table.columns).map(([key, at]) => [key, shown(cells[at - 1] ?? '')]),
      ),
    );
};

/** The cell of a column in a row of a table, counted from 0. */
export const cellOf = (
  workbook: TestWorkbook,
  schema: TabSchema,
  [tableKey, key, index]: readonly [table: string, column: string, row: number],
): Range => {
  const { sheet, layout } = tabIn(workbook, schema);
  const table = layout.tables[tableKey];
  const column = table?.columns[key];
  if (table === undefined || column === undefined) throw new Error(`no ${tableKey}.${key}`);
  return sheet.getRange(table.firstRow + index, column, 1, 1);
};

/** Everything the projected tabs show, by tab and table; the mark of the board with it. */
export const shownBoards = (workbook: TestWorkbook) =>
  Object.fromEntries(
    PROJECTED.map((schema) => [
      schema.name,
      [
        workbook.sheet(schema.name).getRange(1, 1, 3, 4).getValues(),
        ...schema.tables.map(({ key }) => rowsIn(workbook, schema, key)),
      ],
    ]),
  );

/** How often methods were called since the last reset of the ledger. */
export const callsOf = (workbook: TestWorkbook, pattern: RegExp): number =>
  workbook.calls
    .lines()
    .filter(({ method }) => pattern.test(method))
    .reduce((sum, { times }) => sum + times, 0);

/** Anything that changes a workbook. */
export const WRITES = /\.(set|insert|delete|clear|protect|hide)/;
