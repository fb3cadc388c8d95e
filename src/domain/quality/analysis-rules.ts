import type { IndicatorResult } from '../performance/summary';
import { capaianOf } from '../performance/capaian';
import type { Indicator, ReportKind } from '../performance/indicator';
import { trendOf } from '../performance/trend';
import { formatMeasure, formatPercent } from '../quantity/format';
import type { LapkinYear } from '../year/lapkin-year';
import { saysSomething } from './answers';
import { hasNarrative } from './needed-narratives';
import { outcomeOf } from './outcome';
import type { Outcome } from './outcome';
import { narrativePlace, onWorksheet, reportKinds } from './places';
import { always, errorFrom } from './quality-rule';
import type { Finding, QualityRule } from './quality-rule';
import { references } from './references';

const rawPercentOf = ({ capaian }: IndicatorResult): string =>
  capaian.state === 'measured' ? formatPercent(capaian.rawPercent) : '';

const findingOf = (year: LapkinYear, result: IndicatorResult, field: string): Finding => {
  const { indicator } = result;
  const { versusLastYear } = trendOf(indicator, year.policy, year.year);
  return {
    place: onWorksheet(indicator, field),
    found: '',
    data: {
      id: indicator.id,
      name: indicator.name,
      capaian: rawPercentOf(result),
      cap: formatPercent(year.policy.capPercent, 0),
      lastYear: versusLastYear?.fromYear ?? year.year - 1,
      before: versusLastYear === null ? '' : formatMeasure(versusLastYear.from, indicator.unit),
      now: versusLastYear === null ? '' : formatMeasure(versusLastYear.to, indicator.unit),
    },
  };
};

/** Finds the indicators with one outcome whose own words lack something. */
const unexplained =
  (outcome: Outcome, field: string, lacks: (indicator: Indicator) => boolean) =>
  (year: LapkinYear): readonly Finding[] =>
    year.indicators
      .filter(lacks)
      .map((indicator) => ({ indicator, capaian: capaianOf(indicator, year.policy) }))
      .filter((result) => outcomeOf(year, result) === outcome)
      .map((result) => findingOf(year, result, field));

const noCause = ({ obstacles }: Indicator): boolean => !saysSomething(obstacles);
const noSolution = ({ solutions }: Indicator): boolean => !saysSomething(solutions);

const withoutActivity = (year: LapkinYear): readonly Finding[] => {
  const linked = new Set(year.activities.flatMap(({ indicatorIds }) => indicatorIds));
  return year.indicators
    .filter(({ id }) => !linked.has(id))
    .map((indicator) => ({
      place: indicator.worksheetPlace ?? indicator.agreementPlace,
      found: indicator.id,
      data: { id: indicator.id, name: indicator.name },
    }));
};

const hasImprovement = (year: LapkinYear, report: ReportKind): boolean =>
  year.indicators.some(({ reports, plan }) => reports.includes(report) && saysSomething(plan)) ||
  hasNarrative(year, 'langkah-perbaikan', report);

const withoutImprovement = (year: LapkinYear): readonly Finding[] =>
  reportKinds
    .filter((report) => year.indicators.some(({ reports }) => reports.includes(report)))
    .filter((report) => !hasImprovement(year, report))
    .map((report) => ({
      place: narrativePlace(year, 'langkah-perbaikan'),
      found: '',
      data: { report },
    }));

/**
 * Rules about results that must be explained. Cause and solution may still be missing in a draft, where
 * the gap is printed as a request; the plenary needs them.
 */
export const analysisRules = [
  {
    id: 'ANA-01',
    code: 'shortfall-without-cause',
    severity: errorFrom('plenary'),
    reference: references.analysis,
    check: unexplained('missed', 'penghambat', noCause),
  },
  {
    id: 'ANA-02',
    code: 'shortfall-without-solution',
    severity: errorFrom('plenary'),
    reference: references.analysis,
    check: unexplained('missed', 'solusi', noSolution),
  },
  {
    id: 'ANA-03',
    code: 'shortfall-without-plan',
    severity: always('warning'),
    reference: references.evaluation,
    check: unexplained('missed', 'rencana', ({ plan }) => !saysSomething(plan)),
  },
  {
    id: 'ANA-04',
    code: 'decline-without-cause',
    severity: errorFrom('plenary'),
    reference: references.analysis,
    check: unexplained('declined', 'penghambat', noCause),
  },
  {
    id: 'ANA-05',
    code: 'decline-without-solution',
    severity: errorFrom('plenary'),
    reference: references.analysis,
    check: unexplained('declined', 'solusi', noSolution),
  },
  {
    id: 'ANA-06',
    code: 'above-cap-unexplained',
    severity: always('warning'),
    reference: references.evaluation,
    check: unexplained(
      'above-cap',
      'faktorPendukung',
      ({ supportingFactors, obstacles }) =>
        !saysSomething(supportingFactors) && !saysSomething(obstacles),
    ),
  },
  {
    id: 'ANA-07',
    code: 'success-unexplained',
    severity: always('info'),
    reference: references.analysis,
    check: unexplained(
      'reached',
      'faktorPendukung',
      ({ supportingFactors }) => !saysSomething(supportingFactors),
    ),
  },
  {
    id: 'ANA-08',
    code: 'indicator-without-activity',
    severity: always('warning'),
    reference: references.activities,
    check: withoutActivity,
  },
  {
    id: 'ANA-09',
    code: 'improvement-missing',
    severity: always('warning'),
    reference: references.evaluation,
    check: withoutImprovement,
  },
] as const satisfies readonly QualityRule[];
