import type { Block, DocText } from './doc-text';
import type { BlocksEdit } from './plan';
import { isHeading } from './section';

const isTitled = (block: Block, title: string): boolean =>
  block.kind === 'paragraph' && block.text.trim() === title;

const ends = (block: Block): boolean => isHeading(block) || block.kind === 'opaque';

/**
 * Takes a part out of a live document: the paragraph that says `title` and nothing else, with everything below it
 * up to the next heading, contents list or section break. Null when the document has no such paragraph.
 */
export const removalOf = ({ blocks: flow }: DocText, title: string): BlocksEdit | null => {
  const from = flow.findIndex((block) => isTitled(block, title));
  if (from < 0) return null;
  const next = flow.findIndex((block, index) => index > from && ends(block));
  return { kind: 'blocks', flow, from, to: next < 0 ? flow.length : next, blocks: [] };
};
