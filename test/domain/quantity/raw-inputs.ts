import type { QuantityReading } from '../../../src/domain/quantity/quantity';

/** A text as it stands in a worksheet, and the reading it must have when nothing else is known. */
export interface RawInput {
  readonly text: string;
  readonly reading: QuantityReading;
}

/** Ways of typing that were seen in, or are expected of, real worksheets and papers. */
export const rawInputs: readonly RawInput[] = [
  {
    text: 'Rp 1.250.000,00',
    reading: { state: 'certain', quantity: { kind: 'rupiah', value: 1250000 }, doubts: [] },
  },
  {
    text: '1.250.000',
    reading: { state: 'certain', quantity: { kind: 'number', value: 1250000 }, doubts: [] },
  },
  {
    text: 'Rp.23.906.077.655',
    reading: { state: 'certain', quantity: { kind: 'rupiah', value: 23906077655 }, doubts: [] },
  },
  {
    text: '98,75%',
    reading: { state: 'certain', quantity: { kind: 'percent', value: 98.75 }, doubts: [] },
  },
  {
    text: '98,75 %',
    reading: { state: 'certain', quantity: { kind: 'percent', value: 98.75 }, doubts: [] },
  },
  {
    text: '98.75%',
    reading: {
      state: 'certain',
      quantity: { kind: 'percent', value: 98.75 },
      doubts: ['dot-as-decimal'],
    },
  },
  {
    text: '1.001 TPS',
    reading: {
      state: 'certain',
      quantity: { kind: 'number', value: 1001, unit: 'TPS' },
      doubts: [],
    },
  },
  {
    text: '12 Lap',
    reading: {
      state: 'certain',
      quantity: { kind: 'number', value: 12, unit: 'laporan' },
      doubts: [],
    },
  },
  {
    text: '3,2 indeks',
    reading: {
      state: 'certain',
      quantity: { kind: 'number', value: 3.2, unit: 'indeks' },
      doubts: [],
    },
  },
  {
    text: '≤ 5',
    reading: {
      state: 'certain',
      quantity: { kind: 'bound', operator: '<=', value: 5 },
      doubts: [],
    },
  },
  {
    text: '<= 5 %',
    reading: {
      state: 'certain',
      quantity: { kind: 'bound', operator: '<=', value: 5, unit: '%' },
      doubts: [],
    },
  },
  {
    text: 'maks. 5%',
    reading: {
      state: 'certain',
      quantity: { kind: 'bound', operator: '<=', value: 5, unit: '%' },
      doubts: [],
    },
  },
  {
    text: 'min 80',
    reading: {
      state: 'certain',
      quantity: { kind: 'bound', operator: '>=', value: 80 },
      doubts: [],
    },
  },
  {
    text: '80 - 90%',
    reading: {
      state: 'certain',
      quantity: { kind: 'range', min: 80, max: 90, unit: '%' },
      doubts: [],
    },
  },
  {
    text: '7–10 hari',
    reading: {
      state: 'certain',
      quantity: { kind: 'range', min: 7, max: 10, unit: 'hari' },
      doubts: [],
    },
  },
  {
    text: 'WTP',
    reading: {
      state: 'certain',
      quantity: { kind: 'ordinal', scale: 'opini', code: 'WTP' },
      doubts: [],
    },
  },
  {
    text: 'BB',
    reading: {
      state: 'certain',
      quantity: { kind: 'ordinal', scale: 'predikatAkip', code: 'BB' },
      doubts: [],
    },
  },
  {
    text: 'B (66,85)',
    reading: {
      state: 'certain',
      quantity: { kind: 'ordinal', scale: 'predikatAkip', code: 'B', number: 66.85 },
      doubts: [],
    },
  },
  { text: '-', reading: { state: 'empty' } },
  { text: '', reading: { state: 'empty' } },
  { text: 'n/a', reading: { state: 'empty' } },
  { text: 'N/A', reading: { state: 'empty' } },
  {
    text: 'nihil',
    reading: {
      state: 'certain',
      quantity: { kind: 'number', value: 0 },
      doubts: ['nihil-read-as-zero'],
    },
  },
  { text: '0', reading: { state: 'certain', quantity: { kind: 'number', value: 0 }, doubts: [] } },
  {
    text: '1,250,000.00',
    reading: {
      state: 'ambiguous',
      guess: { kind: 'number', value: 1250000 },
      doubts: ['english-format'],
    },
  },
  {
    text: '1.250',
    reading: {
      state: 'ambiguous',
      guess: { kind: 'number', value: 1250 },
      doubts: ['thousands-or-decimal'],
    },
  },
  {
    text: '1,250',
    reading: {
      state: 'ambiguous',
      guess: { kind: 'number', value: 1.25 },
      doubts: ['thousands-or-decimal'],
    },
  },
  {
    text: 'lOOo/o',
    reading: {
      state: 'unreadable',
      guess: { kind: 'percent', value: 100 },
      doubts: ['letter-for-digit'],
    },
  },
  {
    text: '2O2O',
    reading: {
      state: 'unreadable',
      guess: { kind: 'number', value: 2020 },
      doubts: ['letter-for-digit'],
    },
  },
  {
    text: "'95",
    reading: {
      state: 'certain',
      quantity: { kind: 'number', value: 95 },
      doubts: ['number-stored-as-text'],
    },
  },
  {
    text: '(2.500.000)',
    reading: { state: 'certain', quantity: { kind: 'rupiah', value: -2500000 }, doubts: [] },
  },
  {
    text: 'Rp2,5 miliar',
    reading: { state: 'certain', quantity: { kind: 'rupiah', value: 2500000000 }, doubts: [] },
  },
  {
    text: '99,9999',
    reading: {
      state: 'certain',
      quantity: { kind: 'number', value: 99.9999 },
      doubts: ['more-than-two-decimals'],
    },
  },
  {
    text: '100',
    reading: { state: 'certain', quantity: { kind: 'number', value: 100 }, doubts: [] },
  },
];
