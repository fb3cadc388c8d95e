import { knownHolidays } from '../../../src/domain/calendar/holiday-data';
import { yearOf } from '../../../src/domain/calendar/iso-date';
import { holidaysByDecree } from './holidays-by-decree';
import type { DecreedYear } from './holidays-by-decree';

const daysOf = (year: number, kind: 'libur' | 'cuti-bersama'): readonly string[] =>
  knownHolidays
    .filter((holiday) => yearOf(holiday.date) === year && holiday.kind === kind)
    .map((holiday) => holiday.date);

describe('knownHolidays', () => {
  test.each<DecreedYear>([2024, 2025, 2026])('has the days of the decrees of %d', (year) => {
    const decreed = holidaysByDecree(year);
    for (const kind of ['libur', 'cuti-bersama'] as const) {
      expect(daysOf(year, kind)).toEqual(
        decreed.filter((holiday) => holiday.kind === kind).map((holiday) => holiday.date),
      );
    }
  });

  test('has the sixteen holidays and eleven days of joint leave of 2023', () => {
    expect(daysOf(2023, 'libur')).toHaveLength(16);
    expect(daysOf(2023, 'cuti-bersama').map((date) => date.slice(5))).toEqual(
      '01-23 03-23 04-19 04-20 04-21 04-24 04-25 06-02 06-28 06-30 12-26'.split(' '),
    );
  });

  test('names every day once, in the order of the dates', () => {
    const dates = knownHolidays.map((holiday) => holiday.date);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(knownHolidays.filter((holiday) => holiday.name.trim() === '')).toEqual([]);
  });

  test('names joint leave after a holiday of the same year', () => {
    const names = knownHolidays.map((holiday) => `${yearOf(holiday.date)} ${holiday.name}`);
    const leave = knownHolidays.filter((holiday) => holiday.kind === 'cuti-bersama');
    const orphans = leave.filter(
      ({ date, name }) => !names.includes(`${yearOf(date)} ${name.replace('Cuti bersama ', '')}`),
    );
    expect(orphans).toEqual([]);
  });
});
