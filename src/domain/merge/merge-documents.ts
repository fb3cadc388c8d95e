import type { Differ } from './differ';
import type { DocText } from './doc-text';
import { NOWHERE, placesIn } from './flow';
import { leftFindings } from './left-findings';
import { mergeFlow } from './merge-flow';
import { keyOf } from './merged';
import type { Desk } from './merged';
import type { Choices, Finding, MergePlan, Reason } from './plan';
import { linesAfter } from './text-lines';
import { blockUnit } from './unit';

/** The three texts of a refresh. */
export interface DocSides {
  /** What the data said last time: `nextBase` of the last merge, or the draft as it was generated. */
  readonly base: DocText;
  /** What the data say now. */
  readonly ours: DocText;
  /** The live document, with the indexes at which it can be written. */
  readonly theirs: DocText;
}

const MANUAL: readonly Reason[] = [
  'picture',
  'fixed-part',
  'column-removed',
  'written-before',
  'removed-before',
];

const isManual = ({ reason }: Finding): boolean => MANUAL.includes(reason);
const isHeld = ({ reason }: Finding): boolean => reason === 'suggestion-pending';

/**
 * Three-way merge of documents. What the data changed since the base is brought into the live document in the smallest
 * edits; what people wrote, moved or removed stays; where both changed the same, the person's text stays and a finding
 * lists both. Choices made about earlier findings are followed.
 */
export const mergeDocuments = (
  { base, ours, theirs }: DocSides,
  differ: Differ,
  choices: Choices = new Map(),
): MergePlan => {
  const places = placesIn(base);
  const sides = { base: base.blocks, ours: ours.blocks, theirs: theirs.blocks };
  const data = keyOf(ours.blocks.map((block) => blockUnit(block).exact));
  const desk: Desk = {
    differ,
    choices,
    undecided: new Set(base.undecided),
    isRepeated: base.told?.data === data,
    held: new Set(base.told?.held),
  };
  const merged = mergeFlow(desk, sides, (block) => places[block] ?? NOWHERE);
  const before = leftFindings(desk, base.left ?? [], linesAfter(theirs.blocks, []));
  const { edits, changes, next } = merged;
  const findings = [...merged.findings, ...before.findings];
  const conflicts = findings.filter((finding) => !isManual(finding) && !isHeld(finding));
  // What waited for a decision still waits for it when a suggestion has come to stand in its way.
  const waiting = findings.filter((finding) => isHeld(finding) && desk.undecided.has(finding.key));
  const undecided = [...conflicts, ...waiting].map(({ key }) => key);
  const held = findings.filter(isHeld);
  const told = { data, held: held.map(({ key }) => key) };
  return {
    edits,
    changes,
    conflicts,
    held,
    manual: findings.filter(isManual),
    nextBase: {
      blocks: next,
      ...(undecided.length === 0 ? {} : { undecided }),
      ...(conflicts.length + held.length === 0 ? {} : { told }),
      ...(before.next.length === 0 ? {} : { left: before.next }),
    },
  };
};
