import { runInNewContext } from 'node:vm';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { differ } from '../../../src/apps-script/merge/differ';
import { commonPairs, gapsBetween } from '../../../src/domain/merge/differ';

const lists = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });

describe('differ', () => {
  test('pairs equal items only, in order, and leaves the rest in gaps', () => {
    fc.assert(
      fc.property(lists, lists, (first, second) => {
        const pairs = commonPairs(differ, first, second);
        expect(pairs.map(([a]) => first[a])).toEqual(pairs.map(([, b]) => second[b]));
        const gaps = gapsBetween(pairs, first.length, second.length);
        const inGaps = gaps.reduce((sum, gap) => sum + gap.first.to - gap.first.from, 0);
        expect(inGaps + pairs.length).toBe(first.length);
      }),
    );
  });

  test('calls lists that have nothing in common wholly different instead of searching for long', () => {
    const first = Array.from({ length: 4000 }, (_, index) => `a${index}`);
    const second = Array.from({ length: 4000 }, (_, index) => `b${index}`);
    expect(differ(first, second)).toEqual([
      { kind: 'removed', count: 4000 },
      { kind: 'added', count: 4000 },
    ]);
  });

  test('needs nothing but the language: it runs where no web or Node global is', () => {
    const built = buildSync({
      entryPoints: ['src/apps-script/merge/differ.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'made',
    });
    const code = built.outputFiles[0]?.text ?? '';
    const runs: unknown = runInNewContext(
      `${code}; JSON.stringify(made.differ(['a','b'],['b','c']))`,
    );
    expect(runs).toBe(
      '[{"kind":"removed","count":1},{"kind":"same","count":1},{"kind":"added","count":1}]',
    );
  });
});
