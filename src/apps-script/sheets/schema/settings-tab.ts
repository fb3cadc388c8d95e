import { actingChoices, reportChoices } from './choices';
import { typed, placed } from './column';
import type { TabSchema, TableSchema } from './schema';
import { settingSchemas } from './settings';

const general: TableSchema = {
  key: 'umum',
  title: 'A. Umum',
  spareRows: settingSchemas.length,
  columns: [
    placed('pengaturan', 'Pengaturan', 'text', {
      width: 230,
      note: 'Nama pengaturan; jangan diubah karena LAPKIN mencarinya dengan nama ini.',
    }),
    typed('isi', 'Isi', 'text', {
      width: 340,
      note: 'Isian kantor untuk pengaturan pada baris ini.',
    }),
    placed('penjelasan', 'Penjelasan', 'long-text', {
      width: 460,
      note: 'Arti pengaturan dan pilihan yang tersedia.',
    }),
  ],
};

const divisions: TableSchema = {
  key: 'divisi',
  title: 'B. Divisi',
  spareRows: 9,
  columns: [
    typed('kode', 'Kode Divisi', 'code', {
      width: 230,
      note: 'Kode tetap divisi, dipakai pada tab Perjanjian Kinerja dan Peran.',
    }),
    typed('nama', 'Nama Divisi', 'text', {
      width: 340,
      note: 'Nama lengkap divisi seperti dicetak dalam laporan.',
    }),
    typed('subbagian', 'Subbagian', 'text', {
      width: 460,
      note: 'Subbagian sekretariat yang mendukung divisi.',
    }),
    typed('tab', 'Nama Tab', 'text', {
      width: 230,
      note: 'Nama tab kertas kerja divisi, paling banyak 31 huruf; tab yang belum ada dibuat oleh LAPKIN.',
    }),
  ],
};

const programs: TableSchema = {
  key: 'program',
  title: 'C. Program',
  spareRows: 6,
  columns: [
    typed('kode', 'Kode Program', 'code', {
      width: 230,
      note: 'Kode program anggaran, misalnya 076.01.WA.',
    }),
    typed('laporan', 'Laporan', 'choice', {
      width: 340,
      note: 'Laporan yang mempertanggungjawabkan program ini.',
      choices: reportChoices,
    }),
    typed('nama', 'Nama Program', 'text', { width: 460, note: 'Nama program menurut DIPA.' }),
  ],
};

const signers: TableSchema = {
  key: 'penandatangan',
  title: 'D. Penanda Tangan',
  spareRows: 6,
  columns: [
    typed('laporan', 'Laporan', 'choice', {
      width: 230,
      note: 'Laporan yang ditandatangani.',
      choices: reportChoices,
    }),
    typed('nama', 'Nama', 'text', { width: 340, note: 'Nama lengkap dengan gelar.' }),
    typed('jabatan', 'Jabatan', 'text', {
      width: 460,
      note: 'Jabatan seperti dicetak di atas tanda tangan, dengan nama lembaga dan kabupaten/kota.',
    }),
    typed('nip', 'NIP', 'code', {
      width: 230,
      note: 'NIP penanda tangan; dikosongkan bagi anggota KPU.',
    }),
    typed('plhPlt', 'Plh./Plt.', 'choice', {
      width: 110,
      note: 'Diisi bila penanda tangan menjabat sebagai pelaksana harian atau pelaksana tugas.',
      choices: actingChoices,
    }),
  ],
};

/** `Pengaturan`: who the office is and what it has chosen. */
export const settingsTab: TabSchema = {
  key: 'pengaturan',
  name: 'Pengaturan',
  color: '#7a1f1f',
  title: 'PENGATURAN',
  purpose:
    'Identitas satker, kebijakan penghitungan, pembagian divisi dan program, serta penanda tangan.',
  tables: [general, divisions, programs, signers],
};
