import type { Indicator } from '../../performance/indicator';
import type { NationalComparison } from '../../performance/national';
import { compareWithNational } from '../../performance/national';
import type { IndicatorResult } from '../../performance/summary';
import type { Place } from '../../year/place';
import { fieldOf } from '../../year/place';
import type { ReportFacts } from '../facts';
import {
  differenceFigure,
  measureFigure,
  realisasiPlaces,
  targetPlaces,
  yearFigure,
} from '../figures';
import type { Paragraph } from '../model';
import { isBlank, oneLine } from '../prose';
import type { Words } from '../words';
import { asSentence, plain, say, sentences } from '../words';
import { titled } from './lead';

const nationalPlaces = (indicator: Indicator): readonly Place[] => [
  fieldOf(indicator.agreementPlace, 'nasional'),
];

const benchmark = (indicator: Indicator, comparison: NationalComparison): Words =>
  say`${measureFigure(comparison.national, indicator, 'nasional', nationalPlaces(indicator))}`;

const sourceSentence = ({ source }: NationalComparison): Words =>
  isBlank(source) ? [] : say`Sumber pembanding: ${asSentence(oneLine(source))}`;

const distance = (indicator: Indicator, difference: number | null): Words => {
  if (difference === null || difference === 0) return [];
  if (indicator.polarity === 'ordinal' || indicator.polarity === 'tanggal') return [];
  const places = [...nationalPlaces(indicator), ...realisasiPlaces(indicator)];
  const side = difference > 0 ? 'di atas' : 'di bawah';
  return say`${differenceFigure(difference, indicator.unit, places)} ${side}`;
};

const judged = (
  facts: ReportFacts,
  indicator: Indicator,
  comparison: NationalComparison,
): Words => {
  const year = yearFigure(facts.year.year);
  const value = benchmark(indicator, comparison);
  const far = distance(indicator, comparison.difference);
  const verdict = comparison.better === true ? 'lebih baik daripada' : 'belum menyamai';
  const lowerIsBetter = indicator.polarity === 'minimum' || indicator.polarity === 'minimum-rasio';
  if (far.length === 0) {
    return say`Hasil tahun ${year} ${verdict} pembanding nasional ${value}.`;
  }
  return lowerIsBetter
    ? say`Realisasi tahun ${year} berada ${far} pembanding nasional ${value}, sehingga ${comparison.better === true ? 'lebih baik daripada' : 'belum sebaik'} capaian nasional.`
    : say`Realisasi tahun ${year} berada ${far} pembanding nasional ${value}.`;
};

const nationalWords = (
  facts: ReportFacts,
  indicator: Indicator,
  comparison: NationalComparison,
): Words => {
  const year = yearFigure(facts.year.year);
  const value = benchmark(indicator, comparison);
  if (comparison.realisasi === null) {
    return say`Pembanding nasional yang tersedia adalah ${value}. Perbandingan belum dapat dilakukan karena indikator tidak memiliki realisasi pada tahun ${year}.`;
  }
  if (comparison.equal) {
    return say`Realisasi tahun ${year} setara dengan pembanding nasional ${value}.`;
  }
  return comparison.better === null
    ? say`Pembanding nasional yang tersedia adalah ${value}, tetapi bentuknya tidak dapat dibandingkan langsung dengan realisasi.`
    : judged(facts, indicator, comparison);
};

const targetSentence = (indicator: Indicator, comparison: NationalComparison): Words => {
  if (comparison.targetBelowNational !== true || indicator.target === null) return [];
  const target = measureFigure(indicator.target, indicator, 'target', targetPlaces(indicator));
  return say`Target yang dijanjikan, ${target}, belum setara dengan pembanding tersebut dan perlu ditinjau dalam perjanjian kinerja berikutnya.`;
};

/** Fourth analysis: against the national value, if there is one (PermenPANRB 53/2014 Lampiran II). */
export const nationalAnalysis = (facts: ReportFacts, { indicator }: IndicatorResult): Paragraph => {
  const comparison = compareWithNational(indicator);
  return titled(
    'Perbandingan dengan standar nasional',
    comparison === null
      ? plain('Belum terdapat standar nasional yang dapat dibandingkan.')
      : sentences(
          nationalWords(facts, indicator, comparison),
          sourceSentence(comparison),
          targetSentence(indicator, comparison),
        ),
  );
};
