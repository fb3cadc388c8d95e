import fc from 'fast-check';
import { addDays, daysBetween, weekdayOf } from '../../../src/domain/calendar/iso-date';
import type { IsoDate } from '../../../src/domain/calendar/iso-date';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  workingCalendar,
} from '../../../src/domain/calendar/working-days';
import type { WorkingCalendar } from '../../../src/domain/calendar/working-days';
import { aDate } from './a-date';
import { holidaysByDecree } from './holidays-by-decree';
import type { DecreedYear } from './holidays-by-decree';

const years: readonly DecreedYear[] = [2024, 2025, 2026];
const everyHoliday = years.flatMap(holidaysByDecree);
const calendar = workingCalendar(everyHoliday, true);

const daysOf = (year: number): readonly IsoDate[] => {
  const first = aDate(`${year}-01-01`);
  const count = daysBetween(first, aDate(`${year + 1}-01-01`));
  return Array.from({ length: count }, (_, day) => addDays(first, day));
};

const someDay = fc.constantFrom(...years.flatMap(daysOf));

describe('workingCalendar', () => {
  test.each<[DecreedYear, number, number]>([
    [2024, 17 + 2, 10],
    [2025, 17, 11],
    [2026, 17, 8],
  ])(
    'closes the %d days of the decrees: %d holidays, %d days of joint leave',
    (year, off, leave) => {
      const ofYear = holidaysByDecree(year);
      expect(workingCalendar(ofYear, false).closedDays.size).toBe(off);
      expect(workingCalendar(ofYear, true).closedDays.size).toBe(off + leave);
    },
  );
});

describe('isWorkingDay', () => {
  test.each<[DecreedYear, number]>([
    [2024, 238],
    [2025, 237],
    [2026, 240],
  ])('finds the working days of %d to be %d', (year, count) => {
    expect(daysOf(year).filter((day) => isWorkingDay(day, calendar))).toHaveLength(count);
  });

  test('works through joint leave when the office does', () => {
    const leave = aDate('2024-02-09');
    expect(isWorkingDay(leave, calendar)).toBe(false);
    expect(isWorkingDay(leave, workingCalendar(everyHoliday, false))).toBe(true);
  });
});

describe('nextWorkingDay', () => {
  test.each<[string, string]>([
    ['2024-02-07', '2024-02-07'],
    ['2024-02-08', '2024-02-12'],
    ['2024-02-14', '2024-02-15'],
    ['2025-03-28', '2025-04-08'],
  ])('moves %s to %s', (day, next) => {
    expect(nextWorkingDay(aDate(day), calendar)).toBe(next);
  });
});

describe('addWorkingDays', () => {
  test.each<[string, number, string]>([
    ['2024-01-02', 9, '2024-01-15'],
    ['2024-02-07', 1, '2024-02-12'],
    ['2024-02-10', 1, '2024-02-12'],
    ['2024-02-10', 0, '2024-02-10'],
    ['2024-02-12', -1, '2024-02-07'],
  ])('goes from %s by %d working days to %s', (day, count, end) => {
    expect(addWorkingDays(aDate(day), count, calendar)).toBe(end);
  });

  const count = fc.integer({ min: -60, max: 60 });

  test('ends on a working day unless it does not move', () => {
    fc.assert(
      fc.property(someDay, count, (day, days) => {
        const end = addWorkingDays(day, days, calendar);
        expect(days === 0 ? end === day : isWorkingDay(end, calendar)).toBe(true);
      }),
    );
  });

  test('never ends earlier for a later start or a larger count', () => {
    fc.assert(
      fc.property(someDay, count, fc.nat(30), fc.nat(10), (day, days, later, more) => {
        const end = addWorkingDays(day, days, calendar);
        expect(addWorkingDays(day, days + more, calendar) >= end).toBe(true);
        expect(addWorkingDays(addDays(day, later), days, calendar) >= end).toBe(true);
      }),
    );
  });

  test('comes back to a working day by the same count', () => {
    fc.assert(
      fc.property(someDay, count, (day, days) => {
        const start = nextWorkingDay(day, calendar);
        expect(addWorkingDays(addWorkingDays(start, days, calendar), -days, calendar)).toBe(start);
      }),
    );
  });

  test('counts five days from a weekday to the next where nothing is closed', () => {
    const open: WorkingCalendar = workingCalendar([], true);
    fc.assert(
      fc.property(someDay, (day) => {
        const start = nextWorkingDay(day, open);
        const end = addWorkingDays(start, 5, open);
        expect([daysBetween(start, end), weekdayOf(end)]).toEqual([7, weekdayOf(start)]);
      }),
    );
  });
});

type Week = 'working-days' | 'calendar-days';

/** Last day of a task that begins on a working day and lasts so many weeks. */
const endOfWeeks = (start: IsoDate, weeks: number, week: Week): IsoDate =>
  week === 'working-days'
    ? addWorkingDays(start, weeks * 5 - 1, calendar)
    : nextWorkingDay(addDays(start, weeks * 7 - 1), calendar);

/** Ends of steps 2–7, the shared day of steps 8 and 9, and step 10; each begins on the next working day. */
const projectedEnds = (year: number, week: Week): readonly IsoDate[] => {
  const first = nextWorkingDay(aDate(`${year}-01-01`), calendar);
  const after = (day: IsoDate): IsoDate => addWorkingDays(day, 1, calendar);
  const filled = endOfWeeks(first, 2, week);
  const drafted = endOfWeeks(after(filled), 1, week);
  const corrected = endOfWeeks(after(drafted), 1, week);
  const pleno = after(corrected);
  const reviewed = endOfWeeks(after(pleno), 1, week);
  const final = endOfWeeks(after(reviewed), 1, week);
  const signed = after(final);
  return [filled, drafted, corrected, pleno, reviewed, final, signed, after(signed)];
};

describe('working days of the procedure', () => {
  test.each<[number, Week, string]>([
    [2024, 'working-days', '01-15 01-22 01-29 01-30 02-06 02-16 02-19 02-20'],
    [2024, 'calendar-days', '01-15 01-22 01-29 01-30 02-06 02-13 02-15 02-16'],
    [2025, 'working-days', '01-15 01-22 02-03 02-04 02-11 02-18 02-19 02-20'],
    [2025, 'calendar-days', '01-15 01-22 01-30 01-31 02-10 02-17 02-18 02-19'],
    [2026, 'working-days', '01-15 01-23 01-30 02-02 02-09 02-18 02-19 02-20'],
    [2026, 'calendar-days', '01-15 01-26 02-02 02-03 02-10 02-18 02-19 02-20'],
  ])('end in %d, a week being seven or five %s, on %s', (year, week, ends) => {
    expect(projectedEnds(year, week)).toEqual(ends.split(' ').map((end) => `${year}-${end}`));
  });
});
