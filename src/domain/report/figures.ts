import type { Activity } from '../budget/activity';
import type { Indicator, Measure } from '../performance/indicator';
import {
  formatFixed,
  formatMeasure,
  formatMeasureBare,
  formatNumber,
  formatPercent,
  formatRupiah,
} from '../quantity/format';
import { terbilang } from '../quantity/terbilang';
import { unitKind } from '../quantity/unit';
import type { Place } from '../year/place';
import { fieldOf } from '../year/place';
import type { Span } from './model';
import { tellMeasure } from './tell-measure';

/** Named rules behind printed figures. A figure that no rule made cannot be printed. */
export type FigureRule =
  | 'tahun'
  | 'nomor'
  | 'peraturan'
  | 'kebijakan'
  | 'cacah'
  | 'target'
  | 'realisasi'
  | 'riwayat'
  | 'renstra'
  | 'nasional'
  | 'bobot'
  | 'pembilang-penyebut'
  | 'selisih'
  | 'capaian'
  | 'rata-rata-capaian'
  | 'kemajuan-renstra'
  | 'pagu'
  | 'belanja'
  | 'sisa-pagu'
  | 'penyerapan'
  | 'volume'
  | 'fisik'
  | 'efisiensi';

/** A printed figure with its origin. */
export const figure = (text: string, rule: FigureRule, places: readonly Place[] = []): Span => ({
  text,
  origin: { rule, places },
});

/** A year as it is written. */
export const yearFigure = (year: number): Span => figure(String(year), 'tahun');

/** How many of something; counted by the add-on. */
export const count = (value: number, places: readonly Place[] = []): Span =>
  figure(formatNumber(value, 0), 'cacah', places);

/** Numbers up to this one are written as words in running text, `empat indikator` (EYD V, *Penulisan Bilangan*). */
const spelledUpTo = 10;

/** How many of something in running text. Where several counts are set side by side they stand as digits. */
export const howMany = (value: number, noun: string): readonly Span[] => [
  value > 0 && value <= spelledUpTo ? figure(terbilang(value), 'cacah') : count(value),
  { text: ` ${noun}` },
];

/** All of them: `kesepuluh indikator`, `seluruh 14 indikator`; begins a sentence when `asked` does. */
export const allOf = (
  value: number,
  noun: string,
  start: 'Seluruh' | 'seluruh',
): readonly Span[] =>
  value > 1 && value <= spelledUpTo
    ? [
        figure(`${start === 'Seluruh' ? 'Ke' : 'ke'}${terbilang(value)}`, 'cacah'),
        { text: ` ${noun}` },
      ]
    : [{ text: `${start} ` }, ...howMany(value, noun)];

/** Running number of a row. */
export const ordinal = (value: number): Span => figure(String(value), 'nomor');

/** A number that a regulation carries in its title. */
export const cited = (text: string): Span => figure(text, 'peraturan');

/** A percentage in prose: as many decimals as it needs, at most two. */
export const percentFigure = (
  value: number,
  rule: FigureRule,
  places: readonly Place[] = [],
): Span => figure(`${formatNumber(value)}%`, rule, places);

/** A percentage in a table: always two decimals, so that the column lines up. */
export const percentCell = (value: number, rule: FigureRule, places: readonly Place[] = []): Span =>
  figure(formatPercent(value), rule, places);

/** A percentage in a column whose header carries the sign. */
export const bareCell = (value: number, rule: FigureRule, places: readonly Place[] = []): Span =>
  figure(formatFixed(value, 2), rule, places);

/** Whole rupiah in a table column whose header says so: digits only. */
export const rupiahCell = (
  value: number | null,
  rule: FigureRule,
  places: readonly Place[] = [],
): readonly Span[] => (value === null ? [dash] : [figure(formatNumber(value, 0), rule, places)]);

/** Stands in a table where there is nothing to print. */
export const dash: Span = { text: '–' };

/** A target or realisasi in running text, with its unit. */
export const measureFigure = (
  measure: Measure,
  indicator: Pick<Indicator, 'unit'>,
  rule: FigureRule,
  places: readonly Place[],
): Span => figure(tellMeasure(measure, indicator.unit), rule, places);

/** A target or a value to compare with in a table that has no column of units. */
export const measureWithUnit = (
  measure: Measure,
  indicator: Pick<Indicator, 'unit'>,
  rule: FigureRule,
  places: readonly Place[],
): Span => figure(formatMeasure(measure, indicator.unit), rule, places);

/** A target or realisasi in a table; a dash when it is missing. */
export const measureCell = (
  measure: Measure | null,
  rule: FigureRule,
  places: readonly Place[],
): readonly Span[] =>
  measure === null ? [dash] : [figure(formatMeasureBare(measure), rule, places)];

/**
 * A difference as running text says it: `1,85 poin` for scores, `0,06 poin persen` for percentages,
 * `3 laporan` for counts.
 */
export const differenceFigure = (
  value: number,
  unit: string,
  places: readonly Place[],
  rule: FigureRule = 'selisih',
): Span => {
  const size = Math.abs(value);
  switch (unitKind(unit)) {
    case 'percent':
      return figure(`${formatNumber(size)} poin persen`, rule, places);
    case 'score':
      return figure(`${formatNumber(size)} poin`, rule, places);
    case 'rupiah':
      return figure(formatRupiah(size), rule, places);
    case 'count':
    case 'other':
    case 'unknown':
      return figure(`${formatNumber(size)} ${unit.trim()}`.trim(), rule, places);
  }
};

/** Where the target of an indicator stands. */
export const targetPlaces = (indicator: Indicator): readonly Place[] => [
  fieldOf(indicator.agreementPlace, 'target'),
];

/** Where the realisasi of an indicator stands; empty when no division has the row. */
export const realisasiPlaces = (indicator: Indicator): readonly Place[] =>
  indicator.worksheetPlace === null ? [] : [fieldOf(indicator.worksheetPlace, 'realisasi')];

/** The cells a capaian rests on. */
export const capaianPlaces = (indicator: Indicator): readonly Place[] => [
  ...targetPlaces(indicator),
  ...realisasiPlaces(indicator),
];

/** A column of one or more division tabs: where a sum over many rows comes from. */
export const columnPlaces = (
  activities: readonly Activity[],
  ...fields: readonly string[]
): readonly Place[] =>
  [...new Set(activities.map((activity) => activity.place.tab))].flatMap((tab) =>
    fields.map((field) => ({ tab, field })),
  );
