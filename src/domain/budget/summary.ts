import { roundPercent } from '../performance/percent';
import type { ReportKind } from '../performance/indicator';
import type { LapkinYear } from '../year/lapkin-year';
import type { Activity } from './activity';

/** Money of a set of activities, in whole rupiah. Empty cells count as zero. */
export interface BudgetTotal {
  readonly count: number;
  readonly pagu: number;
  readonly realisasi: number;
  /** Pagu minus realisasi; negative when more was spent than allowed. */
  readonly remaining: number;
  /** Realisasi in percent of pagu, two decimals; null without pagu. */
  readonly absorptionPercent: number | null;
}

/** Total of the activities that share a code. */
export interface BudgetGroup {
  /** Programme code, kegiatan code or division id. */
  readonly code: string;
  /** Empty when the workbook gives the code no name. */
  readonly name: string;
  readonly total: BudgetTotal;
  readonly activities: readonly Activity[];
}

/** Spending of an activity in rupiah: the typed total, else the sum of its quarters; null without both. */
export const spendingOf = (activity: Activity): number | null => {
  if (activity.realisasi !== null) return activity.realisasi;
  const quarters = activity.quarters.filter((amount) => amount !== null);
  return quarters.length === 0 ? null : quarters.reduce((sum, amount) => sum + amount, 0);
};

const sumOf = (
  activities: readonly Activity[],
  amount: (activity: Activity) => number | null,
): number => activities.reduce((sum, activity) => sum + (amount(activity) ?? 0), 0);

/** Spending in percent of pagu, two decimals; null when there is no pagu. */
export const absorptionOf = (pagu: number, realisasi: number): number | null =>
  pagu > 0 ? roundPercent((realisasi / pagu) * 100) : null;

/** Pagu, realisasi, rest and absorption (PermenPANRB 53/2014 Lampiran II, realisasi anggaran). */
export const budgetTotal = (activities: readonly Activity[]): BudgetTotal => {
  const pagu = sumOf(activities, (activity) => activity.pagu);
  const realisasi = sumOf(activities, spendingOf);
  return {
    count: activities.length,
    pagu,
    realisasi,
    remaining: pagu - realisasi,
    absorptionPercent: absorptionOf(pagu, realisasi),
  };
};

interface Named {
  readonly code: string;
  readonly name: string;
}

/** Groups in the order of the known codes, then codes nobody declared in the order of the rows. */
const groupBy = (
  activities: readonly Activity[],
  keyOf: (activity: Activity) => Named,
  known: readonly Named[],
): readonly BudgetGroup[] => {
  const groups = new Map<string, { readonly name: string; readonly activities: Activity[] }>(
    known.map(({ code, name }) => [code, { name, activities: [] }]),
  );
  for (const activity of activities) {
    const { code, name } = keyOf(activity);
    const group = groups.get(code);
    if (group === undefined) groups.set(code, { name, activities: [activity] });
    else group.activities.push(activity);
  }
  return [...groups]
    .filter(([, group]) => group.activities.length > 0)
    .map(([code, group]) => ({ code, ...group, total: budgetTotal(group.activities) }));
};

/** Totals by programme, in the order of `Pengaturan`. */
export const budgetByProgram = (
  year: Pick<LapkinYear, 'programs'>,
  activities: readonly Activity[],
): readonly BudgetGroup[] =>
  groupBy(activities, ({ programCode }) => ({ code: programCode, name: '' }), year.programs);

/** Totals by division, in the order of `Pengaturan`; `code` is the division's id. */
export const budgetByDivision = (
  year: Pick<LapkinYear, 'divisions'>,
  activities: readonly Activity[],
): readonly BudgetGroup[] =>
  groupBy(
    activities,
    ({ divisionId }) => ({ code: divisionId, name: '' }),
    year.divisions.map(({ id, name }) => ({ code: id, name })),
  );

const byCode = (groups: readonly BudgetGroup[]): readonly BudgetGroup[] =>
  [...groups].sort((one, other) => Number(one.code > other.code) - Number(one.code < other.code));

/** Totals by kegiatan, in the order of their codes as budget documents list them. */
export const budgetByKegiatan = (activities: readonly Activity[]): readonly BudgetGroup[] =>
  byCode(
    groupBy(
      activities,
      ({ kegiatanCode, kegiatanName }) => ({ code: kegiatanCode, name: kegiatanName }),
      [],
    ),
  );

/** Totals by RO, in the order of their codes; an RO without a name has that of its first activity. */
export const budgetByRo = (activities: readonly Activity[]): readonly BudgetGroup[] =>
  byCode(
    groupBy(
      activities,
      ({ roCode, roName, description }) => ({ code: roCode, name: roName.trim() || description }),
      [],
    ),
  );

/** Spending of quarters I–IV in rupiah. A total typed without quarters is in none of them. */
export const budgetByQuarter = (
  activities: readonly Activity[],
): readonly [number, number, number, number] => [
  sumOf(activities, ({ quarters }) => quarters[0]),
  sumOf(activities, ({ quarters }) => quarters[1]),
  sumOf(activities, ({ quarters }) => quarters[2]),
  sumOf(activities, ({ quarters }) => quarters[3]),
];

/** Activities under the programmes that a report accounts for, whatever `showWholeBudget` says. */
export const activitiesOf = (
  year: Pick<LapkinYear, 'programs' | 'activities'>,
  report: ReportKind,
): readonly Activity[] => {
  const codes = new Set(
    year.programs.filter((program) => program.report === report).map(({ code }) => code),
  );
  return year.activities.filter(({ programCode }) => codes.has(programCode));
};

/** Activities whose spending a report shows: its own programmes, or all of the satker when the office chose so. */
export const activitiesShownIn = (
  year: Pick<LapkinYear, 'programs' | 'activities'> & {
    readonly policy: Pick<LapkinYear['policy'], 'showWholeBudget'>;
  },
  report: ReportKind,
): readonly Activity[] =>
  year.policy.showWholeBudget ? year.activities : activitiesOf(year, report);

/** Activities that say they support an indicator. */
export const activitiesFor = (
  year: Pick<LapkinYear, 'activities'>,
  indicatorId: string,
): readonly Activity[] =>
  year.activities.filter(({ indicatorIds }) => indicatorIds.includes(indicatorId));
