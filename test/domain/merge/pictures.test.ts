import { OBJECT_MARK } from '../../../src/domain/merge/doc-text';
import type { DocText } from '../../../src/domain/merge/doc-text';
import { docText, documentOf, documentWith, text } from '../../support/docs-model';
import { section } from '../../support/indicator-sections';
import { refreshTexts } from '../../support/refresh';

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
});
