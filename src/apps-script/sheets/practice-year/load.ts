import { knownHolidays } from '../../../domain/calendar/holiday-data';
import type { Spreadsheet, SpreadsheetApp } from '../../../platform/spreadsheet';
import { readTab } from '../layout/open-tab';
import { isPractice, openWorkbook } from '../layout/open-workbook';
import type { OpenWorkbook } from '../layout/open-workbook';
import { settingValue } from '../layout/settings-values';
import { initialSettings, usualDivisions } from '../schema/seeds';
import { settingSchemas } from '../schema/settings';
import { settingAddresses } from '../set-up/settings-rows';
import { setUpWorkbook } from '../set-up/set-up-workbook';
import { dropProcedureTabs } from '../write/drop-procedure';
import { fillSettings } from '../write/fill-settings';
import { fillTab } from '../write/fill-tab';
import { changeYear, mergedRows, openComplete, replaceRows } from '../write/replace-year';
import type { Edge } from '../write/replace-year';
import { practiceRows } from './practice-rows';
import type { PracticeRows } from './practice-rows';

const setUp = ({ spreadsheet, app }: Edge, year: number): void => {
  setUpWorkbook(spreadsheet, app, { year, divisions: usualDivisions, holidays: knownHolidays });
};

const withEveryTab = (edge: Edge, year: number): OpenWorkbook => {
  setUp(edge, year);
  return openComplete(edge);
};

/** The year that the office had before, kept once and not overwritten by a second loading. */
const yearBefore = ({ settings }: OpenWorkbook) =>
  typeof settingValue(settings, 'tahunSebelumContoh') === 'number'
    ? {}
    : { tahunSebelumContoh: settingValue(settings, 'tahun') };

/** The mark goes first: an interrupted loading is never taken for the office's own data. */
const fillOffice = (workbook: OpenWorkbook, practice: PracticeRows, edge: Edge): void => {
  const { settings } = workbook;
  const { divisi = [], program = [], penandatangan = [] } = practice.settingsTables;
  fillSettings(settings, { dataContoh: 'Ya', ...yearBefore(workbook) });
  changeYear(workbook, practice.year);
  fillSettings(settings, practice.settings);
  const rows = {
    divisi: mergedRows(settings, 'divisi', divisi),
    program: mergedRows(settings, 'program', program),
    penandatangan,
  };
  fillTab(settings, rows, { ...edge, setting: settingAddresses(settings) });
};

/**
 * Fills the workbook with the practice year and marks it as such; gives that year. People, PK, worksheets,
 * narratives and signers are replaced; divisions, programmes and holidays of the office stay. What was
 * practised before is forgotten.
 */
export const loadPracticeYear = (spreadsheet: Spreadsheet, app: SpreadsheetApp): number => {
  const edge: Edge = { spreadsheet, app };
  const practice = practiceRows();
  const workbook = withEveryTab(edge, practice.year);
  const practised = isPractice(workbook.settings);
  if (practised) dropProcedureTabs(edge);
  fillOffice(workbook, practice, edge);
  // The practice office may have divisions that the workbook had not: only then are there tabs to be made.
  const opened = practised ? null : openWorkbook(spreadsheet);
  replaceRows(
    opened?.state === 'open' ? opened.workbook : withEveryTab(edge, practice.year),
    practice,
    edge,
  );
  return practice.year;
};

/** Gives the settings of a new workbook back, but for the year before and the version. */
const emptySettings = ({ settings }: OpenWorkbook, year: number): void => {
  const initial = initialSettings(year);
  const emptied = settingSchemas.filter(({ group }) => group !== 'add-on');
  fillSettings(settings, {
    ...Object.fromEntries(emptied.map(({ key }) => [key, initial[key] ?? ''])),
    tahunSebelumContoh: '',
    dataContoh: 'Tidak',
  });
};

/** Empties everything the practice year filled and takes its mark away last; the office's own year returns. */
export const removePracticeYear = (spreadsheet: Spreadsheet, app: SpreadsheetApp): void => {
  const edge: Edge = { spreadsheet, app };
  const workbook = openComplete(edge);
  const { settings } = workbook;
  const before = settingValue(settings, 'tahunSebelumContoh');
  const year = typeof before === 'number' ? before : practiceRows().year;
  replaceRows(workbook, { roster: {}, agreement: {}, narratives: {}, worksheets: {} }, edge);
  const builder = { ...edge, setting: settingAddresses(settings) };
  fillTab(readTab(settings.sheet, settings.schema), { penandatangan: [] }, builder);
  changeYear(workbook, year);
  dropProcedureTabs(edge);
  setUp(edge, year);
  emptySettings(workbook, year);
};
