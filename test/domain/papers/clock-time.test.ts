import { clockTime, zoneOf } from '../../../src/domain/papers/clock-time';
import type { Moment } from '../../../src/domain/sop/moment';

describe('clockTime', () => {
  test.each([
    ['10:00', 'WITA', '10.00 WITA'],
    ['9.30', 'WIB', '09.30 WIB'],
    ['23:59', 'WIT', '23.59 WIT'],
    ['10.00', '', '10.00'],
    ['', 'WITA', '……………… WITA'],
    ['setelah apel pagi', 'WITA', 'setelah apel pagi'],
    ['25:00', 'WITA', '25:00'],
  ] as const)('writes “%s” in zone %s as “%s”', (time, zone, expected) => {
    expect(clockTime(time, zone)).toBe(expected);
  });
});

describe('zoneOf', () => {
  test.each([
    ['2024-01-15T09:30:00+07:00', 'WIB'],
    ['2024-01-15T09:30:00+08:00', 'WITA'],
    ['2024-01-15T09:30:00+09:00', 'WIT'],
    ['2024-01-15T09:30:00Z', ''],
    ['2024-01-15T09:30:00+05:30', ''],
  ])('names the zone of %s “%s”', (at, expected) => {
    expect(zoneOf(at as Moment)).toBe(expected);
  });
});
