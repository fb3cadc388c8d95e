import type { Block, DocText, Table, TableRow } from './doc-text';

/** Replaces text inside one paragraph. `start` and `end` are indexes of the live document, `old` stands between them. */
export interface WordsEdit {
  readonly kind: 'words';
  readonly start: number;
  readonly end: number;
  readonly old: string;
  readonly text: string;
}

/** Replaces whole blocks: those from `from` to before `to` of a list of the live document, by `blocks`. */
export interface BlocksEdit {
  readonly kind: 'blocks';
  /** The body of the live document, or the content of one of its cells. */
  readonly flow: readonly Block[];
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly Block[];
}

/** Inserts rows beside a row of a table of the live document, formatted like it. */
export interface InsertRowsEdit {
  readonly kind: 'insert-rows';
  readonly table: Table;
  readonly row: number;
  readonly below: boolean;
  /** In the columns of the live table; a cell is empty where the data have none. */
  readonly rows: readonly TableRow[];
}

export interface DeleteRowEdit {
  readonly kind: 'delete-row';
  readonly table: Table;
  readonly row: number;
}

/** One thing to write into the live document. Edits of a plan never overlap. */
export type Edit = WordsEdit | BlocksEdit | InsertRowsEdit | DeleteRowEdit;

/** Where something stands, as a person would say it. Parts that do not apply are empty. */
export interface DocPlace {
  /** Text of the nearest heading above. */
  readonly section: string;
  /** Paragraph before the table, usually its caption. */
  readonly table: string;
  /** First cell of the row. */
  readonly row: string;
  /** Header of the column. */
  readonly column: string;
  /** The whole paragraph as the data have it now; empty when whole blocks or rows are meant. */
  readonly paragraph: string;
}

/** Why a change of the data is not in the document. */
export type Reason =
  /** Data and a person changed the same words. */
  | 'same-words'
  /** A person deleted what the data change. */
  | 'deleted-by-person'
  /** The data no longer have something that a person has changed. */
  | 'edited-by-person'
  /** A new row says something in a column that a person removed. Told once. */
  | 'column-removed'
  /** What stood beside the new text is gone, so nobody can say where it belongs. */
  | 'no-place'
  /** Somebody's suggestion waits in that paragraph. */
  | 'suggestion-pending'
  /** A picture cannot be written by program. */
  | 'picture'
  /** A chart that the document was not written with; it is left out with its caption. */
  | 'new-picture'
  /** A contents list or a section break cannot be written by program. */
  | 'fixed-part'
  /** People wrote it in the version before. */
  | 'written-before'
  /** People took it out of the version before. */
  | 'removed-before';

/** A change of the data that was left out, with both texts over the same stretch. */
export interface Finding {
  /** Names the finding in `Choices`; the same finding has the same key in the next merge. */
  readonly key: string;
  readonly reason: Reason;
  readonly place: DocPlace;
  /** What the data said last time. */
  readonly base: string;
  /** What stands in the document; empty when a person deleted it. */
  readonly person: string;
  /** What the data say now; empty when they no longer have it. */
  readonly data: string;
  /** Puts the data's text in the place of the person's; empty when only a person can do that. */
  readonly take: readonly Edit[];
}

/** A change of the data that is written into the document. */
export interface Change {
  readonly kind: 'figure' | 'words' | 'blocks' | 'rows';
  readonly place: DocPlace;
  /** Empty when something was added. */
  readonly before: string;
  /** Empty when something was removed. */
  readonly after: string;
}

/** What a person decided about findings, by key: keep their own text, or take the data's. */
export type Choices = ReadonlyMap<string, 'person' | 'data'>;

/** How the live document becomes the new one. */
export interface MergePlan {
  readonly edits: readonly Edit[];
  /** For the preview and for the record of what was done. */
  readonly changes: readonly Change[];
  /** A person's text stands against the data's; the person's stays until somebody decides. */
  readonly conflicts: readonly Finding[];
  /** Left out because a suggestion waits; comes again in the next refresh. */
  readonly held: readonly Finding[];
  /** Pictures, contents lists, section breaks and removed columns: only a person can renew them. */
  readonly manual: readonly Finding[];
  /**
   * Base of the next refresh: the new generation, except where a finding is open, which still has the old text so
   * that it is found again. Never the live document: its human words would count as the data's.
   */
  readonly nextBase: DocText;
}
