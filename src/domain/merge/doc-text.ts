import type { CellLooks, ParagraphLooks, RowLooks, TableLooks } from './looks';

/** Stands in a paragraph's text for every inline thing that is not text: a picture, a footnote mark, a page break. */
export const OBJECT_MARK = '\uFFFC';

/** A paragraph of a document as the merge sees it: words, not looks. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** Named style as the word processor calls it, e.g. `NORMAL_TEXT`, `HEADING_2`. */
  readonly style: string;
  /** Whether it is an item of a list. */
  readonly listed: boolean;
  /** Everything before the final line end, one `OBJECT_MARK` for each inline object. */
  readonly text: string;
  /** What each `OBJECT_MARK` is, in order; two objects are the same when their keys are. */
  readonly objects: readonly string[];
  /** Number of bold characters that it begins with, in UTF-16 units: what names it. Absent for none. */
  readonly lead?: number;
  readonly looks?: ParagraphLooks;
  /** Index of the first character, in UTF-16 units. Only the live document's counts. */
  readonly start: number;
  /** Whether somebody's suggestion for it waits for an answer. Such a paragraph is never touched. */
  readonly suggestionPending: boolean;
}

export interface TableCell {
  /** Number of columns it covers. */
  readonly span: number;
  readonly blocks: readonly Block[];
  readonly looks?: CellLooks;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly looks?: RowLooks;
}

/** A table. Its start and end are those of the whole element, in UTF-16 units. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
  readonly looks?: TableLooks;
  readonly start: number;
  readonly end: number;
}

/** Something that is kept whole: no program can write inside it. */
export interface Opaque {
  readonly kind: 'opaque';
  readonly what: 'contents' | 'section-break' | 'other';
  /** Two are the same when their keys are, e.g. the text of a contents list. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

export type Block = Paragraph | Table | Opaque;

/** Something of people in an older version that the new one does not have. */
export interface LeftPart {
  /** Text of the nearest heading above. */
  readonly section: string;
  /** A paragraph, or a row of a table with its cells one after the other. */
  readonly text: string;
  /** `written` by people in the older version; `removed` there by people and back in the new one. */
  readonly kind: 'written' | 'removed';
}

/**
 * Text of a document with its structure, read back from the word processor. Three of them meet in a merge: the
 * base (what the data said last time), ours (what it says now) and theirs (the live document).
 */
export interface DocText {
  readonly blocks: readonly Block[];
  /**
   * Only in a base: keys of findings that nobody has decided. They stay findings until somebody does or the data
   * change again, whatever else happens to the document meanwhile.
   */
  readonly undecided?: readonly string[];
  /** Only in a base: digest of what the data said, and keys of what was left out because a suggestion waits. */
  readonly told?: { readonly data: string; readonly held: readonly string[] };
  /** Only in a base: what people did in the version before and nobody has carried over or given up yet. */
  readonly left?: readonly LeftPart[];
}

/** Index behind a block, in UTF-16 units: where the next one begins. */
export const endOf = (block: Block): number =>
  block.kind === 'paragraph' ? block.start + block.text.length + 1 : block.end;

/** Level of a heading by its named style, 0 for other text. A title counts as level 1. */
export const headingLevel = (style: string): number => {
  if (style === 'TITLE') return 1;
  const level = /^HEADING_(\d)$/.exec(style)?.[1];
  return level === undefined ? 0 : Number(level);
};
