import type { PullContext, ThreadRow } from './thread-row';

/** Pending suggestions of a document, as its text shows them at one moment. */
export interface PendingSuggestions {
  readonly count: number;
  /** Moment of the pull. */
  readonly time: string;
}

/** One row per document: suggestions have no thread and no author the add-on can see. */
const rowId = (context: PullContext): string => `usulan:${context.docId}`;

const freshRow = (context: PullContext, { count, time }: PendingSuggestions): ThreadRow => ({
  threadId: rowId(context),
  kind: 'usulan',
  report: context.report,
  docId: context.docId,
  version: context.version,
  step: context.step,
  author: '',
  authorRole: null,
  createdTime: time,
  modifiedTime: time,
  quote: '',
  content: String(count),
  replies: [],
  status: 'terbuka',
  resolvedBy: '',
  resolvedTime: '',
});

const counted = (row: ThreadRow, { count, time }: PendingSuggestions): ThreadRow => {
  const isOpen = count > 0;
  const status = isOpen ? (row.status === 'selesai' ? 'dibuka-kembali' : row.status) : 'selesai';
  return {
    ...row,
    modifiedTime: time,
    content: String(count),
    status,
    resolvedTime: isOpen ? '' : time,
  };
};

/**
 * Keeps the row that counts the pending suggestions of a document; `content` is the count. It appears
 * with the first suggestion, is settled when none is left, and changes only when the count does.
 */
export const mergeSuggestions = (
  log: readonly ThreadRow[],
  pending: PendingSuggestions,
  context: PullContext,
): readonly ThreadRow[] => {
  const id = rowId(context);
  const known = log.find((row) => row.threadId === id);
  if (known === undefined) {
    return pending.count === 0 ? log : [...log, freshRow(context, pending)];
  }
  return known.content === String(pending.count)
    ? log
    : log.map((row) => (row === known ? counted(row, pending) : row));
};
