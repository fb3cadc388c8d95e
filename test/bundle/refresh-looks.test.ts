import { readFileSync } from 'node:fs';
import { readDocText } from '../../src/apps-script/documents/read-document';
import type { Block } from '../../src/domain/merge/doc-text';
import { GoogleException } from '../../src/local/exceptions';
import type { Host } from '../../src/local/host';
import { done, smallHost } from '../support/bundle';
import { paste, plainSheet, type ForeignSheet } from '../support/foreign-sheets';
import { placeOf } from '../support/local-docs';
import { measure } from '../support/typing';

const KPU = { report: 'KPU' };
/** Paragraphs that the scene below brings, at least. */
const MANY = 15;

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

const reason = 'Uji coba.';

/** The division writes these activities into its worksheet and hands it in again. */
const note = (host: Host, sheet: ForeignSheet): void => {
  done(host, 'return-worksheet', { division: 'D-HUK', reason: 'Kegiatan belum dicatat.' });
  paste(host, sheet);
  done(host, 'import-worksheet', {
    division: 'D-HUK',
    table: 'KEGIATAN',
    source: sheet.name,
    apply: true,
  });
  done(host.as('kasubag-tekhum@example.org'), 'submit-worksheet', { division: 'D-HUK', reason });
};

const [header = [], , , training = []] = plainSheet.rows;
/** Of another kegiatan, which gets a line of its own across the table. */
const outreach = [1, 'Sosialisasi', '076.01.CQ.6640.QGE.002', 'kegiatan', 2, 2, 5000000, 4000000];

const sheetOf = (name: string, rows: ForeignSheet['rows']): ForeignSheet => ({
  name,
  rows: [header, ...rows],
});

/** A draft that was refreshed, and one that is made anew of the same data. */
const bothWays = (host: Host) => {
  done(host, 'refresh-draft', { ...KPU, apply: true });
  const refreshed = blocksOf(host, 'Draf 1');
  done(host, 'generate-draft', { ...KPU, newVersion: true, reason });
  return { refreshed, fresh: blocksOf(host, 'Draf 2') };
};

/** Paragraphs with text by their text, with their looks; one that stands there twice is left out. */
const paragraphsIn = (blocks: readonly Block[]): ReadonlyMap<string, unknown> => {
  const texts = blocks.map(textOf);
  return new Map(
    blocks.flatMap((block) => {
      const text = textOf(block);
      const isAlone = text !== '' && texts.filter((one) => one === text).length === 1;
      return isAlone ? [[text, asSeen(block)] as const] : [];
    }),
  );
};

/** Columns of a table that goes on keep the widths they have. */
const withoutWidths = (tables: ReturnType<typeof tablesIn>): unknown =>
  JSON.parse(
    JSON.stringify([...tables], (key, value: unknown) => (key === 'widths' ? undefined : value)),
  );

describe('refresh-draft of a report', () => {
  test('gives new tables, their captions and their sources all that a new draft has', async () => {
    const host = await smallHost();
    done(host, 'generate-draft', KPU);
    const before = tablesIn(blocksOf(host, 'Draf 1'));
    note(host, plainSheet);
    const { refreshed, fresh } = bothWays(host);
    expect(tablesIn(refreshed).size).toBeGreaterThan(before.size);
    expect([...tablesIn(refreshed)]).toEqual([...tablesIn(fresh)]);
  });

  test('gives new paragraphs and items of lists the looks, and the numbers, that a new draft has', async () => {
    const host = await smallHost();
    done(host, 'generate-draft', KPU);
    const before = paragraphsIn(blocksOf(host, 'Draf 1'));
    note(host, plainSheet);
    measure(host, 2);
    const { refreshed, fresh } = bothWays(host);
    const wanted = paragraphsIn(fresh);
    const added = [...paragraphsIn(refreshed)].filter(
      ([text]) => !before.has(text) && wanted.has(text),
    );
    expect(added.length).toBeGreaterThan(MANY);
    expect(JSON.stringify(added)).toContain('"numbered":true');
    expect(added).toEqual(added.map(([text]) => [text, wanted.get(text)]));
  });

  test('gives new rows of tables the width, the color and the bold of their kind', async () => {
    const host = await smallHost();
    note(host, sheetOf('Monev 2023', [training]));
    done(host, 'generate-draft', KPU);
    const before = tablesIn(blocksOf(host, 'Draf 1'));
    note(host, sheetOf('Monev susulan', [outreach]));
    const { refreshed, fresh } = bothWays(host);
    const after = tablesIn(refreshed);
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(JSON.stringify([...after])).not.toBe(JSON.stringify([...before]));
    expect(withoutWidths(after)).toEqual(withoutWidths(tablesIn(fresh)));
  });

  test('brings the words also where Google does not take the looks', async () => {
    const host = await smallHost();
    done(host, 'generate-draft', KPU);
    note(host, plainSheet);
    const words = 'API call to docs.documents.batchUpdate failed with error: Invalid requests[1]';
    let refusals = 0;
    host.inject({
      onCall: (call) => {
        if (call !== 'Docs.Documents.batchUpdate' || refusals > 0) return;
        refusals += 1;
        throw new GoogleException(`${words}.updateTableCellStyle: The border is not valid.`);
      },
    });
    done(host, 'refresh-draft', { ...KPU, apply: true });
    host.inject({});
    expect(refusals).toBe(1);
    expect(done(host, 'refresh-draft', KPU).message).toMatch(/^Tidak ada yang perlu ditulis/);
    const plain = tablesIn(blocksOf(host, 'Draf 1'));
    done(host, 'generate-draft', { ...KPU, newVersion: true, reason });
    expect([...plain.keys()]).toEqual([...tablesIn(blocksOf(host, 'Draf 2')).keys()]);
  });
});
