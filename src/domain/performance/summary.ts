import type { LapkinYear } from '../year/lapkin-year';
import { capaianOf } from './capaian';
import type { Capaian, CapaianPolicy } from './capaian';
import type { Indicator, ReportKind, Sasaran } from './indicator';
import { meanPercent, roundPercent } from './percent';

/** An indicator with its capaian of the report year. */
export interface IndicatorResult {
  readonly indicator: Indicator;
  readonly capaian: Capaian;
}

/** A sasaran with its indicators in the order of the PK. */
export interface SasaranResult {
  readonly sasaran: Sasaran;
  readonly indicators: readonly IndicatorResult[];
  readonly measured: number;
  /** Mean of the capped capaian of the measured indicators; null when none was measured. */
  readonly mean: number | null;
}

/** Whether the indicators count alike or by their weights in the PK. */
export type MeanKind = 'simple' | 'weighted';

/** What one report says about performance. Percentages have two decimals. */
export interface PerformanceSummary {
  readonly report: ReportKind;
  /** Indicators of the report, and how many of them have a capaian. */
  readonly total: number;
  readonly measured: number;
  readonly meanKind: MeanKind;
  readonly meanOfIndicators: number | null;
  /** Mean of the printed means of the sasaran; differs from the mean of indicators. */
  readonly meanOfSasaran: number | null;
  readonly sasaran: readonly SasaranResult[];
}

/** Weights count only when every indicator of the report has one and they make a whole. */
const meanKindOf = (indicators: readonly Indicator[]): MeanKind => {
  const weights = indicators.map(({ weight }) => weight ?? 0);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.every((weight) => weight > 0) && Math.abs(sum - 100) < 0.005
    ? 'weighted'
    : 'simple';
};

const measuredOf = (results: readonly IndicatorResult[]) =>
  results.flatMap(({ indicator, capaian }) =>
    capaian.state === 'measured'
      ? [{ weight: indicator.weight ?? 0, percent: capaian.percent }]
      : [],
  );

/** Indicators without a capaian are left out and the remaining weights count in proportion. */
const meanOf = (results: readonly IndicatorResult[], kind: MeanKind): number | null => {
  const measured = measuredOf(results);
  if (kind === 'simple' || measured.length === 0) {
    return meanPercent(measured.map(({ percent }) => percent));
  }
  const weights = measured.reduce((sum, { weight }) => sum + weight, 0);
  return roundPercent(
    measured.reduce((sum, { weight, percent }) => sum + weight * percent, 0) / weights,
  );
};

const groupBySasaran = (
  results: readonly IndicatorResult[],
): ReadonlyMap<string, readonly IndicatorResult[]> => {
  const groups = new Map<string, IndicatorResult[]>();
  for (const result of results) {
    const group = groups.get(result.indicator.sasaranId);
    if (group === undefined) groups.set(result.indicator.sasaranId, [result]);
    else group.push(result);
  }
  return groups;
};

/** The indicators of one report with their capaian, in the order of the PK. */
export const indicatorResultsOf = (
  year: Pick<LapkinYear, 'indicators'> & { readonly policy: CapaianPolicy },
  report: ReportKind,
): readonly IndicatorResult[] =>
  year.indicators
    .filter((indicator) => indicator.reports.includes(report))
    .map((indicator) => ({ indicator, capaian: capaianOf(indicator, year.policy) }));

/**
 * Performance of one report: capaian of every indicator, means per sasaran and of the whole, and how
 * many were measured (PermenPANRB 53/2014 Lampiran II, target against realisasi). A sasaran is listed
 * when it is declared for the report or has an indicator in it.
 */
export const summarisePerformance = (year: LapkinYear, report: ReportKind): PerformanceSummary => {
  const results = indicatorResultsOf(year, report);
  const meanKind = meanKindOf(results.map(({ indicator }) => indicator));
  const groups = groupBySasaran(results);
  const sasaran = year.sasaran
    .filter(({ id, reports }) => reports.includes(report) || groups.has(id))
    .map((one) => {
      const indicators = groups.get(one.id) ?? [];
      return {
        sasaran: one,
        indicators,
        measured: measuredOf(indicators).length,
        mean: meanOf(indicators, meanKind),
      };
    });
  return {
    report,
    total: results.length,
    measured: measuredOf(results).length,
    meanKind,
    meanOfIndicators: meanOf(results, meanKind),
    meanOfSasaran: meanPercent(sasaran.flatMap(({ mean }) => (mean === null ? [] : [mean]))),
    sasaran,
  };
};
