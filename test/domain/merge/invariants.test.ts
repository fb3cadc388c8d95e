import fc from 'fast-check';
import { requestsOf } from '../../../src/apps-script/merge/requests';
import { plainText } from '../../../src/domain/merge/unit';
import type { Finding, MergePlan, Reason } from '../../../src/domain/merge/plan';
import type { DocText } from '../../../src/domain/merge/doc-text';
import { chanceOf } from '../../support/chance';
import { batchUpdate, contentOf, docText, documentWith } from '../../support/docs-model';
import type { Item } from '../../support/docs-model';
import { markedUp } from '../../support/marked-trials';
import { countsOf, ledgerOf, unwritten } from '../../support/merge-ledger';
import type { LedgerRow, Merge } from '../../support/merge-ledger';
import { editedByPeople } from '../../support/merge-trials';
import { practiceTexts } from '../../support/practice-texts';
import { refreshTexts } from '../../support/refresh';
import { someChapters } from '../../support/report-slices';

/** 500 in the suite, always the same; the bench asks for more of them, and for others each time. */
const numRuns = Number(process.env['MERGE_TRIALS'] ?? 500);
/** All properties look at the same trials, of which each is then made and merged once. */
const seed = Number(process.env['MERGE_SEED'] ?? 20_240_122);
/** Texts of each report, any two of which may meet. */
const TEXTS = Number(process.env['MERGE_TEXTS'] ?? 5);
/** Steps in which a trial that fails is made smaller: enough to read it, and an end to the waiting. */
const MOST_SHRINKS = 300;

interface Trial extends Merge {
  /** Headings of the sections in which people have worked. */
  readonly touched: ReadonlySet<string>;
  readonly ledger: readonly LedgerRow[];
}

let texts: Awaited<ReturnType<typeof practiceTexts>> = [];

beforeAll(async () => {
  texts = await practiceTexts(seed, TEXTS);
});

const makeTrial = (choices: readonly number[]): Trial => {
  const chance = chanceOf(choices);
  const report = chance.one(texts, []);
  const first = chance.pick(report.length);
  const second = (first + 1 + chance.pick(report.length - 1)) % report.length;
  const nothing: DocText = { blocks: [] };
  const { base, ours } = someChapters(chance, report[first] ?? nothing, report[second] ?? nothing);
  const { blocks, touched } = editedByPeople(chance, base.blocks, ours.blocks);
  const live = markedUp(chance, documentWith(blocks));
  const merge: Merge = { base, ours, live, merged: refreshTexts({ base, ours }, live) };
  return { ...merge, touched, ledger: ledgerOf(merge) };
};

/** What only a person can renew, whether or not anybody has worked there. */
const FIXED: readonly Reason[] = ['fixed-part', 'picture'];

const findingsIn = ({ conflicts, held, manual }: MergePlan): readonly Finding[] =>
  [...conflicts, ...held, ...manual].filter(({ reason }) => !FIXED.includes(reason));

/** Words of a document with the marks that all their letters have. */
const marksIn = (items: readonly Item[]): ReadonlyMap<string, string> => {
  const text = items.map(({ unit }) => unit).join('');
  return new Map(
    [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => {
      const letters = items.slice(index, index + word.length);
      const [first] = letters;
      const bold = letters.every((item) => item.bold === true);
      const comment = letters.every((item) => item.comment === first?.comment);
      return [word, `${bold ? 'bold ' : ''}${comment ? (first?.comment ?? '') : ''}`];
    }),
  );
};

const pendingLines = (items: readonly Item[]): readonly string[] => {
  let line = '';
  return items.flatMap(({ unit, pending }) => {
    const said = line;
    line = unit < ' ' ? '' : line + unit;
    return pending === true ? [said] : [];
  });
};

const marksBetween = (items: readonly Item[], from: number, to: number): readonly string[] => [
  ...new Set(items.slice(from, to).map(({ bold, comment }) => `${String(bold)} ${comment ?? ''}`)),
];

/** Where two lists differ, each place with both; much faster than a comparison that is made to be read. */
const differences = (got: readonly unknown[], wanted: readonly unknown[]): readonly unknown[] =>
  Array.from({ length: Math.max(got.length, wanted.length) }, (_, at) => [
    JSON.stringify(got[at]),
    JSON.stringify(wanted[at]),
  ]).filter(([a, b]) => a !== b);

/** What a trial shows against a promise; nothing when it is kept. */
type Invariant = (trial: Trial) => readonly unknown[];

const invariants: Readonly<Record<string, Invariant>> = {
  'loses no word that a person has written': ({ ledger }) =>
    ledger.filter(
      ({ base, ours, theirs, outcome }) => theirs > base && ours >= base && outcome < theirs,
    ),

  'brings no word back that a person has deleted': ({ ledger }) =>
    ledger.filter(
      ({ base, ours, theirs, outcome, isElsewhere }) =>
        theirs < base && ours <= base && outcome > theirs && !isElsewhere,
    ),

  'writes every new word of the data or lists it': ({ ledger }) => unwritten(ledger).missing,

  'removes every word that the data no longer have or lists it': ({ ledger }) =>
    unwritten(ledger).left,

  'lists findings only in sections where people have worked': ({ touched, merged }) =>
    findingsIn(merged.plan).filter(({ place }) => !touched.has(place.section)),

  'has nothing more to do when it is repeated': (drawn) => {
    const { ours, merged: first } = drawn;
    const second = refreshTexts({ base: first.plan.nextBase, ours }, first.items);
    const { missing, left } = unwritten(ledgerOf({ ...drawn, merged: second }));
    // What has no place in a table whose column a person removed is told once.
    const told = countsOf(first.plan.manual.map(({ data }) => data).join(' '));
    return [...second.plan.edits, ...missing.filter(({ word }) => !told.has(word)), ...left];
  },

  'changes nothing when the data have not changed': ({ base, live }) => {
    const { plan } = refreshTexts({ base, ours: base }, live);
    const { edits, changes, conflicts, held, manual, nextBase } = plan;
    const said = [...edits, ...changes, ...conflicts, ...held, ...manual];
    return [...said, ...differences(nextBase.blocks, base.blocks)];
  },

  'makes the fresh generation when nobody has edited': ({ base, ours }) => {
    const { plan, items } = refreshTexts({ base, ours }, documentWith(base.blocks));
    const fresh = contentOf(documentWith(ours.blocks));
    return [...findingsIn(plan), ...differences(contentOf(items), fresh)];
  },

  'settles every finding that a person has decided for their own text': (drawn) => {
    const { base, ours, live, merged: first } = drawn;
    const keys = [...first.plan.conflicts, ...first.plan.held].map(({ key }) => key);
    const choices = new Map(keys.map((key) => [key, 'person'] as const));
    const { plan, items } = refreshTexts({ base, ours }, live, choices);
    const lengths = [plan.nextBase, ours].map(({ blocks }) => blocks.length);
    return [
      ...plan.conflicts,
      ...plan.held,
      ...differences(contentOf(items), contentOf(first.items)),
      ...(lengths[0] === lengths[1] ? [] : [lengths]),
    ];
  },

  'keeps comment and bold on every word that stays': ({ ledger, live, merged }) => {
    const sure = ledger.filter(({ theirs, outcome }) => theirs === 1 && outcome === 1);
    // What the data replace as a whole is new text, also where it says some of the same words.
    const replaced = merged.plan.changes.filter(({ kind }) => kind === 'blocks' || kind === 'rows');
    const fresh = countsOf(replaced.map(({ before }) => before).join(' '));
    const [before, after] = [marksIn(live), marksIn(merged.items)];
    return sure.filter(({ word }) => !fresh.has(word) && before.get(word) !== after.get(word));
  },

  'gives a new figure the bold and the comment of the old one': ({ live, merged }) => {
    const words = merged.plan.edits.flatMap((edit) => (edit.kind === 'words' ? [edit] : []));
    // A comment on a single character has no inside that new text could be put into.
    const long = words.filter(({ old, text }) => old.length > 1 && text !== '');
    return long.flatMap((edit) => {
      const old = marksBetween(live, edit.start, edit.end);
      if (old.length > 1) return [];
      const written = batchUpdate(live, requestsOf([edit]));
      const now = marksBetween(written, edit.start, edit.start + edit.text.length);
      return now.join() === old.join() ? [] : [{ ...edit, now }];
    });
  },

  'touches no paragraph in which a suggestion waits': ({ live, merged }) =>
    differences(pendingLines(merged.items), pendingLines(live)),
};

const readable = (choices: readonly number[]): string => {
  const { base, ours, live } = makeTrial(choices);
  return [base, ours, docText(live)]
    .map(({ blocks }, side) => `\n${['BASE', 'OURS', 'THEIRS'][side] ?? ''}\n${plainText(blocks)}`)
    .join('\n');
};

/** What each promise has against a trial, and its three texts as fast-check shows them. */
interface Tried {
  readonly [fc.toStringMethod]: () => string;
  readonly against: ReadonlyMap<string, readonly unknown[]>;
}

/** By itself, so that nothing of a trial is kept but what is against it. */
const brokenBy = (choices: readonly number[]): Tried['against'] => {
  const drawn = makeTrial(choices);
  return new Map(Object.entries(invariants).map(([name, broken]) => [name, broken(drawn)]));
};

const tryOut = (choices: readonly number[]): Tried => ({
  [fc.toStringMethod]: () => readable(choices),
  against: brokenBy(choices),
});

/** Each trial is made once for all promises; only what is against one is kept. */
const tried = new Map<string, Tried>();

const trial = fc
  .limitShrink(
    fc.array(fc.nat({ max: 99_999 }), { minLength: 1, maxLength: 150, size: 'max' }),
    MOST_SHRINKS,
  )
  .map((choices): Tried => {
    const key = choices.join();
    const known = tried.get(key) ?? tryOut(choices);
    tried.set(key, known);
    return known;
  });

describe('mergeDocuments of the practice year', () => {
  test.each(Object.keys(invariants))('%s', (name) => {
    fc.assert(
      fc.property(trial, ({ against }) => {
        expect(against.get(name)).toEqual([]);
      }),
      { numRuns, seed },
    );
  });
});
