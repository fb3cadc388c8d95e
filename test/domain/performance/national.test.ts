import type { Indicator, Measure } from '../../../src/domain/performance/indicator';
import { compareWithNational } from '../../../src/domain/performance/national';
import { aNumber, anIndicator, anOpinion, aRange } from '../../support/builders';

const n = aNumber;
const compare = (value: Measure, change: Partial<Indicator> = {}) =>
  compareWithNational(anIndicator({ ...change, national: { value, source: 'Laporan nasional' } }));

describe('compareWithNational', () => {
  test('is null without a national value', () => {
    expect(compareWithNational(anIndicator())).toBeNull();
  });

  test('says how far the office is from the nation', () => {
    expect(compare(n(67.5))).toEqual({
      national: n(67.5),
      source: 'Laporan nasional',
      realisasi: n(66.85),
      difference: -0.65,
      better: false,
      equal: false,
      targetBelowNational: true,
    });
  });

  test('counts lower as better for a minimum indicator', () => {
    const change = { polarity: 'minimum', target: n(0.2), realisasi: n(0.14) } as const;
    expect(compare(n(0.2), change)).toMatchObject({
      difference: -0.06,
      better: true,
      targetBelowNational: false,
    });
    expect(compare(n(0.1), change)).toMatchObject({ better: false, targetBelowNational: true });
  });

  test('calls the same value equal', () => {
    expect(compare(n(66.85))).toMatchObject({ difference: 0, better: null, equal: true });
  });

  test('compares opinions by rank', () => {
    const change = {
      polarity: 'ordinal',
      target: anOpinion('WTP'),
      realisasi: anOpinion('WDP'),
    } as const;
    expect(compare(anOpinion('WTP'), change)).toMatchObject({
      difference: -1,
      better: false,
      targetBelowNational: false,
    });
  });

  test.each([
    [8, null, true],
    [12, false, false],
  ])('asks of a national range only whether %d lies in it', (realisasi, better, equal) => {
    const change = { polarity: 'rentang', target: n(9), realisasi: n(realisasi) } as const;
    expect(compare(aRange(7, 10), change)).toMatchObject({
      difference: null,
      better,
      equal,
      targetBelowNational: false,
    });
  });

  test('compares only the target when nothing was measured', () => {
    expect(compare(n(60), { realisasi: null })).toMatchObject({
      realisasi: null,
      difference: null,
      better: null,
      equal: false,
      targetBelowNational: false,
    });
  });

  test('leaves the target open when there is none', () => {
    expect(compare(n(60), { target: null })).toMatchObject({
      better: true,
      targetBelowNational: null,
    });
  });
});
