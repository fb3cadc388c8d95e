import fc from 'fast-check';
import { docText, documentOf, readableText } from '../../support/docs-model';
import type { Item } from '../../support/docs-model';
import {
  changedData,
  countsOf,
  editedByPeople,
  sayingsOf,
  sketchOf,
  someData,
  wordCounts,
} from '../../support/merge-trials';
import type { Chance } from '../../support/merge-trials';
import { refresh, refreshItems, shown } from '../../support/refresh';

/** 500 in the suite, always the same; the bench asks for more of them, and for others each time. */
const numRuns = Number(process.env['MERGE_TRIALS'] ?? 500);
/** All properties look at the same trials, of which each is then made and merged once. */
const seed = Number(process.env['MERGE_SEED'] ?? 20_240_122);
/** Steps in which a trial that fails is made smaller: enough to read it, and an end to the waiting. */
const MOST_SHRINKS = 300;

/** Takes choices from a list, which is read again from its start when it is used up. */
const chanceOf = (choices: readonly number[]): Chance => {
  let used = 0;
  let given = 1000;
  return {
    pick: (count) => {
      used += 1;
      return (choices[used % choices.length] ?? 0) % Math.max(1, count);
    },
    fresh: () => {
      given += 1;
      return given;
    },
  };
};

const textOfItems = (items: readonly Item[]): string =>
  items.map(({ unit }) => (unit < ' ' ? ' ' : unit)).join('');

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

/** Every word with its number in base, ours, theirs and the outcome, and in the listed findings. */
const ledgerOf = ({ base, ours, theirs, merged: { plan, items } }: Trial) => {
  const findings = [...plan.conflicts, ...plan.held, ...plan.manual];
  const columns = {
    base: wordCounts(base),
    ours: wordCounts(ours),
    theirs: wordCounts(theirs.sketches),
    outcome: countsOf(textOfItems(items)),
    listedData: countsOf(findings.map(({ data }) => data).join(' ')),
    listedBase: countsOf(findings.map((finding) => finding.base).join(' ')),
  };
  const words = new Set(Object.values(columns).flatMap((counts) => [...counts.keys()]));
  const [before, now] = [sayingsOf(base), sayingsOf(ours)];
  const rows = [...words].map((word) => ({
    word,
    /** Whether the data have it in another sentence, which then is as good as a new one. */
    isElsewhere: now.has(word) && now.get(word) !== before.get(word),
    base: columns.base.get(word) ?? 0,
    ours: columns.ours.get(word) ?? 0,
    theirs: columns.theirs.get(word) ?? 0,
    outcome: columns.outcome.get(word) ?? 0,
    listedData: columns.listedData.get(word) ?? 0,
    listedBase: columns.listedBase.get(word) ?? 0,
  }));
  // A figure of its own, or a word of people, tells for certain what became of it.
  return rows.filter(
    ({ word, base, ours }) => base <= 1 && ours <= 1 && /^(\d{4,}|orang\p{L}+)$/u.test(word),
  );
};

/** Words of the data that are neither in the document nor listed, and words that they no longer have and nobody names. */
const unwritten = (drawn: Trial) => {
  const rows = ledgerOf(drawn);
  return {
    missing: rows.filter(
      ({ base, ours, theirs, outcome, listedData }) =>
        ours > base && outcome + listedData < ours - Math.max(0, base - theirs),
    ),
    left: rows.filter(
      ({ base, ours, theirs, outcome, listedBase }) =>
        ours < base && outcome - listedBase > ours + Math.max(0, theirs - base),
    ),
  };
};

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
