import { buildReport } from '../../src/domain/report/build-report';
import { fillReport } from '../../src/docx/fill-report';
import { aDay, aNumber } from '../support/builders';
import { bodyParagraphs, openDocx, ownTemplate, relationships } from '../support/docx-file';
import { indicatorWith, soundYear } from '../support/sound-year';
import { all, attribute } from '../support/xml-tree';

const PARTS = Array.from({ length: 12 }, (_, index) => index + 1);

/** About three pages, as a division pastes them from a chat or from last year's file. */
const text = PARTS.map((part) =>
  [
    `Tahap ${String(part)}: petugas berkata "jalan ${String(part)} putus" dan 'belum ada jembatan'. ${'Uraian yang panjang. '.repeat(12)}`,
    `- kecamatan ${String(part)} terisolasi;`,
    `• listrik padam ${String(part)} hari.`,
    '',
    `Berita acara: https://contoh.example/bukti/${String(part)}.`,
  ].join('\r\n'),
).join('\n\n');

describe('three pages of causes', () => {
  test('come out as paragraphs, lists and links', async () => {
    const year = indicatorWith({ realisasi: aNumber(40), obstacles: text, solutions: 'Selesai.' })(
      soundYear(),
    );
    const model = buildReport(year, 'KPU', { today: aDay('2024-01-22') });
    const file = openDocx(fillReport(model, {}, await ownTemplate()));
    const found = bodyParagraphs(file);
    for (const part of PARTS.map(String)) {
      const own = found.filter(({ text: said }) => said.startsWith(`Tahap ${part}: `));
      expect(own).toHaveLength(1);
      expect(own[0]?.text).toContain(`"jalan ${part} putus" dan 'belum ada jembatan'`);
      const items = found.filter(
        ({ text: said, style }) =>
          style === 'ListParagraph' &&
          [`kecamatan ${part} terisolasi;`, `listrik padam ${part} hari.`].includes(said),
      );
      expect(items.map(({ xml }) => all(xml, 'w:numPr').length)).toEqual([1, 1]);
    }
    const links = relationships(file).map((each) => attribute(each, 'Target'));
    expect(links).toEqual(
      expect.arrayContaining(PARTS.map((part) => `https://contoh.example/bukti/${String(part)}`)),
    );
    expect(Math.max(...found.map(({ text: said }) => said.length))).toBeLessThan(700);
  });
});
