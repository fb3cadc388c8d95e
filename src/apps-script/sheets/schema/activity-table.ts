import { followUpChoices, spendingTypeChoices } from './choices';
import { computed, sumOf, typed } from './column';
import { absorption, physicalProgress, remaining } from './formulas';
import type { ColumnSchema, TableSchema } from './schema';

const work: readonly ColumnSchema[] = [
  typed('kode', 'Kode', 'code', {
    width: 100,
    note: 'Kode tetap baris ini, misalnya D-KUL-01; tidak dipakai ulang.',
  }),
  typed('uraian', 'Uraian Kegiatan', 'long-text', {
    width: 340,
    note: 'Kegiatan yang dilaksanakan pada RO ini.',
  }),
  typed('kodeAnggaran', 'Kode Anggaran', 'code', {
    width: 175,
    note: 'Program, kegiatan, KRO, dan RO, misalnya 076.01.WA.3355.EBD.955.',
  }),
  typed('satuan', 'Satuan', 'text', {
    width: 120,
    note: 'Satuan volume, misalnya laporan atau bulan layanan.',
  }),
  typed('targetVolume', 'Target Volume', 'number', {
    width: 110,
    note: 'Volume keluaran yang direncanakan.',
  }),
  typed('realisasiVolume', 'Realisasi Volume', 'number', {
    width: 110,
    note: 'Volume keluaran yang dihasilkan.',
  }),
  computed('fisik', 'Fisik (%)', 'percent-value', {
    width: 110,
    note: 'Realisasi volume dibanding target, paling tinggi 100; dihitung otomatis.',
    formula: physicalProgress,
  }),
];

const quarters = ['I', 'II', 'III', 'IV'].map((roman, index) =>
  typed(`tw${String(index + 1)}`, `Realisasi TW ${roman} (Rp)`, 'rupiah', {
    width: index === 0 ? 150 : 200,
    note: `Belanja selama triwulan ${roman} saja, tidak kumulatif.`,
    total: sumOf(`tw${String(index + 1)}`),
  }),
);

const money: readonly ColumnSchema[] = [
  typed('pagu', 'Pagu (Rp)', 'rupiah', {
    width: 150,
    note: 'Pagu menurut DIPA revisi terakhir yang disebut di Pengaturan.',
    total: sumOf('pagu'),
  }),
  ...quarters,
  typed('realisasi', 'Realisasi (Rp)', 'rupiah', {
    width: 200,
    note: 'Belanja setahun; boleh kosong bila keempat triwulan diisi.',
    // Pagu less rest: a total typed and a total worked out from the quarters both count once.
    total: ({ column }) => `=SUM(${column('pagu')})-SUM(${column('sisa')})`,
  }),
  computed('persen', 'Realisasi (%)', 'percent-value', {
    width: 200,
    note: 'Realisasi dibanding pagu; dihitung otomatis.',
    formula: absorption,
    total: ({ cell }) =>
      `=IF(${cell('pagu')}>0;ROUND(${cell('realisasi')}/${cell('pagu')}*100;2);"")`,
  }),
  computed('sisa', 'Sisa (Rp)', 'rupiah', {
    width: 200,
    note: 'Pagu dikurangi realisasi; dihitung otomatis.',
    formula: remaining,
    total: sumOf('sisa'),
  }),
];

const account: readonly ColumnSchema[] = [
  typed('kendala', 'Kendala', 'long-text', {
    width: 260,
    note: 'Wajib bila penyerapan di bawah 90% atau fisik di bawah 100%.',
  }),
  typed('solusi', 'Solusi', 'long-text', { width: 260, note: 'Tindak lanjut atas kendala.' }),
  typed('statusTindakLanjut', 'Status Tindak Lanjut', 'choice', {
    width: 130,
    note: 'Sampai di mana solusi dilaksanakan.',
    choices: followUpChoices,
  }),
  typed('bukti', 'Bukti Dukung', 'list', {
    width: 260,
    note: 'Nama berkas atau tautan, satu per baris atau dipisahkan titik koma.',
  }),
  typed('penanggungJawab', 'Penanggung Jawab', 'text', {
    width: 200,
    note: 'Jabatan yang bertanggung jawab.',
  }),
  typed('indikator', 'Indikator Terkait', 'code-list', {
    width: 150,
    note: 'Kode indikator yang didukung, dipisahkan titik koma.',
  }),
  typed('jenisBelanja', 'Jenis Belanja', 'choice', {
    width: 120,
    note: 'Dua angka pertama kode akun: 51 pegawai, 52 barang, 53 modal.',
    choices: spendingTypeChoices,
  }),
  typed('waktu', 'Waktu Pelaksanaan', 'text', {
    width: 150,
    note: 'Bulan pelaksanaan, misalnya Januari–Maret.',
  }),
  typed('namaKegiatan', 'Nama Kegiatan', 'long-text', {
    width: 260,
    note: 'Nama kegiatan menurut DIPA.',
  }),
  typed('namaRo', 'Nama RO', 'long-text', {
    width: 220,
    note: 'Nama rincian output menurut DIPA.',
  }),
];

/** Table B of a worksheet: activities with their volume and money. */
export const activityTable: TableSchema = {
  key: 'kegiatan',
  title: 'B. Kegiatan dan Anggaran',
  spareRows: 40,
  totalsLabels: { kode: 'JUMLAH', uraian: 'SELURUH KEGIATAN' },
  columns: [...work, ...money, ...account],
};
