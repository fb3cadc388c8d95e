import { partsOf } from '../../../domain/calendar/iso-date';
import type { IsoDate } from '../../../domain/calendar/iso-date';
import { formatDate } from '../../../domain/calendar/format-date';
import { readDate } from '../../../domain/calendar/read-date';
import type { Measure, Polarity } from '../../../domain/performance/indicator';
import type { ReadingProblemCode } from '../../../domain/quality/reading-problems';
import { formatMeasureBare, formatNumber } from '../../../domain/quantity/format';
import { readAmount, readMeasure } from '../../../domain/quantity/read-cell';
import type {
  MeasureContext,
  MeasureDoubt,
  MeasureReading,
} from '../../../domain/quantity/read-cell';
import { dayOf, isBlankCell, isDateCell, report } from './cell';
import type { Reading, Site } from './cell';

/** Decimals in which a guess is shown: all that a person can have typed. */
const GUESS_DECIMALS = 6;

/** Doubts that say what is wrong better than the state of the reading does. */
const codeOfDoubt: Readonly<Partial<Record<MeasureDoubt, ReadingProblemCode>>> = {
  'unit-conflict': 'unit-conflict',
  'polarity-conflict': 'polarity-conflict',
  'kind-conflict': 'kind-conflict',
  'formula-error': 'cell-error',
};

/** Notes the remarks of a value that may be used. */
const remark = (
  doubts: readonly MeasureDoubt[],
  value: string,
  site: Site,
  reading: Reading,
): void => {
  for (const doubt of doubts) {
    const code = doubt === 'number-stored-as-text' ? 'number-as-text' : 'cell-remark';
    report(reading, code, site, { doubt, value });
  }
};

interface Refused {
  readonly state: 'ambiguous' | 'unreadable';
  readonly doubts: readonly MeasureDoubt[];
  readonly guess: string;
}

/** Notes why a value is not used, with the most telling of its doubts. */
const refuse = (
  { state, doubts, guess }: Refused,
  site: Site,
  reading: Reading,
  data: Readonly<Record<string, string>> = {},
): void => {
  const telling = doubts.find((doubt) => codeOfDoubt[doubt] !== undefined);
  const code = telling === undefined ? undefined : codeOfDoubt[telling];
  report(reading, code ?? `cell-${state}`, site, {
    doubt: telling ?? doubts[0] ?? 'unknown-text',
    guess,
    error: site.raw === '' ? '' : String(site.raw),
    ...data,
  });
};

/** A number of rupiah, volume or percent; null when the cell is empty or its meaning is in doubt. */
export const amountOf = (site: Site, unit: string, reading: Reading): number | null => {
  const { raw } = site;
  if (isDateCell(raw)) {
    refuse({ state: 'unreadable', doubts: ['kind-conflict'], guess: '' }, site, reading);
    return null;
  }
  const amount = readAmount(raw, { unit });
  switch (amount.state) {
    case 'empty':
      return null;
    case 'certain':
      remark(amount.doubts, formatNumber(amount.value, GUESS_DECIMALS), site, reading);
      return amount.value;
    case 'ambiguous':
    case 'unreadable': {
      const guess = amount.guess === undefined ? '' : formatNumber(amount.guess, GUESS_DECIMALS);
      refuse({ ...amount, guess }, site, reading, { unit });
      return null;
    }
  }
};

/** A target or realisasi with the polarity its own text implies. */
export interface MeasureFound {
  readonly measure: Measure;
  readonly impliedPolarity?: Polarity;
}

/** Typed 7-10, the spreadsheet made 7 October of it. */
const reportRangeAsDate = (day: IsoDate, site: Site, reading: Reading): void => {
  const { day: first, month: second } = partsOf(day);
  report(reading, 'range-became-date', site, { guess: `${String(first)}–${String(second)}` });
};

const refuseMeasure = (
  found: Extract<MeasureReading, { readonly state: 'ambiguous' | 'unreadable' }>,
  { unit, polarity }: MeasureContext,
  site: Site,
  reading: Reading,
): null => {
  const guess = found.guess === undefined ? '' : formatMeasureBare(found.guess);
  const implied = 'impliedPolarity' in found ? (found.impliedPolarity ?? '') : '';
  refuse({ ...found, guess }, site, reading, { unit, polarity, implied });
  return null;
};

const useMeasure = (
  found: MeasureReading,
  context: MeasureContext,
  site: Site,
  reading: Reading,
): MeasureFound | null => {
  switch (found.state) {
    case 'empty':
      return null;
    case 'certain': {
      remark(found.doubts, formatMeasureBare(found.measure), site, reading);
      const { measure, impliedPolarity } = found;
      return impliedPolarity === undefined ? { measure } : { measure, impliedPolarity };
    }
    case 'ambiguous':
    case 'unreadable':
      return refuseMeasure(found, context, site, reading);
  }
};

/** A target or realisasi in the form its polarity needs; null when it is empty or in doubt. */
export const measureOf = (
  site: Site,
  context: MeasureContext,
  reading: Reading,
): MeasureFound | null => {
  const day = dayOf(site, reading);
  if (day !== null && context.polarity !== 'tanggal') {
    reportRangeAsDate(day, site, reading);
    return null;
  }
  return useMeasure(
    readMeasure(day ?? (isDateCell(site.raw) ? '' : site.raw), context),
    context,
    site,
    reading,
  );
};

/** A day; null when the cell is empty or its meaning is in doubt. */
export const dateOf = (site: Site, reading: Reading): IsoDate | null => {
  const day = dayOf(site, reading);
  if (day !== null || isBlankCell(site)) return day;
  const found = readDate(String(site.raw));
  switch (found.state) {
    case 'empty':
      return null;
    case 'certain':
      return found.date;
    case 'ambiguous':
      report(reading, 'date-ambiguous', site, { guess: formatDate(found.guess) });
      return null;
    case 'unreadable':
      report(reading, 'date-unreadable', site, { expected: '2 Februari 2024' });
      return null;
  }
};

const isYear = (value: number): boolean =>
  Number.isInteger(value) && value >= 1945 && value <= 2200;

/** A calendar year; null when the cell is empty or holds something else. */
export const yearIn = (site: Site, reading: Reading): number | null => {
  if (isBlankCell(site)) return null;
  const text = isDateCell(site.raw) ? '' : String(site.raw).trim();
  const value = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  if (isYear(value)) return value;
  refuse({ state: 'unreadable', doubts: ['unknown-text'], guess: '' }, site, reading);
  return null;
};
