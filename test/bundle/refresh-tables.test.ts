import { readFileSync } from 'node:fs';
import { readDocText } from '../../src/apps-script/documents/read-document';
import type { Block } from '../../src/domain/merge/doc-text';
import type { Host } from '../../src/local/host';
import { done, smallHost } from '../support/bundle';
import { paste, plainSheet } from '../support/foreign-sheets';
import { placeOf } from '../support/local-docs';

const KPU = { report: 'KPU' };

/** The blocks of a document as Google shows them, text and looks. */
const blocksOf = (host: Host, ending: string): readonly Block[] => {
  const path = host.documents().find(({ name }) => name.endsWith(ending))?.path ?? '';
  const { docs, id } = placeOf(readFileSync(path));
  return readDocText(docs.Documents.get(id, { suggestionsViewMode: 'SUGGESTIONS_INLINE' })).blocks;
};

const textOf = (block: Block | undefined): string =>
  block?.kind === 'paragraph' ? block.text : '';

/** What stands there and how it looks, wherever it stands: numbers of captions may have moved. */
const asSeen = (block: Block | undefined): unknown =>
  JSON.parse(
    JSON.stringify(block ?? null, (key, value: unknown) => {
      if (key === 'start' || key === 'end') return undefined;
      return key === 'text' ? String(value).replace(/^Tabel \S+ /, '') : value;
    }),
  );

/** Every table that has a caption right above it, by the caption: caption, table and the line below. */
const tablesIn = (blocks: readonly Block[]): ReadonlyMap<string, readonly unknown[]> =>
  new Map(
    blocks.flatMap((block, at) => {
      const caption = textOf(blocks[at - 1]);
      return block.kind === 'table' && caption.startsWith('Tabel ')
        ? [[caption.replace(/^Tabel \S+ /, ''), blocks.slice(at - 1, at + 2).map(asSeen)] as const]
        : [];
    }),
  );

describe('refresh-draft of a report that gets tables', () => {
  test('gives them, their captions and their sources all that a new draft has', async () => {
    const host = await smallHost();
    done(host, 'generate-draft', KPU);
    const before = tablesIn(blocksOf(host, 'Draf 1'));
    done(host, 'return-worksheet', { division: 'D-HUK', reason: 'Kegiatan belum dicatat.' });
    paste(host, plainSheet);
    done(host, 'import-worksheet', { division: 'D-HUK', table: 'KEGIATAN', apply: true });
    const reason = 'Uji coba.';
    done(host.as('kasubag-tekhum@example.org'), 'submit-worksheet', { division: 'D-HUK', reason });
    done(host, 'refresh-draft', { ...KPU, apply: true });
    const after = tablesIn(blocksOf(host, 'Draf 1'));
    const added = [...after].filter(([caption]) => !before.has(caption));
    done(host, 'generate-draft', { ...KPU, newVersion: true, reason });
    const fresh = tablesIn(blocksOf(host, 'Draf 2'));
    expect(added.length).toBeGreaterThan(0);
    expect(added).toEqual(added.map(([caption]) => [caption, fresh.get(caption)]));
  });
});
