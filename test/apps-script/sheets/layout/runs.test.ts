import fc from 'fast-check';
import { runsOf } from '../../../../src/apps-script/sheets/layout/runs';

describe('runsOf', () => {
  test('joins neighbours with the same value and parts the others', () => {
    const items = [
      { at: 1, value: 'a' },
      { at: 2, value: 'a' },
      { at: 3, value: 'b' },
      { at: 6, value: 'b' },
    ];
    expect(runsOf(items)).toEqual([
      { from: 1, to: 2, value: 'a' },
      { from: 3, to: 3, value: 'b' },
      { from: 6, to: 6, value: 'b' },
    ]);
  });

  test('covers exactly the given positions, whatever their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 40 })), (positions) => {
        const runs = runsOf(positions.map((at) => ({ at, value: true })));
        const covered = runs.flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, index) => from + index),
        );
        expect(covered).toEqual([...positions].sort((a, b) => a - b));
      }),
    );
  });
});
