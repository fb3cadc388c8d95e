import type { Differ } from './differ';
import type { Block } from './doc-text';
import { mergeDocuments } from './merge-documents';
import type { Change } from './plan';

/** A write that somebody decided on, and the document of which nobody knows whether it was made there. */
export interface DoubtfulWrite {
  /** What the data said before it. */
  readonly base: readonly Block[];
  /** What the base was to be after it. */
  readonly next: readonly Block[];
  readonly changes: readonly Change[];
  /** The live document. */
  readonly theirs: readonly Block[];
}

/**
 * Whether the write was made. It is all or nothing, so a document that still lacks any of it has none of it. Where people
 * have worked on the very same parts since, the rest tells; where nothing is left to tell, it counts as not made, and
 * what they wrote is listed for somebody to decide.
 */
export const wasWritten = (
  { base, next, changes, theirs }: DoubtfulWrite,
  differ: Differ,
): boolean => {
  const sides = { base: { blocks: base }, ours: { blocks: next }, theirs: { blocks: theirs } };
  const { edits, conflicts, held, manual } = mergeDocuments(sides, differ);
  return edits.length === 0 && conflicts.length + held.length + manual.length < changes.length;
};
