import { REPORTS, positionOf } from '../../../../src/domain/sop/state';
import { STORY, answerOf, generate, tell, toldUntil } from '../../../support/sop-story';

const positions = (step: number): string =>
  REPORTS.map((kind) => positionOf(toldUntil(step).state.reports[kind])).join(' ');

describe('decide', () => {
  test.each([
    [1, 'belum belum'],
    [2, '3 3'],
    [3, '4 4'],
    [4, '5 5'],
    [5, '6 6'],
    [6, '7 7'],
    [7, '8 8'],
    [8, '9 9'],
    [9, '10 10'],
    [10, 'selesai selesai'],
  ])('brings both reports through step %i in a good year', (step, expected) => {
    expect(positions(step)).toBe(expected);
  });

  test.each([2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'refuses what belongs to step %i one step early',
    (step) => {
      const { state } = toldUntil(step - 2);
      const [first] = STORY[step] ?? [];
      expect(first && answerOf(state, first)).not.toBe('ok');
    },
  );

  test('lets one report run ahead of the other', () => {
    const { state } = tell([generate('KPU')], toldUntil(2));
    expect(positionOf(state.reports.KPU)).toBe(4);
    expect(positionOf(state.reports.SEKRETARIAT)).toBe(3);
  });
});
