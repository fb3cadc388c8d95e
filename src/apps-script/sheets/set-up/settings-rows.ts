import type { Sheet } from '../../../platform/spreadsheet';
import { cellAddress, quotedTab } from '../layout/a1';
import type { OpenTab } from '../layout/open-tab';
import { settingRows } from '../layout/setting-rows';
import { horizontalOf, numberFormatOf } from '../schema/column';
import type { SettingSchema } from '../schema/setting';
import { settingSchemas } from '../schema/settings';
import type { Builder, RowSpan } from './builder';
import type { Repair } from './repair-tab';
import { dataSpan } from './write-table';

/** Absolute addresses of the settings for formulas on any tab. */
export const settingAddresses = (tab: OpenTab): Builder['setting'] => {
  const rows = settingRows(tab);
  const column = tab.layout.tables['umum']?.columns['isi'] ?? 2;
  const name = quotedTab(tab.layout.name);
  return (key) => {
    const address = cellAddress(rows[key] ?? 1, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
    return `${name}!${address}`;
  };
};

/** Row of each setting by its key. */
type SettingRows = Readonly<Record<string, number>>;

interface SettingCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The drop-down of a setting with choices. */
const addChoices = (
  { sheet, row, column }: SettingCell,
  { choices, explanation }: SettingSchema,
  { app }: Pick<Builder, 'app'>,
): void => {
  if (choices === undefined) return;
  sheet.getRange(row, column, 1, 1).setDataValidation(
    app
      .newDataValidation()
      .requireValueInList(
        choices.map(({ label }) => label),
        true,
      )
      .setAllowInvalid(true)
      .setHelpText(explanation)
      .build(),
  );
};

/** Figures and dates stand at the left like the texts around them. */
const alignmentOf = ({ kind }: SettingSchema): 'left' | null =>
  horizontalOf(kind) === null ? null : 'left';

/** Gives one setting the number format and drop-down of its kind. */
const dressSetting = (
  cell: SettingCell,
  setting: SettingSchema,
  builder: Pick<Builder, 'app'>,
): void => {
  cell.sheet
    .getRange(cell.row, cell.column, 1, 1)
    .setNumberFormat(numberFormatOf(setting.kind))
    .setHorizontalAlignments([[alignmentOf(setting)]]);
  addChoices(cell, setting, builder);
};

/** Gives the settings of a new workbook their formats, first values and drop-downs, each in one call. */
export const writeSettings = (
  { sheet, column, rows }: Omit<SettingCell, 'row'> & { readonly rows: SettingRows },
  initial: Readonly<Record<string, string | number>>,
  builder: Pick<Builder, 'app'>,
): void => {
  const placed = settingSchemas.flatMap((setting) => {
    const row = rows[setting.key];
    return row === undefined ? [] : [{ setting, row }];
  });
  const first = Math.min(...placed.map(({ row }) => row));
  const at = new Map(placed.map(({ setting, row }) => [row, setting]));
  const settings = Array.from({ length: placed.length }, (_, index) => at.get(first + index));
  sheet
    .getRange(first, column, settings.length, 1)
    .setNumberFormats(settings.map((one) => [numberFormatOf(one?.kind ?? 'text')]))
    .setHorizontalAlignments(settings.map((one) => [one === undefined ? null : alignmentOf(one)]))
    .setValues(settings.map((one) => [initial[one?.key ?? ''] ?? '']));
  for (const { setting, row } of placed) addChoices({ sheet, row, column }, setting, builder);
};

const isFreeRow = (tab: OpenTab, row: number): boolean =>
  (tab.grid[row - 1] ?? []).every((cell) => cell === '');

/** Rows of the table that nobody uses; more are inserted when there are not enough. */
const freeRows = (tab: OpenTab, span: RowSpan, count: number): readonly number[] => {
  const free = Array.from(
    { length: span.to - span.from + 1 },
    (_, index) => span.from + index,
  ).filter((row) => isFreeRow(tab, row));
  const lacking = count - free.length;
  if (lacking > 0) tab.sheet.insertRowsAfter(span.to, lacking);
  const inserted = Array.from({ length: Math.max(0, lacking) }, (_, index) => span.to + 1 + index);
  return [...free, ...inserted].slice(0, count);
};

/** Writes the row of a setting, all columns in one call: a row is either free or whole. */
const writeSettingRow = (
  tab: OpenTab,
  row: number,
  cells: Readonly<Record<string, string | number>>,
): void => {
  const columns = tab.layout.tables['umum']?.columns ?? {};
  const at = new Map(
    Object.entries(cells).flatMap(([key, value]) =>
      columns[key] === undefined ? [] : [[columns[key], value] as const],
    ),
  );
  const first = Math.min(...at.keys());
  const width = Math.max(...at.keys()) - first + 1;
  const values = Array.from({ length: width }, (_, index) => at.get(first + index) ?? '');
  tab.sheet.getRange(row, first, 1, width).setValues([values]);
};

/** Puts back the rows of settings that somebody deleted, with their first values. */
export const repairSettings = (
  tab: OpenTab,
  initial: Readonly<Record<string, string | number>>,
  builder: Pick<Builder, 'app'>,
): readonly Repair[] => {
  const layout = tab.layout.tables['umum'];
  const known = settingRows(tab);
  const gone = settingSchemas.filter(({ key }) => known[key] === undefined);
  if (layout === undefined || gone.length === 0) return [];
  const rows = freeRows(tab, dataSpan(layout), gone.length);
  const column = layout.columns['isi'];
  gone.forEach((setting, index) => {
    const row = rows[index];
    if (row === undefined) return;
    if (column !== undefined) dressSetting({ sheet: tab.sheet, row, column }, setting, builder);
    writeSettingRow(tab, row, {
      pengaturan: setting.label,
      isi: initial[setting.key] ?? '',
      penjelasan: setting.explanation,
    });
  });
  return gone.map(({ label }) => ({ tab: tab.layout.name, what: 'setting', name: label }));
};
