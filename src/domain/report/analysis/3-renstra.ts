import type { Indicator } from '../../performance/indicator';
import type { RenstraProgress } from '../../performance/renstra-progress';
import { numberOf } from '../../performance/ordinal';
import { renstraProgressOf } from '../../performance/renstra-progress';
import type { IndicatorResult } from '../../performance/summary';
import type { Trend } from '../../performance/trend';
import { trendOf } from '../../performance/trend';
import { terbilang } from '../../quantity/terbilang';
import type { Place } from '../../year/place';
import { fieldOf } from '../../year/place';
import type { ReportFacts } from '../facts';
import {
  differenceFigure,
  measureFigure,
  percentFigure,
  realisasiPlaces,
  yearFigure,
} from '../figures';
import type { Paragraph } from '../model';
import type { Words } from '../words';
import { plain, say, sentences } from '../words';
import { titled } from './lead';

/** Where the medium-term target stands, and the realisasi that is set against it. */
export const renstraPlaces = (indicator: Indicator): readonly Place[] => [
  fieldOf(indicator.agreementPlace, 'renstra'),
  ...realisasiPlaces(indicator),
];

interface Told {
  readonly facts: ReportFacts;
  readonly indicator: Indicator;
  readonly progress: RenstraProgress;
  readonly trend: Trend;
}

const targetOf = ({ indicator, progress }: Told): Words =>
  say`${measureFigure(progress.target, indicator, 'renstra', [fieldOf(indicator.agreementPlace, 'renstra')])} pada tahun ${yearFigure(progress.targetYear)}`;

const perYear = ({ indicator }: Told, amount: number): Words =>
  say`${differenceFigure(amount, indicator.unit, renstraPlaces(indicator), 'kemajuan-renstra')} per tahun`;

const noRealisasi = (told: Told): Words =>
  say`Target jangka menengah indikator ini adalah ${targetOf(told)}. Karena tidak ada realisasi pada tahun ${yearFigure(told.facts.year.year)}, kemajuannya belum dapat dihitung.`;

/** Whether the realisasi is better than the target, not just as good. */
const surpasses = ({ indicator, progress }: Told): boolean => {
  const result = progress.realisasi === null ? null : numberOf(progress.realisasi);
  const target = numberOf(progress.target);
  if (result === null || target === null || indicator.polarity === 'ordinal') return false;
  return indicator.polarity === 'maksimum' ? result > target : result < target;
};

const reached = (told: Told): Words => {
  const { yearsLeft } = told.progress;
  const year = yearFigure(told.facts.year.year);
  if (yearsLeft === 0) {
    return say`Target jangka menengah, yaitu ${targetOf(told)}, telah tercapai.`;
  }
  const lowOrHigh = ['maksimum', 'minimum', 'minimum-rasio'].includes(told.indicator.polarity);
  return lowOrHigh && surpasses(told)
    ? say`Realisasi tahun ${year} bahkan lebih baik daripada target jangka menengah, yaitu ${targetOf(told)}, sehingga target tersebut dapat ditinjau agar tetap menantang.`
    : say`Realisasi tahun ${year} sudah memenuhi target jangka menengah, yaitu ${targetOf(told)}. Dalam ${terbilang(yearsLeft)} tahun yang tersisa hasil tersebut perlu dipertahankan.`;
};

interface Shortfall {
  readonly noun: string;
  /** How it is made good. */
  readonly remedy: string;
}

/** A low figure is short of its target by being too high; a range is missed on either side. */
const shortfallOf = ({ polarity }: Indicator): Shortfall => {
  switch (polarity) {
    case 'minimum':
    case 'minimum-rasio':
      return { noun: 'Kelebihan', remedy: 'masih harus diturunkan' };
    case 'rentang':
    case 'rentang-skp':
      return { noun: 'Selisih', remedy: 'terhadap rentang target masih harus ditutup' };
    default:
      return { noun: 'Kekurangan', remedy: 'masih harus dipenuhi' };
  }
};

const missingWords = ({ indicator, progress }: Told): Words => {
  const { missing } = progress;
  const { noun } = shortfallOf(indicator);
  if (missing === null) return plain(`${noun}nya`);
  return missing.in === 'rank'
    ? say`${noun} ${terbilang(missing.amount)} tingkat`
    : say`${noun} ${differenceFigure(missing.amount, indicator.unit, renstraPlaces(indicator), 'kemajuan-renstra')}`;
};

/** Below three quarters of the way nothing is said to have been reached already. */
const farAlong = 75;

const progressSentence = (told: Told): Words => {
  const { progress, sufficient } = told.progress;
  const places = renstraPlaces(told.indicator);
  const isFar = progress.state === 'measured' && progress.percent >= farAlong;
  const sofar = sufficient === false || !isFar ? 'baru' : 'telah';
  return progress.state === 'measured' && progress.rawPercent > 0
    ? say`Terhadap target ${targetOf(told)}, kemajuannya ${sofar} mencapai ${percentFigure(progress.percent, 'kemajuan-renstra', places)}.`
    : say`Target jangka menengah, yaitu ${targetOf(told)}, belum tercapai.`;
};

const neededWords = (told: Told): Words => {
  const { yearsLeft, neededPerYear } = told.progress;
  const lead = say`${missingWords(told)} ${shortfallOf(told.indicator).remedy} dalam ${terbilang(yearsLeft)} tahun`;
  return neededPerYear === null || yearsLeft === 1
    ? lead
    : say`${lead}, atau ${perYear(told, neededPerYear)}`;
};

/** The average of a way on which the last step led back is no pace that could be kept. */
const setbackSentence = ({ trend, progress }: Told, average: Words): Words => {
  const { overall, versusPrevious } = trend;
  if (overall === null || versusPrevious === null) return [];
  const whole = say`Sejak tahun ${yearFigure(overall.fromYear)} rata-rata perbaikannya ${average}`;
  const back = say`hasil tahun ${yearFigure(versusPrevious.toYear)} kembali melemah dibandingkan dengan tahun ${yearFigure(versusPrevious.fromYear)}`;
  return progress.sufficient === true
    ? say`${whole}, tetapi ${back}, sehingga target hanya dapat dicapai bila laju perbaikan sebelumnya dipulihkan.`
    : say`${whole} dan ${back}, sehingga laju tersebut belum memadai.`;
};

const paceSentence = (told: Told): Words => {
  const { yearsLeft, averagePerYear, sufficient } = told.progress;
  if (yearsLeft === 0) {
    const missing = missingWords(told);
    return told.progress.targetYear < told.facts.year.year
      ? say`Jangka waktu target tersebut telah berakhir. ${missing} perlu diperhitungkan dalam target jangka menengah berikutnya.`
      : say`${missing} pada akhir periode perlu dijelaskan dan dibawa ke perencanaan berikutnya.`;
  }
  const needed = neededWords(told);
  if (averagePerYear === null || sufficient === null) return say`${needed}.`;
  if (averagePerYear <= 0) {
    return say`${needed}, sedangkan sejauh ini realisasi belum membaik sehingga target berisiko tidak tercapai.`;
  }
  const average = say`${perYear(told, averagePerYear)}`;
  if (told.trend.versusPrevious?.improved === false) {
    return sentences(say`${needed}.`, setbackSentence(told, average));
  }
  return sufficient
    ? say`${needed}; dengan rata-rata perbaikan sejauh ini ${average}, target dapat dicapai bila laju tersebut terjaga.`
    : say`${needed}, sedangkan rata-rata perbaikan sejauh ini ${average} sehingga laju tersebut belum memadai.`;
};

const renstraWords = (told: Told): Words => {
  const { progress, indicator } = told;
  if (progress.realisasi === null) return noRealisasi(told);
  if (progress.reached === true) return reached(told);
  if (progress.reached === false) {
    return sentences(progressSentence(told), paceSentence(told));
  }
  return indicator.polarity === 'tanggal'
    ? say`Target jangka menengah indikator ini adalah ${targetOf(told)}. Ketepatan waktu dinilai setiap tahun sehingga kemajuannya tidak dihitung secara kumulatif.`
    : say`Target jangka menengah indikator ini adalah ${targetOf(told)}, tetapi bentuknya tidak dapat dibandingkan dengan realisasi tahun ${yearFigure(told.facts.year.year)}.`;
};

/** Third analysis: progress to the medium-term target (PermenPANRB 53/2014 Lampiran II). */
export const renstraAnalysis = (facts: ReportFacts, { indicator }: IndicatorResult): Paragraph => {
  const { year, policy } = facts.year;
  const progress = renstraProgressOf(indicator, year, policy);
  const trend = trendOf(indicator, policy, year);
  return titled(
    'Kemajuan terhadap target jangka menengah',
    progress === null
      ? plain('Target jangka menengah belum ditetapkan untuk indikator ini.')
      : renstraWords({ facts, indicator, progress, trend }),
  );
};
