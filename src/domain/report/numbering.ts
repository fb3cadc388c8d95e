import type { Block, Caption, Heading, PartKey, Row, Span } from './model';

/** Order in which the parts stand in the document. */
export const partOrder: readonly PartKey[] = [
  'kataPengantar',
  'ikhtisar',
  'bab1',
  'bab2',
  'bab3',
  'bab4',
  'lampiran',
  'lampiranMendatar',
  'lampiranPenutup',
];

const chapterNumbers: Readonly<Record<PartKey, string>> = {
  kataPengantar: 'KP',
  ikhtisar: 'IE',
  bab1: '1',
  bab2: '2',
  bab3: '3',
  bab4: '4',
  lampiran: 'L',
  lampiranMendatar: 'L',
  lampiranPenutup: 'L',
};

const romanChapters: Partial<Record<PartKey, string>> = {
  bab1: 'BAB I',
  bab2: 'BAB II',
  bab3: 'BAB III',
  bab4: 'BAB IV',
};

type Parts = Readonly<Record<PartKey, readonly Block[]>>;

/** `a` … `z`, `aa`, `ab` … for the n-th item, counted from 1. */
export const letterOf = (n: number): string =>
  n <= 26
    ? String.fromCharCode(96 + n)
    : letterOf(Math.floor((n - 1) / 26)) + letterOf(((n - 1) % 26) + 1);

interface Counters {
  readonly section: number;
  readonly subsection: number;
  readonly item: number;
}

const isAnnex = (part: PartKey): boolean => chapterNumbers[part] === 'L';

const nextCounters = (counters: Counters, level: Heading['level']): Counters => {
  switch (level) {
    case 1:
      return { ...counters, subsection: 0, item: 0 };
    case 2:
      return { section: counters.section + 1, subsection: 0, item: 0 };
    case 3:
      return { ...counters, subsection: counters.subsection + 1, item: 0 };
    case 4:
      return { ...counters, item: counters.item + 1 };
  }
};

const headingNumber = (part: PartKey, level: Heading['level'], counters: Counters): string => {
  switch (level) {
    case 1:
      return romanChapters[part] ?? '';
    case 2:
      return isAnnex(part)
        ? `Lampiran ${counters.section}`
        : `${letterOf(counters.section).toUpperCase()}.`;
    case 3:
      return `${counters.subsection}.`;
    case 4:
      return `${letterOf(counters.item)}.`;
  }
};

/** Hands out anchors; a key that was used before gets a running number behind it. */
const anchorRegister = (): ((anchor: string) => string) => {
  const seen = new Map<string, number>();
  const unique = (anchor: string): string => {
    const base = anchor === '' ? 'bagian' : anchor;
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    return times === 1 ? base : unique(`${base}-${times}`);
  };
  return unique;
};

interface Numberer {
  readonly headings: Counters;
  readonly captions: Readonly<Record<'table' | 'figure', number>>;
}

const start: Numberer = {
  headings: { section: 0, subsection: 0, item: 0 },
  captions: { table: 0, figure: 0 },
};

/** Numbers one stretch of blocks and says where counting stands afterwards. */
const numberBlocks = (
  part: PartKey,
  blocks: readonly Block[],
  from: Numberer,
  anchor: (anchor: string) => string,
): { readonly blocks: readonly Block[]; readonly state: Numberer } => {
  let state = from;
  const caption = (kind: 'table' | 'figure', old: Caption): Caption => {
    const count = state.captions[kind] + 1;
    state = { ...state, captions: { ...state.captions, [kind]: count } };
    return { ...old, number: `${chapterNumbers[part]}.${count}`, anchor: anchor(old.anchor) };
  };
  const numbered = blocks.map((block): Block => {
    if (block.kind === 'heading') {
      state = { ...state, headings: nextCounters(state.headings, block.level) };
      const number = headingNumber(part, block.level, state.headings);
      return { ...block, number, anchor: anchor(block.anchor) };
    }
    if (block.kind === 'figure') return { ...block, caption: caption('figure', block.caption) };
    if (block.kind === 'table' && block.caption !== undefined) {
      return { ...block, caption: caption('table', block.caption) };
    }
    return block;
  });
  return { blocks: numbered, state };
};

const labelsOf = (blocks: readonly Block[]): readonly (readonly [string, string])[] =>
  blocks.flatMap((block): readonly (readonly [string, string])[] => {
    if (block.kind === 'figure') return [[block.caption.anchor, `Gambar ${block.caption.number}`]];
    if (block.kind === 'table' && block.caption !== undefined) {
      return [[block.caption.anchor, `Tabel ${block.caption.number}`]];
    }
    return block.kind === 'heading' ? [[block.anchor, block.number]] : [];
  });

const resolveSpan = (span: Span, labels: ReadonlyMap<string, string>): Span =>
  span.text === '' && span.link?.startsWith('#') === true
    ? { ...span, text: labels.get(span.link.slice(1)) ?? '' }
    : span;

const resolveRow = (row: Row, labels: ReadonlyMap<string, string>): Row => ({
  ...row,
  cells: row.cells.map((cell) => ({
    ...cell,
    spans: cell.spans.map((span) => resolveSpan(span, labels)),
  })),
});

const resolveBlock = (block: Block, labels: ReadonlyMap<string, string>): Block => {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, spans: block.spans.map((span) => resolveSpan(span, labels)) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => item.map((span) => resolveSpan(span, labels))),
      };
    case 'table':
      return { ...block, rows: block.rows.map((row) => resolveRow(row, labels)) };
    default:
      return block;
  }
};

/**
 * Numbers chapters, sections, tables and figures in the order of the document and fills in the texts of
 * references. Counting starts anew in every chapter; the three annex parts count as one.
 */
export const numberParts = (parts: Parts): Parts => {
  const anchor = anchorRegister();
  let annexes = start;
  const numbered = partOrder.map((part): readonly [PartKey, readonly Block[]] => {
    const result = numberBlocks(part, parts[part], isAnnex(part) ? annexes : start, anchor);
    if (isAnnex(part)) annexes = result.state;
    return [part, result.blocks];
  });
  const labels = new Map(numbered.flatMap(([, blocks]) => labelsOf(blocks)));
  const resolved = numbered.map(([part, blocks]) => [
    part,
    blocks.map((block) => resolveBlock(block, labels)),
  ]);
  return Object.fromEntries(resolved) as Parts;
};
