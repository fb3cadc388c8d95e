import type { TableLayout } from '../layout/layout';
import type { OpenTab } from '../layout/open-tab';
import type { OpenWorkbook } from '../layout/open-workbook';
import { settingAddresses } from '../set-up/settings-rows';
import { fillSettings } from './fill-settings';
import { fillTab } from './fill-tab';
import type { NextYearRows } from './next-year-rows';
import { openComplete, retitleHistory } from './replace-year';
import type { Edge } from './replace-year';

/** The tab with the columns of earlier years where they stood before the headers began to change. */
const withHistory = (agreement: OpenTab, { historyColumns }: NextYearRows): OpenTab => {
  const { layout } = agreement;
  const table = layout.tables['indikator'];
  if (table === undefined) return agreement;
  const placed: TableLayout = { ...table, columns: { ...table.columns, ...historyColumns } };
  return { ...agreement, layout: { ...layout, tables: { ...layout.tables, indikator: placed } } };
};

const writeTabs = (workbook: OpenWorkbook, rows: NextYearRows, edge: Edge): void => {
  const builder = { ...edge, setting: settingAddresses(workbook.settings) };
  const agreement = withHistory(workbook.agreement, rows);
  fillTab(agreement, { indikator: rows.agreement }, builder);
  retitleHistory(agreement, rows.year);
  for (const { divisionId, tab } of workbook.worksheets) {
    fillTab(tab, { indikator: rows.worksheets[divisionId] ?? [], kegiatan: [] }, builder);
  }
  fillTab(workbook.holidays, { libur: rows.holidays }, builder);
};

/**
 * Writes the rows of the next year. Nothing is read from what it overwrites, so it may be done again from
 * the beginning after an interruption. The year itself changes last.
 */
export const writeNextYear = (rows: NextYearRows, edge: Edge): void => {
  const workbook = openComplete(edge);
  writeTabs(workbook, rows, edge);
  const { tahun = rows.year, ...others } = rows.settings;
  fillSettings(workbook.settings, others);
  fillSettings(workbook.settings, { tahun });
};
