import { formatDate } from '../calendar/format-date';
import type { Limit, Measure } from '../performance/indicator';
import { roundHalfUp } from './round';
import { unitKind } from './unit';

/** Parts thousands with dots: `1234567` → `1.234.567`. */
const groupThousands = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, '.');

/**
 * A number with a fixed count of decimals, rounded half up: `102,85`, `100,00`, `-1.234,50`. Figures of
 * the report stay under 10^15, beyond which no decimal digit is exact.
 */
export const formatFixed = (value: number, decimals: number): string => {
  const rounded = roundHalfUp(value, decimals);
  const [whole = '', fraction] = Math.abs(rounded).toFixed(decimals).split('.');
  const sign = rounded < 0 ? '-' : '';
  const tail = fraction === undefined ? '' : `,${fraction}`;
  return `${sign}${groupThousands(whole)}${tail}`;
};

/** A number with as many decimals as it needs, at most `maxDecimals`: `1.234,5`, `100`. */
export const formatNumber = (value: number, maxDecimals = 2): string => {
  const fixed = formatFixed(value, maxDecimals);
  return fixed.includes(',') ? fixed.replace(/,?0+$/, '') : fixed;
};

/** A percentage with a fixed count of decimals; `value` is in percent: `97,95%`. */
export const formatPercent = (value: number, decimals = 2): string =>
  `${formatFixed(value, decimals)}%`;

/** Keeps the sign of the currency on the line of its number. */
const NO_BREAK_SPACE = '\u00a0';

/**
 * Whole rupiah. `eyd` writes `Rp1.250.000` as the spelling rules (EYD V) ask; `office` writes
 * `Rp 1.250.000,-` as on many office papers. A minus stands before the sign of the currency.
 */
export const formatRupiah = (value: number, style: 'eyd' | 'office' = 'eyd'): string => {
  const digits = formatFixed(Math.abs(value), 0);
  const sign = roundHalfUp(value, 0) < 0 ? '-' : '';
  return style === 'eyd' ? `${sign}Rp${digits}` : `${sign}Rp${NO_BREAK_SPACE}${digits},-`;
};

const limitSigns: Readonly<Record<Limit, string>> = { 'at-most': '≤ ', 'at-least': '≥ ' };

const signOf = (measure: Measure): string =>
  measure.kind === 'number' && measure.limit !== undefined ? limitSigns[measure.limit] : '';

/** A target or realisasi without its unit, for a table cell beside a column of units: `≤ 5`, `7–10`, `WTP`. */
export const formatMeasureBare = (measure: Measure): string => {
  switch (measure.kind) {
    case 'number':
      return `${signOf(measure)}${formatNumber(measure.value)}`;
    case 'range':
      return `${formatNumber(measure.min)}–${formatNumber(measure.max)}`;
    case 'ordinal':
      return measure.number === undefined
        ? measure.code
        : `${measure.code} (${formatNumber(measure.number)})`;
    case 'date':
      return formatDate(measure.value);
    case 'yes-no':
      return measure.value ? 'Ya' : 'Tidak';
  }
};

/**
 * A target or realisasi with its unit: `98,6%`, `≤ 4 laporan`, `7–10 hari kerja`. Scores (nilai, indeks),
 * ranks, dates and yes/no carry no unit.
 */
export const formatMeasure = (measure: Measure, unit: string): string => {
  const bare = formatMeasureBare(measure);
  if (measure.kind !== 'number' && measure.kind !== 'range') {
    return bare;
  }
  switch (unitKind(unit)) {
    case 'percent':
      return `${bare}%`;
    case 'rupiah':
      return measure.kind === 'number'
        ? `${signOf(measure)}${formatRupiah(measure.value)}`
        : `Rp${bare}`;
    case 'score':
      return bare;
    case 'count':
    case 'other':
    case 'unknown':
      return `${bare} ${unit.trim()}`.trim();
  }
};
