import { computeCapaian } from './capaian';
import type { Capaian, CapaianPolicy } from './capaian';
import type { HistoricalYear, Indicator, Measure } from './indicator';
import { movementOf } from './movement';
import type { Movement } from './movement';
import { roundPercent } from './percent';
import { realisasiOf } from './realisasi';

/** One year of an indicator, the report year included. */
export interface TrendPoint extends HistoricalYear {
  readonly capaian: Capaian;
}

/** A year compared with an earlier one. */
export interface YearComparison extends Movement {
  readonly fromYear: number;
  readonly toYear: number;
  readonly from: Measure;
  readonly to: Measure;
  /** Change in percent of the earlier number; null when that was zero or below, or is no number. */
  readonly relativePercent: number | null;
  /** Change of the capaian before the cap, in percentage points. */
  readonly capaianChange: number | null;
}

/** Neighbouring years that all moved the same way. */
export interface Run {
  readonly direction: 'improving' | 'worsening' | 'steady';
  readonly fromYear: number;
  readonly toYear: number;
  /** Number of year-to-year steps, at least 1. */
  readonly steps: number;
}

/** Facts about an indicator over the years (PermenPANRB 53/2014 Lampiran II, second analysis). */
export interface Trend {
  /** All years, oldest first, measured or not. */
  readonly points: readonly TrendPoint[];
  /** Years with a realisasi. */
  readonly measuredYears: readonly number[];
  readonly firstMeasuredYear: number | null;
  /** Against the year before the report year; null unless both have a realisasi. */
  readonly versusLastYear: YearComparison | null;
  /** Against the last earlier year that has a realisasi, however long ago. */
  readonly versusPrevious: YearComparison | null;
  /** From the first measured year to the report year. */
  readonly overall: YearComparison | null;
  /** Longest run of all years, the latest of equals; and the run that ends in the report year. */
  readonly longestRun: Run | null;
  readonly currentRun: Run | null;
  /** `best` when the report year beats every earlier year, `worst` when every earlier year beats it. */
  readonly record: 'best' | 'worst' | null;
  /** Years whose target was reached, before the cap. */
  readonly reachedYears: readonly number[];
}

type Measured = TrendPoint & { readonly realisasi: Measure };

const isMeasured = (point: TrendPoint): point is Measured => point.realisasi !== null;

const pointsOf = (
  indicator: Indicator,
  policy: CapaianPolicy,
  reportYear: number,
): readonly TrendPoint[] => {
  const { polarity, unit } = indicator;
  const earlier = indicator.history
    .filter(({ year }) => year < reportYear)
    .sort((first, second) => first.year - second.year);
  const { target } = indicator;
  const current = { year: reportYear, target, realisasi: realisasiOf(indicator).measure };
  return [...earlier, current].map((point) => ({
    ...point,
    capaian: computeCapaian({ ...point, polarity, unit }, policy),
  }));
};

const relativeOf = (from: Measure, change: number | null): number | null =>
  from.kind === 'number' && from.value > 0 && change !== null
    ? roundPercent((change / from.value) * 100)
    : null;

const compareYears = (indicator: Indicator, from: Measured, to: Measured): YearComparison => {
  const movement = movementOf(indicator, from, to);
  const bothMeasured = from.capaian.state === 'measured' && to.capaian.state === 'measured';
  return {
    ...movement,
    fromYear: from.year,
    toYear: to.year,
    from: from.realisasi,
    to: to.realisasi,
    relativePercent: relativeOf(from.realisasi, movement.change),
    capaianChange: bothMeasured
      ? roundPercent(to.capaian.rawPercent - from.capaian.rawPercent)
      : null,
  };
};

const directionOf = ({ gain }: Movement): Run['direction'] | null => {
  if (gain === null) return null;
  if (gain === 0) return 'steady';
  return gain > 0 ? 'improving' : 'worsening';
};

/** A year without realisasi, or a comparison that says nothing, ends a run. */
const runsOf = (indicator: Indicator, measured: readonly Measured[]): readonly Run[] => {
  const runs: Run[] = [];
  measured.forEach((to, i) => {
    const from = measured[i - 1];
    if (from?.year !== to.year - 1) return;
    const direction = directionOf(movementOf(indicator, from, to));
    if (direction === null) return;
    const last = runs[runs.length - 1];
    if (last?.direction === direction && last.toYear === from.year) {
      runs[runs.length - 1] = { ...last, toYear: to.year, steps: last.steps + 1 };
    } else {
      runs.push({ direction, fromYear: from.year, toYear: to.year, steps: 1 });
    }
  });
  return runs;
};

const longestOf = (runs: readonly Run[]): Run | null =>
  runs.reduce<Run | null>(
    (longest, run) => (longest === null || run.steps >= longest.steps ? run : longest),
    null,
  );

const recordOf = (
  indicator: Indicator,
  earlier: readonly Measured[],
  current: Measured,
): Trend['record'] => {
  const outcomes = earlier.map((point) => movementOf(indicator, point, current).improved);
  if (outcomes.length === 0 || outcomes.includes(null)) return null;
  if (outcomes.every((improved) => improved === true)) return 'best';
  return outcomes.every((improved) => improved === false) ? 'worst' : null;
};

const reached = ({ capaian }: TrendPoint): boolean =>
  capaian.state === 'measured' && capaian.rawPercent >= 100;

/**
 * Facts about earlier years. `reportYear` says which year the indicator's own target and realisasi are
 * of; years of the history from then on are left out.
 */
export const trendOf = (indicator: Indicator, policy: CapaianPolicy, reportYear: number): Trend => {
  const points = pointsOf(indicator, policy, reportYear);
  const measured = points.filter(isMeasured);
  const current = measured.find(({ year }) => year === reportYear);
  const earlier = measured.filter(({ year }) => year < reportYear);
  const compareWith = (from: Measured | undefined): YearComparison | null =>
    from === undefined || current === undefined ? null : compareYears(indicator, from, current);
  const runs = runsOf(indicator, measured);
  return {
    points,
    measuredYears: measured.map(({ year }) => year),
    firstMeasuredYear: measured[0]?.year ?? null,
    versusLastYear: compareWith(earlier.find(({ year }) => year === reportYear - 1)),
    versusPrevious: compareWith(earlier[earlier.length - 1]),
    overall: compareWith(earlier[0]),
    longestRun: longestOf(runs),
    currentRun: runs.find(({ toYear }) => toYear === reportYear) ?? null,
    record: current === undefined ? null : recordOf(indicator, earlier, current),
    reachedYears: points.filter(reached).map(({ year }) => year),
  };
};
