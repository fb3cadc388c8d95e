import type { Outcome } from '../../../domain/sop/events';
import type { CorrectionState } from '../../../domain/sop/state';
import { reportChoices, yesNoChoices } from './choices';
import { placed, typed } from './column';
import type { Choice, TabSchema, TableSchema } from './schema';

/** Decisions a plenary can take on a draft. */
export const outcomeChoices: readonly Choice<Outcome>[] = [
  { code: 'setujui', label: 'Setujui' },
  { code: 'kembalikan', label: 'Kembalikan' },
];

/** What the column `Status` of a correction says. */
export const correctionStatusLabels: Readonly<Record<CorrectionState['status'], string>> = {
  terbuka: 'Terbuka',
  dilanjutkan: 'Dilanjutkan ke finalisasi',
  selesai: 'Selesai',
};

/** Says that a session is in the trail; what is typed in its row no longer counts. */
export const SESSION_RECORDED = 'Tercatat';

const sessions: TableSchema = {
  key: 'rapat',
  title: 'A. Rapat',
  spareRows: 6,
  columns: [
    typed('tanggal', 'Tanggal', 'date', { width: 150, note: 'Tanggal rapat pleno rutin.' }),
    typed('tempat', 'Tempat', 'text', { width: 260, note: 'Tempat rapat.' }),
    typed('nomor', 'Nomor Berita Acara', 'text', {
      width: 240,
      note: 'Nomor berita acara rapat pleno; boleh nomor urut saja, misalnya 8.',
    }),
    typed('pukul', 'Pukul', 'text', { width: 160, note: 'Waktu mulai, misalnya 10.00.' }),
    placed('status', 'Status Rapat', 'text', {
      width: 240,
      note: 'Tercatat bila hasil rapat sudah masuk Jejak; rapat berikutnya ditulis di baris baru.',
      tones: { [SESSION_RECORDED]: 'done' },
    }),
    typed('agenda', 'Agenda', 'long-text', {
      width: 360,
      note: 'Satu baris untuk setiap pokok; bila kosong, berita acara memuat agenda undangan.',
    }),
    typed('selesai', 'Selesai Pukul', 'text', {
      width: 220,
      note: 'Waktu selesai, misalnya 12.30.',
    }),
    typed('pokok', 'Pokok Pembahasan', 'long-text', {
      width: 360,
      note: 'Satu baris untuk setiap pokok, misalnya “Bab III: Penyebab capaian dilengkapi”.',
    }),
  ],
};

const verdicts: TableSchema = {
  key: 'putusan',
  title: 'B. Putusan per Laporan',
  spareRows: 2,
  columns: [
    placed('laporan', 'Laporan', 'text', { width: 150, note: 'Laporan yang dibahas.' }),
    placed('tercatat', 'Putusan Tercatat', 'text', {
      width: 260,
      note: 'Putusan terakhir menurut Jejak.',
    }),
    typed('catatan', 'Catatan Rapat', 'long-text', {
      width: 240,
      note: 'Satu baris untuk setiap catatan; wajib bila laporan dikembalikan.',
    }),
    typed('putusan', 'Putusan', 'choice', {
      width: 160,
      note: 'Kosongkan bila laporan tidak dibahas dalam rapat ini.',
      choices: outcomeChoices,
    }),
    typed('setuju', 'Jumlah yang Setuju', 'integer', {
      width: 240,
      note: 'Banyaknya Ketua dan Anggota yang setuju dengan putusan.',
    }),
  ],
};

const attendance: TableSchema = {
  key: 'hadir',
  title: 'C. Daftar Hadir',
  spareRows: 24,
  columns: [
    placed('kode', 'Kode Orang', 'code', { width: 150, note: 'Kode orang pada tab Peran.' }),
    placed('nama', 'Nama', 'text', { width: 260, note: 'Nama menurut tab Peran.' }),
    placed('jabatan', 'Jabatan', 'text', { width: 240, note: 'Jabatan menurut tab Peran.' }),
    typed('hadir', 'Hadir', 'choice', {
      width: 160,
      note: 'Ya bila hadir dalam rapat.',
      choices: yesNoChoices,
    }),
    typed('keterangan', 'Keterangan', 'text', {
      width: 240,
      note: 'Misalnya alasan tidak hadir.',
    }),
  ],
};

const corrections: TableSchema = {
  key: 'koreksi',
  title: 'D. Koreksi',
  spareRows: 30,
  columns: [
    placed('kode', 'Kode Koreksi', 'code', {
      width: 150,
      note: 'Diberikan saat rapat dicatat; baris tanpa kode belum tercatat.',
    }),
    placed('status', 'Status Koreksi', 'text', {
      width: 260,
      note: 'Terbuka, Dilanjutkan ke finalisasi, atau Selesai.',
      tones: {
        [correctionStatusLabels.terbuka]: 'busy',
        [correctionStatusLabels.dilanjutkan]: 'returned',
        [correctionStatusLabels.selesai]: 'done',
      },
    }),
    placed('penyelesaian', 'Penyelesaian', 'long-text', {
      width: 240,
      note: 'Keterangan saat koreksi ditutup atau dilanjutkan.',
    }),
    typed('laporan', 'Laporan yang Dikoreksi', 'choice', {
      width: 160,
      note: 'Laporan yang harus diperbaiki.',
      choices: reportChoices,
    }),
    typed('bagian', 'Bagian', 'text', { width: 240, note: 'Bab atau bagian yang diperbaiki.' }),
    typed('uraian', 'Uraian', 'long-text', { width: 360, note: 'Perbaikan yang diputuskan.' }),
    typed('penanggungJawab', 'Penanggung Jawab', 'text', {
      width: 220,
      note: 'Nama atau kode orang menurut tab Peran.',
    }),
    typed('batasWaktu', 'Batas Waktu', 'date', {
      width: 150,
      note: 'Hari terakhir perbaikan.',
    }),
  ],
};

/** `Pleno`: the regular plenary of step 5, filled by staff and read when the session is recorded. */
export const plenaryTab: TabSchema = {
  key: 'pleno',
  name: 'Pleno',
  color: '#1f4e79',
  title: 'RAPAT PLENO RUTIN LAPORAN KINERJA',
  purpose:
    'Rapat, putusan, kehadiran, dan koreksi; isi sel terang, lalu catat hasil rapat melalui menu LAPKIN.',
  tables: [sessions, verdicts, attendance, corrections],
};
