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

/** The way in which an edit can be written; null when there is none. Needs no paragraph with a pending suggestion. */
export const placementOf = ({ flow, from, to, blocks }: BlocksEdit): Placement | null => {
  const before = flow[from - 1];
  const next = flow[to];
  if (isTable(blocks[0]) && !isFree(before)) return null;
  if (isFree(next) || (blocks.length === 0 && isLine(next))) return 'before';
  if (isTable(blocks[blocks.length - 1])) return null;
  const endsWithLine = to > from && isLine(flow[to - 1]);
  if (isFree(before) && (to === from || endsWithLine)) return 'after';
  return endsWithLine ? 'last' : null;
};
