import type { Block, Table, TableRow } from '../../../domain/merge/doc-text';
import type { DocsRequest } from '../../../platform/docs';
import { readDocText } from '../../documents/read-document';
import { requestLook } from '../../merge/request-look';
import { insertTable } from '../../merge/table-requests';
import type { Check, Scratch } from '../check';
import { check, refusal } from '../check';
import { read, send } from '../scratch-document';

const paragraph = (text: string, looks: object, lead = 0): Block => ({
  kind: 'paragraph',
  style: 'NORMAL_TEXT',
  listed: false,
  text,
  objects: [],
  ...(lead > 0 ? { lead } : {}),
  looks: { above: 1.5, below: 1.5, line: 100, size: 9, ...looks },
  start: 0,
  suggestionPending: false,
});

const HEADER: TableRow = {
  looks: { header: true },
  cells: ['Nama', 'Nilai'].map((text) => ({
    span: 1,
    looks: { fill: 'D9E1EA', middle: true },
    blocks: [paragraph(text, { align: 'CENTER' }, text.length)],
  })),
};

const SECTION: TableRow = {
  cells: [{ span: 2, looks: { fill: 'EEF2F6' }, blocks: [paragraph('Bagian', {}, 6)] }],
};

const BODY: TableRow = {
  cells: [
    { span: 1, blocks: [paragraph('Uji', {})] },
    { span: 1, blocks: [paragraph('12', { align: 'END' })] },
  ],
};

/** A table with all the looks that a refresh gives to one. */
const SAMPLE: Table = {
  kind: 'table',
  rows: [HEADER, SECTION, BODY],
  looks: {
    widths: [120, 80],
    border: { width: 0.5, color: '7F7F7F' },
    padding: { beside: 3.5, above: 0 },
  },
  start: 0,
  end: 0,
};

/** Nobody sees the first three; an indent of nothing, which Google tells of every cell, says no more than none. */
const UNSEEN = ['start', 'objects', 'suggestionPending', 'indent', 'firstLine'];

/** Leaves out what makes no difference, and brings fields into one order. */
const asSeen = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([field]) => !UNSEEN.includes(field))
          .sort(([one], [other]) => (one < other ? -1 : 1)),
      )
    : value;

/** Looks and rows of a table, each as one line. */
const seen = ({ rows, looks }: Table): readonly string[] =>
  [looks, ...rows].map((part) => JSON.stringify(part, asSeen));

const tableAt = (scratch: Scratch, index: number): Table | undefined =>
  readDocText({ body: { content: read(scratch).content } }).blocks.find(
    (block): block is Table => block.kind === 'table' && block.start === index,
  );

/** What of the sample came back differently; the first such part is for the maintainers. */
const compare = (found: Table | undefined): string => {
  if (found === undefined) return 'tidak ditemukan';
  const parts = seen(found);
  const other = seen(SAMPLE).findIndex((line, at) => line !== parts[at]);
  return other < 0 ? 'sama' : `berbeda (${parts[other] ?? ''})`;
};

/** How the list of the marked paragraph counts, once it has been made one with numbers. */
const numbersOf = (scratch: Scratch): string => {
  const { at } = read(scratch);
  const range = { startIndex: at, endIndex: at + 1 };
  send(scratch, [
    { createParagraphBullets: { range, bulletPreset: 'NUMBERED_DECIMAL_ALPHA_ROMAN' } },
  ]);
  const { lists = {} } = scratch.google.docs().Documents.get(scratch.documentId(), {
    suggestionsViewMode: 'SUGGESTIONS_INLINE',
    fields: 'lists',
  });
  const { listId = '' } = read(scratch).marked?.paragraph?.bullet ?? {};
  send(scratch, [{ deleteParagraphBullets: { range } }]);
  return lists[listId]?.listProperties?.nestingLevels?.[0]?.glyphType ?? 'tanpa jenis';
};

/** Whether what a refresh writes anew can be given the looks of a new draft. */
export const looksChecks: readonly Check[] = [
  check(
    'docs.table-looks',
    'Tabel baru tampil dengan lebar, garis, warna, dan ukuran huruf yang diminta.',
    'sama',
    (scratch) => {
      const { at } = read(scratch);
      send(scratch, insertTable(SAMPLE, at) as DocsRequest[]);
      return compare(tableAt(scratch, at + 1));
    },
  ),
  check('docs.numbered', 'Daftar bernomor dikenali dari jenis penomorannya.', 'DECIMAL', numbersOf),
  check('docs.box', 'Paragraf dapat diberi bingkai dan warna latar.', 'diterima', (scratch) => {
    const { at } = read(scratch);
    const range = { startIndex: at, endIndex: at + 3 };
    return refusal(() => send(scratch, requestLook(range, true) as DocsRequest[]));
  }),
];
