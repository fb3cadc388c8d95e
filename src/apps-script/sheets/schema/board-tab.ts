import type { StepStatus } from '../../../domain/sop/board';
import { placed, typed } from './column';
import type { ColumnSchema, TabSchema } from './schema';

/** What the column `Status` of a step says. */
export const stepStatusLabels: Readonly<Record<StepStatus, string>> = {
  belum: 'Belum',
  berjalan: 'Berjalan',
  terlambat: 'Terlambat',
  dikembalikan: 'Dikembalikan',
  selesai: 'Selesai',
};

/** What names a step. */
const naming: readonly ColumnSchema[] = [
  placed('no', 'No.', 'integer', { width: 50, note: 'Nomor langkah menurut SOP.' }),
  placed('laporan', 'Laporan', 'text', {
    width: 120,
    note: 'Laporan yang menjalani langkah; langkah 1 dan 2 untuk keduanya.',
  }),
  placed('aktivitas', 'Aktivitas', 'long-text', { width: 340, note: 'Aktivitas menurut SOP.' }),
];

/** The other columns of the SOP's own table. */
const standard: readonly ColumnSchema[] = [
  placed('pelaksana', 'Pelaksana', 'text', { width: 220, note: 'Pelaksana menurut SOP.' }),
  placed('kelengkapan', 'Kelengkapan', 'text', { width: 220, note: 'Mutu baku: kelengkapan.' }),
  placed('waktu', 'Waktu', 'text', { width: 80, note: 'Mutu baku: waktu.' }),
  placed('output', 'Output', 'text', { width: 220, note: 'Mutu baku: keluaran.' }),
  placed('keterangan', 'Keterangan', 'text', { width: 110, note: 'Keterangan menurut SOP.' }),
];

/** Where each step stands; right after its name, so that it is seen without scrolling. */
const standing: readonly ColumnSchema[] = [
  placed('status', 'Status', 'text', {
    width: 110,
    note: 'Belum, Berjalan, Terlambat, Dikembalikan, atau Selesai.',
    tones: {
      [stepStatusLabels.berjalan]: 'busy',
      [stepStatusLabels.terlambat]: 'late',
      [stepStatusLabels.dikembalikan]: 'returned',
      [stepStatusLabels.selesai]: 'done',
    },
  }),
  placed('pemegang', 'Pemegang', 'text', {
    width: 220,
    note: 'Orang yang sedang ditunggu; kosong bila langkah belum dibuka atau sudah selesai.',
  }),
  placed('dibuka', 'Dibuka', 'date', { width: 140, note: 'Tanggal langkah dibuka.' }),
  placed('tenggat', 'Tenggat', 'date', {
    width: 140,
    note: 'Hari terakhir langkah; bagi langkah yang belum dibuka, tanggal ini perkiraan.',
  }),
  placed('selesai', 'Selesai', 'date', { width: 140, note: 'Tanggal langkah selesai.' }),
  placed('terlambat', 'Terlambat (hari kerja)', 'integer', {
    width: 100,
    note: 'Banyaknya hari kerja setelah tenggat, pada seluruh putaran.',
  }),
  placed('belumAda', 'Yang Belum Ada', 'long-text', {
    width: 300,
    note: 'Hal yang masih diperlukan agar langkah selesai.',
  }),
  placed('tautan', 'Tautan', 'link', { width: 220, note: 'Tautan dokumen yang dihasilkan.' }),
  placed('lama', 'Lama (hari kerja)', 'integer', {
    width: 100,
    note: 'Banyaknya hari kerja sejak langkah dibuka sampai selesai atau sampai hari ini, pada seluruh putaran.',
  }),
  placed('putaran', 'Putaran', 'long-text', {
    width: 190,
    note: 'Lama dan keterlambatan setiap putaran; kosong selama langkah baru dibuka satu kali.',
  }),
];

/** `Tahapan`: the ten steps of the SOP, each with who holds the ball and what is missing. */
export const boardTab: TabSchema = {
  key: 'tahapan',
  name: 'Tahapan',
  color: '#7a1f1f',
  title: 'TAHAPAN PENYUSUNAN LAPORAN KINERJA',
  purpose:
    'Sepuluh langkah SOP dengan pemegang, tenggat, dan kekurangannya; ditulis oleh LAPKIN menurut Jejak.',
  tables: [
    {
      key: 'langkah',
      title: 'Langkah Penyusunan',
      spareRows: 18,
      columns: [
        ...naming,
        ...standing,
        ...standard,
        typed('catatan', 'Catatan', 'long-text', {
          width: 260,
          note: 'Catatan bebas kantor; tidak pernah diubah oleh LAPKIN.',
        }),
      ],
    },
  ],
};
