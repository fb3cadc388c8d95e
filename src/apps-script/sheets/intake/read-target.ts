import type { Target, TargetReading } from '../../../application/intake/ports';
import { intakeFields } from '../../../domain/intake/fields';
import type { StandingRow } from '../../../domain/intake/intake';
import type { RawCell } from '../../../domain/quantity/cell-quantity';
import type { CellValue, Spreadsheet } from '../../../platform/spreadsheet';
import { findSheet, readTab } from '../layout/open-tab';
import type { OpenTab } from '../layout/open-tab';
import { divisionSeeds, settingValue } from '../layout/settings-values';
import { isDateCell } from '../read/cell';
import { divisionTab } from '../schema/division-tab';
import type { TableSchema } from '../schema/schema';
import { settingsTab } from '../schema/settings-tab';
import { dataSpan } from '../set-up/write-table';

/** A cell as the rules of an import take it: dates as ISO text. */
export const rawCell = (cell: CellValue | undefined, dayOf: (date: Date) => string): RawCell => {
  if (cell === undefined) return '';
  return isDateCell(cell) ? dayOf(cell) : cell;
};

/** The worksheet of a division with its table. */
export interface OpenTarget {
  readonly settings: OpenTab;
  readonly tab: OpenTab;
  readonly schema: TableSchema;
}

type Opened =
  { readonly state: 'open'; readonly open: OpenTarget } | Exclude<TargetReading, { state: 'read' }>;

/** Opens `Pengaturan` and the worksheet: one read each. */
export const openTarget = (spreadsheet: Spreadsheet, { divisionId, table }: Target): Opened => {
  const sheet = findSheet(spreadsheet, settingsTab.name);
  const settings = sheet === null ? null : readTab(sheet, settingsTab);
  if (settings?.layout.tables['umum'] === undefined) return { state: 'not-our-workbook' };
  const divisions = divisionSeeds(settings);
  const division = divisions.find(({ id }) => id.toLowerCase() === divisionId.toLowerCase());
  if (division === undefined) {
    return { state: 'no-division', divisions: divisions.map(({ id }) => id) };
  }
  const schema = divisionTab(division);
  const worksheet = findSheet(spreadsheet, schema.name);
  const wanted = schema.tables.find(({ key }) => key === table);
  const tab = worksheet === null ? null : readTab(worksheet, schema);
  return wanted === undefined || tab?.layout.tables[table] === undefined
    ? { state: 'no-table', tab: schema.name }
    : { state: 'open', open: { settings, tab, schema: wanted } };
};

/** The rows of the table in which anything stands that no formula made. */
export const readTarget = (
  { settings, tab, schema }: OpenTarget,
  { table }: Target,
  dayOf: (date: Date) => string,
): TargetReading => {
  const layout = tab.layout.tables[table];
  if (layout === undefined) return { state: 'no-table', tab: tab.layout.name };
  const keys = [...new Set([...intakeFields[table].map(({ key }) => key), 'polaritas'])];
  const read = (row: number, key: string): RawCell =>
    rawCell(tab.grid[row - 1]?.[(layout.columns[key] ?? 0) - 1], dayOf);
  const typed = schema.columns.filter(({ formula }) => formula === undefined);
  const { from, to } = dataSpan(layout);
  const numbers = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const used = numbers.filter((row) => typed.some(({ key }) => read(row, key) !== ''));
  const rows = used.map((row): StandingRow => ({
    row,
    values: Object.fromEntries(
      keys.filter((key) => key in layout.columns).map((key) => [key, read(row, key)]),
    ),
  }));
  return {
    state: 'read',
    target: {
      tab: tab.layout.name,
      year: Number(settingValue(settings, 'tahun')),
      rows,
      nextRow: Math.max(from - 1, ...used) + 1,
      headers: layout.headers,
    },
  };
};
