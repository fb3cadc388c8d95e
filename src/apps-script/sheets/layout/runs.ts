/** Neighbouring columns or rows that share a value; `to` is included. */
export interface Run<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** Joins neighbours with the same value, so that a block costs one call instead of one per column. */
export const runsOf = <T>(
  items: readonly { readonly at: number; readonly value: T }[],
): readonly Run<T>[] => {
  const sorted = [...items].sort((a, b) => a.at - b.at);
  const runs: { from: number; to: number; value: T }[] = [];
  for (const { at, value } of sorted) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.to === at - 1 && last.value === value) last.to = at;
    else runs.push({ from: at, to: at, value });
  }
  return runs;
};
