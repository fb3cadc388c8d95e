import type { Block, ReportModel, Row, Span, Table } from '../../src/domain/report/model';
import { partOrder } from '../../src/domain/report/numbering';

/** All blocks of a report in the order of the document. */
export const blocksOf = (model: ReportModel): readonly Block[] =>
  partOrder.flatMap((part) => model.parts[part]);

/** All tables of a report. */
export const tablesOf = (model: ReportModel): readonly Table[] =>
  blocksOf(model).filter((block): block is Table => block.kind === 'table');

/** The table with this anchor; a test that asks for it expects it. */
export const tableOf = (model: ReportModel, anchor: string): Table => {
  const table = tablesOf(model).find((candidate) => candidate.caption?.anchor === anchor);
  if (table === undefined) throw new Error(`no table ${anchor}`);
  return table;
};

const rowSpans = (row: Row): readonly Span[] => row.cells.flatMap((cell) => cell.spans);

/** All runs of text of a block. */
export const spansOf = (block: Block): readonly Span[] => {
  switch (block.kind) {
    case 'paragraph':
      return block.spans;
    case 'list':
      return block.items.flat();
    case 'table':
      return [...block.header, ...block.rows].flatMap(rowSpans);
    default:
      return [];
  }
};

/** The cells of a row as text. */
export const rowTexts = (row: Row): readonly string[] =>
  row.cells.map((cell) => cell.spans.map((span) => span.text).join(''));

/** Anchors of headings, tables and figures. */
export const anchorsOf = (model: ReportModel): readonly string[] =>
  blocksOf(model).flatMap((block) => {
    if (block.kind === 'heading') return [block.anchor];
    if (block.kind === 'figure') return [block.caption.anchor];
    return block.kind === 'table' && block.caption !== undefined ? [block.caption.anchor] : [];
  });
