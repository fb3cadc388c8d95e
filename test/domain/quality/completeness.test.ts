import { completenessOf } from '../../../src/domain/quality/completeness';
import { anActivity, anIndicator } from '../../support/builders';

const OTHER = 'D-KUL';

describe('completenessOf', () => {
  test.each([
    ['an indicator with a realisasi', anIndicator(), 1],
    [
      'one that says why it has none',
      anIndicator({ realisasi: null, notMeasuredReason: 'Belum ada survei.' }),
      1,
    ],
    ['one that says nothing', anIndicator({ realisasi: null, notMeasuredReason: ' ' }), 0],
  ])('counts %s', (_, indicator, filled) => {
    const year = { indicators: [indicator], activities: [] };
    expect(completenessOf(year, indicator.divisionId)).toEqual({ filled, total: 1 });
  });

  test.each([
    ['a total', anActivity(), 1],
    ['quarters only', anActivity({ realisasi: null }), 1],
    ['one quarter of nothing', anActivity({ realisasi: null, quarters: [null, 0, null, null] }), 1],
    ['no spending', anActivity({ realisasi: null, quarters: [null, null, null, null] }), 0],
  ])('counts an activity with %s', (_, activity, filled) => {
    const year = { indicators: [], activities: [activity] };
    expect(completenessOf(year, activity.divisionId)).toEqual({ filled, total: 1 });
  });

  test('leaves out what belongs to others', () => {
    const year = {
      indicators: [anIndicator(), anIndicator({ divisionId: OTHER, realisasi: null })],
      activities: [anActivity({ divisionId: OTHER })],
    };
    expect(completenessOf(year, OTHER)).toEqual({ filled: 1, total: 2 });
    expect(completenessOf(year, 'D-HUK')).toEqual({ filled: 0, total: 0 });
  });
});
