import type { Field, PaperBlock, PaperModel, SignatureSpot } from '../../src/domain/papers/model';
import type { Span, Table } from '../../src/domain/report/model';
import { blockLines } from './render-as-text';

const textOf = (spans: readonly Span[]): string => spans.map((span) => span.text).join('');

const fieldLine = ({ label, values }: Field): string =>
  `${label}: ${values.map(textOf).join('\n    ')}`;

const spotLines = ({ heading, hint, name, below }: SignatureSpot): readonly string[] => [
  ...heading.filter((line) => line !== ''),
  ...(hint === '' ? [] : [`(${hint})`]),
  name === '' ? '(nama ditulis tangan)' : name,
  ...below,
];

const linesOf = (block: PaperBlock): readonly string[] => {
  switch (block.kind) {
    case 'fields':
      return block.fields.map(fieldLine);
    case 'letter-opening':
      return [block.placeAndDate, ...block.fields.map(fieldLine)];
    case 'lines':
      return block.lines.map(textOf);
    case 'signatures':
      return [...spotLines(block.left), '', ...spotLines(block.right)];
    case 'writing-lines':
      return Array.from({ length: block.count }, () => '................');
    case 'page-break':
      return ['--- halaman baru ---'];
    default:
      return blockLines(block);
  }
};

/** A paper as plain text for reading and comparing: one block, one blank line. */
export const readPaper = ({ letterhead, practice, blocks }: PaperModel): string => {
  const head = [
    ...(practice ? ['DATA CONTOH'] : []),
    letterhead.name,
    letterhead.address,
    letterhead.website,
  ].filter((line) => line !== '');
  return `${[head, ...blocks.map(linesOf)].map((lines) => lines.join('\n')).join('\n\n')}\n`;
};

/** Tables of a paper as rows of texts, without their headers. */
export const tablesOf = ({ blocks }: PaperModel): readonly (readonly (readonly string[])[])[] =>
  blocks
    .filter((block): block is Table => block.kind === 'table')
    .map((table) => table.rows.map((row) => row.cells.map(({ spans }) => textOf(spans))));
