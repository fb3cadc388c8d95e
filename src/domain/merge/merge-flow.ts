import { isRequest } from '../report/requests';
import type { Block, Opaque, Paragraph, Table } from './doc-text';
import { captionBefore, flowOf, peopleOf } from './flow';
import type { Flow, FlowSides, People } from './flow';
import { mergeBlocks } from './merge-blocks';
import { mergeTable } from './merge-table';
import { mergeWords } from './merge-words';
import { joined, judge, unchanged } from './merged';
import type { Desk, Merged } from './merged';
import type { DocPlace } from './plan';
import { flowSteps } from './steps';
import type { CanPair, Step } from './steps';
import { crowdedIn, withoutTouching } from './touching';
import { plainText } from './unit';

interface FlowCase {
  readonly desk: Desk;
  readonly base: Flow;
  readonly ours: Flow;
  readonly people: People;
  readonly placeAt: (block: number) => DocPlace;
}

/** Number of columns of a table: those of its widest row. */
const columnCount = ({ rows }: Table): number =>
  Math.max(0, ...rows.map(({ cells }) => cells.reduce((sum, { span }) => sum + span, 0)));

const isSameKind = (first: Paragraph, second: Paragraph): boolean =>
  first.style === second.style &&
  first.listed === second.listed &&
  isRequest(first.text) === isRequest(second.text);

/**
 * Whether a block goes on as another. A table whose columns have changed is another table, because columns cannot be
 * mended one by one, and a paragraph in another style is another paragraph, and so is the text that was asked for.
 */
const canPair =
  (base: Flow, ours: Flow): CanPair =>
  (a, b) => {
    const first = base.blocks[a];
    const second = ours.blocks[b];
    if (first?.kind === 'table' && second?.kind === 'table') {
      return columnCount(first) === columnCount(second);
    }
    if (first?.kind === 'paragraph' && second?.kind === 'paragraph') {
      return isSameKind(first, second);
    }
    return first?.kind === second?.kind;
  };

const partnerOf = ({ people }: FlowCase, index: number): Block | undefined => {
  const partner = people.match.partners[index];
  return partner === undefined ? undefined : people.blocks[partner];
};

/** What cannot be written is said once; the next refresh takes it for known. */
const mergeOpaque = (flow: FlowCase, index: number, ours: Opaque): Merged<Block> => {
  const theirs = partnerOf(flow, index);
  const base = flow.base.blocks[index];
  const keys = [base, theirs].map((block) => (block?.kind === 'opaque' ? block.key : ''));
  if (keys.includes(ours.key)) return unchanged([ours]);
  const verdict = judge(flow.desk, {
    place: flow.placeAt(index),
    kind: 'blocks',
    base: keys[0] ?? '',
    data: ours.key,
    core: [ours.key],
    person: keys[1] ?? '',
    edits: [],
    obstacle: 'fixed-part',
    take: [],
  });
  return { ...verdict, next: [ours] };
};

const goneTable = (flow: FlowCase, base: Table, ours: Table, index: number): Merged<Block> => {
  const verdict = judge(flow.desk, {
    place: flow.placeAt(index),
    kind: 'blocks',
    base: plainText([base]),
    data: plainText([ours]),
    core: [plainText([base]), plainText([ours])],
    person: '',
    edits: [],
    obstacle: 'deleted-by-person',
    take: [],
  });
  return { ...verdict, next: [verdict.settled ? ours : base] };
};

interface TablePair {
  readonly base: Table;
  readonly ours: Table;
  readonly index: number;
}

const mergeTables = (
  flow: FlowCase,
  { base, ours, index }: TablePair,
  place: DocPlace,
): Merged<Block> => {
  const theirs = partnerOf(flow, index);
  return theirs?.kind === 'table'
    ? mergeTable(flow.desk, { base, ours, theirs }, { place, mergeFlow })
    : goneTable(flow, base, ours, index);
};

const mergePair = (flow: FlowCase, index: number, position: number): Merged<Block> => {
  const base = flow.base.blocks[index];
  const ours = flow.ours.blocks[position];
  const units = { base: flow.base.units[index], ours: flow.ours.units[position] };
  if (base === undefined || ours === undefined || !units.base || !units.ours) return unchanged([]);
  if (units.base.exact === units.ours.exact) return unchanged([ours]);
  const place = flow.placeAt(index);
  if (ours.kind === 'opaque') return mergeOpaque(flow, index, ours);
  if (ours.kind === 'paragraph') {
    const words = { index, base: units.base, ours: units.ours, people: flow.people };
    const paragraph = place.paragraph === '' ? ours.text : place.paragraph;
    return mergeWords(flow.desk, { ...words, place: { ...place, paragraph } }, ours);
  }
  if (base.kind !== 'table') return unchanged([ours]);
  const table = captionBefore(flow.ours.blocks, position) || place.table;
  return mergeTables(flow, { base, ours, index }, { ...place, table });
};

const mergeStep = (flow: FlowCase, step: Step, isCrowded: boolean): Merged<Block> => {
  if (step.kind === 'pair') return mergePair(flow, step.base, step.ours);
  const { base, ours, people, desk } = flow;
  const { gap } = step;
  const { from, to } = gap.first;
  const place = flow.placeAt(from === to ? Math.max(0, from - 1) : from);
  return mergeBlocks(desk, { gap, base, ours, people, place, isCrowded });
};

/** Merges one flow: what the data changed between base and ours is brought into theirs, step by step. */
export const mergeFlow = (
  desk: Desk,
  sides: FlowSides,
  placeAt: (block: number) => DocPlace,
): Merged<Block> => {
  const base = flowOf(sides.base);
  const ours = flowOf(sides.ours);
  const steps = flowSteps(desk.differ, { base, ours }, canPair(base, ours));
  const people = peopleOf(desk.differ, base, sides.theirs);
  const flow: FlowCase = { desk, base, ours, people, placeAt };
  const merged = steps.map((step) => mergeStep(flow, step, false));
  const crowded = crowdedIn(
    sides.theirs,
    merged.flatMap(({ edits }) => edits),
  );
  const placed = steps.map((step, index) => {
    const first = merged[index] ?? unchanged([]);
    return first.edits.some((edit) => crowded.has(edit)) ? mergeStep(flow, step, true) : first;
  });
  const { edits, ...outcome } = joined(placed);
  return { ...outcome, edits: withoutTouching(sides.theirs, edits) };
};
