import fc from 'fast-check';
import { roundHalfUp, shiftPoint } from '../../../src/domain/quantity/round';

describe('roundHalfUp', () => {
  test.each<[number, number, number]>([
    [1.005, 2, 1.01],
    [102.845, 2, 102.85],
    [-1.005, 2, -1.01],
    [99.995, 2, 100],
    [0.5, 0, 1],
    [2.5, 0, 3],
    [-0.004, 2, 0],
    [0.000_000_5, 6, 0.000_001],
    [0.000_000_4, 6, 0],
    [1e-300, 2, 0],
    [1e20, 2, 1e20],
  ])('rounds %d to %d decimals as %d', (value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected);
  });

  test('changes nothing the second time and moves a value by at most half a unit', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        const once = roundHalfUp(value, 2);
        expect(roundHalfUp(once, 2)).toBe(once);
        expect(Math.abs(once - value)).toBeLessThanOrEqual(0.005 + 1e-6);
      }),
    );
  });
});

describe('shiftPoint', () => {
  test.each<[number, number, number]>([
    [2.3, 9, 2_300_000_000],
    [1.1, 2, 110],
    [5e-7, 7, 5],
    [1.5e21, -21, 1.5],
  ])('moves the point of %d by %d places to %d', (value, places, expected) => {
    expect(shiftPoint(value, places)).toBe(expected);
  });
});
