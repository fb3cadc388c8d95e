import { OBJECT_MARK, endOf } from '../../domain/merge/doc-text';
import type { Block, Paragraph, Table } from '../../domain/merge/doc-text';
import { placementOf } from '../../domain/merge/placement';
import type { BlocksEdit } from '../../domain/merge/plan';
import { plainText } from '../../domain/merge/unit';
import { deleteRange, insertText } from './docs-request';
import type { DocsRequest } from './docs-request';

const BULLETS = 'BULLET_DISC_CIRCLE_SQUARE';

/** What of a text can be written: everything but the marks of pictures. */
export const writable = (text: string): string => text.split(OBJECT_MARK).join('');

/** Looks of the paragraph that new text is written into; null when it is not known beforehand. */
type Host = Pick<Paragraph, 'style' | 'listed'> | null;

const dress = (paragraph: Paragraph, index: number, host: Host): readonly DocsRequest[] => {
  const range = { startIndex: index, endIndex: index + writable(paragraph.text).length + 1 };
  const { style, listed } = paragraph;
  const restyled: readonly DocsRequest[] =
    host?.style === style
      ? []
      : [
          {
            updateParagraphStyle: {
              range,
              paragraphStyle: { namedStyleType: style },
              fields: 'namedStyleType',
            },
          },
          { updateTextStyle: { range, textStyle: {}, fields: 'bold,italic,underline' } },
        ];
  if (host?.listed === listed) return restyled;
  const bullets: DocsRequest = listed
    ? { createParagraphBullets: { range, bulletPreset: BULLETS } }
    : { deleteParagraphBullets: { range } };
  return [...restyled, bullets];
};

/**
 * Fills a table that has just been inserted, last cell first. An empty table takes one unit for itself and one for
 * each row, and two for each cell: its own and a line end.
 */
const fillTable = (table: Table, start: number, columns: number): readonly DocsRequest[] => {
  const requests: DocsRequest[] = [];
  for (let row = table.rows.length - 1; row >= 0; row -= 1) {
    const cells = table.rows[row]?.cells ?? [];
    let column = cells.reduce((sum, { span }) => sum + span, 0);
    for (let cell = cells.length - 1; cell >= 0; cell -= 1) {
      column -= cells[cell]?.span ?? 1;
      const text = writable(plainText(cells[cell]?.blocks ?? []));
      const index = start + 3 + row * (1 + 2 * columns) + 2 * column;
      const range = { startIndex: index, endIndex: index + text.length };
      requests.push(...insertText(index, text));
      if (row === 0 && text !== '') {
        requests.push({ updateTextStyle: { range, textStyle: { bold: true }, fields: 'bold' } });
      }
    }
  }
  return requests;
};

const insertTable = (table: Table, index: number): readonly DocsRequest[] => {
  const widths = table.rows.map(({ cells }) => cells.reduce((sum, { span }) => sum + span, 0));
  const columns = Math.max(1, ...widths);
  const rows = table.rows.length;
  return [
    { insertTable: { location: { index }, rows, columns } },
    ...fillTable(table, index + 1, columns),
  ];
};

interface Building {
  readonly index: number;
  readonly host: Host;
  /** Whether the last new paragraph is written before a line end that is there already. */
  readonly hasLineEnd: boolean;
}

const insertParagraph = (
  paragraph: Paragraph,
  { index, host }: Building,
  hasLineEnd: boolean,
): readonly DocsRequest[] => [
  ...insertText(index, writable(paragraph.text) + (hasLineEnd ? '' : '\n')),
  ...dress(paragraph, index, host),
];

/**
 * Builds blocks at one index, the last one first, so that each pushes the later ones on. Inserting a table brings a
 * line end before it: that one ends the paragraph before, or, when there is none among the new blocks, takes the place
 * of the line end of the paragraph that is there.
 */
const build = (blocks: readonly Block[], building: Building): readonly DocsRequest[] => {
  const { index } = building;
  const requests: DocsRequest[] = [];
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block?.kind === 'table') requests.push(...insertTable(block, index));
    if (block?.kind !== 'paragraph') continue;
    const isLast = at === blocks.length - 1;
    const endsItself = blocks[at + 1]?.kind === 'table' || (isLast && building.hasLineEnd);
    requests.push(...insertParagraph(block, building, endsItself));
  }
  if (blocks[0]?.kind === 'table') requests.push(...deleteRange(index - 1, index));
  return requests;
};

const lookOf = (block: Block | undefined): Host => (block?.kind === 'paragraph' ? block : null);

const writeAfter = (
  { flow, from, to, blocks }: BlocksEdit,
  before: Paragraph,
): readonly DocsRequest[] => {
  const last = flow[to - 1] ?? before;
  const index = endOf(before) - 1;
  const host = to > from ? null : before;
  const removal = deleteRange(index, endOf(last) - 1);
  const kept = to > from ? dress({ ...before, objects: [] }, before.start, null) : [];
  if (blocks.length === 0) return [...removal, ...kept];
  return [
    ...removal,
    ...insertText(index, '\n'),
    ...build(blocks, { index: index + 1, host, hasLineEnd: true }),
    ...kept,
  ];
};

/** Requests that replace whole blocks by others, in the way the place allows. */
export const blocksRequests = (edit: BlocksEdit): readonly DocsRequest[] => {
  const { flow, from, to, blocks } = edit;
  const before = flow[from - 1];
  const next = flow[to];
  const last = flow[to - 1];
  const placement = placementOf(edit);
  if (placement === 'after' && before?.kind === 'paragraph') return writeAfter(edit, before);
  const start = flow[from]?.start ?? 0;
  if (placement === 'before') {
    return [
      ...(to > from && last ? deleteRange(start, endOf(last)) : []),
      ...build(blocks, { index: start, host: lookOf(next), hasLineEnd: false }),
    ];
  }
  if (placement === null || last === undefined) throw new Error('A block edit without a place.');
  return [
    ...deleteRange(start, endOf(last) - 1),
    ...build(blocks, { index: start, host: lookOf(last), hasLineEnd: true }),
  ];
};
