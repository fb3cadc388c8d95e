import fc from 'fast-check';
import type { DocText } from '../../../src/domain/merge/doc-text';
import { docText, documentWith } from '../../support/docs-model';
import { section } from '../../support/indicator-sections';
import { refreshTexts } from '../../support/refresh';

/** What is said about an indicator, and whether the data are enough for a chart. */
interface Said {
  readonly sentence: string;
  readonly hasChart: boolean;
}

const SENTENCES = ['Realisasi mencapai target.', 'Realisasi 4 laporan.', 'Target belum tercapai.'];

const said = (): fc.Arbitrary<Said> =>
  fc.record({ sentence: fc.constantFrom(...SENTENCES), hasChart: fc.boolean() });

/** Indicators by name, each as it was said and as it is said now; null where it was not there, or is not there any more. */
const indicators = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom(
      'Deviasi',
      'Jumlah laporan',
      'Rapat ke-186',
      'Rapat ke-778',
      'Jumlah rapat',
    ),
    before: fc.option(said()),
    now: fc.option(said()),
  }),
  { selector: ({ name }) => name, minLength: 2, maxLength: 5 },
);

type Indicators = typeof indicators extends fc.Arbitrary<infer T> ? T : never;

const report = (all: Indicators, time: 'before' | 'now'): DocText => ({
  blocks: all
    .flatMap((one) => (one[time] === null ? [] : [{ name: one.name, ...one[time] }]))
    .flatMap(
      ({ name, sentence, hasChart }, at) =>
        section(name, sentence, hasChart ? `Realisasi ${String(at)}` : null, 'abcde'[at]).blocks,
    ),
});

/** The name of the indicator below which each chart stands, by the one that it shows. */
const placesOf = ({ blocks }: DocText): readonly (readonly [string, string])[] => {
  let below = '';
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    if (block.style === 'HEADING_4') below = block.text.replace(/^[a-e]\. /, '');
    return block.objects.map((one) => [/batang (.*),/.exec(one)?.[1] ?? '', below] as const);
  });
};

test('a chart stays below its indicator, whatever comes and goes around it', () => {
  fc.assert(
    fc.property(indicators, (all) => {
      const base = report(all, 'before');
      const { items } = refreshTexts({ base, ours: report(all, 'now') }, documentWith(base.blocks));
      const staying = new Set<string>(
        all.filter(({ now }) => now !== null).map(({ name }) => name),
      );
      const charts = placesOf(docText(items)).filter(([shown]) => staying.has(shown));
      expect(charts.map(([shown]) => shown)).toEqual(charts.map(([, below]) => below));
    }),
    { numRuns: 300 },
  );
});
