import type { Place } from '../year/place';
import type { Block, Cell, ReportModel, Row, Span } from './model';

/** A stretch of a cell's text that rests on cells of the workbook; a mean rests on all that are measured, unnamed. */
export interface Spot {
  readonly from: number;
  readonly to: number;
  readonly places: readonly Place[];
}

/** A paragraph, or a row of a table, as a document shows it. */
export interface ReportLine {
  /** Heading that it stands under. */
  readonly section: string;
  readonly cells: readonly { readonly text: string; readonly spots: readonly Spot[] }[];
}

const cellOf = (spans: readonly Span[]): ReportLine['cells'][number] => {
  let text = '';
  const spots: Spot[] = [];
  for (const span of spans) {
    const places = span.origin?.places ?? [];
    const from = text.length;
    text += span.text;
    const isMean = span.origin?.rule === 'rata-rata-capaian';
    if (places.length > 0 || isMean) spots.push({ from, to: text.length, places });
  }
  return { text, spots };
};

const cellsIn = ({ cells }: Row): readonly (readonly Span[])[] =>
  cells.map(({ spans }: Cell) => spans);

/** Lines of spans in a block: one list for a paragraph, one for each cell of a row. */
const spansIn = (block: Block): readonly (readonly (readonly Span[])[])[] => {
  switch (block.kind) {
    case 'paragraph':
      return [[block.spans]];
    case 'list':
      return block.items.map((item) => [item]);
    case 'table':
      return [...block.header, ...block.rows].map(cellsIn);
    default:
      return [];
  }
};

/** What a report says with figures in it, line by line. */
export const reportLines = ({ parts }: ReportModel): readonly ReportLine[] => {
  let section = '';
  return Object.values(parts)
    .flat()
    .flatMap((block): readonly ReportLine[] => {
      if (block.kind === 'heading') section = `${block.number} ${block.text}`.trim();
      const heading =
        block.kind === 'heading' ? [{ section, cells: [{ text: section, spots: [] }] }] : [];
      return [
        ...heading,
        ...spansIn(block).map((cells) => ({ section, cells: cells.map(cellOf) })),
      ];
    });
};
