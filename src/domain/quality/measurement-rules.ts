import { proportionOf, realisasiOf } from '../performance/realisasi';
import { capaianOf } from '../performance/capaian';
import type { NotMeasuredReason } from '../performance/capaian';
import type { Indicator } from '../performance/indicator';
import { numberOf } from '../performance/ordinal';
import { formatMeasure, formatNumber, formatPercent } from '../quantity/format';
import { roundHalfUp } from '../quantity/round';
import { unitKind } from '../quantity/unit';
import type { LapkinYear } from '../year/lapkin-year';
import { fieldOf } from '../year/place';
import { saysSomething } from './answers';
import { onWorksheet } from './places';
import { always } from './quality-rule';
import type { Finding, QualityRule } from './quality-rule';
import { references } from './references';

/** What the printed forms of target and realisasi are, for the message. */
const figuresOf = (
  indicator: Indicator,
): Readonly<Record<'id' | 'target' | 'realisasi', string>> => {
  const { id, target, unit } = indicator;
  const { measure } = realisasiOf(indicator);
  return {
    id,
    target: target === null ? '' : formatMeasure(target, unit),
    realisasi: measure === null ? '' : formatMeasure(measure, unit),
  };
};

const onRealisasi = (indicator: Indicator, field = 'realisasi'): Finding => {
  const data = figuresOf(indicator);
  return { place: onWorksheet(indicator, field), found: data.realisasi, data };
};

const onTarget = (indicator: Indicator): Finding => {
  const data = figuresOf(indicator);
  return { place: fieldOf(indicator.agreementPlace, 'target'), found: data.target, data };
};

/** A reason of the division excuses what could not be measured, never a figure that makes no sense. */
const EXCUSABLE: ReadonlySet<NotMeasuredReason> = new Set([
  'realisasi-missing',
  'target-missing',
  'zero-denominator',
]);

const notMeasured =
  (reason: NotMeasuredReason, tell: (indicator: Indicator) => Finding) =>
  (year: LapkinYear): readonly Finding[] =>
    year.indicators.flatMap((indicator) => {
      const capaian = capaianOf(indicator, year.policy);
      if (capaian.state === 'measured' || capaian.reason !== reason) return [];
      const excused = EXCUSABLE.has(reason) && saysSomething(indicator.notMeasuredReason);
      return excused ? [] : [tell(indicator)];
    });

const reasonBesideRealisasi = (year: LapkinYear): readonly Finding[] =>
  year.indicators
    .filter(
      (indicator) =>
        saysSomething(indicator.notMeasuredReason) && realisasiOf(indicator).measure !== null,
    )
    .map((indicator) => onRealisasi(indicator, 'alasanTidakDiukur'));

const GROWTH = /\b(?:peningkatan|kenaikan|pertumbuhan|penurunan|rasio)\b/iu;

/** A percentage that says which part of a whole was reached; growth may well exceed 100. */
const isShare = ({ unit, name }: Indicator): boolean =>
  unitKind(unit) === 'percent' && !GROWTH.test(name);

const valueOf = (indicator: Indicator): number | null => {
  const { measure } = realisasiOf(indicator);
  return measure === null ? null : numberOf(measure);
};

const exceedsWhole = (indicator: Indicator): boolean => {
  const { numerator, denominator, target } = indicator;
  const more = numerator !== null && denominator !== null && numerator > denominator;
  const whole =
    target?.kind === 'number' && target.value === 100 && (valueOf(indicator) ?? 0) > 100;
  return isShare(indicator) && (more || whole);
};

const sharesAboveWhole = (year: LapkinYear): readonly Finding[] =>
  year.indicators.filter(exceedsWhole).map((indicator) => onRealisasi(indicator));

const percentagesAbove100 = (year: LapkinYear): readonly Finding[] =>
  year.indicators
    .filter(
      (indicator) =>
        isShare(indicator) && !exceedsWhole(indicator) && (valueOf(indicator) ?? 0) > 100,
    )
    .map((indicator) => onRealisasi(indicator));

const SCALE = /\bskala\s+(?:1\s*[-–]\s*)?(\d+)/iu;

/** `indeks (skala 4)` cannot be 33,1. */
const aboveScale = (year: LapkinYear): readonly Finding[] =>
  year.indicators.flatMap((indicator) => {
    const top = Number(SCALE.exec(indicator.unit)?.[1] ?? Number.NaN);
    const value = valueOf(indicator);
    if (value === null || !(value > top)) return [];
    const finding = onRealisasi(indicator);
    return [{ ...finding, data: { ...finding.data, scale: formatNumber(top) } }];
  });

const numeratorDiffers = (year: LapkinYear): readonly Finding[] =>
  year.indicators.flatMap((indicator) => {
    const expected = proportionOf(indicator);
    const typed = indicator.realisasi === null ? null : numberOf(indicator.realisasi);
    if (typeof expected !== 'number' || typed === null) return [];
    if (roundHalfUp(Math.abs(expected - typed), 6) <= 0.01) return [];
    const finding = onRealisasi(indicator);
    return [{ ...finding, data: { ...finding.data, expected: formatPercent(expected) } }];
  });

const zeroTargets = (year: LapkinYear): readonly Finding[] =>
  year.indicators.flatMap((indicator) => {
    const capaian = capaianOf(indicator, year.policy);
    if (capaian.state !== 'measured') return [];
    const doubtful = capaian.notes.some(
      (note) => note === 'zero-target-exceeded' || note === 'zero-target-missed',
    );
    if (!doubtful) return [];
    const finding = onTarget(indicator);
    return [{ ...finding, data: { ...finding.data, capaian: formatPercent(capaian.percent) } }];
  });

/** Rules about target and realisasi making sense together. */
export const measurementRules = [
  {
    id: 'KIN-01',
    code: 'target-missing',
    severity: always('error'),
    reference: references.agreement,
    check: notMeasured('target-missing', onTarget),
  },
  {
    id: 'KIN-02',
    code: 'target-negative',
    severity: always('error'),
    reference: references.measurement,
    check: notMeasured('negative-target', onTarget),
  },
  {
    id: 'KIN-03',
    code: 'not-measured-without-reason',
    severity: always('error'),
    reference: references.comparison,
    check: notMeasured('realisasi-missing', (indicator) => onRealisasi(indicator)),
  },
  {
    id: 'KIN-04',
    code: 'denominator-zero',
    severity: always('error'),
    reference: references.measurement,
    check: notMeasured('zero-denominator', (indicator) => onRealisasi(indicator, 'penyebut')),
  },
  {
    id: 'KIN-05',
    code: 'target-and-realisasi-not-comparable',
    severity: always('error'),
    reference: references.measurement,
    sameAs: ['unit-conflict', 'kind-conflict', 'polarity-conflict'],
    check: notMeasured('not-comparable', (indicator) => onRealisasi(indicator)),
  },
  {
    id: 'KIN-06',
    code: 'reason-beside-realisasi',
    severity: always('warning'),
    reference: references.worksheet,
    check: reasonBesideRealisasi,
  },
  {
    id: 'KIN-07',
    code: 'share-above-whole',
    severity: always('error'),
    reference: references.review,
    check: sharesAboveWhole,
  },
  {
    id: 'KIN-08',
    code: 'percentage-above-100',
    severity: always('warning'),
    reference: references.review,
    check: percentagesAbove100,
  },
  {
    id: 'KIN-09',
    code: 'above-scale',
    severity: always('error'),
    reference: references.review,
    check: aboveScale,
  },
  {
    id: 'KIN-10',
    code: 'numerator-differs',
    severity: always('error'),
    reference: references.review,
    sameAs: ['numerator-disagrees'],
    check: numeratorDiffers,
  },
  {
    id: 'KIN-11',
    code: 'zero-target',
    severity: always('warning'),
    reference: references.measurement,
    check: zeroTargets,
  },
] as const satisfies readonly QualityRule[];
