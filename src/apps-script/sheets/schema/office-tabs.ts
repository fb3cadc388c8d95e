import { holidayKindChoices, narrativeChoices, reportsChoices, roleChoices } from './choices';
import { placed, typed } from './column';
import type { Choice, ColumnSchema, TabSchema } from './schema';

const rosterColumns = (divisions: readonly Choice[]): readonly ColumnSchema[] => [
  typed('id', 'Kode', 'code', {
    width: 170,
    note: 'Kode tetap setiap orang, misalnya kasubag-rendatin.',
  }),
  typed('nama', 'Nama', 'text', { width: 230, note: 'Nama lengkap dengan gelar.' }),
  typed('jabatan', 'Jabatan', 'text', { width: 320, note: 'Jabatan lengkap di satker.' }),
  typed('nip', 'NIP', 'code', { width: 170, note: 'NIP; dikosongkan bagi anggota KPU.' }),
  typed('email', 'Surel', 'email', {
    width: 240,
    note: 'Alamat akun Google yang dipakai membuka buku kerja ini.',
  }),
  typed('namaDocs', 'Nama di Google Docs', 'text', {
    width: 200,
    note: 'Nama yang muncul pada komentar orang ini di Google Docs.',
  }),
  typed('peran', 'Peran', 'list', {
    width: 220,
    note: `Satu atau beberapa peran, dipisahkan titik koma: ${roleChoices.map(({ label }) => label).join('; ')}.`,
    choices: roleChoices,
  }),
  typed('divisi', 'Divisi', 'code-list', {
    width: 150,
    note: 'Kode divisi yang diurus, dipisahkan titik koma.',
    choices: divisions,
  }),
  typed('subbagian', 'Subbagian', 'text', { width: 300, note: 'Subbagian tempat bertugas.' }),
];

/** `Peran`: who takes part in the procedure, and in which role. */
export const rosterTab = (divisions: readonly Choice[]): TabSchema => ({
  key: 'peran',
  name: 'Peran',
  color: '#7a1f1f',
  title: 'PERAN',
  purpose:
    'Daftar orang yang menyusun, memeriksa, dan menetapkan laporan; alamat surel menentukan kewenangan.',
  tables: [
    {
      key: 'orang',
      title: 'Daftar Orang',
      spareRows: 40,
      columns: rosterColumns(divisions),
    },
  ],
});

/** `Hari Libur`: the days that the schedule leaves out. */
export const holidayTab: TabSchema = {
  key: 'hari-libur',
  name: 'Hari Libur',
  color: '#7a1f1f',
  title: 'HARI LIBUR',
  purpose:
    'Libur nasional dan cuti bersama menurut Surat Keputusan Bersama; dipakai menghitung hari kerja.',
  tables: [
    {
      key: 'libur',
      title: 'Daftar Hari Libur',
      spareRows: 60,
      columns: [
        typed('tanggal', 'Tanggal', 'date', { width: 180, note: 'Satu baris untuk setiap hari.' }),
        typed('nama', 'Hari Libur', 'text', {
          width: 420,
          note: 'Nama hari libur atau cuti bersama.',
        }),
        typed('jenis', 'Jenis', 'choice', {
          width: 160,
          note: 'Libur nasional atau cuti bersama.',
          choices: holidayKindChoices,
        }),
      ],
    },
  ],
};

/** `Narasi`: the texts that no number can write. */
export const narrativeTab: TabSchema = {
  key: 'narasi',
  name: 'Narasi',
  color: '#1f4e79',
  title: 'NARASI',
  purpose:
    'Naskah bab yang tidak dapat disusun dari angka; periksa setiap tahun lalu isi tahun konfirmasinya.',
  tables: [
    {
      key: 'teks',
      title: 'Naskah per Bagian',
      spareRows: 8,
      columns: [
        placed('kode', 'Kode', 'code', { width: 170, note: 'Kode bagian; jangan diubah.' }),
        placed('bagian', 'Bagian', 'text', {
          width: 240,
          note: 'Bab dan subbab tempat naskah dicetak.',
        }),
        typed('laporan', 'Laporan', 'choice', {
          width: 130,
          note: 'Laporan yang memuat naskah ini; KEDUANYA untuk kedua laporan.',
          choices: reportsChoices,
        }),
        typed('teks', 'Naskah', 'long-text', {
          width: 720,
          note: 'Pisahkan paragraf dengan baris baru; baris yang diawali “- ” atau “1. ” menjadi butir daftar.',
        }),
        typed('tahunKonfirmasi', 'Tahun Konfirmasi', 'year', {
          width: 120,
          note: 'Tahun laporan saat naskah ini terakhir diperiksa dan dinyatakan berlaku.',
        }),
      ],
    },
  ],
};

/** Rows with which `Narasi` begins; forewords and closings differ between the two reports. */
export const initialNarratives: readonly {
  readonly kode: string;
  readonly bagian: string;
  readonly laporan: string;
}[] = narrativeChoices.flatMap(({ code, label }) => {
  const reports = ['kata-pengantar', 'tugas-fungsi', 'penutup'].includes(code)
    ? ['KPU', 'SEKRETARIAT']
    : ['KEDUANYA'];
  return reports.map((laporan) => ({ kode: code, bagian: label, laporan }));
});
