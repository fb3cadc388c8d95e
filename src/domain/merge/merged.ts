import type { Change, Choices, DocPlace, Edit, Finding, Reason } from './plan';
import type { Differ } from './differ';

/** What every step of a merge needs. */
export interface Desk {
  readonly differ: Differ;
  readonly choices: Choices;
  /** Keys of findings that were listed before. */
  readonly undecided: ReadonlySet<string>;
  /**
   * Whether the data say what they said last time. What could be written was written then, so nothing new may come but
   * what waited for an answer to a suggestion (`held`): a second refresh leaves a document as the first has left it.
   */
  readonly isRepeated: boolean;
  readonly held: ReadonlySet<string>;
}

/** A desk at which nobody has listed or chosen anything yet. */
export const emptyDesk = (differ: Differ): Desk => ({
  differ,
  choices: new Map(),
  undecided: new Set(),
  isRepeated: false,
  held: new Set(),
});

/** Outcome of one step: what to write, what to tell, and what the next base has there. */
export interface Merged<Next> {
  readonly edits: readonly Edit[];
  readonly changes: readonly Change[];
  readonly findings: readonly Finding[];
  readonly next: readonly Next[];
}

/** Nothing to write or to tell. */
export const unchanged = <Next>(next: readonly Next[]): Merged<Next> => ({
  edits: [],
  changes: [],
  findings: [],
  next,
});

/** Outcomes one after the other. */
export const joined = <Next>(parts: readonly Merged<Next>[]): Merged<Next> => ({
  edits: parts.flatMap(({ edits }) => edits),
  changes: parts.flatMap(({ changes }) => changes),
  findings: parts.flatMap(({ findings }) => findings),
  next: parts.flatMap(({ next }) => next),
});

/** Kept at hand: a look-up of a global for each letter is slow where a script runs in a context of its own. */
const { imul } = Math;

/** FNV-1a over the UTF-16 units: short, the same everywhere, and good enough to tell findings apart. */
const hashOf = (text: string, seed: number): string => {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = imul(hash ^ text.charCodeAt(index), 16_777_619);
  }
  return (hash >>> 0).toString(36);
};

/** Short name of a text. */
export const keyOf = (parts: readonly string[]): string => {
  const text = parts.join('\u001F');
  return `${hashOf(text, 2_166_136_261)}-${hashOf(text, 40_389)}`;
};

/** A change of the data with everything that decides about it. */
export interface Proposal {
  readonly place: DocPlace;
  readonly kind: Change['kind'];
  readonly base: string;
  readonly data: string;
  readonly person: string;
  /** What the data change, without the words around it that a person has changed, as long as it is the same change. */
  readonly core: readonly string[];
  /** What to write; empty when the document says it already. */
  readonly edits: readonly Edit[];
  /** Why it may not be written; null when it may. */
  readonly obstacle: Reason | null;
  readonly take: readonly Edit[];
}

/** Outcome of a proposal; `settled` tells whether the next base may have the data's text. */
export interface Verdict extends Omit<Merged<never>, 'next'> {
  readonly settled: boolean;
}

const written = (proposal: Proposal, edits: readonly Edit[], before: string): Verdict => {
  const { kind, place, data } = proposal;
  const changes = edits.length === 0 ? [] : [{ kind, place, before, after: data }];
  return { edits, changes, findings: [], settled: true };
};

/** A change that was listed before and could now be written waits for the decision all the same. */
const asListed = (proposal: Proposal): Proposal => {
  const isWords = proposal.kind === 'words' || proposal.kind === 'figure';
  const obstacle: Reason = isWords ? 'same-words' : 'edited-by-person';
  return { ...proposal, obstacle, take: proposal.edits };
};

/** Writes what may be written, follows a person's choice, and lists the rest. */
export const judge = (desk: Desk, proposed: Proposal): Verdict => {
  const { choices, undecided, isRepeated, held } = desk;
  const { table, row, column, paragraph } = proposed.place;
  // What stands beside new blocks changes from one refresh to the next; they are known by what they say.
  const place = proposed.kind === 'blocks' ? [] : [table, row, column, paragraph];
  const key = keyOf([proposed.kind, ...place, ...proposed.core]);
  const isFree = proposed.obstacle === null && proposed.edits.length > 0;
  const waits = isFree && (undecided.has(key) || (isRepeated && !held.has(key)));
  const proposal = waits ? asListed(proposed) : proposed;
  const { base, data, person, obstacle, take } = proposal;
  if (obstacle === null) return written(proposal, proposal.edits, base);
  const choice = choices.get(key);
  if (choice === 'person') return written(proposal, [], person);
  if (choice === 'data' && take.length > 0) return written(proposal, take, person);
  const finding: Finding = {
    key,
    reason: obstacle,
    place: proposal.place,
    base,
    person,
    data,
    take,
  };
  return { edits: [], changes: [], findings: [finding], settled: false };
};
