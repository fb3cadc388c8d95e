import { formatDate } from '../calendar/format-date';
import type { IsoDate } from '../calendar/iso-date';
import type { Office } from '../office/office';

/** Stands where somebody writes a word by hand. */
export const SHORT_DOTS = '…'.repeat(6);

/** Stands where somebody writes a name or a sentence by hand. */
export const DOTS = '…'.repeat(14);

/** Stands where somebody writes a date by hand. */
const DATE_DOTS = '…'.repeat(8);

/** A text, or dots to write it by hand. */
export const orDots = (text: string, dots: string = DOTS): string =>
  text.trim() === '' ? dots : text.trim();

/** `2 Februari 2024`, or dots. */
export const dateOrDots = (date: IsoDate | null): string =>
  date === null ? DATE_DOTS : formatDate(date);

/** `Kota Contoh, 2 Februari 2024`; what is not known is dots. */
export const placeAndDate = (office: Pick<Office, 'capital'>, date: IsoDate | null): string =>
  `${orDots(office.capital, SHORT_DOTS)}, ${dateOrDots(date)}`;
