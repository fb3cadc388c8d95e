import { OBJECT_MARK } from '../../src/domain/merge/doc-text';
import type { DocText } from '../../src/domain/merge/doc-text';
import { docText, documentOf, text } from './docs-model';

/**
 * A section about an indicator: heading, what is said about it, its chart, the caption and what the chart shows. Without a
 * description there is no chart.
 */
export const section = (
  name: string,
  said: string,
  description: string | null,
  letter = 'a',
): DocText => {
  const chart = [text(OBJECT_MARK), text(`Gambar 3.8 Target dan Realisasi: ${name}`)];
  const lines = [
    text(`${letter}. ${name}`, 'HEADING_4'),
    text(said),
    ...(description === null ? [] : chart),
    text('Sumber data: Laporan kegiatan'),
  ];
  const { blocks } = docText(documentOf(lines));
  return {
    blocks: blocks.map((block) =>
      block.kind === 'paragraph' && block.text === OBJECT_MARK
        ? { ...block, objects: [`picture Diagram batang ${name}, ${description ?? ''}`] }
        : block,
    ),
  };
};
