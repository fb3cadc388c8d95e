import { dayOf, minutesBetween, moment, onClockOf } from '../../../src/domain/sop/moment';
import type { Moment } from '../../../src/domain/sop/moment';

describe('moment', () => {
  test.each(['2024-01-15T09:30:00+08:00', '2024-02-29T23:59:59Z', '2024-01-15T00:00:00-03:30'])(
    'reads %s',
    (text) => {
      expect(moment(text)).toBe(text);
    },
  );

  test.each([
    '2024-01-15',
    '2023-02-29T09:30:00+08:00',
    '2024-01-15T24:00:00+08:00',
    '2024-01-15T09:60:00+08:00',
    '2024-01-15T09:30:00',
    '2024-01-15 09:30:00+08:00',
    '',
  ])('refuses %j', (text) => {
    expect(moment(text)).toBeNull();
  });
});

describe('minutesBetween', () => {
  test.each([
    ['2024-01-15T09:30:00+08:00', '2024-01-15T10:00:00+08:00', 30],
    ['2024-01-15T23:30:00+08:00', '2024-01-16T00:30:00+08:00', 60],
    ['2024-01-15T09:30:00+08:00', '2024-01-15T01:30:00Z', 0],
    ['2024-01-15T09:30:00-03:30', '2024-01-15T13:01:00Z', 1],
    ['2024-02-28T09:30:00+08:00', '2024-03-01T09:30:00+08:00', 2880],
    ['2024-01-16T09:30:00+08:00', '2024-01-15T09:30:00+08:00', -1440],
  ])('from %s to %s is %i', (from, to, expected) => {
    expect(minutesBetween(from as Moment, to as Moment)).toBe(expected);
  });
});

describe('dayOf', () => {
  test('is the local day', () => {
    expect(dayOf('2024-01-15T00:30:00+08:00' as Moment)).toBe('2024-01-15');
  });
});

describe('onClockOf', () => {
  test.each([
    ['2024-01-15T02:00:07Z', '2024-01-15T09:30:00+08:00', '2024-01-15T10:00:07+08:00'],
    ['2024-02-28T20:15:00Z', '2024-01-15T09:30:00+08:00', '2024-02-29T04:15:00+08:00'],
    ['2024-01-01T02:00:00+08:00', '2024-01-15T09:30:00-03:30', '2023-12-31T14:30:00-03:30'],
    ['2024-01-15T09:30:00+08:00', '2024-01-15T09:30:00Z', '2024-01-15T01:30:00Z'],
  ])('shows %s on the clock of %s as %s', (at, other, expected) => {
    expect(onClockOf(at as Moment, other as Moment)).toBe(expected);
  });
});
