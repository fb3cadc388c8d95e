import type { BudgetGroup } from '../budget/summary';
import { budgetByKegiatan, budgetByProgram, budgetByQuarter } from '../budget/summary';
import type { Indicator, Measure } from '../performance/indicator';
import { numberOf } from '../performance/ordinal';
import type { TrendPoint } from '../performance/trend';
import { trendOf } from '../performance/trend';
import { formatNumber } from '../quantity/format';
import { roundHalfUp } from '../quantity/round';
import { figureBlock } from './blocks';
import type { ReportFacts } from './facts';
import type { ChartSeries, Figure } from './model';

const drawable = (measure: Measure | null): number | null =>
  measure === null || measure.kind === 'ordinal' ? null : numberOf(measure);

const targetSeries = (points: readonly TrendPoint[]): readonly ChartSeries[] => {
  const isRange = points.some((point) => point.target?.kind === 'range');
  const series = (
    name: string,
    valueOf: (target: Measure | null) => number | null,
  ): ChartSeries => ({
    name,
    values: points.map((point) => valueOf(point.target)),
    style: 'line',
  });
  if (!isRange) return [series('Target', drawable)];
  return [
    series('Batas bawah target', (target) =>
      target?.kind === 'range' ? target.min : drawable(target),
    ),
    series('Batas atas target', (target) =>
      target?.kind === 'range' ? target.max : drawable(target),
    ),
  ];
};

const yearsText = (points: readonly TrendPoint[]): string => {
  const first = points[0]?.year;
  const last = points[points.length - 1]?.year;
  return first === last ? `tahun ${first ?? ''}` : `tahun ${first ?? ''}–${last ?? ''}`;
};

/** Without the years before anybody planned or measured anything. */
const sinceKnown = (points: readonly TrendPoint[]): readonly TrendPoint[] => {
  const first = points.findIndex(({ target, realisasi }) => target !== null || realisasi !== null);
  return first < 0 ? [] : points.slice(first);
};

/** Whether a chart would tell anything: nothing at all, a lone column of an earlier year and zeros do not. */
const isTelling = (
  values: readonly (number | null)[],
  targets: readonly ChartSeries[],
): boolean => {
  const isFlat = [values, ...targets.map((series) => series.values)].flat().every((one) => !one);
  if (isFlat) return false;
  const measured = values.filter((value) => value !== null).length;
  return measured > 1 || (measured === 1 && values[values.length - 1] !== null);
};

/**
 * Realisasi as columns and target as a line over the years; null for letters, dates and yes or no, and
 * when there is no realisasi worth drawing.
 */
export const indicatorChart = (facts: ReportFacts, indicator: Indicator): Figure | null => {
  const points = sinceKnown(trendOf(indicator, facts.year.policy, facts.year.year).points);
  const values = points.map((point) => drawable(point.realisasi));
  const targets = targetSeries(points);
  if (!isTelling(values, targets)) return null;
  const told = points
    .map((point, index) => [point.year, values[index] ?? null] as const)
    .flatMap(([year, value]) => (value === null ? [] : [`${formatNumber(value)} (${year})`]))
    .join(', ');
  return figureBlock(
    `gambar-indikator-${indicator.id}`,
    `Target dan Realisasi: ${indicator.name}`,
    `Diagram batang realisasi dan garis target ${indicator.name}, ${yearsText(points)}. Realisasi: ${told}.`,
    {
      categories: points.map((point) => String(point.year)),
      series: [{ name: 'Realisasi', values, style: 'column' }, ...targets],
      unit: indicator.unit,
    },
  );
};

/** Mean capaian of each sasaran; null when none was measured. */
export const sasaranChart = (facts: ReportFacts): Figure | null => {
  const groups = facts.groups.filter((group) => group.indicators.length > 0);
  const measured = groups.filter((group) => group.mean !== null);
  if (measured.length === 0) return null;
  const told = groups
    .map((group, index) =>
      group.mean === null
        ? `sasaran ${index + 1} tidak diukur`
        : `sasaran ${index + 1} sebesar ${formatNumber(group.mean)}%`,
    )
    .join(', ');
  return figureBlock(
    'gambar-capaian-sasaran',
    `Rata-Rata Capaian Setiap Sasaran Tahun ${facts.year.year}`,
    `Diagram batang rata-rata capaian setiap sasaran: ${told}.`,
    {
      categories: groups.map((_, index) => `Sasaran ${index + 1}`),
      series: [
        { name: 'Rata-rata capaian', values: groups.map((group) => group.mean), style: 'column' },
        { name: 'Target tercapai', values: groups.map(() => 100), style: 'line' },
      ],
      unit: '%',
    },
  );
};

const million = (rupiah: number): number => roundHalfUp(rupiah / 1_000_000, 2);

/** One programme alone makes no chart, so its kegiatan are drawn instead. */
const spendingGroups = (
  facts: ReportFacts,
): { readonly by: string; readonly groups: readonly BudgetGroup[] } => {
  const programs = budgetByProgram(facts.year, facts.activities);
  return programs.length > 1
    ? { by: 'Program', groups: programs }
    : { by: 'Kegiatan', groups: budgetByKegiatan(facts.activities) };
};

/** Pagu and spending by programme, in millions of rupiah; null without pagu. */
export const spendingChart = (facts: ReportFacts): Figure | null => {
  if (facts.budget.pagu === 0) return null;
  const { by, groups } = spendingGroups(facts);
  const absorption = formatNumber(facts.budget.absorptionPercent ?? 0);
  return figureBlock(
    'gambar-anggaran',
    `Pagu dan Realisasi Anggaran menurut ${by} Tahun ${facts.year.year}`,
    `Diagram batang pagu dan realisasi anggaran menurut ${by.toLowerCase()}; penyerapan keseluruhan ${absorption}%.`,
    {
      categories: groups.map((group) => group.code),
      series: [
        { name: 'Pagu', values: groups.map((group) => million(group.total.pagu)), style: 'column' },
        {
          name: 'Realisasi',
          values: groups.map((group) => million(group.total.realisasi)),
          style: 'column',
        },
      ],
      unit: 'juta rupiah',
    },
  );
};

/** Cumulative absorption at the end of each quarter, in percent of pagu. */
export const cumulativeAbsorption = (facts: ReportFacts): readonly number[] => {
  let sum = 0;
  return budgetByQuarter(facts.activities).map((amount) => {
    sum += amount;
    return facts.budget.pagu === 0 ? 0 : roundHalfUp((sum / facts.budget.pagu) * 100, 2);
  });
};

/** Absorption by quarter; null without pagu or when no quarter was filled in. */
export const quarterChart = (facts: ReportFacts): Figure | null => {
  const quarters = budgetByQuarter(facts.activities);
  if (facts.budget.pagu === 0 || quarters.every((amount) => amount === 0)) return null;
  const cumulative = cumulativeAbsorption(facts);
  const told = cumulative.map((percent) => `${formatNumber(percent)}%`).join(', ');
  return figureBlock(
    'gambar-triwulan',
    `Penyerapan Anggaran Setiap Triwulan Tahun ${facts.year.year}`,
    `Diagram penyerapan anggaran setiap triwulan; penyerapan kumulatif berturut-turut ${told}.`,
    {
      categories: ['Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV'],
      series: [
        {
          name: 'Triwulan',
          values: quarters.map((amount) => roundHalfUp((amount / facts.budget.pagu) * 100, 2)),
          style: 'column',
        },
        { name: 'Kumulatif', values: cumulative, style: 'line' },
      ],
      unit: '% dari pagu',
    },
  );
};
