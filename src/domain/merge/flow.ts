import { gapsBetween } from './differ';
import type { Differ, Gap } from './differ';
import type { Block, DocText } from './doc-text';
import { headingLevel } from './doc-text';
import { matchPeople, pairsInOrder } from './match';
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

/** One step from base to ours: a unit that goes on, or a stretch of units that comes, goes or is replaced. */
export type Step =
  | { readonly kind: 'pair'; readonly base: number; readonly ours: number }
  | { readonly kind: 'gap'; readonly gap: Gap };

/** Steps from one generation to the next, in order. Units are paired only when `canPair` allows it. */
export const stepsBetween = (
  differ: Differ,
  base: readonly Unit[],
  ours: readonly Unit[],
  canPair: (base: number, ours: number) => boolean,
): readonly Step[] => {
  const pairs = pairsInOrder(differ, base, ours).filter(([a, b]) => canPair(a, b));
  const gaps = gapsBetween(pairs, base.length, ours.length);
  const steps: Step[] = [
    ...pairs.map(([a, b]): Step => ({ kind: 'pair', base: a, ours: b })),
    ...gaps.map((gap): Step => ({ kind: 'gap', gap })),
  ];
  const rank = (step: Step): number =>
    step.kind === 'pair' ? step.base + step.ours : step.gap.first.from + step.gap.second.from - 0.5;
  return steps.sort((a, b) => rank(a) - rank(b));
};

/** A place that says nothing. */
export const NOWHERE: DocPlace = { section: '', table: '', row: '', column: '', paragraph: '' };

/** For every block of a body its heading, and for a table the paragraph before it. */
export const placesIn = ({ blocks }: DocText): readonly DocPlace[] => {
  let section = '';
  return blocks.map((block, index) => {
    if (block.kind === 'paragraph' && headingLevel(block.style) > 0) section = block.text.trim();
    const before = blocks[index - 1];
    const table = block.kind === 'table' && before?.kind === 'paragraph' ? before.text.trim() : '';
    return { ...NOWHERE, section, table };
  });
};
