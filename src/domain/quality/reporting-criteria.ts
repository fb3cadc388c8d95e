import { capaianOf } from '../performance/capaian';
import type { Indicator, ReportKind } from '../performance/indicator';
import { indicatorResultsOf } from '../performance/summary';
import type { IndicatorResult } from '../performance/summary';
import type { LapkinYear } from '../year/lapkin-year';
import { saysSomething } from './answers';
import { NEEDED_NARRATIVES, hasNarrative } from './needed-narratives';
import { outcomeOf } from './outcome';

/** What an evaluator asks of the quality of a report (PermenPANRB 88/2021, Pelaporan Kinerja). */
export type ReportingCriterion =
  /** The chapters that only the office can write are written. */
  | 'standard'
  /** Every indicator has its result, or the reason why not. */
  | 'completeness'
  | 'annual-target'
  | 'medium-term-target'
  | 'earlier-years'
  | 'benchmark'
  /** Success or failure is explained, with obstacles and efforts. */
  | 'quality-of-result'
  | 'efficiency'
  | 'recommendation';

/** How many of the things a criterion asks about have their data. */
export interface CriterionCoverage {
  readonly criterion: ReportingCriterion;
  readonly fulfilled: number;
  readonly of: number;
}

/** True when there were earlier years to compare with. */
export const hasHistory = ({ history }: Indicator, reportYear: number): boolean =>
  history.some(({ year, realisasi }) => year < reportYear && realisasi !== null);

/** True when an indicator has a capaian, or the division says why it has none. */
export const isAccountedFor = (year: Pick<LapkinYear, 'policy'>, indicator: Indicator): boolean =>
  capaianOf(indicator, year.policy).state === 'measured' ||
  saysSomething(indicator.notMeasuredReason);

const isExplained = (year: LapkinYear, result: IndicatorResult): boolean => {
  const { supportingFactors, obstacles, solutions } = result.indicator;
  const outcome = outcomeOf(year, result);
  return outcome === 'missed' || outcome === 'declined'
    ? saysSomething(obstacles) && saysSomething(solutions)
    : saysSomething(supportingFactors);
};

type Test = (result: IndicatorResult) => boolean;

const isMeasured: Test = ({ capaian }) => capaian.state === 'measured';

const testsOf = (year: LapkinYear): readonly (readonly [ReportingCriterion, Test])[] => {
  const linked = new Set(year.activities.flatMap(({ indicatorIds }) => indicatorIds));
  return [
    ['completeness', ({ indicator }) => isAccountedFor(year, indicator)],
    ['medium-term-target', ({ indicator }) => indicator.renstra !== null],
    ['earlier-years', ({ indicator }) => hasHistory(indicator, year.year)],
    ['benchmark', ({ indicator }) => indicator.national !== null],
    ['efficiency', ({ indicator }) => linked.has(indicator.id)],
    ['recommendation', ({ indicator }) => saysSomething(indicator.plan)],
  ];
};

const cover = (
  criterion: ReportingCriterion,
  results: readonly IndicatorResult[],
  test: Test,
): CriterionCoverage => ({
  criterion,
  fulfilled: results.filter(test).length,
  of: results.length,
});

/** How far the data of one report carries the nine criteria, in no order of weight. */
export const reportingCriteria = (
  year: LapkinYear,
  report: ReportKind,
): readonly CriterionCoverage[] => {
  const results = indicatorResultsOf(year, report);
  const measured = results.filter(isMeasured);
  const due = results.filter(
    (result) => isMeasured(result) || !isAccountedFor(year, result.indicator),
  );
  return [
    {
      criterion: 'standard',
      fulfilled: NEEDED_NARRATIVES.filter((key) => hasNarrative(year, key, report)).length,
      of: NEEDED_NARRATIVES.length,
    },
    cover('annual-target', due, isMeasured),
    ...testsOf(year).map(([criterion, test]) => cover(criterion, results, test)),
    cover('quality-of-result', measured, (result) => isExplained(year, result)),
  ];
};

/** Criteria that are not met. A report without indicators meets none of those that ask about indicators. */
export const openCriteria = (
  criteria: readonly CriterionCoverage[],
): readonly CriterionCoverage[] => {
  const isEmpty = criteria.some(({ criterion, of }) => criterion === 'completeness' && of === 0);
  return criteria.filter(({ fulfilled, of }) => fulfilled < of || (isEmpty && of === 0));
};
