import type { Block } from './doc-text';
import { isPlaceable } from './placement';
import type { BlocksEdit, Edit } from './plan';

/** Edits of one flow that touch each other, in order. */
type Neighbours = readonly BlocksEdit[];

const isIn =
  (flow: readonly Block[]) =>
  (edit: Edit): edit is BlocksEdit =>
    edit.kind === 'blocks' && edit.flow === flow;

const endOfAll = (edits: Neighbours): number => Math.max(...edits.map(({ to }) => to));

const neighboursIn = (flow: readonly Block[], edits: readonly Edit[]): readonly Neighbours[] => {
  const sorted = edits.filter(isIn(flow)).sort((a, b) => a.from - b.from || a.to - b.to);
  const groups: BlocksEdit[][] = [];
  for (const edit of sorted) {
    const group = groups[groups.length - 1];
    if (group === undefined || edit.from > endOfAll(group)) groups.push([edit]);
    else group.push(edit);
  }
  return groups;
};

const joinedEdit = (flow: readonly Block[], edits: Neighbours): BlocksEdit => ({
  kind: 'blocks',
  flow,
  from: edits[0]?.from ?? 0,
  to: endOfAll(edits),
  blocks: edits.flatMap(({ blocks }) => blocks),
});

/** Edits of blocks that touch each other become one, so that each finds its neighbours where it expects them. */
export const withoutTouching = (
  flow: readonly Block[],
  edits: readonly Edit[],
): readonly Edit[] => [
  ...edits.filter((edit) => !isIn(flow)(edit)),
  ...neighboursIn(flow, edits).map((group) => joinedEdit(flow, group)),
];

/**
 * Edits with new blocks that have a place each, but none once those they touch are written with them: the paragraph that
 * one leans on is what the other removes. What only removes can always be joined.
 */
export const crowdedIn = (flow: readonly Block[], edits: readonly Edit[]): ReadonlySet<Edit> =>
  new Set(
    neighboursIn(flow, edits)
      .filter((group) => group.length > 1 && !isPlaceable(joinedEdit(flow, group)))
      .flatMap((group) => group.filter(({ blocks }) => blocks.length > 0)),
  );
