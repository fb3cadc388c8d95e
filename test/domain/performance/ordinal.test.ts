import {
  akipPredicateOf,
  numberOf,
  ordinalRank,
  ranksOf,
} from '../../../src/domain/performance/ordinal';
import { aDate, aNumber, anOpinion, aPredicate } from '../../support/builders';

describe('ordinalRank', () => {
  test.each([
    ['opini', 'TMP', 1],
    ['opini', 'TW', 2],
    ['opini', 'WDP', 3],
    ['opini', 'WTP', 4],
    ['predikatAkip', 'D', 1],
    ['predikatAkip', 'AA', 7],
    ['predikatAkip', 'E', null],
  ] as const)('ranks %s %s as %p', (scale, code, rank) => {
    expect(ordinalRank(scale, code)).toBe(rank);
  });
});

describe('akipPredicateOf', () => {
  test.each([
    [100, 'AA'],
    [90, 'A'],
    [80, 'BB'],
    [70, 'B'],
    [66.85, 'B'],
    [60, 'CC'],
    [50, 'C'],
    [30, 'D'],
    [0, 'D'],
  ])('gives %d the predicate %s', (score, predicate) => {
    expect(akipPredicateOf(score)).toBe(predicate);
  });
});

describe('numberOf', () => {
  test('finds the score beside a letter and none in a bare letter', () => {
    expect(
      [aNumber(5), aPredicate('B', 66.85), aPredicate('B'), aDate('2024-01-31')].map(numberOf),
    ).toEqual([5, 66.85, null, null]);
  });
});

describe('ranksOf', () => {
  test('turns a score into its letter', () => {
    expect(ranksOf(aNumber(75), aPredicate('B'))).toEqual({ first: 5, second: 4 });
  });

  test.each([
    ['two numbers', aNumber(1), aNumber(2)],
    ['two scales', anOpinion('WTP'), aPredicate('B')],
    ['a letter and a date', aPredicate('B'), aDate('2024-01-31')],
  ])('puts %s on no common scale', (_, first, second) => {
    expect(ranksOf(first, second)).toBeNull();
  });
});
