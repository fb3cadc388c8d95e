import { commonPairs, gapsBetween } from './differ';
import type { Differ, Gap, Pair } from './differ';
import type { BothSides } from './link';
import type { Unit } from './unit';

const countsOf = (units: readonly Unit[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { exact } of units) counts.set(exact, (counts.get(exact) ?? 0) + 1);
  return counts;
};

/** Units that stand once in each list and are equal, in order of the first. */
export const equalOnce = ({ first, second }: BothSides): readonly Pair[] => {
  const [firstCounts, secondCounts] = [countsOf(first), countsOf(second)];
  const places = new Map(second.map(({ exact }, index) => [exact, index]));
  return first.flatMap(({ exact }, index): readonly Pair[] => {
    const place = places.get(exact);
    const isSure = firstCounts.get(exact) === 1 && secondCounts.get(exact) === 1;
    return isSure && place !== undefined ? [[index, place]] : [];
  });
};

/** Units that stand once in each list and are equal, as far as they keep their order; only those that may be a pair. */
export const uniquePairs = (
  differ: Differ,
  units: BothSides,
  mayPair: (first: number, second: number) => boolean = () => true,
): readonly Pair[] => {
  const pairs = equalOnce(units).filter(([a, b]) => mayPair(a, b));
  const sorted = [...pairs].sort(([, a], [, b]) => a - b);
  return commonPairs(
    differ,
    pairs.map(([index]) => String(index)),
    sorted.map(([index]) => String(index)),
  ).flatMap(([step]) => pairs.slice(step, step + 1));
};

/** What the anchors leave to others. */
export interface Reserved {
  readonly first: ReadonlySet<number>;
  readonly second: ReadonlySet<number>;
}

const NONE: Reserved = { first: new Set(), second: new Set() };

interface Search {
  readonly gap: Gap;
  readonly tier: number;
  readonly reserved: Reserved;
}

const markedIn = (
  differ: Differ,
  units: BothSides,
  { gap, tier, reserved }: Search,
): readonly Pair[] => {
  const marks = (side: 'first' | 'second'): readonly string[] =>
    units[side].slice(gap[side].from, gap[side].to).map((unit, step) => {
      const isFree = !reserved[side].has(gap[side].from + step);
      return (isFree ? unit.marks[tier] : undefined) ?? `none in the ${side}`;
    });
  return commonPairs(differ, marks('first'), marks('second')).map(([a, b]) => [
    gap.first.from + a,
    gap.second.from + b,
  ]);
};

/**
 * Pairs that are beyond doubt, in order in both lists: equal units that stand only once, then, between those, the
 * units with the same marks, the surest first. Equal sentences that stand several times prove nothing by themselves.
 */
export const anchorPairs = (
  differ: Differ,
  units: BothSides,
  reserved: Reserved = NONE,
): readonly Pair[] => {
  const { first, second } = units;
  const tiers = [...first, ...second].reduce((most, { marks }) => Math.max(most, marks.length), 0);
  let pairs = uniquePairs(differ, units);
  for (let tier = 0; tier < tiers; tier += 1) {
    const found = gapsBetween(pairs, first.length, second.length).flatMap((gap) =>
      markedIn(differ, units, { gap, tier, reserved }),
    );
    pairs = [...pairs, ...found].sort(([a], [b]) => a - b);
  }
  return pairs;
};
