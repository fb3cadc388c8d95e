import type { CommentList, DriveComment } from '../../../platform/drive';
import { COMMENT_FIELDS } from '../../documents/live-documents';
import type { Check, Scratch } from '../check';
import { check, refusal, yes } from '../check';

const listed = ({ google, documentId }: Scratch, pageSize: number, pageToken = ''): CommentList =>
  google.drive().Comments.list(documentId(), {
    fields: COMMENT_FIELDS,
    pageSize,
    includeDeleted: true,
    ...(pageToken === '' ? {} : { pageToken }),
  });

const add = ({ google, documentId }: Scratch, content: string): DriveComment =>
  google.drive().Comments.create({ content }, documentId(), { fields: 'id,modifiedTime' });

const threadOf = (scratch: Scratch, id: string): DriveComment | undefined =>
  listed(scratch, 100).comments?.find((comment) => comment.id === id);

const answered = (scratch: Scratch, action: 'resolve' | 'reopen'): string => {
  const { google, documentId } = scratch;
  const id = add(scratch, 'Uji penyelesaian').id ?? '';
  const reply = (what: 'resolve' | 'reopen'): void =>
    void google.drive().Replies.create({ action: what }, documentId(), id, { fields: 'id' });
  reply('resolve');
  if (action === 'reopen') reply('reopen');
  const thread = threadOf(scratch, id);
  return `${String(thread?.resolved)} ${String(thread?.replies?.slice(-1)[0]?.action)}`;
};

/** How comments of a document are read. */
export const commentChecks: readonly Check[] = [
  check(
    'comments.pages',
    'Komentar diberikan per halaman dengan tanda lanjutan.',
    '2 1',
    (scratch) => {
      ['satu', 'dua', 'tiga'].forEach((content) => add(scratch, content));
      const { comments = [], nextPageToken = '' } = listed(scratch, 2);
      const rest = nextPageToken === '' ? [] : (listed(scratch, 2, nextPageToken).comments ?? []);
      return `${String(comments.length)} ${String(rest.length)}`;
    },
  ),
  check(
    'comments.author',
    'Komentar menyebut nama tampilan dan apakah milik sendiri.',
    'ya true',
    (scratch) => {
      const [thread] = listed(scratch, 1).comments ?? [];
      return `${yes((thread?.author?.displayName ?? '') !== '')} ${String(thread?.author?.me)}`;
    },
  ),
  check('comments.content', 'Isi dan waktu komentar terbaca.', 'ya ya', (scratch) => {
    const id = add(scratch, 'Baris & <tanda>').id ?? '';
    const thread = threadOf(scratch, id);
    const isTime = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(thread?.createdTime ?? '');
    return `${yes(thread?.content === 'Baris & <tanda>')} ${yes(isTime)}`;
  }),
  check(
    'comments.reply',
    'Balasan terbaca pada komentarnya dan memperbarui waktunya.',
    'balas ya',
    (scratch) => {
      const { id = '', modifiedTime = '' } = add(scratch, 'Uji balasan');
      const { google, documentId } = scratch;
      google.drive().Replies.create({ content: 'balas' }, documentId(), id, { fields: 'id' });
      const thread = threadOf(scratch, id);
      return `${thread?.replies?.[0]?.content ?? ''} ${yes((thread?.modifiedTime ?? '') >= modifiedTime)}`;
    },
  ),
  check(
    'comments.resolve',
    'Penyelesaian adalah balasan dengan tindakan.',
    'true resolve',
    (scratch) => answered(scratch, 'resolve'),
  ),
  check(
    'comments.reopen',
    'Pembukaan kembali adalah balasan dengan tindakan.',
    'false reopen',
    (scratch) => answered(scratch, 'reopen'),
  ),
  check(
    'comments.fields',
    'Membaca komentar tanpa daftar bidang ditolak.',
    'ditolak',
    ({ google, documentId }) =>
      refusal(() => google.drive().Comments.list(documentId(), { pageSize: 1 } as never)),
  ),
];
