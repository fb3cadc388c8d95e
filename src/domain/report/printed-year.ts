import { activitiesShownIn } from '../budget/summary';
import type { Person } from '../office/office';
import type { ReportKind } from '../performance/indicator';
import type { LapkinYear } from '../year/lapkin-year';
import { headsDivision, isOfficial } from './chapter-1/organisation';

/** What the settings say about the office and no report prints. */
const UNPRINTED_OFFICE = {
  province: '',
  provincialOffice: '',
  nationalOffice: '',
  areaCode: '',
  satkerCode: '',
} as const;

/** Choices about deadlines and papers, of which no report speaks. */
const UNPRINTED_POLICY = {
  weekMeaning: 'working-days',
  jointLeaveIsHoliday: false,
  deadline: null,
  letterNumberTemplate: '',
  minutesNumberTemplate: '',
  invitationNumberTemplate: '',
  provincialSeat: '',
  letterCopiesTo: [],
  language: 'auto',
} as const;

const printedPerson = (person: Person): Person => ({
  ...person,
  id: '',
  nip: '',
  email: '',
  docsName: '',
  // A post is printed with the divisions that its holder heads beside it.
  roles: headsDivision(person) ? ['ketua-divisi'] : ['anggota'],
  divisionIds: headsDivision(person) ? person.divisionIds : [],
  subbagian: '',
});

/**
 * The part of a year that one report prints: its model is the same as that of the whole year, but for the signer. Left
 * out are what only the other report prints, holidays, deadlines, number templates and what the roster knows beside
 * names and posts. The signer is left out too: who signs, also as Plh., is settled and checked on the day of signing.
 */
export const printedYear = (year: LapkinYear, report: ReportKind): LapkinYear => {
  const indicators = year.indicators.filter(({ reports }) => reports.includes(report));
  const ids = new Set(indicators.map(({ id }) => id));
  const sasaranIds = new Set(indicators.map(({ sasaranId }) => sasaranId));
  const shown = new Set(activitiesShownIn(year, report));
  const activities = year.activities.filter(
    (one) => shown.has(one) || one.indicatorIds.some((id) => ids.has(id)),
  );
  const codes = new Set(activities.map(({ programCode }) => programCode));
  return {
    ...year,
    office: { ...year.office, ...UNPRINTED_OFFICE },
    policy: { ...year.policy, ...UNPRINTED_POLICY },
    divisions: year.divisions.map((one) => ({ ...one, tab: '' })),
    programs: year.programs.filter((one) => one.report === report || codes.has(one.code)),
    signers: [],
    people: year.people.filter(isOfficial).map(printedPerson),
    holidays: [],
    sasaran: year.sasaran.filter(
      ({ id, reports }) => reports.includes(report) || sasaranIds.has(id),
    ),
    indicators,
    activities,
    narratives: year.narratives.filter((one) => [report, 'KEDUANYA'].includes(one.report)),
  };
};
