import type { Differ } from '../domain/merge/differ';
import type { DocText } from '../domain/merge/doc-text';
import type { Edit } from '../domain/merge/plan';
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

/** What a refresh reads and writes beside the workbook. */
export interface RefreshDesk {
  /** Compares lists; the algorithm is a library's. */
  readonly differ: Differ;
  /** The text of a document with the indexes at which it can be written. One call. */
  readDocument(docId: string): ReadDocument;
  /**
   * Writes all edits or none in one call; `document-changed` when the document is no longer the one that was
   * read, and then nothing is written.
   */
  apply(docId: string, edits: readonly Edit[], revisionId: string): 'applied' | 'document-changed';
  /** Moves a document of ours to the bin. */
  discard(docId: string): void;
  /** What the data said when the document was last written; null when it is not there or not readable. */
  readBase(key: BaseKey): DocText | null;
  writeBase(key: BaseKey, text: DocText): void;
}
