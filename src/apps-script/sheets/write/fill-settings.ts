import type { CellValue } from '../../../platform/spreadsheet';
import type { OpenTab } from '../layout/open-tab';
import { settingRows } from '../layout/setting-rows';
import { settingSchemas } from '../schema/settings';
import { formatFor, shownValue } from './cell-format';

/** Writes the values of the named settings; rows of settings that are not named stay as they are. */
export const fillSettings = (tab: OpenTab, values: Readonly<Record<string, CellValue>>): void => {
  const rows = settingRows(tab);
  const column = tab.layout.tables['umum']?.columns['isi'];
  if (column === undefined) return;
  for (const setting of settingSchemas) {
    const value = values[setting.key];
    const row = rows[setting.key];
    if (value === undefined || row === undefined) continue;
    tab.sheet
      .getRange(row, column, 1, 1)
      .setNumberFormat(formatFor(setting.kind, value))
      .setValue(shownValue(value, setting));
  }
};
