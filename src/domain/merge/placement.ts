import type { Block } from './doc-text';
import type { BlocksEdit } from './plan';

/**
 * How whole blocks can be written where they belong. A word processor never gives up the last line end of a body or a
 * cell, nor the one before a table, a contents list or a section break, so the line ends that go are chosen:
 * `before`: the removed blocks go with their line ends, the new ones stand before the next paragraph;
 * `after`: the line end of the paragraph before goes instead of the last removed one, the new ones hang on to it;
 * `last`: the last removed paragraph leaves its line end to the new text.
 */
export type Placement = 'before' | 'after' | 'last';

const isLine = (block: Block | undefined): boolean => block?.kind === 'paragraph';

const isFree = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && !block.suggestionPending;

const isTable = (block: Block | undefined): boolean => block?.kind === 'table';

/** The way without a paragraph behind the edit. */
const withoutNext = ({ flow, from, to, blocks }: BlocksEdit): Placement | null => {
  if (isTable(blocks[blocks.length - 1])) return null;
  const endsWithLine = to > from && isLine(flow[to - 1]);
  if (isFree(flow[from - 1]) && (to === from || endsWithLine)) return 'after';
  return endsWithLine ? 'last' : null;
};

/**
 * The way in which an edit can be written; null when there is none. A paragraph with a pending suggestion is a
 * neighbour only when there is no other.
 */
export const placementOf = (edit: BlocksEdit): Placement | null => {
  const { flow, from, to, blocks } = edit;
  const next = flow[to];
  if (isTable(blocks[0]) && !isFree(flow[from - 1])) return null;
  if (isFree(next) || (blocks.length === 0 && isLine(next))) return 'before';
  return withoutNext(edit) ?? (isLine(next) ? 'before' : null);
};

/** Whether an edit can be written without coming near a pending suggestion. */
export const isPlaceable = (edit: BlocksEdit): boolean => {
  const placement = placementOf(edit);
  const isBesidePending = edit.blocks.length > 0 && !isFree(edit.flow[edit.to]);
  return placement !== null && (placement !== 'before' || !isBesidePending);
};
