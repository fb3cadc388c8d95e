import type { CellValue } from '../../../platform/spreadsheet';
import type { OpenTab } from '../layout/open-tab';
import { runsOf } from '../layout/runs';
import { settingRows } from '../layout/setting-rows';
import { settingSchemas } from '../schema/settings';
import { formatFor, shownValue } from './cell-format';

/**
 * Writes the values of the named settings, one block for each run of neighbouring rows; rows of settings that are not
 * named stay as they are.
 */
export const fillSettings = (tab: OpenTab, values: Readonly<Record<string, CellValue>>): void => {
  const rows = settingRows(tab);
  const column = tab.layout.tables['umum']?.columns['isi'];
  if (column === undefined) return;
  const cells = new Map(
    settingSchemas.flatMap((setting) => {
      const value = values[setting.key];
      const row = rows[setting.key];
      if (value === undefined || row === undefined) return [];
      const cell = { format: formatFor(setting.kind, value), shown: shownValue(value, setting) };
      return [[row, cell] as const];
    }),
  );
  for (const { from, to } of runsOf([...cells.keys()].map((at) => ({ at, value: true })))) {
    const run = Array.from({ length: to - from + 1 }, (_, index) => cells.get(from + index));
    tab.sheet
      .getRange(from, column, run.length, 1)
      .setNumberFormats(run.map((cell) => [cell?.format ?? '@']))
      .setValues(run.map((cell) => [cell?.shown ?? '']));
  }
};
