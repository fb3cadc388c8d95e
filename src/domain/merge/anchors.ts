import { commonPairs, gapsBetween } from './differ';
import type { Differ, Gap, Pair } from './differ';
import type { BothSides } from './link';
import type { Unit } from './unit';

const countsOf = (units: readonly Unit[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { exact } of units) counts.set(exact, (counts.get(exact) ?? 0) + 1);
  return counts;
};

/** Units that stand once in each list and are equal, as far as they keep their order. */
const uniquePairs = (differ: Differ, { first, second }: BothSides): readonly Pair[] => {
  const [firstCounts, secondCounts] = [countsOf(first), countsOf(second)];
  const onlyUnique = (units: readonly Unit[]): readonly number[] =>
    units.flatMap(({ exact }, index) =>
      firstCounts.get(exact) === 1 && secondCounts.get(exact) === 1 ? [index] : [],
    );
  const [a, b] = [onlyUnique(first), onlyUnique(second)];
  const pairs = commonPairs(
    differ,
    a.map((index) => first[index]?.exact ?? ''),
    b.map((index) => second[index]?.exact ?? ''),
  );
  return pairs.map(([x, y]) => [a[x] ?? 0, b[y] ?? 0]);
};

const alikeIn = (differ: Differ, units: BothSides, { first, second }: Gap): readonly Pair[] =>
  commonPairs(
    differ,
    units.first.slice(first.from, first.to).map(({ loose }) => loose),
    units.second.slice(second.from, second.to).map(({ loose }) => loose),
  ).map(([a, b]) => [first.from + a, second.from + b]);

/**
 * Pairs that are beyond doubt, in order in both lists: equal units that stand only once, and between those the units
 * that differ in figures at most. Equal sentences that stand several times prove nothing by themselves.
 */
export const anchorPairs = (differ: Differ, units: BothSides): readonly Pair[] => {
  const equal = uniquePairs(differ, units);
  const gaps = gapsBetween(equal, units.first.length, units.second.length);
  const alike = gaps.flatMap((gap) => alikeIn(differ, units, gap));
  return [...equal, ...alike].sort(([a], [b]) => a - b);
};
