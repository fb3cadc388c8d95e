import { displayOf, storedFormat } from '../../../../src/local/spreadsheet/cells/display';
import { localeOf } from '../../../../src/local/spreadsheet/locale';

const indonesian = localeOf('id_ID');
const american = localeOf('en_US');

describe('displayOf', () => {
  test.each([
    [1234.5, 'General', '1234,5', '1234.5'],
    [30621430000, 'General', '30621430000', '30621430000'],
    [123456789012, 'General', '123456789012', '123456789012'],
    [1 / 3, 'General', '0,3333333333', '0.3333333333'],
    [0, 'General', '0', '0'],
    [1234567.891, '#,##0.00', '1.234.567,89', '1,234,567.89'],
    [30621430000, '"Rp"#,##0', 'Rp30.621.430.000', 'Rp30,621,430,000'],
    [0.9795, '0.00%', '97,95%', '97.95%'],
    [45324, 'd mmmm yyyy', '2 Februari 2024', '2 February 2024'],
    [45324, 'dddd, dd mmm yyyy', 'Jumat, 02 Feb 2024', 'Friday, 02 Feb 2024'],
    [45324, '[$-421]d mmmm yyyy', '2 Februari 2024', '2 Februari 2024'],
    [5, '@', '5', '5'],
    [true, 'General', 'TRUE', 'TRUE'],
    ['', '#,##0', '', ''],
    ['1.5', '#,##0', '1.5', '1.5'],
    ['WTP', '@', 'WTP', 'WTP'],
    ['WTP', '@" (BPK)"', 'WTP (BPK)', 'WTP (BPK)'],
    ['#DIV/0!', '0.00', '#DIV/0!', '#DIV/0!'],
  ])('shows %j in format %s', (value, format, id, en) => {
    expect(displayOf(value, format, indonesian)).toBe(id);
    expect(displayOf(value, format, american)).toBe(en);
  });
});

describe('storedFormat', () => {
  test.each([
    ['d mmmm yyyy', '[$-421]d mmmm yyyy'],
    ['dddd', '[$-421]dddd'],
    ['dd/mm/yyyy', 'dd/mm/yyyy'],
    ['#,##0.00', '#,##0.00'],
    ['@', '@'],
    ['general', 'General'],
  ])('keeps %s as %s, so that other programs spell months in Indonesian', (format, stored) => {
    expect(storedFormat(format, indonesian)).toBe(stored);
  });

  test('leaves month names to the program in other locales', () => {
    expect(storedFormat('d mmmm yyyy', american)).toBe('d mmmm yyyy');
  });
});
