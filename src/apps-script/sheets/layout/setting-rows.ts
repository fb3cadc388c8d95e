import { settingSchemas } from '../schema/settings';
import { looseText } from './loose-text';
import type { OpenTab } from './open-tab';

const labelAt = (tab: OpenTab, row: number, column: number): string => {
  const cell = tab.grid[row - 1]?.[column - 1];
  return typeof cell === 'string' ? looseText(cell) : '';
};

/** Row of each setting, found by its label; settings whose row is gone are absent. */
export const settingRows = (tab: OpenTab): Readonly<Record<string, number>> => {
  const layout = tab.layout.tables['umum'];
  const column = layout?.columns['pengaturan'];
  if (layout === undefined || column === undefined) return {};
  const rows: Record<string, number> = {};
  for (let row = layout.firstRow; row <= layout.lastRow; row += 1) {
    const label = labelAt(tab, row, column);
    const setting = settingSchemas.find((candidate) => looseText(candidate.label) === label);
    if (label !== '' && setting !== undefined) rows[setting.key] ??= row;
  }
  return rows;
};
