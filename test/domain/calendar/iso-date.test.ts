import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  isoDate,
  isoDateOf,
  partsOf,
  weekdayOf,
  yearOf,
} from '../../../src/domain/calendar/iso-date';
import { aDate } from './a-date';

const anyDate = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => aDate(date.toISOString().slice(0, 10)));

describe('isoDate', () => {
  test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('accepts %s', (text) => {
    expect(isoDate(text)).toBe(text);
  });

  test.each([
    ...['2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '2024-01-00'],
    ...['0000-01-01', '2024-1-1', '2024/01/01', ' 2024-01-01', '2024-01-01T00:00', ''],
  ])('refuses %p', (text) => {
    expect(isoDate(text)).toBeNull();
  });
});

describe('isoDateOf', () => {
  test('pads the parts', () => {
    expect(isoDateOf({ year: 987, month: 6, day: 5 })).toBe('0987-06-05');
  });

  test.each([
    { year: 2024, month: 1.5, day: 1 },
    { year: NaN, month: 1, day: 1 },
    { year: 10_000, month: 1, day: 1 },
  ])('refuses $year, $month, $day', (parts) => {
    expect(isoDateOf(parts)).toBeNull();
  });
});

describe('partsOf', () => {
  test('takes a date apart so that it can be put together again', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(isoDateOf(partsOf(date))).toBe(date);
      }),
    );
  });
});

describe('yearOf', () => {
  test('gives the year', () => {
    expect(yearOf(aDate('2024-02-02'))).toBe(2024);
  });
});

describe('addDays', () => {
  test.each<[string, number, string]>([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2024-01-01', 366, '2025-01-01'],
    ['2024-01-01', 0, '2024-01-01'],
    ['9999-12-31', 1, '9999-12-31'],
    ['0001-01-01', -1, '0001-01-01'],
  ])('goes from %s by %d days to %s', (from, days, to) => {
    expect(addDays(aDate(from), days)).toBe(to);
  });

  test('is undone by the days between', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
      }),
    );
  });

  test('walks through forty years as the civil calendar does', () => {
    const days = Array.from({ length: 14_610 }, (_, day) => day);
    const start = Date.UTC(1999, 0, 1);
    expect(days.map((day) => addDays(aDate('1999-01-01'), day))).toEqual(
      days.map((day) => new Date(start + day * 86_400_000).toISOString().slice(0, 10)),
    );
  });
});

describe('daysBetween', () => {
  test('counts forward and backward', () => {
    expect(daysBetween(aDate('2024-01-01'), aDate('2024-12-31'))).toBe(365);
    expect(daysBetween(aDate('2024-12-31'), aDate('2024-01-01'))).toBe(-365);
  });
});

describe('weekdayOf', () => {
  test('agrees with the civil calendar, Sunday being 0', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(weekdayOf(date)).toBe(new Date(date).getUTCDay());
      }),
    );
  });
});
