import type { Sheet, Spreadsheet, SpreadsheetApp } from '../../../platform/spreadsheet';
import { isHiddenTab } from '../hidden-tab';
import { looseText } from '../layout/loose-text';
import { findSheet, readTab } from '../layout/open-tab';
import type { OpenTab } from '../layout/open-tab';
import { migrate, migrations } from '../migrations';
import type { MigrationResult } from '../migrations';
import type { TabSchema } from '../schema/schema';
import { initialSettings, seedsOf } from '../schema/seeds';
import type { SetUpOptions } from '../schema/seeds';
import { settingsTab } from '../schema/settings-tab';
import { LAYOUT_VERSION, workbookTabs } from '../schema/workbook-tabs';
import { divisionSeeds, settingValue } from '../layout/settings-values';
import type { Builder } from './builder';
import { writeLiveHeading } from './heading';
import { dropUnfinished, makeTab } from './make-tab';
import type { Repair } from './repair-tab';
import { repairTab } from './repair-tab';
import { repairSettings, settingAddresses, writeSettings } from './settings-rows';
import { settingRows } from '../layout/setting-rows';

/** Locale and zone of a new workbook: decimal commas, and the zone of the office's papers (WITA). */
const WORKBOOK_LOCALE = 'id_ID';
const WORKBOOK_ZONE = 'Asia/Makassar';

/** What set-up did. Names are those a person sees. */
export interface SetUpReport {
  readonly firstTime: boolean;
  readonly migration: MigrationResult;
  readonly created: readonly string[];
  readonly repaired: readonly Repair[];
  /** Tabs that a person added; nothing in them was touched. */
  readonly leftAlone: readonly string[];
}

const setLocale = (spreadsheet: Spreadsheet): void => {
  // Older reports of the service name Indonesian by its former code.
  if (!['id_ID', 'in_ID'].includes(spreadsheet.getSpreadsheetLocale())) {
    spreadsheet.setSpreadsheetLocale(WORKBOOK_LOCALE);
  }
  if (spreadsheet.getSpreadsheetTimeZone() !== WORKBOOK_ZONE) {
    spreadsheet.setSpreadsheetTimeZone(WORKBOOK_ZONE);
  }
};

/** The empty tab with which Google begins a spreadsheet, in the names it gives. */
const isUntouchedDefault = (sheet: Sheet): boolean =>
  /^(sheet|lembar|sheet ?1|lembar ?1)$/i.test(sheet.getName().trim()) && sheet.getLastRow() === 0;

const writeSettingValues = (
  tab: OpenTab,
  options: SetUpOptions,
  builder: Pick<Builder, 'app'>,
): void => {
  const rows = settingRows(tab);
  const column = tab.layout.tables['umum']?.columns['isi'] ?? 2;
  const place = { sheet: tab.sheet, column, rows };
  writeSettings(place, initialSettings(options.year), builder);
};

/**
 * The tab with which Google began goes while tabs of ours are still to come, and not before one has its name: a spreadsheet
 * keeps its last tab, and a run that died must leave the next one something to take away beside that.
 */
const dropDefaults = (spreadsheet: Spreadsheet, schemas: readonly TabSchema[]): void => {
  if (schemas.every(({ name }) => findSheet(spreadsheet, name) !== null)) return;
  for (const sheet of spreadsheet.getSheets().filter(isUntouchedDefault)) {
    spreadsheet.deleteSheet(sheet);
  }
};

interface Ensured {
  readonly created: readonly string[];
  readonly repaired: readonly Repair[];
}

/** Stands in formulas until it is known where the settings are. */
const unknownSetting = (): string => '""';

/** What `Pengaturan` needs beside its tables. */
const finishSettings =
  (builder: Builder, options: SetUpOptions) =>
  (sheet: Sheet): void => {
    writeSettingValues(readTab(sheet, settingsTab), options, builder);
    const setting = settingAddresses(readTab(sheet, settingsTab));
    writeLiveHeading(sheet, settingsTab, { ...builder, setting });
  };

/** `Pengaturan` comes first: every other tab points at it. */
const ensureSettings = (
  spreadsheet: Spreadsheet,
  app: SpreadsheetApp,
  options: SetUpOptions,
): { readonly tab: OpenTab; readonly done: Ensured } => {
  const builder: Builder = { spreadsheet, app, setting: unknownSetting };
  const existing = findSheet(spreadsheet, settingsTab.name);
  if (existing === null) {
    const place = { index: 0, seeds: seedsOf(settingsTab.key, options) };
    const finish = finishSettings(builder, options);
    const sheet = makeTab(settingsTab, place, builder, finish);
    const tab = readTab(sheet, settingsTab);
    return { tab, done: { created: [settingsTab.name], repaired: [] } };
  }
  const found = readTab(existing, settingsTab);
  const repairs = repairTab(found, seedsOf(settingsTab.key, options), {
    ...builder,
    setting: settingAddresses(found),
  });
  const settings = repairSettings(
    readTab(existing, settingsTab),
    initialSettings(options.year),
    builder,
  );
  return {
    tab: readTab(existing, settingsTab),
    done: { created: [], repaired: [...repairs, ...settings] },
  };
};

const ensureTab = (
  schema: TabSchema,
  index: number,
  options: SetUpOptions,
  builder: Builder,
): Ensured => {
  const existing = findSheet(builder.spreadsheet, schema.name);
  const seeds = seedsOf(schema.key, options);
  if (existing !== null) {
    return { created: [], repaired: repairTab(readTab(existing, schema), seeds, builder) };
  }
  makeTab(schema, { index, seeds }, builder);
  return { created: [schema.name], repaired: [] };
};

const migrateTo = (spreadsheet: Spreadsheet, tab: OpenTab): MigrationResult => {
  const version = settingValue(tab, 'versiTataLetak');
  const found = typeof version === 'number' ? version : LAYOUT_VERSION;
  const row = settingRows(tab)['versiTataLetak'];
  const column = tab.layout.tables['umum']?.columns['isi'];
  return migrate(spreadsheet, { found, wanted: LAYOUT_VERSION }, migrations, (reached) => {
    if (row !== undefined && column !== undefined) {
      tab.sheet.getRange(row, column, 1, 1).setValue(reached);
    }
  });
};

const foreignTabs = (
  spreadsheet: Spreadsheet,
  schemas: readonly TabSchema[],
): readonly string[] => {
  const ours = new Set(schemas.map(({ name }) => looseText(name)));
  return spreadsheet
    .getSheets()
    .filter((sheet) => !sheet.isSheetHidden())
    .map((sheet) => sheet.getName())
    .filter((name) => !ours.has(looseText(name)) && !isHiddenTab(name));
};

/** An existing workbook of a newer add-on is left as it is. */
const existingMigration = (spreadsheet: Spreadsheet): MigrationResult => {
  const existing = findSheet(spreadsheet, settingsTab.name);
  return existing === null
    ? { state: 'up-to-date' }
    : migrateTo(spreadsheet, readTab(existing, settingsTab));
};

const yearOfWorkbook = (settings: OpenTab, options: SetUpOptions): number => {
  const year = settingValue(settings, 'tahun');
  return typeof year === 'number' ? year : options.year;
};

/**
 * Builds the workbook, or mends it: missing tabs, tables, columns, settings and formulas come back, moved
 * columns stay where they are. No cell of a person is changed; running it twice changes nothing more.
 */
export const setUpWorkbook = (
  spreadsheet: Spreadsheet,
  app: SpreadsheetApp,
  options: SetUpOptions,
): SetUpReport => {
  const firstTime = findSheet(spreadsheet, settingsTab.name) === null;
  const migration = existingMigration(spreadsheet);
  if (migration.state === 'too-new') {
    return { firstTime, migration, created: [], repaired: [], leftAlone: [] };
  }
  if (firstTime) setLocale(spreadsheet);
  dropUnfinished(spreadsheet);
  const settings = ensureSettings(spreadsheet, app, options);
  const schemas = workbookTabs(yearOfWorkbook(settings.tab, options), divisionSeeds(settings.tab));
  dropDefaults(spreadsheet, schemas);
  const builder: Builder = { spreadsheet, app, setting: settingAddresses(settings.tab) };
  const rest = schemas
    .slice(1)
    .map((schema, index) => ensureTab(schema, index + 1, options, builder));
  if (firstTime) settings.tab.sheet.activate();
  const all = [settings.done, ...rest];
  return {
    firstTime,
    migration,
    created: all.flatMap(({ created }) => created),
    repaired: all.flatMap(({ repaired }) => repaired),
    leftAlone: foreignTabs(spreadsheet, schemas),
  };
};
