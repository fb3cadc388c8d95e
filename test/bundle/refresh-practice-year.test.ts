import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Host } from '../../src/local/host';
import { done, gatheredHost } from '../support/bundle';
import { plainTextOf } from '../support/document-text';
import { type } from '../support/typing';

const KPU = { report: 'KPU' };
const APPLY = { ...KPU, apply: true };
const CHAIR = 'Citra Lestari';
const EDITS = 24;
/** People work by chance, but always by the same. */
const SEED = 20_240_122;

/** Stretches of three words that stand once in a text, longer paragraphs only. */
const stretchesIn = (text: string): readonly string[] => {
  const found = text
    .split('\n')
    .filter((line) => line.length > 60 && !/^(?:DAFTAR|Tabel|Gambar)/.test(line))
    .flatMap((line) => line.match(/\p{L}{4,} \p{L}{3,} \p{L}{4,}/gu) ?? []);
  return [...new Set(found)].filter((words) => text.split(words).length === 2);
};

/** A word that nobody else writes. */
const coin = (index: number): string => `orang${String.fromCharCode(97 + index)}`;

/** Writes into two of three places, suggests in others, comments on the rest; gives the words that were written. */
const workOn = (host: Host, id: string, places: readonly string[]): readonly string[] =>
  places.flatMap((words, index) => {
    const changed = `${words} ${coin(index)}`;
    if (index % 6 === 4) host.people.suggest(id, CHAIR, words, changed);
    else if (index % 6 === 5) host.people.comment(id, CHAIR, words, 'Mohon diperiksa.');
    else {
      host.people.editText(id, CHAIR, words, changed);
      return [coin(index)];
    }
    return [];
  });

describe('refresh-draft of the whole practice year', () => {
  test('keeps all that people did all over the draft, and writes nothing the second time', async () => {
    const host = await gatheredHost();
    done(host, 'generate-draft', KPU);
    const [draft] = host.documents();
    const { id = '', path = '' } = draft ?? {};
    const textNow = (): string => plainTextOf(readFileSync(path));
    const sorted = [...stretchesIn(textNow())].sort();
    const [places = []] = fc.sample(
      fc.shuffledSubarray(sorted, { minLength: EDITS, maxLength: EDITS }),
      {
        seed: SEED,
        numRuns: 1,
      },
    );
    const written = workOn(host, id, places);
    const threads = host.people.openThreads(id);
    type(host, ['Hukum dan Pengawasan', 'Realisasi', 'K-04'], 2);
    type(host, ['Sosdiklih, Parmas, SDM', 'Realisasi', 'K-10'], 41);
    expect(done(host, 'refresh-draft', APPLY).message).toMatch(
      /\d+ perubahan \(\d+ di antaranya angka\)/,
    );
    const text = textNow();
    expect(written.filter((word) => !text.includes(word))).toEqual([]);
    expect(threads).toHaveLength(EDITS / 6);
    expect(host.people.openThreads(id)).toEqual(threads);
    expect(done(host, 'refresh-draft', APPLY).message).toMatch(/^Tidak ada yang perlu ditulis/);
    expect(textNow()).toBe(text);
  });
});
