import { namesOf } from '../../application/names';
import type { NameOf } from '../../application/names';
import type { SetUpReport, Workbook, YearReading } from '../../application/ports';
import { knownHolidays } from '../../domain/calendar/holiday-data';
import type { Spreadsheet, SpreadsheetApp } from '../../platform/spreadsheet';
import { locate } from './layout/locate';
import { showPlace } from './layout/show-place';
import type { TabLayout } from './layout/layout';
import { findSheet } from './layout/open-tab';
import { openWorkbook, stateWithoutSettings } from './layout/open-workbook';
import type { OpenWorkbook, OpenWorksheet } from './layout/open-workbook';
import { loadPracticeYear, removePracticeYear } from './practice-year/load';
import { compareFormulas } from './read/compare-formulas';
import { hasData } from './read/has-data';
import { readYear } from './read/read-year';
import { usualDivisions } from './schema/seeds';
import { settingsTab } from './schema/settings-tab';
import { settingAddresses } from './set-up/settings-rows';
import { setUpWorkbook } from './set-up/set-up-workbook';
import { placeIndicators } from './write/place-indicators';
import type { Placing } from './write/place-indicators';

const layoutsOf = (workbook: OpenWorkbook): readonly TabLayout[] =>
  [
    workbook.settings,
    workbook.roster,
    workbook.holidays,
    workbook.agreement,
    ...workbook.worksheets.map(({ tab }) => tab),
    workbook.narratives,
  ].map(({ layout }) => layout);

/** The indicators of the PK on their worksheets; a new workbook has none yet. */
const place = (app: SpreadsheetApp): readonly Placing[] => {
  const spreadsheet = app.getActiveSpreadsheet();
  const opened = openWorkbook(spreadsheet);
  if (opened.state !== 'open') return [];
  const setting = settingAddresses(opened.workbook.settings);
  return placeIndicators(opened.workbook, { spreadsheet, app, setting });
};

const setUp = (app: SpreadsheetApp, year: number): SetUpReport => {
  const report = setUpWorkbook(app.getActiveSpreadsheet(), app, {
    year,
    divisions: usualDivisions,
    holidays: knownHolidays,
  });
  const placed = report.firstTime || report.migration.state === 'too-new' ? [] : place(app);
  return {
    created: report.created,
    repaired: [
      ...report.repaired.map(({ tab, name }) => `${tab}: ${name}`),
      ...placed.flatMap(({ tab, added }) => added.map((code) => `${tab}: ${code}`)),
    ],
    leftAlone: report.firstTime ? [] : report.leftAlone,
  };
};

/** The workbook with the worksheets that the last reading found. */
export interface SheetWorkbook extends Workbook {
  readonly worksheets: () => readonly OpenWorksheet[];
}

/**
 * The workbook of the add-on over Google's spreadsheet. `dayOf` gives the day of a date cell in a zone,
 * `YYYY-MM-DD`. What the last reading found answers where a place stands.
 */
export const sheetWorkbook = (
  app: () => SpreadsheetApp,
  dayOf: (date: Date, zone: string) => string,
): SheetWorkbook => {
  let layouts: readonly TabLayout[] = [];
  let worksheets: readonly OpenWorksheet[] = [];
  let nameOf: NameOf = (code) => code;
  const spreadsheet = (): Spreadsheet => app().getActiveSpreadsheet();
  return {
    setUp: (year) => setUp(app(), year),
    readYear: (): YearReading => {
      const zone = spreadsheet().getSpreadsheetTimeZone();
      const reading = readYear(spreadsheet(), (date) => dayOf(date, zone));
      if (reading.state !== 'read') return reading;
      layouts = layoutsOf(reading.workbook);
      ({ worksheets } = reading.workbook);
      nameOf = namesOf(reading.year);
      const formulas = compareFormulas(reading.workbook, reading.year);
      return { state: 'read', year: reading.year, problems: [...reading.problems, ...formulas] };
    },
    lacksSettings: () =>
      findSheet(spreadsheet(), settingsTab.name) === null &&
      stateWithoutSettings(spreadsheet()) === 'settings-missing',
    hasData: () => {
      const opened = openWorkbook(spreadsheet());
      return opened.state === 'open' && hasData(opened.workbook);
    },
    loadPracticeYear: () => loadPracticeYear(spreadsheet(), app()),
    removePracticeYear: () => removePracticeYear(spreadsheet(), app()),
    show: (tab, a1) => showPlace(spreadsheet(), tab, a1),
    locate: (placeSought) => locate(placeSought, layouts),
    nameOf: (code) => nameOf(code),
    worksheets: () => worksheets,
  };
};
