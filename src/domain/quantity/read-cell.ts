import { readDate } from '../calendar/read-date';
import type { DateDoubt } from '../calendar/read-date';
import type { Measure, Polarity } from '../performance/indicator';
import { findInCell, remarkFraction } from './cell-quantity';
import type { AmountContext, RawCell } from './cell-quantity';
import type { Finding, Found } from './finding';
import { measureOf } from './measure-of';
import type { Doubt, Quantity } from './quantity';
import { readYesNo } from './read-yes-no';

/**
 * A number read from a cell of rupiah, volume or percent (`98,75%` → 98.75). Only `certain` may be
 * used; its doubts are remarks. `unreadable` has a guess when the text was a damaged number.
 */
export type AmountReading =
  | { readonly state: 'empty' }
  | { readonly state: 'certain'; readonly value: number; readonly doubts: readonly Doubt[] }
  | { readonly state: 'ambiguous'; readonly guess: number; readonly doubts: readonly Doubt[] }
  | { readonly state: 'unreadable'; readonly guess?: number; readonly doubts: readonly Doubt[] };

/** What the row says about its target or realisasi. */
export interface MeasureContext extends AmountContext {
  readonly polarity: Polarity;
}

/** Why a target or realisasi is not certain; the doubts of a date are possible where one belongs. */
export type MeasureDoubt = Doubt | DateDoubt;

/**
 * A target or realisasi read from a cell; the states mean what they mean for an amount. A text that
 * implies a polarity (`≤ 5`) carries it, also when it agrees; a realisasi should carry none.
 */
export type MeasureReading =
  | { readonly state: 'empty' }
  | {
      readonly state: 'certain';
      readonly measure: Measure;
      readonly impliedPolarity?: Polarity;
      readonly doubts: readonly MeasureDoubt[];
    }
  | {
      readonly state: 'ambiguous';
      readonly guess: Measure;
      readonly impliedPolarity?: Polarity;
      readonly doubts: readonly MeasureDoubt[];
    }
  | {
      readonly state: 'unreadable';
      readonly guess?: Measure;
      readonly doubts: readonly MeasureDoubt[];
    };

const singleNumber = (quantity: Quantity): number | null => {
  switch (quantity.kind) {
    case 'number':
    case 'rupiah':
    case 'percent':
      return quantity.value;
    case 'bound':
    case 'range':
    case 'ordinal':
      return null;
  }
};

/** Reads a cell of rupiah, volume or percent. A limit, a range or a rank is not an amount. */
export const readAmount = (raw: RawCell, context: AmountContext): AmountReading => {
  const found = findInCell(raw, context.unit);
  if (found === null) {
    return { state: 'empty' };
  }
  if (found.trust === 'nothing') {
    return { state: 'unreadable', doubts: found.doubts };
  }
  const { value: quantity, trust, doubts } = remarkFraction(found, context);
  const value = singleNumber(quantity);
  if (value === null) {
    return { state: 'unreadable', doubts: [...doubts, 'kind-conflict'] };
  }
  return trust === 'certain'
    ? { state: 'certain', value, doubts }
    : { state: trust, guess: value, doubts };
};

const readingOf = (found: Found<Measure>, impliedPolarity?: Polarity): MeasureReading => {
  if (found === null) {
    return { state: 'empty' };
  }
  const { doubts } = found;
  const implied = impliedPolarity === undefined ? {} : { impliedPolarity };
  switch (found.trust) {
    case 'certain':
      return { state: 'certain', measure: found.value, ...implied, doubts };
    case 'ambiguous':
      return { state: 'ambiguous', guess: found.value, ...implied, doubts };
    case 'unreadable':
      return { state: 'unreadable', guess: found.value, doubts };
    case 'nothing':
      return { state: 'unreadable', doubts };
  }
};

const readDateMeasure = (raw: RawCell): MeasureReading => {
  if (typeof raw !== 'string') {
    return { state: 'unreadable', doubts: ['kind-conflict'] };
  }
  const reading = readDate(raw);
  switch (reading.state) {
    case 'certain':
      return {
        state: 'certain',
        measure: { kind: 'date', value: reading.date },
        doubts: reading.doubts,
      };
    case 'ambiguous':
      return {
        state: 'ambiguous',
        guess: { kind: 'date', value: reading.guess },
        doubts: reading.doubts,
      };
    case 'empty':
    case 'unreadable':
      return reading;
  }
};

/** A small share is what a `minimum` indicator wants, so it raises no question there. */
const remarkShare = (finding: Finding<Quantity>, context: MeasureContext): Finding<Quantity> =>
  context.polarity === 'minimum' || context.polarity === 'minimum-rasio'
    ? finding
    : remarkFraction(finding, context);

const readNumericMeasure = (raw: RawCell, context: MeasureContext): MeasureReading => {
  const found = findInCell(raw, context.unit);
  if (found === null || found.trust === 'nothing') {
    return readingOf(found);
  }
  const { finding, impliedPolarity } = measureOf(remarkShare(found, context), context.polarity);
  return readingOf(finding, impliedPolarity);
};

/**
 * Reads a target or realisasi in the form its polarity needs. A text of another form, unit or direction
 * is never used: it is ambiguous with a doubt that says which of them contradicts the row.
 */
export const readMeasure = (raw: RawCell, context: MeasureContext): MeasureReading => {
  switch (context.polarity) {
    case 'tanggal':
      return readDateMeasure(raw);
    case 'ya-tidak':
      return readingOf(readYesNo(raw));
    case 'maksimum':
    case 'minimum':
    case 'minimum-rasio':
    case 'rentang':
    case 'rentang-skp':
    case 'ordinal':
      return readNumericMeasure(raw, context);
  }
};
