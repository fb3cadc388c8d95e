import { intakeValue } from '../../../src/domain/intake/values';
import type { RawCell } from '../../../src/domain/quantity/cell-quantity';

const measured = (raw: RawCell, polarity: 'minimum' | 'maksimum' | 'rentang') =>
  intakeValue(
    {
      raw,
      text: String(raw),
      place: { tab: 'Kertas kerja', row: 2 },
      header: 'Target',
      kind: 'measure',
    },
    { unit: '%', polarity, moneyFactor: 1 },
  ).value;

describe('intakeValue', () => {
  test.each([
    ['98,5', 'maksimum', 98.5],
    ['98,5%', 'maksimum', 98.5],
    ['≤ 5', 'minimum', '≤ 5'],
    ['maks. 5%', 'minimum', 'maks. 5%'],
    ['min 80', 'maksimum', 'min 80'],
    ['7-10', 'rentang', '7-10'],
  ] as const)('takes the target %s of %s as %p', (raw, polarity, value) => {
    expect(measured(raw, polarity)).toBe(value);
  });
});
