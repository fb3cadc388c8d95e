import { readFileSync } from 'node:fs';
import type { Host } from '../../src/local/host';
import { done, smallHost } from '../support/bundle';
import { openDocx } from '../support/docx-file';
import { paste, plainSheet } from '../support/foreign-sheets';
import { all, attribute, elements, visibleText, type XmlElement } from '../support/xml-tree';

const KPU = { report: 'KPU' };

const documentOf = (host: Host, ending: string): XmlElement => {
  const path = host.documents().find(({ name }) => name.endsWith(ending))?.path ?? '';
  return openDocx(readFileSync(path).toString('base64')).document;
};

/** How the first row of a table looks: colors behind, sides its texts are set to, whether all is bold, whether it repeats. */
const headingOf = (table: XmlElement): string => {
  const [row] = all(table, 'w:tr');
  if (row === undefined) return '';
  const colors = new Set(all(row, 'w:shd').map((shade) => attribute(shade, 'w:fill')));
  const sides = new Set(all(row, 'w:jc').map((side) => attribute(side, 'w:val')));
  const isBold = all(row, 'w:r').every((run) => all(run, 'w:b').length > 0);
  return [...colors, ...sides, isBold, all(row, 'w:tblHeader').length].join(' ');
};

/** Looks of the heading of every table that has a caption right above it, by the caption. */
const headingsIn = (document: XmlElement): ReadonlyMap<string, string> => {
  const [body] = all(document, 'w:body');
  const blocks = body === undefined ? [] : elements(body);
  return new Map(
    blocks.flatMap((block, at) => {
      const caption = blocks[at - 1];
      return block.name === 'w:tbl' && caption !== undefined
        ? [[visibleText(caption).replace(/^Tabel \S+ /, ''), headingOf(block)] as const]
        : [];
    }),
  );
};

const isInTheMiddle = (paragraph: XmlElement): boolean =>
  all(paragraph, 'w:jc').some((side) => attribute(side, 'w:val') === 'center');

const isDressed = (caption: XmlElement): boolean =>
  isInTheMiddle(caption) && all(caption, 'w:r').every((run) => all(run, 'w:b').length > 0);

/** Of captions right above a table and of what stands right above those: what is wrong with their looks. */
const wrongAround = (document: XmlElement, wanted: readonly string[]): readonly string[] => {
  const [body] = all(document, 'w:body');
  const blocks = body === undefined ? [] : elements(body);
  return blocks.flatMap((block, at) => {
    const text = visibleText(block);
    if (blocks[at + 1]?.name !== 'w:tbl' || !wanted.includes(text.replace(/^Tabel \S+ /, '')))
      return [];
    const above = blocks[at - 1];
    return [
      ...(isDressed(block) ? [] : [`not dressed: ${text}`]),
      ...(above?.name === 'w:p' && isInTheMiddle(above)
        ? [`in the middle: ${visibleText(above)}`]
        : []),
    ];
  });
};

describe('refresh-draft of a report that gets tables', () => {
  test('gives them the heading that a new draft has', async () => {
    const host = await smallHost();
    done(host, 'generate-draft', KPU);
    const before = headingsIn(documentOf(host, 'Draf 1'));
    done(host, 'return-worksheet', { division: 'D-HUK', reason: 'Kegiatan belum dicatat.' });
    paste(host, plainSheet);
    done(host, 'import-worksheet', { division: 'D-HUK', table: 'KEGIATAN', apply: true });
    const reason = 'Uji coba.';
    done(host.as('kasubag-tekhum@example.org'), 'submit-worksheet', { division: 'D-HUK', reason });
    done(host, 'refresh-draft', { ...KPU, apply: true });
    const refreshed = documentOf(host, 'Draf 1');
    const after = headingsIn(refreshed);
    const added = [...after].filter(([caption]) => !before.has(caption));
    done(host, 'generate-draft', { ...KPU, newVersion: true, reason });
    const fresh = headingsIn(documentOf(host, 'Draf 2'));
    expect(added.length).toBeGreaterThan(0);
    expect(added).toEqual(added.map(([caption]) => [caption, fresh.get(caption)]));
    expect(
      wrongAround(
        refreshed,
        added.map(([caption]) => caption),
      ),
    ).toEqual([]);
  });
});
