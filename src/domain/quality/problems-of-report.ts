import { activitiesFor, activitiesShownIn } from '../budget/summary';
import type { ReportKind } from '../performance/indicator';
import type { LapkinYear } from '../year/lapkin-year';
import type { Place } from '../year/place';
import type { Problem } from './problem';

const rowOf = ({ tab, row }: Place): string => `${tab}\n${row ?? ''}`;

/** Rows that say something in one report: its indicators, its sasaran, its activities, its texts. */
const rowsIn = (year: LapkinYear, report: ReportKind): ReadonlySet<string> => {
  const indicators = year.indicators.filter(({ reports }) => reports.includes(report));
  const activities = [
    ...activitiesShownIn(year, report),
    ...indicators.flatMap(({ id }) => activitiesFor(year, id)),
  ];
  const places = [
    ...indicators.flatMap(({ agreementPlace, worksheetPlace }) => [agreementPlace, worksheetPlace]),
    ...year.sasaran.filter(({ reports }) => reports.includes(report)).map(({ place }) => place),
    ...activities.map(({ place }) => place),
    ...year.narratives.filter(({ report: of }) => of !== other(report)).map(({ place }) => place),
  ];
  return new Set(places.flatMap((place) => (place ? [rowOf(place)] : [])));
};

const other = (report: ReportKind): ReportKind => (report === 'KPU' ? 'SEKRETARIAT' : 'KPU');

/** Leaves out what concerns the other report alone; what concerns both or neither stays. */
export const problemsOfReport = (
  problems: readonly Problem[],
  year: LapkinYear,
  report: ReportKind,
): readonly Problem[] => {
  const own = rowsIn(year, report);
  const foreign = rowsIn(year, other(report));
  return problems.filter(
    ({ place, data }) =>
      data.report !== other(report) && (own.has(rowOf(place)) || !foreign.has(rowOf(place))),
  );
};
