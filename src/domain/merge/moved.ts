import type { Pair } from './differ';
import { candidatesOf, pairsAlike } from './likeness';
import type { BothSides, Link } from './link';
import type { Unit } from './unit';

const leftOf = (units: readonly Unit[], taken: ReadonlySet<number>): readonly number[] =>
  units.flatMap((_, index) => (taken.has(index) ? [] : [index]));

/** Pairs of equal units that were carried to another place, in order where several are equal. */
export const pairsCarried = (
  { first, second }: BothSides,
  anchors: readonly Pair[],
): readonly Pair[] => {
  const waiting = new Map<string, number[]>();
  for (const index of leftOf(second, new Set(anchors.map(([, unit]) => unit)))) {
    const exact = second[index]?.exact ?? '';
    waiting.set(exact, [...(waiting.get(exact) ?? []), index]);
  }
  return leftOf(first, new Set(anchors.map(([unit]) => unit))).flatMap((index): readonly Pair[] => {
    const unit = first[index];
    const found =
      unit === undefined || unit.weight === 0 ? undefined : waiting.get(unit.exact)?.shift();
    return found === undefined ? [] : [[index, found]];
  });
};

/** Pairs of units that were carried to another place and changed. */
export const pairsMoved = ({ first, second }: BothSides, links: readonly Link[]): readonly Pair[] =>
  pairsAlike(
    candidatesOf(first, leftOf(first, new Set(links.map((link) => link.first)))),
    candidatesOf(second, leftOf(second, new Set(links.map((link) => link.second)))),
  );
