/** A stretch of a comparison: so many items are in both lists, only in the first, or only in the second. */
export interface DiffRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly count: number;
}

/**
 * Compares two lists and keeps as much as it can in order. The algorithm comes from a library, so it is handed in
 * from outside; any correct one will do.
 */
export type Differ = (first: readonly string[], second: readonly string[]) => readonly DiffRun[];

/** Positions of an item that both lists have. */
export type Pair = readonly [first: number, second: number];

/** Pairs of equal items, in order in both lists. */
export const commonPairs = (
  differ: Differ,
  first: readonly string[],
  second: readonly string[],
): readonly Pair[] => {
  const pairs: Pair[] = [];
  let a = 0;
  let b = 0;
  for (const { kind, count } of differ(first, second)) {
    if (kind === 'same') {
      for (let step = 0; step < count; step += 1) pairs.push([a + step, b + step]);
    }
    if (kind !== 'added') a += count;
    if (kind !== 'removed') b += count;
  }
  return pairs;
};

/** Stretch of both lists between two pairs; `to` is behind the last item. */
export interface Gap {
  readonly first: { readonly from: number; readonly to: number };
  readonly second: { readonly from: number; readonly to: number };
}

/** What lies between ordered pairs, before the first and behind the last; never empty on both sides. */
export const gapsBetween = (
  pairs: readonly Pair[],
  firstLength: number,
  secondLength: number,
): readonly Gap[] => {
  const gaps: Gap[] = [];
  let a = 0;
  let b = 0;
  for (const [nextA, nextB] of [...pairs, [firstLength, secondLength] as const]) {
    if (nextA > a || nextB > b) {
      gaps.push({ first: { from: a, to: nextA }, second: { from: b, to: nextB } });
    }
    a = nextA + 1;
    b = nextB + 1;
  }
  return gaps;
};
