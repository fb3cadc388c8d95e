/** Every choice of a trial is made through one of these. */
export interface Chance {
  /** A number from 0 to below `count`. */
  readonly pick: (count: number) => number;
  /** One of a list; the fallback when it is empty. */
  readonly one: <T>(list: readonly T[], fallback: T) => T;
}

/** Takes choices from a list, which is read again from its start when it is used up. */
export const chanceOf = (choices: readonly number[]): Chance => {
  let used = 0;
  const pick = (count: number): number => {
    used += 1;
    return (choices[used % choices.length] ?? 0) % Math.max(1, count);
  };
  return { pick, one: (list, fallback) => list[pick(list.length)] ?? fallback };
};

/** A list without one of its items, or with others in its place. */
export const replaced = <T>(
  list: readonly T[],
  at: number,
  ...items: readonly T[]
): readonly T[] => [...list.slice(0, at), ...items, ...list.slice(at + 1)];

/** A list with one more item. */
export const inserted = <T>(list: readonly T[], at: number, item: T): readonly T[] => [
  ...list.slice(0, at),
  item,
  ...list.slice(at),
];

/** What becomes of something in so many steps. */
export const repeated = <T>(count: number, first: T, next: (before: T, step: number) => T): T =>
  Array.from({ length: count }).reduce<T>((before, _, step) => next(before, step), first);
