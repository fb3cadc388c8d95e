import { daysBetween } from '../../calendar/iso-date';
import { boundsOf } from '../../performance/formulas';
import type { Indicator, Limit, Measure } from '../../performance/indicator';
import { numberOf } from '../../performance/ordinal';
import { unitKind } from '../../quantity/unit';
import type { ReportFacts } from '../facts';
import { formatNumber } from '../../quantity/format';
import { fieldOf } from '../../year/place';
import { capaianPlaces, differenceFigure, figure, yearFigure } from '../figures';
import type { Span } from '../model';
import type { Words } from '../words';
import { say } from '../words';
import { amountWord, realisasiFigure, targetFigure } from './wording';

/** One indicator whose target and realisasi can be set side by side. */
export interface Pair {
  readonly facts: ReportFacts;
  readonly indicator: Indicator;
  readonly target: Measure;
  readonly realisasi: Measure;
  readonly percent: number;
}

const difference = (pair: Pair, value: number): Span =>
  differenceFigure(value, pair.indicator.unit, capaianPlaces(pair.indicator));

/** The parts of a share behind it, ` (512 dari 520)`; nothing when they were not given. */
const partsOf = ({ numerator, denominator, worksheetPlace }: Indicator): Words => {
  if (numerator === null || denominator === null) return [];
  const places =
    worksheetPlace === null
      ? []
      : [fieldOf(worksheetPlace, 'pembilang'), fieldOf(worksheetPlace, 'penyebut')];
  const text = `${formatNumber(numerator)} dari ${formatNumber(denominator)}`;
  return say` (${figure(text, 'pembilang-penyebut', places)})`;
};

const figures = (pair: Pair) => ({
  year: yearFigure(pair.facts.year.year),
  target: targetFigure(pair.indicator, pair.target),
  realisasi: realisasiFigure(pair.indicator, pair.realisasi),
  parts: partsOf(pair.indicator),
  by: amountWord(pair.indicator.unit),
});

const limitOf = (target: Measure): Limit | undefined =>
  target.kind === 'number' ? target.limit : undefined;

const maximum = (pair: Pair, target: number, realisasi: number): Words => {
  const { year, by, parts, ...printed } = figures(pair);
  const whole = unitKind(pair.indicator.unit) === 'percent' && target === 100;
  if (realisasi > target) {
    return say`Realisasi tahun ${year} ${by} ${printed.realisasi}${parts} melampaui target ${printed.target} dengan selisih ${difference(pair, realisasi - target)}.`;
  }
  if (realisasi === target && limitOf(pair.target) !== undefined) {
    return say`Realisasi tahun ${year} tepat memenuhi target, yaitu ${printed.target}${parts}.`;
  }
  if (realisasi === target) {
    return whole
      ? say`Target ${printed.target} terpenuhi seluruhnya pada tahun ${year}${parts}.`
      : say`Realisasi tahun ${year} tepat sama dengan target, yaitu ${printed.target}${parts}.`;
  }
  return realisasi === 0
    ? say`Hingga akhir tahun ${year} belum ada realisasi dari target ${printed.target}${parts}.`
    : say`Target ${printed.target} belum tercapai. Realisasi tahun ${year} ${by} ${printed.realisasi}${parts}, kurang ${difference(pair, target - realisasi)} dari target.`;
};

const zeroMinimum = (pair: Pair, realisasi: number): Words => {
  const { year, target, parts, realisasi: printed } = figures(pair);
  if (realisasi > 0) {
    return say`Target ${target} tidak terjaga karena pada tahun ${year} tercatat ${printed}${parts}.`;
  }
  return unitKind(pair.indicator.unit) === 'count'
    ? say`Target ${target} terjaga: sepanjang tahun ${year} tidak tercatat satu pun ${pair.indicator.unit}.`
    : say`Target ${target} terjaga karena realisasi tahun ${year} juga ${printed}${parts}.`;
};

/** A bare number is called a limit; where the PK says `≤` the figure says so itself. */
const limitNoun = ({ target }: Pair): string =>
  limitOf(target) === undefined ? 'batas' : 'target';

const minimum = (pair: Pair, target: number, realisasi: number): Words => {
  const { year, by, parts, ...printed } = figures(pair);
  const noun = limitNoun(pair);
  if (target === 0) return zeroMinimum(pair, realisasi);
  if (realisasi < target) {
    return say`Pada indikator ini nilai yang lebih rendah menunjukkan kinerja yang lebih baik. Realisasi tahun ${year} ${by} ${printed.realisasi}${parts}, atau ${difference(pair, target - realisasi)} di bawah ${noun} ${printed.target}.`;
  }
  return realisasi === target
    ? say`Realisasi tahun ${year} tepat berada pada batas yang ditetapkan, yaitu ${printed.target}${parts}.`
    : say`Realisasi tahun ${year} ${by} ${printed.realisasi}${parts} melewati ${noun} ${printed.target} dengan selisih ${difference(pair, realisasi - target)}, sedangkan indikator ini menghendaki nilai yang rendah.`;
};

const range = (pair: Pair, realisasi: number): Words => {
  const { year, by, parts, ...printed } = figures(pair);
  const bounds = boundsOf(pair.target);
  if (bounds === null || (realisasi >= bounds.min && realisasi <= bounds.max)) {
    return say`Realisasi tahun ${year} ${by} ${printed.realisasi}${parts} berada di dalam rentang target ${printed.target}.`;
  }
  return realisasi < bounds.min
    ? say`Realisasi tahun ${year} ${by} ${printed.realisasi}${parts} berada ${difference(pair, bounds.min - realisasi)} di bawah rentang target ${printed.target}.`
    : say`Realisasi tahun ${year} ${by} ${printed.realisasi}${parts} berada ${difference(pair, realisasi - bounds.max)} di atas rentang target ${printed.target}.`;
};

const nounOf = (measure: Measure): string =>
  measure.kind === 'ordinal' && measure.scale === 'opini' ? 'Opini' : 'Predikat';

const ordinal = (pair: Pair): Words => {
  const { year, target, realisasi } = figures(pair);
  const bothOrdinal = pair.target.kind === 'ordinal' && pair.realisasi.kind === 'ordinal';
  if (!bothOrdinal) {
    return pair.percent >= 100
      ? say`Hasil tahun ${year}, yaitu ${realisasi}, memenuhi target ${target}.`
      : say`Hasil tahun ${year}, yaitu ${realisasi}, belum memenuhi target ${target}.`;
  }
  const noun = nounOf(pair.target);
  if (pair.percent < 100) {
    return say`${noun} yang diperoleh pada tahun ${year} adalah ${realisasi}, lebih rendah daripada target ${target}.`;
  }
  return target.text === realisasi.text
    ? say`${noun} ${realisasi} yang ditargetkan berhasil diperoleh pada tahun ${year}.`
    : say`${noun} yang diperoleh pada tahun ${year} adalah ${realisasi}, memenuhi target ${target}.`;
};

const date = (pair: Pair): Words => {
  const { target, realisasi } = figures(pair);
  if (pair.target.kind !== 'date' || pair.realisasi.kind !== 'date') return [];
  const late = daysBetween(pair.target.value, pair.realisasi.value);
  const days = figure(`${Math.abs(late)} hari`, 'selisih', capaianPlaces(pair.indicator));
  if (late === 0) return say`Penyelesaian pada ${realisasi} tepat pada tanggal yang ditargetkan.`;
  return late < 0
    ? say`Penyelesaian pada ${realisasi} berlangsung ${days} lebih awal daripada target ${target}.`
    : say`Penyelesaian baru terjadi pada ${realisasi}, terlambat ${days} dari target ${target}.`;
};

const yesNo = (pair: Pair): Words => {
  const { year, target, realisasi } = figures(pair);
  if (target.text === 'Ya') {
    return pair.percent >= 100
      ? say`Kondisi yang dijanjikan telah terpenuhi pada tahun ${year}.`
      : say`Kondisi yang dijanjikan belum terpenuhi sampai akhir tahun ${year}.`;
  }
  return pair.percent >= 100
    ? say`Hasil tahun ${year} (${realisasi}) sesuai dengan target (${target}).`
    : say`Hasil tahun ${year} (${realisasi}) tidak sesuai dengan target (${target}).`;
};

/** What a target and a realisasi say side by side, in the words of their polarity. */
export const measuredSentence = (pair: Pair): Words => {
  const { target, realisasi, indicator } = pair;
  if (indicator.polarity === 'ordinal') return ordinal(pair);
  if (indicator.polarity === 'tanggal') return date(pair);
  if (indicator.polarity === 'ya-tidak') return yesNo(pair);
  const result = numberOf(realisasi);
  if (result === null) return [];
  if (indicator.polarity === 'rentang' || indicator.polarity === 'rentang-skp') {
    return range(pair, result);
  }
  const aim = numberOf(target);
  if (aim === null) return [];
  return indicator.polarity === 'maksimum'
    ? maximum(pair, aim, result)
    : minimum(pair, aim, result);
};
