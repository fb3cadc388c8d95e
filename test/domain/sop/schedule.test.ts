import { knownHolidays } from '../../../src/domain/calendar/holiday-data';
import { workingCalendar } from '../../../src/domain/calendar/working-days';
import {
  beginAfter,
  lastDay,
  leadTime,
  projectSchedule,
  workingDaysAfter,
} from '../../../src/domain/sop/schedule';
import type { CountingRules } from '../../../src/domain/sop/schedule';
import { CALENDAR, day } from '../../support/sop-story';

const rules = (weekMeaning: CountingRules['weekMeaning']): CountingRules => ({
  weekMeaning,
  calendar: workingCalendar(knownHolidays, true),
});

describe('projectSchedule', () => {
  test.each([
    ['2024', 'working-days', '01-15 01-22 01-29 01-30 02-06 02-16 02-19 02-19 02-20'],
    ['2024', 'calendar-days', '01-15 01-22 01-29 01-30 02-06 02-13 02-15 02-15 02-16'],
    ['2025', 'working-days', '01-15 01-22 02-03 02-04 02-11 02-18 02-19 02-19 02-20'],
    ['2025', 'calendar-days', '01-15 01-22 01-30 01-31 02-10 02-17 02-18 02-18 02-19'],
    ['2026', 'working-days', '01-15 01-23 01-30 02-02 02-09 02-18 02-19 02-19 02-20'],
    ['2026', 'calendar-days', '01-15 01-26 02-02 02-03 02-10 02-18 02-19 02-19 02-20'],
  ] as const)(
    'ends the steps of %s counted in %s where the calendar says',
    (year, meaning, ends) => {
      const planned = projectSchedule(day(`${year}-01-01`), rules(meaning));
      expect(
        planned
          .slice(1)
          .map((one) => one.due?.slice(5))
          .join(' '),
      ).toBe(ends);
    },
  );

  test('begins steps 1 and 2 on the first working day and gives step 1 no due date', () => {
    const [first, second] = projectSchedule(day('2024-01-01'), rules('working-days'));
    expect(first).toEqual({ step: 1, begin: '2024-01-02', due: null });
    expect(second?.begin).toBe('2024-01-02');
  });

  test('takes joint leave as working days when the office says so', () => {
    const strict = { ...rules('working-days'), calendar: workingCalendar(knownHolidays, false) };
    const planned = projectSchedule(day('2024-01-01'), strict);
    expect(planned[6]?.due).toBe('2024-02-15');
  });
});

describe('lastDay', () => {
  test.each([
    [{ value: 1, unit: 'jam' }, '2024-02-19'],
    [{ value: 1, unit: 'hari' }, '2024-02-19'],
    [{ value: 3, unit: 'hari' }, '2024-02-21'],
    [{ value: 1, unit: 'minggu' }, '2024-02-23'],
  ] as const)('counts %o from its first day', (duration, expected) => {
    expect(lastDay(day('2024-02-19'), duration, rules('working-days'))).toBe(expected);
  });

  test('moves an end in calendar days off a holiday', () => {
    const duration = { value: 1, unit: 'minggu' } as const;
    expect(lastDay(day('2024-02-02'), duration, rules('calendar-days'))).toBe('2024-02-12');
  });
});

describe('beginAfter', () => {
  test('lets step 9 share the day of step 8 and every other step wait for the next working day', () => {
    expect(beginAfter(8, day('2024-02-19'), CALENDAR)).toBe('2024-02-19');
    expect(beginAfter(8, day('2024-02-17'), CALENDAR)).toBe('2024-02-19');
    expect(beginAfter(4, day('2024-02-07'), CALENDAR)).toBe('2024-02-12');
  });
});

describe('workingDaysAfter', () => {
  test.each([
    ['2024-02-07', '2024-02-12', 1],
    ['2024-02-09', '2024-02-11', 0],
    ['2024-02-19', '2024-02-19', 0],
    ['2024-02-19', '2024-02-16', 0],
    ['2024-02-16', '2024-02-23', 5],
  ])('finds between %s and %s %i days', (from, to, expected) => {
    expect(workingDaysAfter(day(from), day(to), CALENDAR)).toBe(expected);
  });
});

describe('leadTime', () => {
  test('counts both ends', () => {
    expect(leadTime(day('2024-01-02'), day('2024-01-15'), CALENDAR)).toBe(10);
    expect(leadTime(day('2024-01-16'), day('2024-01-15'), CALENDAR)).toBe(0);
  });
});
