import type { Place } from '../../../domain/year/place';
import { cellAddress } from './a1';
import type { TabLayout, TableLayout } from './layout';

/** Fields that stand for several columns, with the column a person is sent to. */
const leadingColumn: Readonly<Record<string, string>> = {
  riwayat: 'realisasi1',
  renstra: 'targetRenstra',
  nasional: 'nilaiNasional',
};

const tableAt = (tab: TabLayout, row: number): TableLayout | null =>
  Object.values(tab.tables)
    .filter(({ headerRow }) => headerRow <= row)
    .sort((a, b) => b.headerRow - a.headerRow)[0] ?? null;

/** Address of a place, empty for a whole tab, and the header above it; null when the tab or the column is not there. */
export const locate = (
  place: Place,
  tabs: readonly TabLayout[],
): { readonly a1: string; readonly header: string } | null => {
  const tab = tabs.find(({ name }) => name === place.tab);
  if (tab === undefined) return null;
  if (place.row === undefined) return { a1: '', header: '' };
  const table = tableAt(tab, place.row);
  if (place.field === undefined || table === null) {
    return { a1: cellAddress(place.row, 1), header: '' };
  }
  const key = leadingColumn[place.field] ?? place.field;
  const column = table.columns[key];
  if (column === undefined) return null;
  return { a1: cellAddress(place.row, column), header: table.headers[key] ?? '' };
};
