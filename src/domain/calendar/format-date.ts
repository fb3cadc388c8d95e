import { terbilang } from '../quantity/terbilang';
import { partsOf, weekdayOf } from './iso-date';
import type { IsoDate } from './iso-date';

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const DAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** Indonesian name of a month 1–12; empty for any other number. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/** Month 1–12 as Roman numeral, as letter numbers of the older form carry it; empty for any other number. */
export const romanMonth = (month: number): string => ROMAN[month - 1] ?? '';

/** Indonesian name of the weekday: `Jumat`. */
export const dayName = (date: IsoDate): string => DAYS[weekdayOf(date)];

/** As running text and letter heads write a date: `2 Februari 2024`. */
export const formatDate = (date: IsoDate): string => {
  const { year, month, day } = partsOf(date);
  return `${day} ${monthName(month)} ${year}`;
};

/** As tables and minutes write a date, day first: `02-02-2024`. */
export const formatDateNumeric = (date: IsoDate): string => date.split('-').reverse().join('-');

/** As minutes open: `Jumat tanggal dua bulan Februari tahun dua ribu dua puluh empat`. */
export const formatDateInWords = (date: IsoDate): string => {
  const { year, month, day } = partsOf(date);
  return `${dayName(date)} tanggal ${terbilang(day)} bulan ${monthName(month)} tahun ${terbilang(year)}`;
};
