import { mainRole, personOfDisplayName } from './reviewer-role';
import { changesBetween } from './thread-changes';
import { isOpenStatus } from './thread-row';
import type {
  LoggedReply,
  PullContext,
  PulledThread,
  ThreadChanges,
  ThreadRow,
  ThreadStatus,
} from './thread-row';

const timeKey = (one: { readonly createdTime: string; readonly id: string }): string =>
  `${one.createdTime} ${one.id}`;

/** Drive promises no order; the id decides between threads of one moment. */
const byTime = <T extends { readonly createdTime: string; readonly id: string }>(
  one: T,
  other: T,
): number => (timeKey(one) < timeKey(other) ? -1 : 1);

const statusOf = (thread: PulledThread, known: ThreadRow | null): ThreadStatus => {
  if (thread.deleted) {
    return 'dihapus';
  }
  if (thread.resolved) {
    return 'selesai';
  }
  const wasClosed = known !== null && known.status !== 'terbuka';
  const reopened = thread.replies.some((one) => one.action === 'reopen' && !one.deleted);
  return wasClosed || reopened ? 'dibuka-kembali' : 'terbuka';
};

/** Replies in the order of time; the words of one that was deleted stay as they were last seen. */
const repliesOf = (thread: PulledThread, known: ThreadRow | null): readonly LoggedReply[] => {
  const earlier = known?.replies ?? [];
  const fresh = thread.replies.flatMap((one): readonly LoggedReply[] => {
    const before = earlier.find((old) => old.id === one.id);
    const { id, author, content, createdTime } = one;
    if (one.deleted) {
      return before === undefined ? [] : [before];
    }
    return content === '' ? [] : [{ id, author, content, createdTime }];
  });
  const gone = earlier.filter((old) => !thread.replies.some((one) => one.id === old.id));
  return [...gone, ...fresh].sort(byTime);
};

const resolutionOf = (
  thread: PulledThread,
  status: ThreadStatus,
): Pick<ThreadRow, 'resolvedBy' | 'resolvedTime'> => {
  const last = [...thread.replies]
    .sort(byTime)
    .filter((one) => one.action === 'resolve')
    .pop();
  return status === 'selesai' && last !== undefined
    ? { resolvedBy: last.author, resolvedTime: last.createdTime }
    : { resolvedBy: '', resolvedTime: '' };
};

const rowOf = (thread: PulledThread, known: ThreadRow | null, context: PullContext): ThreadRow => {
  const status = statusOf(thread, known);
  const author = thread.author === '' ? (known?.author ?? '') : thread.author;
  const person = personOfDisplayName(author, context.people);
  const { report, docId, version, step } = known ?? context;
  return {
    threadId: thread.id,
    kind: 'komentar',
    report,
    docId,
    version,
    step,
    author,
    authorRole: person === null ? null : mainRole(person),
    createdTime: thread.createdTime,
    modifiedTime: thread.modifiedTime,
    // A deleted thread comes without words; the log keeps those it had.
    quote: thread.quote === '' ? (known?.quote ?? '') : thread.quote,
    content: thread.content === '' ? (known?.content ?? '') : thread.content,
    replies: repliesOf(thread, known),
    status,
    ...resolutionOf(thread, status),
  };
};

const vanished = (row: ThreadRow): ThreadRow =>
  row.status === 'dihapus' ? row : { ...row, status: 'dihapus', resolvedBy: '', resolvedTime: '' };

/** Fixed order of members, so that rows read back from a tab compare with rows just made. */
const normalised = (row: ThreadRow): ThreadRow => ({
  threadId: row.threadId,
  kind: row.kind,
  report: row.report,
  docId: row.docId,
  version: row.version,
  step: row.step,
  author: row.author,
  authorRole: row.authorRole,
  createdTime: row.createdTime,
  modifiedTime: row.modifiedTime,
  quote: row.quote,
  content: row.content,
  replies: row.replies.map(({ id, author, content, createdTime }) => ({
    id,
    author,
    content,
    createdTime,
  })),
  status: row.status,
  resolvedBy: row.resolvedBy,
  resolvedTime: row.resolvedTime,
});

/**
 * Merges the threads of one document into the log: known rows are updated in place and keep their
 * order, new ones are added by time, those that are gone are marked and kept. Doing it twice changes
 * nothing. Rows of other documents, and rows of suggestions, stay as they are.
 */
export const mergeThreads = (
  log: readonly ThreadRow[],
  pulled: readonly PulledThread[],
  context: PullContext,
): { readonly rows: readonly ThreadRow[]; readonly changes: ThreadChanges } => {
  const before = log.map(normalised);
  const threads = new Map(pulled.map((one) => [one.id, one]));
  const isOurs = (row: ThreadRow): boolean =>
    row.docId === context.docId && row.kind === 'komentar';
  const updated = before.map((row) => {
    const thread = threads.get(row.threadId);
    if (!isOurs(row)) {
      return row;
    }
    return thread !== undefined
      ? rowOf(thread, row, context)
      : context.isComplete
        ? vanished(row)
        : row;
  });
  const known = new Set(before.filter(isOurs).map((row) => row.threadId));
  const added = [...threads.values()]
    .filter((one) => !known.has(one.id))
    .sort(byTime)
    .map((one) => rowOf(one, null, context));
  const rows = [...updated, ...added];
  return { rows, changes: changesBetween(before, rows) };
};

/** Number of threads of a document that are still under discussion. */
export const openThreads = (log: readonly ThreadRow[], docId: string): number =>
  log.filter((row) => row.docId === docId && row.kind === 'komentar' && isOpenStatus(row.status))
    .length;
