import type { Spreadsheet } from '../../../platform/spreadsheet';
import type { TabSchema } from '../schema/schema';
import { settingsTab } from '../schema/settings-tab';
import { trailTab } from '../schema/trail-tab';
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
  /** The spreadsheet has no tab of ours. */
  | { readonly state: 'not-our-workbook' }
  /** It has others of ours, but no `Pengaturan`. */
  | { readonly state: 'settings-missing' }
  | {
      readonly state: 'tabs-missing';
      readonly missing: readonly string[];
      /** The data of the others are those of the practice year. */
      readonly practice: boolean;
    };

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

/** Whether the settings say that the data are invented. */
export const isPractice = (settings: OpenTab): boolean =>
  settingValue(settings, 'dataContoh') === 'Ya';

/** What a spreadsheet without `Pengaturan` is: set-up makes that tab first, so that it is gone where another one stands. */
export const stateWithoutSettings = (
  spreadsheet: Spreadsheet,
): 'not-our-workbook' | 'settings-missing' =>
  findSheet(spreadsheet, trailTab.name) === null ? 'not-our-workbook' : 'settings-missing';

/** Opens the workbook: one read per tab. Says which tabs are missing, all at once. */
export const openWorkbook = (spreadsheet: Spreadsheet): OpenedWorkbook => {
  const settingsSheet = findSheet(spreadsheet, settingsTab.name);
  if (settingsSheet === null) return { state: stateWithoutSettings(spreadsheet) };
  const settings = readTab(settingsSheet, settingsTab);
  if (settings.layout.tables['umum'] === undefined) return { state: 'not-our-workbook' };
  const wanted = schemasFor(settings)
    .filter(isRead)
    .map((schema) => ({ schema, sheet: findSheet(spreadsheet, schema.name) }));
  const missing = wanted.filter(({ sheet }) => sheet === null).map(({ schema }) => schema.name);
  if (missing.length > 0) {
    return { state: 'tabs-missing', missing, practice: isPractice(settings) };
  }
  const tabs = new Map(
    wanted.flatMap(({ schema, sheet }) =>
      sheet === null ? [] : [[schema.key, readTab(sheet, schema)] as const],
    ),
  );
  const workbook = gather(settings, tabs);
  return workbook === null ? { state: 'not-our-workbook' } : { state: 'open', workbook };
};
