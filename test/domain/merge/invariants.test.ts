import fc from 'fast-check';
import { docText, documentOf, readableText } from '../../support/docs-model';
import { ledgerOf, unwritten } from '../../support/merge-ledger';
import {
  chanceOf,
  changedData,
  countsOf,
  editedByPeople,
  sketchOf,
  someData,
} from '../../support/merge-trials';
import { refresh, refreshItems, shown } from '../../support/refresh';

/** 500 in the suite, always the same; the bench asks for more of them, and for others each time. */
const numRuns = Number(process.env['MERGE_TRIALS'] ?? 500);
/** All properties look at the same trials, of which each is then made and merged once. */
const seed = Number(process.env['MERGE_SEED'] ?? 20_240_122);
/** Steps in which a trial that fails is made smaller: enough to read it, and an end to the waiting. */
const MOST_SHRINKS = 300;

interface Trial {
  /** The three texts, as fast-check shows them of a trial that fails. */
  readonly [fc.toStringMethod]: () => string;
  readonly base: ReturnType<typeof sketchOf>;
  readonly ours: ReturnType<typeof sketchOf>;
  readonly theirs: ReturnType<typeof editedByPeople>;
  /** The first refresh. */
  readonly merged: ReturnType<typeof refresh>;
}

const readable = ({ base, ours, theirs }: Omit<Trial, 'merged' | symbol>): string =>
  [base, ours, theirs.sketches]
    .map(
      (sketches, side) => `\n${['BASE', 'OURS', 'THEIRS'][side] ?? ''}\n${readableText(sketches)}`,
    )
    .join('\n');

const makeTrial = (choices: readonly number[]): Trial => {
  const chance = chanceOf(choices);
  const data = someData(chance);
  const base = sketchOf(data);
  const ours = sketchOf(changedData(chance, data));
  const theirs = editedByPeople(chance, base);
  const merged = refresh(base, ours, theirs.sketches);
  return {
    [fc.toStringMethod]: () => readable({ base, ours, theirs }),
    base,
    ours,
    theirs,
    merged,
  };
};

const made = new Map<string, Trial>();

const someChoices = fc.array(fc.nat({ max: 99_999 }), {
  minLength: 1,
  maxLength: 150,
  size: 'max',
});

const trial = fc.limitShrink(someChoices, MOST_SHRINKS).map((choices): Trial => {
  const key = choices.join();
  const known = made.get(key) ?? makeTrial(choices);
  made.set(key, known);
  return known;
});

const check = (property: (drawn: Trial) => void): void => {
  fc.assert(fc.property(trial, property), { numRuns, seed });
};

describe('mergeDocuments', () => {
  test('loses no word that a person has written', () => {
    check((drawn) => {
      const lost = ledgerOf(drawn).filter(
        ({ base, ours, theirs, outcome }) => theirs > base && ours >= base && outcome < theirs,
      );
      expect(lost).toEqual([]);
    });
  });

  test('brings no word back that a person has deleted', () => {
    check((drawn) => {
      const back = ledgerOf(drawn).filter(
        ({ base, ours, theirs, outcome, isElsewhere }) =>
          theirs < base && ours <= base && outcome > theirs && !isElsewhere,
      );
      expect(back).toEqual([]);
    });
  });

  test('writes every new word of the data or lists it', () => {
    check((drawn) => {
      expect(unwritten(drawn).missing).toEqual([]);
    });
  });

  test('removes every word that the data no longer have or lists it', () => {
    check((drawn) => {
      expect(unwritten(drawn).left).toEqual([]);
    });
  });

  test('lists findings only in sections where people have worked', () => {
    check(({ theirs, merged: { plan } }) => {
      const strangers = [...plan.conflicts, ...plan.held, ...plan.manual].filter(
        ({ place }) => !theirs.touched.has(place.section),
      );
      expect(strangers).toEqual([]);
    });
  });

  test('has nothing more to do when it is repeated', () => {
    check((drawn) => {
      const { ours, merged: first } = drawn;
      const second = refreshItems(first.plan.nextBase, ours, first.items);
      expect(second.plan.edits).toEqual([]);
      const { missing, left } = unwritten({ ...drawn, merged: second });
      // What has no place in a table whose column a person removed is told once.
      const told = countsOf(first.plan.manual.map(({ data }) => data).join(' '));
      expect([missing.filter(({ word }) => !told.has(word)), left]).toEqual([[], []]);
    });
  });

  test('changes nothing when the data have not changed', () => {
    check(({ base, theirs }) => {
      const { plan } = refresh(base, base, theirs.sketches);
      expect({ ...plan, nextBase: null }).toEqual({
        edits: [],
        changes: [],
        conflicts: [],
        held: [],
        manual: [],
        nextBase: null,
      });
      expect(plan.nextBase).toEqual(docText(documentOf(base)));
    });
  });

  test('makes the fresh generation when nobody has edited', () => {
    check(({ base, ours }) => {
      const { plan, content } = refresh(base, ours, base);
      expect(content).toEqual(shown(ours));
      expect([plan.conflicts, plan.held, plan.manual]).toEqual([[], [], []]);
      expect(plan.nextBase).toEqual(docText(documentOf(ours)));
    });
  });

  test('settles every finding that a person has decided for their own text', () => {
    check(({ base, ours, theirs, merged: first }) => {
      const keys = [...first.plan.conflicts, ...first.plan.held].map(({ key }) => key);
      const choices = new Map(keys.map((key) => [key, 'person'] as const));
      const second = refresh(base, ours, theirs.sketches, choices);
      expect([second.plan.conflicts, second.plan.held]).toEqual([[], []]);
      expect(second.content).toEqual(first.content);
      expect(second.plan.nextBase.blocks.length).toBe(documentOf([]).length + ours.length);
    });
  });
});
