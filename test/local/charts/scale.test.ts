import { scaleOf } from '../../../src/local/charts/scale';

describe('scaleOf', () => {
  test.each([
    [[98.6, 102.85], '', 102.85, '102,85'],
    [[9_999_999], '', 9_999_999, '9.999.999'],
    [[25_500_000, null], 'juta', 25_500_000, '25,5'],
    [[30_621_430_000, 1_000_000], 'miliar', 30_621_430_000, '30,62'],
    [[-2_000_000_000_000], 'triliun', -2_000_000_000_000, '-2'],
    [[], '', 0, '0'],
  ])('writes %j in %p', (values, word, value, text) => {
    const scale = scaleOf({ categories: [], series: [{ name: 'x', values }] });
    expect([scale.word, scale.format(value)]).toEqual([word, text]);
  });
});
