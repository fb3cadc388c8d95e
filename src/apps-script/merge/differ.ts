import { diffArrays } from 'diff';
import type { Differ, DiffRun } from '../../domain/merge/differ';

/**
 * Differences the search follows before it gives up and calls both lists wholly different. Bounds time and memory
 * (both grow with its square) for two texts that have nothing in common.
 */
const MOST_DIFFERENCES = 3000;

/** Compares lists with Myers' algorithm as jsdiff has it. */
export const differ: Differ = (first, second) => {
  const changes = diffArrays([...first], [...second], { maxEditLength: MOST_DIFFERENCES });
  if (changes === undefined) {
    return [
      { kind: 'removed', count: first.length },
      { kind: 'added', count: second.length },
    ];
  }
  return changes.map(({ added, removed, count }): DiffRun => {
    if (added) return { kind: 'added', count };
    return { kind: removed ? 'removed' : 'same', count };
  });
};
