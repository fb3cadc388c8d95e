import type { CellValue } from '../../../platform/spreadsheet';
import type { DivisionSeed } from '../schema/division-tab';
import type { OpenTab } from './open-tab';
import { settingRows } from './setting-rows';

/** Value of a setting as it stands in its cell; empty when its row is gone. */
export const settingValue = (tab: OpenTab, key: string): CellValue => {
  const row = settingRows(tab)[key];
  const column = tab.layout.tables['umum']?.columns['isi'];
  return row === undefined || column === undefined ? '' : (tab.grid[row - 1]?.[column - 1] ?? '');
};

const LONGEST_TAB_NAME = 31;

/** A tab name that Sheets and the .xlsx format both take. */
export const tabNameFor = (name: string, id: string): string => {
  const usable = name
    .replace(/[:\\/?*[\]]/g, ' ')
    .trim()
    .slice(0, LONGEST_TAB_NAME)
    .trim();
  return usable === '' ? id : usable;
};

/** The divisions that `Pengaturan` names; rows without a code are not divisions yet. */
export const divisionSeeds = (tab: OpenTab): readonly DivisionSeed[] => {
  const layout = tab.layout.tables['divisi'];
  if (layout === undefined) return [];
  const text = (row: readonly CellValue[], key: string): string =>
    String(row[(layout.columns[key] ?? 0) - 1] ?? '').trim();
  const ids = new Set<string>();
  return tab.grid.slice(layout.firstRow - 1, layout.lastRow).flatMap((row) => {
    const id = text(row, 'kode');
    if (id === '' || ids.has(id)) return [];
    ids.add(id);
    const name = text(row, 'nama');
    const seed: DivisionSeed = {
      id,
      name: name === '' ? id : name,
      tab: tabNameFor(text(row, 'tab'), id),
      subbagian: text(row, 'subbagian'),
    };
    return [seed];
  });
};
