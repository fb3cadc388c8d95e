import type { Missing } from '../../domain/sop/missing';
import { formatDate } from '../../domain/calendar/format-date';
import type { SentencesFor } from './catalogue';
import { changedParts } from './trail-findings.id';
import { roleNames } from './words';

const list = (names: readonly string[]): string => names.join(', ');

/** What a step still needs, as a short Indonesian phrase; the same words stand on the tab `Tahapan`. */
export const missingId: SentencesFor<Missing> = {
  start: () => 'perintah mulai dari Ketua Divisi',
  'step-before': ({ step }) => `hasil langkah ${String(step)}`,
  worksheets: ({ divisionIds }) => `kertas kerja: ${divisionIds.join('; ')}`,
  draft: () => 'draf LAPKIN',
  rework: ({ step, notes }) =>
    `perbaikan atas catatan langkah ${String(step)}${notes.length === 0 ? '' : `: ${notes.join('; ')}`}`,
  'review-log': () => 'catatan reviu dari dokumen',
  threads: ({ threads, suggestions }) =>
    `penyelesaian ${String(threads)} komentar dan ${String(suggestions)} saran`,
  figures: ({ count }) => `pembaruan ${String(count)} angka pada draf`,
  decision: ({ reviewer }) => `keputusan ${roleNames[reviewer]}`,
  'plenary-date': () => 'tanggal rapat pleno',
  'plenary-record': () => 'hasil rapat pleno',
  corrections: ({ corrections }) => `koreksi pleno: ${corrections.join('; ')}`,
  finalisation: () => 'finalisasi',
  'set-aside': ({ count, on, reason }) =>
    `diizinkan Ketua Divisi pada ${formatDate(on)} walaupun masih ada ${String(count)} hal yang terbuka: ${reason}`,
  'frozen-changed': ({ changed }) =>
    `pemulihan ${changedParts[changed]} yang berubah setelah pembekuan, atau pembukaan pembekuan dengan alasan`,
  signature: () => 'tanda tangan',
  binding: ({ destinationIds }) => `penjilidan untuk: ${list(destinationIds)}`,
  'hand-over': ({ destinationIds }) => `penyerahan kepada: ${list(destinationIds)}`,
  receipt: ({ destinationIds }) => `tanda terima dari: ${list(destinationIds)}`,
  evidence: ({ keys }) => `${String(keys.length)} berkas bukti yang belum disimpan`,
  'evidence-edited': ({ count }) =>
    `${String(count)} bukti disimpan sesudah naskah diubah; naskah pada saat keputusan ada dalam riwayat versi Google Dokumen`,
};
