import type { Spreadsheet } from '../../../platform/spreadsheet';
import type { TabSchema } from '../schema/schema';
import { settingsTab } from '../schema/settings-tab';
import { workbookTabs } from '../schema/workbook-tabs';
import { findSheet, readTab } from './open-tab';
import type { OpenTab } from './open-tab';
import { divisionSeeds, settingValue } from './settings-values';

/** A worksheet tab with the division it belongs to. */
export interface OpenWorksheet {
  readonly divisionId: string;
  readonly tab: OpenTab;
}

/** Every input tab, each read once. */
export interface OpenWorkbook {
  readonly settings: OpenTab;
  readonly roster: OpenTab;
  readonly holidays: OpenTab;
  readonly agreement: OpenTab;
  readonly worksheets: readonly OpenWorksheet[];
  readonly narratives: OpenTab;
}

export type OpenedWorkbook =
  | { readonly state: 'open'; readonly workbook: OpenWorkbook }
  /** The spreadsheet has no tab `Pengaturan` of ours. */
  | { readonly state: 'not-our-workbook' }
  | { readonly state: 'tabs-missing'; readonly missing: readonly string[] };

/** Tabs of the procedure and those the add-on itself writes; a year is read without them. */
const WRITTEN_TABS: readonly string[] = [
  'tahapan',
  'rekap',
  'log-reviu',
  'checklist-reviu',
  'pleno',
  'penggandaan',
  'jejak',
];

const isRead = ({ key }: TabSchema): boolean => key !== 'pengaturan' && !WRITTEN_TABS.includes(key);

/** Schemas of all tabs as the settings of a workbook ask for them. */
export const schemasFor = (settings: OpenTab): readonly TabSchema[] => {
  const year = settingValue(settings, 'tahun');
  return workbookTabs(typeof year === 'number' ? year : Number(year), divisionSeeds(settings));
};

const gather = (settings: OpenTab, tabs: ReadonlyMap<string, OpenTab>): OpenWorkbook | null => {
  const roster = tabs.get('peran');
  const holidays = tabs.get('hari-libur');
  const agreement = tabs.get('perjanjian-kinerja');
  const narratives = tabs.get('narasi');
  if (!roster || !holidays || !agreement || !narratives) return null;
  const worksheets = divisionSeeds(settings).flatMap(({ id }): readonly OpenWorksheet[] => {
    const tab = tabs.get(`divisi:${id}`);
    return tab === undefined ? [] : [{ divisionId: id, tab }];
  });
  return { settings, roster, holidays, agreement, worksheets, narratives };
};

/** Opens the workbook: one read per tab. Says which tabs are missing, all at once. */
export const openWorkbook = (spreadsheet: Spreadsheet): OpenedWorkbook => {
  const settingsSheet = findSheet(spreadsheet, settingsTab.name);
  const settings = settingsSheet === null ? null : readTab(settingsSheet, settingsTab);
  if (settings?.layout.tables['umum'] === undefined) return { state: 'not-our-workbook' };
  const wanted = schemasFor(settings)
    .filter(isRead)
    .map((schema) => ({ schema, sheet: findSheet(spreadsheet, schema.name) }));
  const missing = wanted.filter(({ sheet }) => sheet === null).map(({ schema }) => schema.name);
  if (missing.length > 0) return { state: 'tabs-missing', missing };
  const tabs = new Map(
    wanted.flatMap(({ schema, sheet }) =>
      sheet === null ? [] : [[schema.key, readTab(sheet, schema)] as const],
    ),
  );
  const workbook = gather(settings, tabs);
  return workbook === null ? { state: 'not-our-workbook' } : { state: 'open', workbook };
};
