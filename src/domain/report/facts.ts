import type { Activity } from '../budget/activity';
import type { BudgetTotal } from '../budget/summary';
import { activitiesShownIn, budgetByDivision, budgetTotal } from '../budget/summary';
import type { IsoDate } from '../calendar/iso-date';
import type { Signer } from '../office/office';
import type { Indicator, ReportKind } from '../performance/indicator';
import type { IndicatorResult, PerformanceSummary, SasaranResult } from '../performance/summary';
import { indicatorResultsOf, summarisePerformance } from '../performance/summary';
import type { LapkinYear } from '../year/lapkin-year';
import type { EvidenceRegister } from './evidence';
import { numberEvidence } from './evidence';

/** A change of the Perjanjian Kinerja during its year. */
export interface AgreementRevision {
  readonly date: IsoDate;
  readonly reason: string;
}

/** What all chapters of one report rest on, worked out once. */
export interface ReportFacts {
  readonly year: LapkinYear;
  readonly report: ReportKind;
  readonly today: IsoDate;
  /** Who reports, as running text says it: `KPU Kabupaten …` or `Sekretariat KPU Kabupaten …`. */
  readonly owner: string;
  /** Short name of the satker. */
  readonly satker: string;
  readonly signer: Signer | null;
  readonly performance: PerformanceSummary;
  /** Sasaran with their indicators; indicators whose sasaran is not in the list stand last. */
  readonly groups: readonly SasaranResult[];
  /** Every indicator of the report with its capaian, in the order of the groups. */
  readonly results: readonly IndicatorResult[];
  /** Activities whose money the report accounts for. */
  readonly activities: readonly Activity[];
  readonly budget: BudgetTotal;
  readonly evidence: EvidenceRegister;
  readonly revisions: readonly AgreementRevision[];
}

/** The percentage of an indicator that was measured; null for one that was not. */
export const percentOf = (result: IndicatorResult): number | null =>
  result.capaian.state === 'measured' ? result.capaian.percent : null;

/** No indicator may fall out of the report because its sasaran is missing from the PK. */
const withStrays = (
  groups: readonly SasaranResult[],
  all: readonly IndicatorResult[],
): readonly SasaranResult[] => {
  const known = new Set(groups.map((group) => group.sasaran.id));
  const strays = all.filter((result) => !known.has(result.indicator.sasaranId));
  if (strays.length === 0) return groups;
  const [first] = strays;
  return [
    ...groups,
    {
      sasaran: {
        id: 'tanpa-sasaran',
        name: 'Indikator yang sasarannya belum ditetapkan',
        reports: first?.indicator.reports ?? [],
      },
      indicators: strays,
      measured: strays.filter((result) => result.capaian.state === 'measured').length,
      mean: null,
    },
  ];
};

const satkerName = (year: LapkinYear): string =>
  year.office.shortName || year.office.name || '[nama satker]';

/** Activities that the report shows or that support one of its indicators; those of a division stand together. */
const everyActivity = (
  year: LapkinYear,
  own: readonly Activity[],
  indicators: readonly Indicator[],
): readonly Activity[] => {
  const shown = new Set(own);
  const ids = new Set(indicators.map(({ id }) => id));
  const told = year.activities.filter(
    (activity) => shown.has(activity) || activity.indicatorIds.some((id) => ids.has(id)),
  );
  return budgetByDivision(year, told).flatMap(({ activities }) => activities);
};

/** Works out what one report of a year rests on. */
export const reportFacts = (
  year: LapkinYear,
  report: ReportKind,
  today: IsoDate,
  revisions: readonly AgreementRevision[] = [],
): ReportFacts => {
  const performance = summarisePerformance(year, report);
  const groups = withStrays(performance.sasaran, indicatorResultsOf(year, report));
  const results = groups.flatMap((group) => group.indicators);
  const indicators = results.map((result) => result.indicator);
  const activities = activitiesShownIn(year, report);
  const satker = satkerName(year);
  return {
    year,
    report,
    today,
    owner: report === 'KPU' ? satker : `Sekretariat ${satker}`,
    satker,
    signer: year.signers.find((signer) => signer.report === report) ?? null,
    performance,
    groups,
    results,
    activities,
    budget: budgetTotal(activities),
    revisions,
    evidence: numberEvidence(indicators, everyActivity(year, activities, indicators)),
  };
};

/** Name of a division as it is printed; the id when the division is not in the list. */
export const divisionName = (year: LapkinYear, divisionId: string): string =>
  year.divisions.find((division) => division.id === divisionId)?.name ?? divisionId;
