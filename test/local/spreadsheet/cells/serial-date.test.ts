import fc from 'fast-check';
import {
  epochMillisOf,
  isTimeZone,
  serialOf,
} from '../../../../src/local/spreadsheet/cells/serial-date';

const ZONES = ['Asia/Makassar', 'Asia/Jakarta', 'Asia/Jayapura', 'Etc/GMT', 'America/New_York'];

describe('epochMillisOf', () => {
  test.each([
    ['Asia/Makassar', '2024-02-01T16:00:00Z'],
    ['Asia/Jakarta', '2024-02-01T17:00:00Z'],
    ['Etc/GMT', '2024-02-02T00:00:00Z'],
    ['America/New_York', '2024-02-02T05:00:00Z'],
  ])('gives midnight of 2 February 2024 in %s', (zone, moment) => {
    expect(epochMillisOf(45324, zone)).toBe(Date.parse(moment));
  });

  test('knows summer time', () => {
    expect(epochMillisOf(45474, 'America/New_York')).toBe(Date.parse('2024-07-01T04:00:00Z'));
  });

  test('is undone by serialOf for every whole day from 1910 to 2100', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer({ min: 3655, max: 73050 }), (zone, day) => {
        expect(serialOf(epochMillisOf(day, zone), zone)).toBe(day);
      }),
    );
  });
});

describe('isTimeZone', () => {
  test('knows a zone by its name only', () => {
    expect(isTimeZone('Asia/Makassar')).toBe(true);
    expect(isTimeZone('Sulawesi')).toBe(false);
  });
});
