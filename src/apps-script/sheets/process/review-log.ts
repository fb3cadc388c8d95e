import { roleNames } from '../../../application/messages/words';
import type { LoggedReply, ThreadRow } from '../../../domain/review/thread-row';
import { columnOf } from '../layout/layout';
import { reviewLogTab, threadKindLabels, threadStatusLabels } from '../schema/review-log-tab';
import type { RowValues } from '../set-up/write-table';
import { localTime } from './local-time';
import { openProcessTab } from './open-process-tab';
import type { ProcessEdge } from './process-edge';
import { projectTab } from './project-table';
import { readThreadRecord, threadRecord } from './thread-record';

/** Opens the document at the comment, or the document where there is none. */
const linkOf = ({ docId, threadId, kind }: ThreadRow): string => {
  const document = `https://docs.google.com/document/d/${docId}/edit`;
  return kind === 'komentar' ? `${document}?disco=${threadId}` : document;
};

const replyText = ({ author, content, createdTime }: LoggedReply, offset: string): string =>
  `${author} (${localTime(createdTime, offset)}): ${content}`;

const contentOf = ({ kind, content }: ThreadRow): string =>
  kind === 'usulan' ? `${content} saran perubahan belum diputuskan` : content;

const rowValues = (row: ThreadRow, offset: string): RowValues => ({
  dibuat: localTime(row.createdTime, offset),
  laporan: row.report,
  langkah: row.step,
  versi: row.version,
  jenis: threadKindLabels[row.kind],
  penulis: row.author,
  peran: row.authorRole === null ? '' : roleNames[row.authorRole],
  kutipan: row.quote,
  komentar: contentOf(row),
  balasan: row.replies.map((one) => replyText(one, offset)).join('\n'),
  status: threadStatusLabels[row.status],
  diubah: localTime(row.modifiedTime, offset),
  diselesaikanOleh: row.resolvedBy,
  diselesaikanPada: localTime(row.resolvedTime, offset),
  tautan: linkOf(row),
  utas: row.threadId,
  rekaman: threadRecord(row),
});

/**
 * Rows of `Log Reviu` as they were last written. A row whose record somebody has spoilt is left out: the
 * next pull makes it anew in its place.
 */
export const readLog = (edge: ProcessEdge): readonly ThreadRow[] => {
  const tab = openProcessTab(edge, reviewLogTab);
  const table = tab?.layout.tables['utas'];
  const at = table === undefined ? null : columnOf(table, 'rekaman');
  if (tab === null || table === undefined || at === null) return [];
  const rows = new Map<string, ThreadRow>();
  for (const cells of tab.grid.slice(table.firstRow - 1)) {
    const row = readThreadRecord(String(cells[at - 1] ?? ''));
    if (row !== null && !rows.has(row.threadId)) rows.set(row.threadId, row);
  }
  return [...rows.values()];
};

/**
 * Writes the rows of `Log Reviu`, each into its own row wherever that stands; rows are never removed and
 * the follow-up of the staff is not touched. `offset` is the workbook's distance from UTC, `+08:00`.
 */
export const writeLog = (rows: readonly ThreadRow[], offset: string, edge: ProcessEdge): void => {
  const tab = openProcessTab(edge, reviewLogTab);
  if (tab === null) return;
  const wanted = rows.map((row) => rowValues(row, offset));
  projectTab(tab, { utas: { keys: ['utas'], strangers: 'kept', rows: wanted } }, edge);
};
