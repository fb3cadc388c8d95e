import {
  dayName,
  formatDate,
  formatDateInWords,
  formatDateNumeric,
  monthName,
  romanMonth,
} from '../../../src/domain/calendar/format-date';
import { aDate } from './a-date';

describe('formatDate', () => {
  test('writes the day without a zero and the month by name', () => {
    expect(formatDate(aDate('2024-02-02'))).toBe('2 Februari 2024');
    expect(formatDate(aDate('2023-12-31'))).toBe('31 Desember 2023');
  });
});

describe('formatDateNumeric', () => {
  test('puts the day first', () => {
    expect(formatDateNumeric(aDate('2024-02-03'))).toBe('03-02-2024');
  });
});

describe('formatDateInWords', () => {
  test('says the date as minutes open', () => {
    expect(formatDateInWords(aDate('2024-02-02'))).toBe(
      'Jumat tanggal dua bulan Februari tahun dua ribu dua puluh empat',
    );
  });
});

describe('dayName', () => {
  test.each<[string, string]>([
    ['2024-01-28', 'Minggu'],
    ['2024-01-29', 'Senin'],
    ['2024-01-30', 'Selasa'],
    ['2024-01-31', 'Rabu'],
    ['2024-02-01', 'Kamis'],
    ['2024-02-02', 'Jumat'],
    ['2024-02-03', 'Sabtu'],
  ])('calls %s a %s', (date, name) => {
    expect(dayName(aDate(date))).toBe(name);
  });
});

describe('monthName', () => {
  test('knows the twelve months and no other', () => {
    const names = Array.from({ length: 14 }, (_, month) => monthName(month));
    expect(names.join(' ').trim()).toBe(
      'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
    );
  });
});

describe('romanMonth', () => {
  test('knows the twelve months and no other', () => {
    const numerals = Array.from({ length: 14 }, (_, month) => romanMonth(month));
    expect(numerals.join(' ').trim()).toBe('I II III IV V VI VII VIII IX X XI XII');
  });
});
