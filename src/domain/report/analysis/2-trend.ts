import type { Indicator } from '../../performance/indicator';
import type { IndicatorResult } from '../../performance/summary';
import type { Trend, YearComparison } from '../../performance/trend';
import { trendOf } from '../../performance/trend';
import { formatNumber } from '../../quantity/format';
import { terbilang } from '../../quantity/terbilang';
import type { Place } from '../../year/place';
import { fieldOf } from '../../year/place';
import type { ReportFacts } from '../facts';
import { figure, measureFigure, realisasiPlaces, yearFigure } from '../figures';
import type { Paragraph, Span } from '../model';
import type { Words } from '../words';
import { enumerate, plain, say, sentences } from '../words';
import { titled } from './lead';
import { movementSentence } from './movement-sentence';

/** Where the earlier years of an indicator stand, and this year's realisasi. */
const trendPlaces = (indicator: Indicator): readonly Place[] => [
  fieldOf(indicator.agreementPlace, 'riwayat'),
  ...realisasiPlaces(indicator),
];

const yearList = (years: readonly number[]): Words =>
  enumerate(years.map((year) => [yearFigure(year)]));

const notThisYear = (facts: ReportFacts, indicator: Indicator, trend: Trend): Words => {
  const last = [...trend.points].reverse().find((point) => point.realisasi !== null);
  if (!last?.realisasi) {
    return plain(
      'Indikator ini belum memiliki realisasi dari tahun-tahun sebelumnya sehingga belum dapat dibandingkan.',
    );
  }
  const value = measureFigure(last.realisasi, indicator, 'riwayat', trendPlaces(indicator));
  return say`Pengukuran terakhir dilakukan pada tahun ${yearFigure(last.year)} dengan realisasi ${value}. Karena tidak ada realisasi pada tahun ${yearFigure(facts.year.year)}, perkembangannya belum dapat dibandingkan.`;
};

/** A run over all years is told with the whole way, a shorter one by itself. */
const coversAll = ({ currentRun, overall }: Trend): boolean =>
  currentRun !== null && overall !== null && currentRun.fromYear === overall.fromYear;

const runSentence = (trend: Trend): Words => {
  const { currentRun, record, firstMeasuredYear } = trend;
  const since = firstMeasuredYear === null ? [] : [yearFigure(firstMeasuredYear)];
  if (currentRun !== null && currentRun.steps >= 2 && !coversAll(trend)) {
    const length = terbilang(currentRun.steps);
    if (currentRun.direction === 'improving') {
      return say`Kinerjanya membaik dalam ${length} tahun terakhir berturut-turut.`;
    }
    if (currentRun.direction === 'worsening') {
      return say`Kinerjanya menurun dalam ${length} tahun terakhir berturut-turut sehingga memerlukan perhatian khusus.`;
    }
  }
  if (trend.measuredYears.length < 3 || coversAll(trend)) return [];
  if (record === 'best') return say`Hasil ini merupakan yang terbaik sejak tahun ${since}.`;
  return record === 'worst' ? say`Hasil ini merupakan yang terlemah sejak tahun ${since}.` : [];
};

const everyYear = (trend: Trend): string => {
  if (!coversAll(trend)) return '';
  switch (trend.currentRun?.direction) {
    case 'improving':
      return ' dan membaik setiap tahun';
    case 'worsening':
      return ' dan melemah setiap tahun';
    default:
      return '';
  }
};

const steadySentence = (trend: Trend): Words => {
  const since = trend.overall?.fromYear;
  return since === undefined
    ? []
    : say`Hasil tersebut tidak berubah sejak tahun ${yearFigure(since)}.`;
};

const sameAsFirst = ({ versusPrevious }: Trend, { fromYear }: YearComparison): Words =>
  versusPrevious?.unchanged === true
    ? say`Hasil ini juga sama dengan tahun ${yearFigure(fromYear)}.`
    : say`Dengan demikian, hasilnya kembali sama dengan tahun ${yearFigure(fromYear)}.`;

const overallSentence = (indicator: Indicator, trend: Trend): Words => {
  const { overall, versusPrevious, measuredYears } = trend;
  if (overall === null || overall.fromYear === versusPrevious?.fromYear) return [];
  if (overall.change === null || measuredYears.length < 3) return [];
  if (coversAll(trend) && trend.currentRun?.direction === 'steady' && overall.unchanged) {
    return steadySentence(trend);
  }
  if (overall.unchanged && indicator.polarity !== 'tanggal') return sameAsFirst(trend, overall);
  return movementSentence(indicator, overall, { scope: 'since-first', ending: everyYear(trend) });
};

/** Whether the cap hides part of either capaian, so that the reader must know which one is compared. */
const touchesCap = ({ points }: Trend, { fromYear, toYear }: YearComparison): boolean =>
  points.some(
    ({ year, capaian }) =>
      (year === fromYear || year === toYear) && capaian.state === 'measured' && capaian.capped,
  );

/** A year may do better than the last and still reach less of a target that was raised. */
const targetMoved = (indicator: Indicator, trend: Trend): Words => {
  const change = trend.versusPrevious;
  if (change === null || change.capaianChange === null || change.improved === null) return [];
  const contrary = change.improved ? change.capaianChange < 0 : change.capaianChange > 0;
  if (!contrary) return [];
  const points = figure(
    `${formatNumber(Math.abs(change.capaianChange))} poin persen`,
    'selisih',
    trendPlaces(indicator),
  );
  const capaian = touchesCap(trend, change) ? 'capaian sebelum plafon' : 'capaian';
  return change.improved
    ? say`Walaupun realisasi membaik, ${capaian} turun ${points} karena target tahun ini lebih berat.`
    : say`Walaupun realisasi menurun, ${capaian} naik ${points} karena target tahun ini lebih ringan.`;
};

const reachedSentence = ({ points, measuredYears, reachedYears }: Trend): Words => {
  const compared = points.filter((point) => point.capaian.state === 'measured').length;
  if (compared < 3 || compared !== measuredYears.length) return [];
  const all: Span | string = terbilang(compared);
  if (reachedYears.length === compared) {
    return say`Target selalu tercapai dalam ${all} tahun pengukuran.`;
  }
  return reachedYears.length === 0
    ? say`Dalam ${all} tahun pengukuran, target belum pernah tercapai.`
    : say`Dalam ${all} tahun pengukuran, target ${reachedYears.length === 1 ? 'hanya tercapai' : 'tercapai'} pada tahun ${yearList(reachedYears)}.`;
};

const gapYears = (facts: ReportFacts, previous: YearComparison): Words => {
  const between = facts.year.year - previous.fromYear - 1;
  if (between === 0) return [];
  const years = Array.from({ length: between }, (_, index) => previous.fromYear + 1 + index);
  return say`Pada tahun ${yearList(years)} indikator ini tidak diukur, sehingga pembandingnya adalah tahun ${yearFigure(previous.fromYear)}.`;
};

const trendWords = (facts: ReportFacts, indicator: Indicator): Words => {
  const trend = trendOf(indicator, facts.year.policy, facts.year.year);
  if (!trend.measuredYears.includes(facts.year.year)) return notThisYear(facts, indicator, trend);
  const previous = trend.versusPrevious;
  if (previous === null) {
    return say`Indikator ini baru diukur mulai tahun ${yearFigure(facts.year.year)} sehingga belum dapat dibandingkan.`;
  }
  return sentences(
    gapYears(facts, previous),
    movementSentence(indicator, previous, { scope: 'previous', ending: '' }),
    targetMoved(indicator, trend),
    overallSentence(indicator, trend),
    runSentence(trend),
    reachedSentence(trend),
  );
};

/** Second analysis: against last year and the years before (PermenPANRB 53/2014 Lampiran II). */
export const trendAnalysis = (facts: ReportFacts, { indicator }: IndicatorResult): Paragraph =>
  titled('Perbandingan dengan tahun-tahun sebelumnya', trendWords(facts, indicator));
