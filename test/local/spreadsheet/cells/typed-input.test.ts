import { readTyped } from '../../../../src/local/spreadsheet/cells/typed-input';
import { localeOf } from '../../../../src/local/spreadsheet/locale';

/** Serial numbers of 2 January and 1 February 2024. */
const JANUARY = 45293;
const FEBRUARY = 45323;

const typed = (text: string, locale: string): unknown => {
  const input = readTyped(text, localeOf(locale), 2024);
  return input.kind === 'formula' ? `formula ${input.text}` : input.value;
};

describe('readTyped', () => {
  test.each([
    // typed, id_ID, en_US
    ['1/2', FEBRUARY, JANUARY],
    ['1/2/2024', FEBRUARY, JANUARY],
    ['1-2-2024', FEBRUARY, JANUARY],
    ['2024-02-01', FEBRUARY, FEBRUARY],
    ['1 Februari 2024', FEBRUARY, '1 Februari 2024'],
    ['1 February 2024', '1 February 2024', FEBRUARY],
    ['31/12/2024', 45657, '31/12/2024'],
    ['12/31/2024', '12/31/2024', 45657],
    ['0012', 12, 12],
    ['1.234', 1234, 1.234],
    ['1,234', 1.234, 1234],
    ['1.234,5', 1234.5, '1.234,5'],
    ['1,234.5', '1,234.5', 1234.5],
    ['1.250.000', 1250000, '1.250.000'],
    ['2.000', 2000, 2],
    ['1,000,000', '1,000,000', 1000000],
    ['Rp 1.250.000,00', 1250000, 'Rp 1.250.000,00'],
    ['$2.99', '$2.99', 2.99],
    ['97,95%', 0.9795, '97,95%'],
    ['50%', 0.5, 0.5],
    ['-5', -5, -5],
    ['1e3', 1000, 1000],
    ['TRUE', true, true],
    ['12:30', 0.5208333333333334, 0.5208333333333334],
    ['  7 ', 7, 7],
    ['7–10', '7–10', '7–10'],
    ['3 laporan', '3 laporan', '3 laporan'],
    ['1 1/2', '1 1/2', '1 1/2'],
    ['٣', '٣', '٣'],
    ['-', '-', '-'],
    ['=', '=', '='],
    ['=A1', 'formula =A1', 'formula =A1'],
    ["'=A1", '=A1', '=A1'],
    ["'0012", '0012', '0012'],
    ['', '', ''],
  ])('reads %j as %j in Indonesia and %j in the United States', (text, indonesian, american) => {
    expect(typed(text, 'id_ID')).toEqual(indonesian);
    expect(typed(text, 'en_US')).toEqual(american);
  });

  test('knows the older code of Indonesian', () => {
    expect(typed('1.234,5', 'in_ID')).toBe(1234.5);
  });
});
