import type { CellValue } from '../../../platform/spreadsheet';
import { columnOf } from '../layout/layout';
import type { OpenTab } from '../layout/open-tab';
import { openWorkbook } from '../layout/open-workbook';
import type { OpenWorkbook } from '../layout/open-workbook';
import { agreementTab } from '../schema/agreement-tab';
import { initialNarratives } from '../schema/office-tabs';
import type { Builder } from '../set-up/builder';
import { settingAddresses } from '../set-up/settings-rows';
import type { RowValues } from '../set-up/write-table';
import { fillSettings } from './fill-settings';
import { fillTab } from './fill-tab';

export type Tables = Readonly<Record<string, readonly RowValues[]>>;

/** The rows of a year, by tab and table; the worksheets by division. */
export interface YearRows {
  readonly roster: Tables;
  readonly agreement: Tables;
  readonly narratives: Tables;
  readonly worksheets: Readonly<Record<string, Tables>>;
}

/** Where to write: the spreadsheet and its service. */
export type Edge = Omit<Builder, 'setting'>;

/** Opens a workbook that set-up has just completed. */
export const openComplete = ({ spreadsheet }: Edge): OpenWorkbook => {
  const opened = openWorkbook(spreadsheet);
  if (opened.state !== 'open') throw new Error(`The workbook cannot be filled: ${opened.state}.`);
  return opened.workbook;
};

const codeText = (value: CellValue | undefined): string => String(value ?? '').trim();

/** Rows of a table whose naming column holds anything. */
export const standingRows = (
  tab: OpenTab,
  tableKey: string,
  naming = 'kode',
): readonly RowValues[] => {
  const layout = tab.layout.tables[tableKey];
  if (layout === undefined) return [];
  return tab.grid
    .slice(layout.firstRow - 1, layout.lastRow)
    .map((row) =>
      Object.fromEntries(
        Object.entries(layout.columns).map(([key, at]) => [key, row[at - 1] ?? '']),
      ),
    )
    .filter((row) => codeText(row[naming]) !== '');
};

/** The rows that stand in a table, and after them those whose code is not there yet. */
export const mergedRows = (
  tab: OpenTab,
  tableKey: string,
  rows: readonly RowValues[],
): readonly RowValues[] => {
  const standing = standingRows(tab, tableKey);
  const codes = new Set(standing.map(({ kode }) => codeText(kode)));
  return [...standing, ...rows.filter(({ kode }) => !codes.has(codeText(kode)))];
};

/** Gives the columns of earlier years the headers of another report year, in their places. */
export const retitleHistory = (agreement: OpenTab, year: number): void => {
  const layout = agreement.layout.tables['indikator'];
  const schema = agreementTab(year, []).tables.find(({ key }) => key === 'indikator');
  if (layout === undefined || schema === undefined) return;
  for (const { key, header, note } of schema.columns) {
    const at = columnOf(layout, key);
    if (at === null || layout.headers[key] === header) continue;
    agreement.sheet
      .getRange(layout.headerRow, at, 1, 1)
      .setValue(header)
      .setNotes([[note]]);
  }
};

/** Makes the workbook one of another report year. The figures of earlier years stay where they are. */
export const changeYear = (workbook: OpenWorkbook, year: number): void => {
  retitleHistory(workbook.agreement, year);
  fillSettings(workbook.settings, { tahun: year });
};

/** Rows of table A: what the PK says about each indicator, with what the division reports about it. */
const worksheetIndicators = (rows: YearRows, divisionId: string): readonly RowValues[] => {
  const reported = rows.worksheets[divisionId]?.['indikator'] ?? [];
  return (rows.agreement['indikator'] ?? [])
    .filter(({ divisi }) => divisi === divisionId)
    .map((agreed) => {
      const own = reported.find(({ kode }) => kode === agreed['kode']);
      const { kode = '', nama = '', satuan = '', polaritas = '', target = '' } = agreed;
      return { kode, nama, satuan, polaritas, target, ...own };
    });
};

const isSameText = (a: RowValues, b: RowValues): boolean =>
  a['kode'] === b['kode'] && a['laporan'] === b['laporan'];

/** The usual rows of `Narasi` with the given texts in them; texts for other reports follow. */
const narrativeRows = (texts: readonly RowValues[]): readonly RowValues[] => {
  const usual: readonly RowValues[] = initialNarratives;
  const standing = usual.map((row) => {
    const text = texts.find((candidate) => isSameText(candidate, row));
    return text === undefined ? row : { ...text, bagian: row['bagian'] ?? '' };
  });
  const others = texts.filter((text) => !usual.some((row) => isSameText(text, row)));
  return [...standing, ...others];
};

/** Replaces the rows of people, PK, worksheets and narratives. */
export const replaceRows = (workbook: OpenWorkbook, rows: YearRows, edge: Edge): void => {
  const builder: Builder = { ...edge, setting: settingAddresses(workbook.settings) };
  const { roster, agreement, narratives, worksheets } = workbook;
  fillTab(roster, { orang: rows.roster['orang'] ?? [] }, builder);
  fillTab(
    agreement,
    { sasaran: rows.agreement['sasaran'] ?? [], indikator: rows.agreement['indikator'] ?? [] },
    builder,
  );
  for (const { divisionId, tab } of worksheets) {
    const kegiatan = rows.worksheets[divisionId]?.['kegiatan'] ?? [];
    fillTab(tab, { indikator: worksheetIndicators(rows, divisionId), kegiatan }, builder);
  }
  fillTab(narratives, { teks: narrativeRows(rows.narratives['teks'] ?? []) }, builder);
};
