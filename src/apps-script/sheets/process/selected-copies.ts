import type { CopyKey } from '../../../domain/sop/commands';
import { REPORTS } from '../../../domain/sop/state';
import { looseText } from '../layout/loose-text';
import { columnOf } from '../layout/layout';
import { readTab } from '../layout/open-tab';
import { copiesTab } from '../schema/copies-tab';
import type { ProcessEdge } from './process-edge';

/** Copies whose rows the person has selected on `Penggandaan & Penyerahan`; none when another tab is in front. */
export const selectedCopies = ({ spreadsheet }: ProcessEdge): readonly CopyKey[] => {
  const range = spreadsheet.getActiveRange();
  const sheet = range?.getSheet();
  if (range === null || sheet === undefined) return [];
  if (looseText(sheet.getName()) !== looseText(copiesTab.name)) return [];
  const { grid, layout } = readTab(sheet, copiesTab);
  const table = layout.tables['rangkap'];
  if (table === undefined) return [];
  const [first, last] = [range.getRow(), range.getRow() + range.getNumRows() - 1];
  const textAt = (row: number, key: string): string =>
    String(grid[row - 1]?.[(columnOf(table, key) ?? 0) - 1] ?? '').trim();
  const keys: CopyKey[] = [];
  for (let row = Math.max(first, table.firstRow); row <= Math.min(last, table.lastRow); row += 1) {
    const report = REPORTS.find((one) => one === textAt(row, 'laporan'));
    const destinationId = textAt(row, 'kodeTujuan');
    if (report !== undefined && destinationId !== '') keys.push({ report, destinationId });
  }
  return keys;
};
