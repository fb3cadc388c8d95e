import type { ThreadRow, ThreadStatus } from '../../../domain/review/thread-row';
import { placed, typed } from './column';
import type { TabSchema } from './schema';

/** What the column `Status` of a thread says. */
export const threadStatusLabels: Readonly<Record<ThreadStatus, string>> = {
  terbuka: 'Terbuka',
  'dibuka-kembali': 'Dibuka kembali',
  selesai: 'Selesai',
  dihapus: 'Dihapus',
};

/** What the column `Jenis` says. */
export const threadKindLabels: Readonly<Record<ThreadRow['kind'], string>> = {
  komentar: 'Komentar',
  usulan: 'Saran',
};

/** `Log Reviu`: one row for each comment thread of the drafts, updated in place and never removed. */
export const reviewLogTab: TabSchema = {
  key: 'log-reviu',
  name: 'Log Reviu',
  color: '#1f4e79',
  title: 'LOG REVIU',
  purpose:
    'Komentar dan saran pada draf di Google Dokumen; ditulis oleh LAPKIN, kolom Tindak Lanjut diisi staf.',
  tables: [
    {
      key: 'utas',
      title: 'Daftar Komentar dan Saran',
      spareRows: 100,
      columns: [
        placed('dibuat', 'Dibuat', 'text', { width: 150, note: 'Waktu komentar dibuat.' }),
        placed('laporan', 'Laporan', 'text', { width: 120, note: 'Laporan yang dikomentari.' }),
        placed('langkah', 'Langkah', 'integer', {
          width: 80,
          note: 'Langkah saat komentar pertama kali tercatat.',
        }),
        placed('versi', 'Versi', 'integer', {
          width: 70,
          note: 'Versi draf saat komentar pertama kali tercatat.',
        }),
        placed('jenis', 'Jenis', 'text', { width: 100, note: 'Komentar, atau saran perubahan.' }),
        placed('penulis', 'Penulis', 'text', {
          width: 170,
          note: 'Nama penulis di Google Dokumen.',
        }),
        placed('peran', 'Peran', 'text', {
          width: 150,
          note: 'Peran penulis menurut tab Peran; kosong bila namanya tidak dikenal.',
        }),
        placed('kutipan', 'Kutipan', 'long-text', {
          width: 260,
          note: 'Bagian naskah yang dikomentari.',
        }),
        placed('komentar', 'Komentar', 'long-text', {
          width: 320,
          note: 'Isi komentar, atau banyaknya saran yang belum diputuskan.',
        }),
        placed('balasan', 'Balasan', 'long-text', {
          width: 320,
          note: 'Balasan menurut urutan waktu.',
        }),
        placed('status', 'Status', 'text', {
          width: 120,
          note: 'Terbuka, Dibuka kembali, Selesai, atau Dihapus.',
          tones: {
            [threadStatusLabels.terbuka]: 'busy',
            [threadStatusLabels['dibuka-kembali']]: 'returned',
            [threadStatusLabels.selesai]: 'done',
          },
        }),
        placed('diubah', 'Terakhir Diubah', 'text', {
          width: 150,
          note: 'Waktu perubahan terakhir pada komentar.',
        }),
        placed('diselesaikanOleh', 'Diselesaikan Oleh', 'text', {
          width: 170,
          note: 'Nama orang yang menandai selesai.',
        }),
        placed('diselesaikanPada', 'Diselesaikan Pada', 'text', {
          width: 150,
          note: 'Waktu komentar ditandai selesai.',
        }),
        placed('tautan', 'Tautan', 'link', {
          width: 220,
          note: 'Tautan yang membuka komentar pada dokumen.',
        }),
        placed('utas', 'ID Utas', 'code', {
          width: 140,
          note: 'Kode komentar di Google Dokumen; jangan diubah.',
        }),
        placed('rekaman', 'Rekaman', 'code', {
          width: 80,
          note: 'Rekaman lengkap baris ini untuk LAPKIN; jangan diubah.',
          hidden: true,
        }),
        typed('tindakLanjut', 'Tindak Lanjut', 'long-text', {
          width: 280,
          note: 'Perbaikan yang dilakukan staf; tidak pernah diubah oleh LAPKIN.',
        }),
      ],
    },
  ],
};
