import type { Differ } from '../domain/merge/differ';
import type { DocText } from '../domain/merge/doc-text';
import type { TextLine } from '../domain/merge/text-lines';
import type { Change, Edit, Finding } from '../domain/merge/plan';
import type { ReportKind } from '../domain/performance/indicator';

/** A document as it was read at one moment. */
export interface ReadDocument {
  readonly text: DocText;
  /** Changes with every change of the document; demanded back when it is written. */
  readonly revisionId: string;
}

/** Whose base it is: each report keeps the one of its current document only. */
export interface BaseKey {
  readonly report: ReportKind;
  readonly docId: string;
}

/** A text of a report as Docs has it, by what the report says and the template it was written with. */
export interface FreshKey {
  readonly report: ReportKind;
  readonly content: string;
}

/** What the drafter's last look found in a document: all that other accounts can know of it. */
export interface Look {
  /** Moment in the workbook's time zone. */
  readonly at: string;
  readonly lines: readonly TextLine[];
  /** Digest of the data at that time, and how many figures did not agree with them: need not be counted again. */
  readonly data: string;
  readonly stale: number;
}

/** What is kept of a document between two runs. */
export interface Base extends DocText {
  /** Absent from bases of older versions. */
  readonly look?: Look;
  /** Anchors of the charts that the document was written with, and of new ones that a person has settled. */
  readonly charts?: { readonly written: readonly string[]; readonly settled: readonly string[] };
}

/** What somebody has decided about one finding. */
export interface Settling {
  readonly finding: Finding;
  readonly choice: 'person' | 'data';
}

/** A write into a document, as it was decided on before it was made. */
export interface Writing {
  /** How often the document had been refreshed by then: once the trail tells of one more, this was it. */
  readonly refreshes: number;
  /** What the data said, and the template it was said with. */
  readonly content: string;
  readonly changes: readonly Change[];
  /** Base of the refresh after it. */
  readonly next: Base;
  readonly settled?: Settling;
}

/** A base as it is kept, with the last write that came after it. */
export interface KeptBase extends Base {
  readonly writing?: Writing;
}

/** What a refresh reads and writes beside the workbook. */
export interface RefreshDesk {
  /** Compares lists; the algorithm is a library's. */
  readonly differ: Differ;
  /** The text of a document with the indexes at which it can be written. One call. */
  readDocument(docId: string): ReadDocument;
  /** The same; null when this account cannot find it. */
  readIfThere(docId: string): ReadDocument | null;
  /** Whether this account can find it and nobody has moved it to the bin. One call. */
  isThere(docId: string): boolean;
  /**
   * Writes all edits or none in one call; `document-changed` when the document is no longer the one that was
   * read, and then nothing is written.
   */
  apply(docId: string, edits: readonly Edit[], revisionId: string): 'applied' | 'document-changed';
  /** Moves a document of ours to the bin. */
  discard(docId: string): void;
  /** What the data said when the document was last written; null when it is not there or not readable. */
  readBase(key: BaseKey): KeptBase | null;
  writeBase(key: BaseKey, base: KeptBase): void;
  /** What an earlier run has kept under this very name; null when it is another or not readable. */
  readFresh(key: FreshKey): DocText | null;
  /** Keeps one text for each report, so that the run after a person's consent need not convert it again. */
  writeFresh(key: FreshKey, text: DocText): void;
}
