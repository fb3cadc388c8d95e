import { formatDate } from '../../../src/local/services/format-date';

const moment = new Date('2024-02-01T17:05:09.042Z');

describe('formatDate', () => {
  test.each([
    ['Asia/Makassar', 'yyyy-MM-dd', '2024-02-02'],
    ['America/New_York', 'yyyy-MM-dd', '2024-02-01'],
    ['Asia/Makassar', "yyyy-MM-dd'T'HH:mm:ssXXX", '2024-02-02T01:05:09+08:00'],
    ['UTC', "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2024-02-01T17:05:09.042Z'],
    ['Asia/Makassar', "HH.mm 'WITA'", '01.05 WITA'],
    ['UTC', "''yyyy", "'2024"],
  ])('in %s writes %s as %s', (timeZone, pattern, expected) => {
    expect(formatDate(moment, timeZone, pattern)).toBe(expected);
  });

  test('writes midnight as 00', () => {
    expect(formatDate(new Date('2024-02-02T00:00:00Z'), 'UTC', 'HH:mm')).toBe('00:00');
  });

  test.each(['MMMM', 'EEE', 'd', 'hh', 'yy'])('refuses the letters %s by name', (pattern) => {
    expect(() => formatDate(moment, 'UTC', pattern)).toThrow(
      `Utilities.formatDate: pattern "${pattern}" is not in our platform`,
    );
  });

  test('refuses what is no date', () => {
    expect(() => formatDate('2024-02-02', 'UTC', 'yyyy')).toThrow(
      "The parameters (string,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});
