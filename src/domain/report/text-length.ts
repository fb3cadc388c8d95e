import type { Block, Caption, ReportModel, Row, Span } from './model';

/**
 * The longest report, in characters, that still becomes a Google Doc: Docs takes 1.02 million (Google Drive
 * help, *file sizes*), and contents, lists and page furniture need some of them.
 */
export const LONGEST_REPORT = 1_000_000;

const lengthOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.length, 0);

const spansLength = (spans: readonly Span[]): number => lengthOf(spans.map(({ text }) => text)) + 1;

const rowLength = ({ cells }: Row): number =>
  cells.reduce((sum, { spans }) => sum + spansLength(spans), 0);

const rowsLength = (rows: readonly Row[]): number =>
  rows.reduce((sum, row) => sum + rowLength(row), 0);

const captionLength = (caption: Caption | undefined): number => caption?.text.length ?? 0;

const blockLength = (block: Block): number => {
  switch (block.kind) {
    case 'heading':
      return block.number.length + block.text.length + 1;
    case 'paragraph':
      return spansLength(block.spans);
    case 'list':
      return block.items.reduce((sum, item) => sum + spansLength(item), 0);
    case 'table':
      return (
        rowsLength(block.header) +
        rowsLength(block.rows) +
        captionLength(block.caption) +
        block.source.length
      );
    case 'figure':
      return captionLength(block.caption);
    case 'signature':
      return lengthOf([block.placeAndDate, ...block.position, block.name, block.nip]);
    case 'placeholder':
      return block.text.length;
    case 'page-break':
      return 1;
  }
};

/** Characters a report says, each paragraph and cell counted with its end. */
export const textLength = ({ parts }: Pick<ReportModel, 'parts'>): number =>
  Object.values(parts)
    .flat()
    .reduce((sum, block) => sum + blockLength(block), 0);
