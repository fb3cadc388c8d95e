import type { Block, Cell, PartKey, ReportModel, Row, Span } from '../../src/domain/report/model';
import { partOrder } from '../../src/domain/report/numbering';

const textOf = (spans: readonly Span[]): string => spans.map((span) => span.text).join('');

const cellText = (cell: Cell): string => textOf(cell.spans);

const rowText = (row: Row): string => `| ${row.cells.map(cellText).join(' | ')} |`;

const marker = (kind: 'bullet' | 'number' | 'letter', index: number): string => {
  if (kind === 'bullet') return '-';
  return kind === 'number' ? `${index + 1}.` : `${String.fromCharCode(97 + index)}.`;
};

/** What a reader sees of one block, line by line. */
export const blockLines = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${`${block.number} ${block.text}`.trim()}`];
    case 'paragraph':
      return [textOf(block.spans)];
    case 'list':
      return block.items.map((item, index) => `${marker(block.marker, index)} ${textOf(item)}`);
    case 'table':
      return [
        ...(block.caption === undefined
          ? []
          : [`Tabel ${block.caption.number} ${block.caption.text}`]),
        ...block.header.map(rowText),
        ...block.rows.map(rowText),
        ...(block.source === '' ? [] : [block.source]),
      ];
    case 'figure':
      return [`Gambar ${block.caption.number} ${block.caption.text}`, `(${block.altText})`];
    case 'signature':
      return [
        block.placeAndDate,
        ...block.position,
        block.name,
        ...(block.nip === '' ? [] : [`NIP ${block.nip}`]),
      ];
    case 'placeholder':
      return [`[${block.text}]`];
    case 'page-break':
      return [];
  }
};

const coverText = ({ cover }: ReportModel): string =>
  [cover.title, cover.owner, cover.yearLine, cover.office].join('\n');

/** A report, or some of its parts, as plain text for reading and comparing: one block, one blank line. */
export const renderAsText = (model: ReportModel, parts: readonly PartKey[] = partOrder): string => {
  const blocks = partOrder
    .filter((part) => parts.includes(part))
    .flatMap((part) => model.parts[part])
    .map((block) => blockLines(block).join('\n'));
  return `${[coverText(model), ...blocks].filter((text) => text !== '').join('\n\n')}\n`;
};
