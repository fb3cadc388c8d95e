import type { Indicator } from '../../performance/indicator';
import { boundsOf } from '../../performance/formulas';
import { numberOf } from '../../performance/ordinal';
import type { YearComparison } from '../../performance/trend';
import { formatNumber } from '../../quantity/format';
import { fieldOf } from '../../year/place';
import { differenceFigure, figure, measureFigure, realisasiPlaces, yearFigure } from '../figures';
import type { Span } from '../model';
import type { Words } from '../words';
import { say, sentences } from '../words';

/** Which comparison is told, and what is said at its end. */
export interface Telling {
  /** `previous` compares with the last measurement, `since-first` with the first one known. */
  readonly scope: 'previous' | 'since-first';
  /** Continues the sentence of `since-first`, e.g. ` dan membaik setiap tahun`; empty for nothing. */
  readonly ending: string;
}

interface Printed {
  readonly from: Span;
  readonly to: Span;
  readonly fromYear: Span;
  readonly toYear: Span;
}

const printed = (indicator: Indicator, change: YearComparison): Printed => {
  const places = [fieldOf(indicator.agreementPlace, 'riwayat')];
  return {
    from: measureFigure(change.from, indicator, 'riwayat', places),
    to: measureFigure(change.to, indicator, 'realisasi', realisasiPlaces(indicator)),
    fromYear: yearFigure(change.fromYear),
    toYear: yearFigure(change.toYear),
  };
};

/** What a rise or fall means where the number alone would mislead. */
const judgement = (indicator: Indicator, change: YearComparison): Words => {
  const lowerIsBetter = indicator.polarity === 'minimum' || indicator.polarity === 'minimum-rasio';
  if (change.improved === true && lowerIsBetter) {
    return say`Penurunan ini merupakan perbaikan karena indikator menghendaki nilai yang rendah.`;
  }
  if (change.improved === false && lowerIsBetter) {
    return say`Kenaikan ini menunjukkan kinerja yang melemah karena indikator menghendaki nilai yang rendah.`;
  }
  if (change.improved === false) return say`Penurunan kinerja ini perlu mendapat perhatian.`;
  return [];
};

const isInside = ({ target }: Indicator, { to }: YearComparison): boolean => {
  const bounds = target === null ? null : boundsOf(target);
  const result = numberOf(to);
  return bounds !== null && result !== null && result >= bounds.min && result <= bounds.max;
};

const rangeJudgement = (indicator: Indicator, change: YearComparison): Words => {
  const inside = isInside(indicator, change);
  if (change.improved === true) {
    return inside
      ? say`Dengan perubahan itu, hasilnya kini berada di dalam rentang target.`
      : say`Perubahan tersebut mendekatkan hasil ke rentang target.`;
  }
  if (change.improved === false) {
    return say`Perubahan tersebut menjauhkan hasil dari rentang target.`;
  }
  return inside
    ? say`Hasil tersebut tetap berada di dalam rentang target.`
    : say`Jarak terhadap rentang target tidak berubah.`;
};

const numbers = (
  indicator: Indicator,
  change: YearComparison,
  { scope, ending }: Telling,
): Words => {
  const { from, to, fromYear, toYear } = printed(indicator, change);
  const places = [fieldOf(indicator.agreementPlace, 'riwayat'), ...realisasiPlaces(indicator)];
  const size = differenceFigure(change.change ?? 0, indicator.unit, places);
  const verb = (change.change ?? 0) > 0 ? 'naik' : 'turun';
  if (scope === 'since-first') {
    return say`Dibandingkan dengan tahun ${fromYear} (${from}), realisasi telah ${verb} ${size}${ending}.`;
  }
  return sentences(
    say`Realisasi ${verb} ${size}, dari ${from} pada tahun ${fromYear} menjadi ${to} pada tahun ${toYear}.`,
    indicator.polarity === 'rentang'
      ? rangeJudgement(indicator, change)
      : judgement(indicator, change),
  );
};

const unchanged = (indicator: Indicator, change: YearComparison): Words => {
  const { to, fromYear, toYear } = printed(indicator, change);
  if (indicator.polarity === 'tanggal') {
    return say`Ketepatan waktu tahun ${toYear} sama dengan tahun ${fromYear}.`;
  }
  return say`Realisasi tahun ${toYear} sama dengan tahun ${fromYear}, yaitu ${to}.`;
};

const ranks = (indicator: Indicator, change: YearComparison, { scope }: Telling): Words => {
  const { from, to, fromYear, toYear } = printed(indicator, change);
  if (change.change === null) {
    return say`Hasil tahun ${fromYear} adalah ${from}; pada tahun ${toYear} hasilnya ${to}.`;
  }
  const verb = change.change > 0 ? 'naik' : 'turun';
  return scope === 'since-first'
    ? say`Dibandingkan dengan tahun ${fromYear} (${from}), hasilnya telah ${verb}.`
    : say`Hasilnya ${verb} dari ${from} pada tahun ${fromYear} menjadi ${to} pada tahun ${toYear}.`;
};

const lateness = (indicator: Indicator, change: YearComparison): Words => {
  if (change.change === null) return [];
  const places = [fieldOf(indicator.agreementPlace, 'riwayat'), ...realisasiPlaces(indicator)];
  const days = figure(`${formatNumber(Math.abs(change.change), 0)} hari`, 'selisih', places);
  return change.change < 0
    ? say`Terhadap tenggat masing-masing tahun, penyelesaian ${days} lebih cepat daripada tahun ${yearFigure(change.fromYear)}.`
    : say`Terhadap tenggat masing-masing tahun, penyelesaian ${days} lebih lambat daripada tahun ${yearFigure(change.fromYear)}.`;
};

const answers = (change: YearComparison): Words =>
  change.improved === true
    ? say`Kondisi ini membaik dibandingkan dengan tahun ${yearFigure(change.fromYear)}.`
    : say`Kondisi ini menurun dibandingkan dengan tahun ${yearFigure(change.fromYear)}.`;

/** How one year differs from another, in the words of the indicator's polarity. */
export const movementSentence = (
  indicator: Indicator,
  change: YearComparison,
  telling: Telling,
): Words => {
  if (change.unchanged) return unchanged(indicator, change);
  switch (indicator.polarity) {
    case 'tanggal':
      return lateness(indicator, change);
    case 'ya-tidak':
      return answers(change);
    case 'ordinal':
      return ranks(indicator, change, telling);
    default:
      return change.change === null
        ? ranks(indicator, change, telling)
        : numbers(indicator, change, telling);
  }
};
