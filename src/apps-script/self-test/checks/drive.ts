import { MEDIA_TYPES } from '../../../application/given-file';
import { queryOf } from '../../documents/drive-documents';
import { liveDocuments } from '../../documents/live-documents';
import type { Check, Scratch } from '../check';
import { check, knownAs, refusal, yes } from '../check';
import { scratchKey } from '../scratch-files';

const UNKNOWN = '1tidakAda00000000000000000000000000000000000';

const isFound = ({ google, spreadsheet }: Scratch, id: string): boolean =>
  (
    google.drive().Files.list({
      q: queryOf(scratchKey(spreadsheet)),
      fields: 'files(id)',
      pageSize: 20,
    }).files ?? []
  ).some((file) => file.id === id);

const live = ({ google }: Scratch) => liveDocuments(google.drive, google.docs, google.utilities);

const typeOf = ({ google }: Scratch, id: string): string =>
  google.drive().Files.get(id, { fields: 'mimeType' }).mimeType ?? '';

const write = ({ google, documentId }: Scratch): string =>
  refusal(() =>
    google
      .docs()
      .Documents.batchUpdate(
        { requests: [{ insertText: { location: { index: 1 }, text: 'F' } }] },
        documentId(),
      ),
  );

/** What Drive does with our files. */
export const driveChecks: readonly Check[] = [
  check(
    'drive.converted',
    'Berkas .docx menjadi Google Dokumen saat diunggah.',
    'application/vnd.google-apps.document',
    (scratch) => typeOf(scratch, scratch.documentId()),
  ),
  check(
    'drive.found',
    'Berkas buatan skrip segera ditemukan menurut penandanya.',
    'ya',
    (scratch) => {
      return yes(isFound(scratch, scratch.documentId()));
    },
  ),
  check('drive.exported', 'Dokumen diunduh kembali sebagai .docx.', 'UEsDB', (scratch) => {
    const base64 = live(scratch).capture(scratch.documentId())?.docx ?? '';
    return `${base64.slice(0, 5)} (${String(base64.length)})`;
  }),
  check('drive.frozen', 'Dokumen yang dibekukan menolak perubahan.', 'ditolak', (scratch) => {
    live(scratch).freeze(scratch.documentId(), 'Uji mandiri');
    return write(scratch);
  }),
  check(
    'drive.unfrozen',
    'Setelah pembekuan dibuka, perubahan diterima.',
    'diterima',
    (scratch) => {
      live(scratch).unfreeze(scratch.documentId());
      return write(scratch);
    },
  ),
  check(
    'drive.renamed',
    'Dokumen dapat diberi nama baru, kecuali selama dibekukan.',
    'Uji nama, ditolak',
    (scratch) => {
      const id = scratch.documentId();
      const documents = live(scratch);
      documents.rename(id, 'Uji nama');
      documents.freeze(id, 'Uji mandiri');
      const answer = refusal(() => {
        documents.rename(id, 'Uji nama lain');
      });
      documents.unfreeze(id);
      const { name = '' } = scratch.google.drive().Files.get(id, { fields: 'name' });
      return `${name}, ${answer}`;
    },
  ),
  check(
    'drive.kept',
    'Berkas .docx dapat disimpan tanpa diubah menjadi dokumen.',
    MEDIA_TYPES.docx,
    (scratch) => typeOf(scratch, scratch.keepFile()),
  ),
  check('drive.trashed', 'Berkas di tempat sampah tidak ditemukan lagi.', 'ya', (scratch) => {
    const id = scratch.keepFile();
    const before = isFound(scratch, id);
    const { Files } = scratch.google.drive();
    Files.update({ trashed: true }, id, null, { fields: 'id' });
    const { trashed = false } = Files.get(id, { fields: 'trashed' });
    return yes(before && trashed && !isFound(scratch, id));
  }),
  check('drive.address', 'Dokumen mempunyai alamat untuk dibuka orang.', 'ya', (scratch) => {
    const { webViewLink = '' } = scratch.google
      .drive()
      .Files.get(scratch.documentId(), { fields: 'webViewLink' });
    return yes(webViewLink.startsWith('https://'));
  }),
  check(
    'drive.missing',
    'Berkas orang lain atau yang tidak ada dikenali dari pesannya.',
    'document-not-found',
    ({ google }) => knownAs(() => google.drive().Files.get(UNKNOWN, { fields: 'id' })),
  ),
];
