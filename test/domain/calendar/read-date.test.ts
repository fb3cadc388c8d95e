import fc from 'fast-check';
import {
  dayName,
  formatDate,
  formatDateNumeric,
  monthName,
} from '../../../src/domain/calendar/format-date';
import { isoDateOf } from '../../../src/domain/calendar/iso-date';
import { readDate } from '../../../src/domain/calendar/read-date';
import type { DateDoubt } from '../../../src/domain/calendar/read-date';

describe('readDate', () => {
  test.each<[string, string]>([
    ['2024-02-03', '2024-02-03'],
    ['03-02-2024', '2024-02-03'],
    ['3/2/2024', '2024-02-03'],
    ['3.2.2024', '2024-02-03'],
    ['3 - 2 - 2024', '2024-02-03'],
    ['31/12/2024', '2024-12-31'],
    ['2 Februari 2024', '2024-02-02'],
    ['2 FEB 2024', '2024-02-02'],
    ['2 Feb. 2024', '2024-02-02'],
    ['02-Feb-2024', '2024-02-02'],
    ['17 Agustus 2023', '2023-08-17'],
    ['1 Nopember 2023', '2023-11-01'],
    ['1 October 2023', '2023-10-01'],
    ["'2\u00A0Februari\u00A02024", '2024-02-02'],
    ['Jumat, 2 Februari 2024', '2024-02-02'],
    ["Jum'at 2 Februari 2024", '2024-02-02'],
    ['Ahad, 4 Februari 2024', '2024-02-04'],
  ])('reads %s as %s', (text, date) => {
    expect(readDate(text)).toEqual({ state: 'certain', date, doubts: [] });
  });

  test.each<[string, string, readonly DateDoubt[]]>([
    ['12/31/2024', '2024-12-31', ['month-first']],
    ['2/3/24', '2024-03-02', ['two-digit-year']],
    ['12/31/24', '2024-12-31', ['two-digit-year', 'month-first']],
    ['2 Feb 24', '2024-02-02', ['two-digit-year']],
    ['Senin, 2 Februari 2024', '2024-02-02', ['weekday-differs']],
    ['Senin, 2/2/24', '2024-02-02', ['two-digit-year', 'weekday-differs']],
  ])('asks about %s', (text, guess, doubts) => {
    expect(readDate(text)).toEqual({ state: 'ambiguous', guess, doubts });
  });

  test.each<[string, DateDoubt]>([
    ['31 Februari 2024', 'no-such-day'],
    ['29/2/2023', 'no-such-day'],
    ['13/13/2024', 'no-such-day'],
    ['2024-13-01', 'no-such-day'],
    ['Kamis, 32 Januari 2024', 'no-such-day'],
    ['Jan-Feb', 'unknown-text'],
    ['Februari 2024', 'unknown-text'],
    ['2 Semester 2024', 'unknown-text'],
    ['2/3-2024', 'unknown-text'],
    ['2024', 'unknown-text'],
    ['Senin', 'unknown-text'],
    ['2 Februari 2024 10.00 WITA', 'unknown-text'],
    ['segera', 'unknown-text'],
    ['1'.repeat(1000), 'unknown-text'],
  ])('makes nothing of %s', (text, doubt) => {
    expect(readDate(text)).toEqual({ state: 'unreadable', doubts: [doubt] });
  });

  test.each(['', '   ', '-', '–', 'n/a'])('finds %p empty', (text) => {
    expect(readDate(text)).toEqual({ state: 'empty' });
  });

  const anyDate = fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString())
    .map((text) =>
      isoDateOf({
        year: Number(text.slice(0, 4)),
        month: Number(text.slice(5, 7)),
        day: Number(text.slice(8, 10)),
      }),
    )
    .filter((date) => date !== null);

  test('reads back every date that the papers write', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const same = { state: 'certain', date, doubts: [] };
        expect(readDate(date)).toEqual(same);
        expect(readDate(formatDate(date))).toEqual(same);
        expect(readDate(formatDateNumeric(date))).toEqual(same);
        expect(readDate(`${dayName(date)}, ${formatDate(date)}`)).toEqual(same);
      }),
    );
  });

  test('never takes the month first without asking', () => {
    const small = fc.integer({ min: 1, max: 31 });
    fc.assert(
      fc.property(small, small, (first, second) => {
        const reading = readDate(`${first}/${second}/2024`);
        expect(reading.state === 'certain' ? formatDate(reading.date) : '').toBe(
          reading.state === 'certain' ? `${first} ${monthName(second)} 2024` : '',
        );
      }),
    );
  });

  test('reads any text to one of four states', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(['empty', 'certain', 'ambiguous', 'unreadable']).toContain(readDate(text).state);
      }),
    );
  });
});
