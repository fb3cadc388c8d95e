import { dayName, formatDate, formatDateInWords, formatDateNumeric } from '../calendar/format-date';
import type { IsoDate } from '../calendar/iso-date';
import { terbilang } from '../quantity/terbilang';
import { enumerate, plain, textOf } from '../report/words';
import { DOTS, SHORT_DOTS } from './blanks';

/** A count as official papers write it: `3 (tiga) rangkap`. */
export const counted = (count: number, noun: string): string =>
  `${count} (${terbilang(count)}) ${noun}`;

/** `Selasa, 30 Januari 2024`, or dots for both. */
export const dayAndDate = (date: IsoDate | null): string =>
  date === null ? `${SHORT_DOTS}, ${DOTS}` : `${dayName(date)}, ${formatDate(date)}`;

/**
 * How minutes and receipts begin: `Pada hari ini, Selasa tanggal tiga puluh bulan Januari tahun dua ribu dua puluh
 * empat (30-01-2024)`. A date that is still open has dots for each part.
 */
export const onThisDay = (date: IsoDate | null): string =>
  date === null
    ? `Pada hari ini, ${SHORT_DOTS} tanggal ${SHORT_DOTS} bulan ${SHORT_DOTS} tahun ${DOTS} (…-…-……)`
    : `Pada hari ini, ${formatDateInWords(date)} (${formatDateNumeric(date)})`;

/** A day in a table: `30/01/2024`, which no line break tears apart. */
export const tableDate = (date: IsoDate): string => formatDateNumeric(date).replace(/-/gu, '/');

/** A text typed by a person as one line without its closing period. */
export const withoutPeriod = (text: string): string =>
  text.replace(/\s+/gu, ' ').trim().replace(/\.$/u, '');

/** The same as the whole of a sentence: first letter as typed, one period at the end. */
export const closed = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return /[.!?…]$/u.test(line) ? line : `${line}.`;
};

/** Texts as the report enumerates them: `a`, `a dan b`, `a, b, dan c`. */
export const listed = (texts: readonly string[]): string => textOf(enumerate(texts.map(plain)));
