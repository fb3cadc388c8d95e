import { isRole } from '../../../domain/sop/event-shapes';
import { isCount, isText, listOf, objectOf, oneOf, orNull } from '../../../domain/sop/shape';
import type { ThreadRow } from '../../../domain/review/thread-row';
import { LONGEST_TEXT } from './fit-cell';

const isThreadRow = objectOf<ThreadRow>({
  threadId: isText,
  kind: oneOf('komentar', 'usulan'),
  report: oneOf('KPU', 'SEKRETARIAT'),
  docId: isText,
  version: isCount,
  step: isCount,
  author: isText,
  authorRole: orNull(isRole),
  createdTime: isText,
  modifiedTime: isText,
  quote: isText,
  content: isText,
  replies: listOf(objectOf({ id: isText, author: isText, content: isText, createdTime: isText })),
  status: oneOf('terbuka', 'dibuka-kembali', 'selesai', 'dihapus'),
  resolvedBy: isText,
  resolvedTime: isText,
});

/** Texts of a thread, each shortened; the last attempt keeps no words at all. */
const shortened = (row: ThreadRow, longest: number): ThreadRow => {
  const cut = (text: string): string => text.slice(0, longest);
  return {
    ...row,
    quote: cut(row.quote),
    content: cut(row.content),
    replies: longest === 0 ? [] : row.replies.map((one) => ({ ...one, content: cut(one.content) })),
  };
};

/** The whole row as one text that a cell takes; very long discussions are kept shortened. */
export const threadRecord = (row: ThreadRow): string => {
  const attempts = [LONGEST_TEXT, 4_000, 400, 40, 0].map((longest) =>
    JSON.stringify(shortened(row, longest)),
  );
  return attempts.find((text) => text.length <= LONGEST_TEXT) ?? '';
};

/** Reads a record back; null for anything that is none, e.g. because somebody has edited it. */
export const readThreadRecord = (text: string): ThreadRow | null => {
  try {
    const value: unknown = JSON.parse(text);
    return isThreadRow(value) ? value : null;
  } catch {
    return null;
  }
};
