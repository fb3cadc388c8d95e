import type { Sheet } from '../../../platform/spreadsheet';
import { cellAddress, quotedTab } from '../layout/a1';
import type { OpenTab } from '../layout/open-tab';
import { settingRows } from '../layout/setting-rows';
import { numberFormatOf, isFigure } from '../schema/column';
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

/** Gives one setting the number format and drop-down of its kind. */
const dressSetting = (
  { sheet, row, column }: { readonly sheet: Sheet; readonly row: number; readonly column: number },
  { kind, choices, explanation }: SettingSchema,
  { app }: Pick<Builder, 'app'>,
): void => {
  const range = sheet.getRange(row, column, 1, 1).setNumberFormat(numberFormatOf(kind));
  if (isFigure(kind) || kind === 'date') range.setHorizontalAlignment('left');
  if (choices !== undefined) {
    range.setDataValidation(
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
  }
};

/** Gives the settings that are not plain text their formats, and the choices their drop-downs. */
export const dressSettings = (
  {
    sheet,
    column,
    rows,
  }: {
    readonly sheet: Sheet;
    readonly column: number;
    readonly rows: Readonly<Record<string, number>>;
  },
  builder: Pick<Builder, 'app'>,
): void => {
  for (const setting of settingSchemas) {
    const row = rows[setting.key];
    if (
      row === undefined ||
      (numberFormatOf(setting.kind) === '@' && setting.choices === undefined)
    )
      continue;
    dressSetting({ sheet, row, column }, setting, builder);
  }
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
  const columns = {
    label: layout.columns['pengaturan'],
    value: layout.columns['isi'],
    note: layout.columns['penjelasan'],
  };
  gone.forEach((setting, index) => {
    const row = rows[index];
    if (row === undefined) return;
    const put = (column: number | undefined, value: string | number): void => {
      if (column !== undefined) tab.sheet.getRange(row, column, 1, 1).setValue(value);
    };
    if (columns.value !== undefined)
      dressSetting({ sheet: tab.sheet, row, column: columns.value }, setting, builder);
    put(columns.label, setting.label);
    put(columns.value, initial[setting.key] ?? '');
    put(columns.note, setting.explanation);
  });
  return gone.map(({ label }) => ({ tab: tab.layout.name, what: 'setting', name: label }));
};
