import type { Differ } from './differ';
import type { Block, DocText } from './doc-text';
import { headingLevel } from './doc-text';
import { matchPeople } from './match';
import type { Match } from './match';
import type { DocPlace } from './plan';
import { blockUnit } from './unit';
import type { Unit } from './unit';

/** Blocks that follow each other: the body of a document or the content of a cell. */
export interface Flow {
  readonly blocks: readonly Block[];
  readonly units: readonly Unit[];
}

export const flowOf = (blocks: readonly Block[]): Flow => ({
  blocks,
  units: blocks.map(blockUnit),
});

/** The three texts of one flow. */
export interface FlowSides {
  readonly base: readonly Block[];
  readonly ours: readonly Block[];
  readonly theirs: readonly Block[];
}

/** A flow of the live document, with what became of the base in it. */
export interface People extends Flow {
  readonly match: Match;
}

export const peopleOf = (differ: Differ, base: Flow, theirs: readonly Block[]): People => {
  const flow = flowOf(theirs);
  return { ...flow, match: matchPeople(differ, base.units, flow.units) };
};

/** A place that says nothing. */
export const NOWHERE: DocPlace = { section: '', table: '', row: '', column: '', paragraph: '' };

/** The paragraph before a table, usually its caption. */
export const captionBefore = (blocks: readonly Block[], table: number): string => {
  const before = blocks[table - 1];
  return before?.kind === 'paragraph' ? before.text.trim() : '';
};

/** For every block of a body its heading, and for a table the paragraph before it. */
export const placesIn = ({ blocks }: DocText): readonly DocPlace[] => {
  let section = '';
  return blocks.map((block, index) => {
    if (block.kind === 'paragraph' && headingLevel(block.style) > 0) section = block.text.trim();
    const table = block.kind === 'table' ? captionBefore(blocks, index) : '';
    return { ...NOWHERE, section, table };
  });
};
