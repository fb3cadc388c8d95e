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
export const uniquePairs = (differ: Differ, { first, second }: BothSides): readonly Pair[] => {
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

const markedIn = (
  differ: Differ,
  units: BothSides,
  { gap: { first, second }, tier }: { readonly gap: Gap; readonly tier: number },
): readonly Pair[] => {
  const marks = (list: readonly Unit[], side: Gap['first'], none: string): readonly string[] =>
    list.slice(side.from, side.to).map((unit) => unit.marks[tier] ?? none);
  return commonPairs(
    differ,
    marks(units.first, first, 'none'),
    marks(units.second, second, 'none of these'),
  ).map(([a, b]) => [first.from + a, second.from + b]);
};

/**
 * Pairs that are beyond doubt, in order in both lists: equal units that stand only once, then, between those, the
 * units with the same marks, the surest first. Equal sentences that stand several times prove nothing by themselves.
 */
export const anchorPairs = (differ: Differ, units: BothSides): readonly Pair[] => {
  const { first, second } = units;
  const tiers = [...first, ...second].reduce((most, { marks }) => Math.max(most, marks.length), 0);
  let pairs = uniquePairs(differ, units);
  for (let tier = 0; tier < tiers; tier += 1) {
    const found = gapsBetween(pairs, first.length, second.length).flatMap((gap) =>
      markedIn(differ, units, { gap, tier }),
    );
    pairs = [...pairs, ...found].sort(([a], [b]) => a - b);
  }
  return pairs;
};
