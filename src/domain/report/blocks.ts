import type {
  Block,
  Cell,
  Column,
  Figure,
  ChartSpec,
  Heading,
  List,
  Paragraph,
  Placeholder,
  Row,
  Span,
  Table,
} from './model';
import { requestText } from './requests';
import type { Words } from './words';
import { plain } from './words';

/** Letters, digits and hyphens only: what a bookmark may be called. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60);

/** A heading whose number is still open; `numbering.ts` fills it in. */
export const heading = (level: Heading['level'], text: string, key: string): Heading => ({
  kind: 'heading',
  level,
  number: '',
  text,
  anchor: slug(key),
});

/** A paragraph of running text. */
export const paragraph = (words: Words): Paragraph => ({
  kind: 'paragraph',
  role: 'body',
  spans: words,
});

/** Small print below a table. */
export const note = (words: Words): Paragraph => ({
  kind: 'paragraph',
  role: 'note',
  spans: words,
});

/** A visible gap: asks the office for a text that only it can write. */
export const request = (text: string): Paragraph => ({
  kind: 'paragraph',
  role: 'request',
  spans: plain(requestText(text)),
});

/** A list; null when there is nothing to list, so that no empty list is printed. */
export const list = (marker: List['marker'], items: readonly Words[]): List | null =>
  items.length === 0 ? null : { kind: 'list', marker, items };

/** A frame for a scan or photo. */
export const placeholder = (text: string): Placeholder => ({ kind: 'placeholder', text });

/** One column of a table: relative width and alignment, `left` unless said. */
export const column = (width: number, align: Column['align'] = 'left'): Column => ({
  width,
  align,
});

const cellOf = (words: Words): Cell => ({ spans: words });

/** A body row. */
export const row = (...cells: readonly Words[]): Row => ({
  role: 'body',
  cells: cells.map(cellOf),
});

/** A total whose label covers the first `labelSpan` columns. */
export const labelledTotal = (
  label: string,
  labelSpan: number,
  ...cells: readonly Words[]
): Row => ({
  role: 'total',
  cells: [{ spans: plain(label), columnSpan: labelSpan, align: 'left' }, ...cells.map(cellOf)],
});

/** A shaded line across a table of `width` columns, e.g. the name of a sasaran. */
export const sectionRow = (width: number, words: Words): Row => ({
  role: 'section',
  cells: [{ spans: words, columnSpan: width, align: 'left' }],
});

/** A header row of plain titles. */
export const headerRow = (...titles: readonly string[]): Row => ({
  role: 'body',
  cells: titles.map((title) => ({ spans: plain(title), align: 'center' })),
});

/** What a numbered table needs to be made. */
export interface TableDraft {
  /** Key of the anchor; {@link reference} names the table by it. */
  readonly key: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly header: readonly Row[];
  readonly rows: readonly Row[];
  readonly source?: string;
}

/** A captioned table; null when it would have no rows. Its number is filled in by `numbering.ts`. */
export const table = (draft: TableDraft): Table | null =>
  draft.rows.length === 0
    ? null
    : {
        kind: 'table',
        caption: { number: '', text: draft.caption, anchor: slug(draft.key) },
        columns: draft.columns,
        header: draft.header,
        rows: draft.rows,
        source: draft.source ?? '',
      };

/** A captioned figure whose number is still open. */
export const figureBlock = (
  key: string,
  caption: string,
  altText: string,
  chart: ChartSpec,
): Figure => ({
  kind: 'figure',
  caption: { number: '', text: caption, anchor: slug(key) },
  altText,
  chart,
});

/**
 * Names a table or figure of the same report by its key. The text (`Tabel 3.2`) is filled in when the
 * numbers are known.
 */
export const reference = (key: string): Span => ({ text: '', link: `#${slug(key)}` });

/** Blocks without the ones that turned out to be empty. */
export const blocks = (...parts: readonly (Block | null | readonly Block[])[]): readonly Block[] =>
  parts.flatMap((part) => {
    if (part === null) return [];
    return 'kind' in part ? [part] : part;
  });
