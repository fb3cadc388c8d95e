import type { ReadingProblem } from '../../../domain/quality/reading-problems';
import type { LapkinYear } from '../../../domain/year/lapkin-year';
import type { Spreadsheet } from '../../../platform/spreadsheet';
import { openWorkbook } from '../layout/open-workbook';
import type { OpenedWorkbook, OpenWorkbook } from '../layout/open-workbook';
import type { Reading } from './cell';
import { joinIndicators, worksheetRows } from './read-indicator-rows';
import { readActivities } from './read-activities';
import { readAgreement } from './read-agreement';
import { readHolidays, readNarratives, readPeople } from './read-office-tabs';
import { readSettings } from './read-settings';

/** What reading the workbook gave; `workbook` serves the checks that follow without another read. */
export type YearReading =
  | {
      readonly state: 'read';
      readonly year: LapkinYear;
      readonly problems: readonly ReadingProblem[];
      readonly workbook: OpenWorkbook;
    }
  | Exclude<OpenedWorkbook, { state: 'open' }>;

type Room = Pick<LapkinYear, 'indicators' | 'activities' | 'sasaran'>;

const readWork = (
  { agreement, worksheets }: OpenWorkbook,
  settings: ReturnType<typeof readSettings>,
  reading: Reading,
): Room => {
  const { sasaran, indicators } = readAgreement(
    agreement,
    {
      year: settings.year,
      renstraEnd: settings.policy.renstraPeriod.end,
      divisionIds: settings.divisions.map(({ id }) => id),
    },
    reading,
  );
  const rows = worksheets.map(({ divisionId, tab }) =>
    worksheetRows(tab, divisionId, indicators, reading),
  );
  const context = {
    indicatorIds: new Set(indicators.map(({ id }) => id)),
    programCodes: new Set(settings.programs.map(({ code }) => code)),
    seen: new Map(),
  };
  return {
    sasaran,
    indicators: joinIndicators(indicators, rows, reading),
    activities: worksheets.flatMap(({ divisionId, tab }) =>
      readActivities(tab, divisionId, context, reading),
    ),
  };
};

/** Turns the opened tabs into the year and the list of doubts. Touches no service. */
export const interpretWorkbook = (
  workbook: OpenWorkbook,
  dateToIso: Reading['dateToIso'],
): { readonly year: LapkinYear; readonly problems: readonly ReadingProblem[] } => {
  const reading: Reading = { dateToIso, problems: [] };
  const settings = readSettings(workbook.settings, reading);
  const divisionIds = settings.divisions.map(({ id }) => id);
  const year: LapkinYear = {
    ...settings,
    people: readPeople(workbook.roster, divisionIds, reading),
    holidays: readHolidays(workbook.holidays, reading),
    ...readWork(workbook, settings, reading),
    narratives: readNarratives(workbook.narratives, reading),
  };
  return { year, problems: reading.problems };
};

/**
 * Reads the workbook with one call per tab. A value whose meaning is in doubt is null and reported with
 * its cell; nothing is guessed and nothing a person typed is dropped in silence.
 */
export const readYear = (
  spreadsheet: Spreadsheet,
  dateToIso: Reading['dateToIso'],
): YearReading => {
  const opened = openWorkbook(spreadsheet);
  if (opened.state !== 'open') return opened;
  const { workbook } = opened;
  return { state: 'read', ...interpretWorkbook(workbook, dateToIso), workbook };
};
