import fc from 'fast-check';
import { requestsOf } from '../../../src/apps-script/merge/requests';
import { batchUpdate, docText, documentOf, readableText } from '../../support/docs-model';
import type { Item } from '../../support/docs-model';
import { listedSketch, markedUp } from '../../support/marked-trials';
import { ledgerOf, unwritten } from '../../support/merge-ledger';
import type { Merge } from '../../support/merge-ledger';
import {
  chanceOf,
  changedData,
  countsOf,
  editedByPeople,
  someData,
} from '../../support/merge-trials';
import { refreshItems } from '../../support/refresh';

/** A tenth of the trials of small documents: these are three times as long. */
const numRuns = Math.ceil(Number(process.env['MERGE_TRIALS'] ?? 500) / 10);
const seed = Number(process.env['MERGE_SEED'] ?? 20_240_122);
const MOST_SHRINKS = 100;
const SECTIONS = 9;

interface MarkedTrial extends Merge {
  readonly [fc.toStringMethod]: () => string;
  /** The live document with its marks. */
  readonly live: readonly Item[];
}

const makeTrial = (choices: readonly number[]): MarkedTrial => {
  const chance = chanceOf(choices);
  const data = someData(chance, SECTIONS);
  const base = listedSketch(data);
  const ours = listedSketch(changedData(chance, data));
  const theirs = editedByPeople(chance, base);
  const live = markedUp(chance, theirs.sketches);
  const merged = refreshItems(docText(documentOf(base)), ours, live);
  const texts = [base, ours, theirs.sketches].map(readableText);
  return { [fc.toStringMethod]: () => texts.join('\n\n'), base, ours, theirs, live, merged };
};

const made = new Map<string, MarkedTrial>();

const trial = fc
  .limitShrink(
    fc.array(fc.nat({ max: 99_999 }), { minLength: 120, maxLength: 400, size: 'max' }),
    MOST_SHRINKS,
  )
  .map((choices): MarkedTrial => {
    const key = choices.join();
    const known = made.get(key) ?? makeTrial(choices);
    made.set(key, known);
    return known;
  });

const check = (property: (drawn: MarkedTrial) => void): void => {
  fc.assert(fc.property(trial, property), { numRuns, seed });
};

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

describe('mergeDocuments of a long document with marks', () => {
  test('loses no word of people, and writes every new word of the data or lists it', () => {
    check((drawn) => {
      const lost = ledgerOf(drawn).filter(
        ({ base, ours, theirs, outcome }) => theirs > base && ours >= base && outcome < theirs,
      );
      expect([lost, unwritten(drawn)]).toEqual([[], { missing: [], left: [] }]);
    });
  });

  test('keeps comment and bold on every word that stays', () => {
    check((drawn) => {
      const { live, merged } = drawn;
      const sure = new Set(
        ledgerOf(drawn)
          .filter(({ theirs, outcome }) => theirs === 1 && outcome === 1)
          .map(({ word }) => word),
      );
      // What the data replace as a whole is new text, also where it says some of the same words.
      const replaced = merged.plan.changes.filter(
        ({ kind }) => kind === 'blocks' || kind === 'rows',
      );
      const fresh = countsOf(replaced.map(({ before }) => before).join(' '));
      const [before, after] = [marksIn(live), marksIn(merged.items)];
      const changed = [...sure].filter(
        (word) => !fresh.has(word) && before.get(word) !== after.get(word),
      );
      expect(changed).toEqual([]);
    });
  });

  test('gives a new figure the bold and the comment of the old one', () => {
    check(({ live, merged }) => {
      const words = merged.plan.edits.flatMap((edit) => (edit.kind === 'words' ? [edit] : []));
      // A comment on a single character has no inside that new text could be put into.
      for (const edit of words.filter(({ old, text }) => old.length > 1 && text !== '')) {
        const marksOf = (items: readonly Item[], from: number, to: number): readonly string[] => [
          ...new Set(
            items.slice(from, to).map(({ bold, comment }) => `${String(bold)} ${comment ?? ''}`),
          ),
        ];
        const old = marksOf(live, edit.start, edit.end);
        const written = batchUpdate(live, requestsOf([edit]));
        const now = marksOf(written, edit.start, edit.start + edit.text.length);
        if (old.length === 1)
          expect([edit.old, edit.text, now]).toEqual([edit.old, edit.text, old]);
      }
    });
  });

  test('touches no paragraph in which a suggestion waits', () => {
    check(({ live, merged }) => {
      expect(pendingLines(merged.items)).toEqual(pendingLines(live));
    });
  });

  test('has nothing more to do when it is repeated', () => {
    check(({ ours, merged: first }) => {
      const second = refreshItems(first.plan.nextBase, ours, first.items);
      expect(second.plan.edits).toEqual([]);
      expect(second.items).toEqual(first.items);
    });
  });
});
