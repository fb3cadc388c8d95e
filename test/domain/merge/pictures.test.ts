import { OBJECT_MARK } from '../../../src/domain/merge/doc-text';
import type { DocText } from '../../../src/domain/merge/doc-text';
import { docText, documentOf, documentWith, text } from '../../support/docs-model';
import { refreshTexts } from '../../support/refresh';

/** A section about an indicator: heading, what is said about it, its chart, the caption and what the chart shows. */
const section = (name: string, said: string, description: string): DocText => {
  const lines = [
    text(`a. ${name}`, 'HEADING_4'),
    text(said),
    text(OBJECT_MARK),
    text(`Gambar 3.8 Target dan Realisasi: ${name}`),
    text('Sumber data: Laporan kegiatan'),
  ];
  const { blocks } = docText(documentOf(lines));
  return {
    blocks: blocks.map((block) =>
      block.kind === 'paragraph' && block.text === OBJECT_MARK
        ? { ...block, objects: [`picture Diagram batang ${name}, ${description}`] }
        : block,
    ),
  };
};

const measured = section(
  'Jumlah kegiatan',
  'Realisasi mencapai 61 dari target 48.',
  'Realisasi: 27 (2022), 61 (2023).',
);

describe('mergeDocuments of a chart', () => {
  test.each([
    [
      'shows one year less',
      section('Jumlah kegiatan', 'Indikator ini tidak diukur.', 'Realisasi: 27 (2022).'),
    ],
    [
      'is about an indicator with another name',
      section(
        'Banyaknya sosialisasi',
        'Realisasi mencapai 61 dari target 48.',
        'Realisasi: 27 (2022), 61 (2023).',
      ),
    ],
  ])('leaves it in its place and names it when it %s', (_, ours) => {
    const { plan, items } = refreshTexts({ base: measured, ours }, documentWith(measured.blocks));
    const pictures = items.filter(({ unit }) => unit === OBJECT_MARK);
    expect(pictures).toHaveLength(1);
    expect(plan.manual.map(({ reason }) => reason)).toEqual(['picture']);
    expect(docText(items).blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual(
      ours.blocks.map((block) => block.kind === 'paragraph' && block.text),
    );
  });

  test('leaves it with its indicator when another one gets the words that stood there', () => {
    const [said, , , source] = measured.blocks.slice(2);
    const unmeasured = section('Jumlah kegiatan', 'Tidak diukur.', 'Realisasi: 27 (2022).');
    const { blocks: other } = docText(documentOf([text('b. Jumlah arsip', 'HEADING_4')]));
    const ours: DocText = {
      blocks: [...unmeasured.blocks, ...other.slice(1), said, source]
        .flatMap((block) => block ?? [])
        .map((block) =>
          block.kind === 'paragraph' ? { ...block, text: block.text.replace('3.8', '3.9') } : block,
        ),
    };
    const { items } = refreshTexts({ base: measured, ours }, documentWith(measured.blocks));
    const lines = docText(items).blocks.map((block) => block.kind === 'paragraph' && block.text);
    expect(lines.slice(1)).toEqual([
      'a. Jumlah kegiatan',
      'Tidak diukur.',
      OBJECT_MARK,
      'Gambar 3.9 Target dan Realisasi: Jumlah kegiatan',
      'Sumber data: Laporan kegiatan',
      'b. Jumlah arsip',
      'Realisasi mencapai 61 dari target 48.',
      'Sumber data: Laporan kegiatan',
    ]);
  });

  test('goes with its indicator to another letter when a new one comes in its place', () => {
    const lettered = (letter: string, { blocks }: DocText) =>
      blocks
        .slice(1)
        .map((block) =>
          block.kind === 'paragraph'
            ? { ...block, text: block.text.replace(/^a\./, `${letter}.`) }
            : block,
        );
    const withoutChart = (blocks: DocText['blocks']) =>
      blocks.filter(
        (block) => block.kind === 'paragraph' && !/^(?:\uFFFC|Gambar)/.test(block.text),
      );
    const first = section(
      'Deviasi',
      'Realisasi 6,8 persen, di atas batas 5 persen.',
      'Realisasi: 6,8.',
    );
    const before = section(
      'Jumlah laporan',
      'Realisasi 4 laporan, di atas target.',
      'Realisasi: 4.',
    );
    const gone = section('Rapat ke-186', 'Realisasi 4 laporan, di atas target.', 'Realisasi: 4.');
    const fresh = section('Rapat ke-778', 'Realisasi 6,8 persen, di atas batas 5 persen.', '');
    const after = section('Jumlah laporan', 'Target 5 laporan belum tercapai.', 'Realisasi: 3.');
    const base = {
      blocks: [...first.blocks, ...lettered('b', before), ...lettered('c', gone)],
    };
    const ours = {
      blocks: [...first.blocks, ...withoutChart(lettered('b', fresh)), ...lettered('c', after)],
    };
    const { items } = refreshTexts({ base, ours }, documentWith(base.blocks));
    const pictures = docText(items).blocks.flatMap((block) =>
      block.kind === 'paragraph' ? block.objects : [],
    );
    expect(pictures).toEqual([
      'picture Diagram batang Deviasi, Realisasi: 6,8.',
      'picture Diagram batang Jumlah laporan, Realisasi: 4.',
    ]);
  });
});
