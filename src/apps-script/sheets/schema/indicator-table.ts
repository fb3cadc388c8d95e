import { capaian } from './capaian-formula';
import { computed, placed, typed } from './column';
import type { ColumnSchema, TableSchema } from './schema';

const indicatorFigures: readonly ColumnSchema[] = [
  placed('kode', 'Kode', 'code', {
    width: 100,
    note: 'Kode indikator, disalin dari Perjanjian Kinerja.',
  }),
  placed('nama', 'Indikator Kinerja', 'long-text', {
    width: 340,
    note: 'Bunyi indikator, disalin dari Perjanjian Kinerja.',
  }),
  placed('satuan', 'Satuan', 'text', {
    width: 175,
    note: 'Satuan, disalin dari Perjanjian Kinerja.',
  }),
  placed('polaritas', 'Polaritas', 'text', {
    width: 120,
    note: 'Arah capaian, disalin dari Perjanjian Kinerja.',
  }),
  placed('target', 'Target', 'measure', {
    width: 110,
    note: 'Target, disalin dari Perjanjian Kinerja.',
  }),
  typed('pembilang', 'Pembilang', 'number', {
    width: 110,
    note: 'Untuk indikator persentase: jumlah yang memenuhi.',
  }),
  typed('penyebut', 'Penyebut', 'number', {
    width: 110,
    note: 'Untuk indikator persentase: jumlah seluruhnya.',
  }),
  typed('realisasi', 'Realisasi', 'measure', {
    width: 150,
    note: 'Hasil akhir tahun dalam satuan target; boleh kosong bila pembilang dan penyebut diisi.',
  }),
  computed('capaian', 'Capaian (%)', 'percent-value', {
    width: 150,
    note: 'Dihitung otomatis untuk target berupa angka, batas (≤ 5, min 80), dan rentang (7–10); untuk jenis lain, seperti WTP, tanggal, atau Ya, capaian dihitung saat laporan dibuat.',
    formula: capaian,
  }),
];

const indicatorWords: readonly ColumnSchema[] = [
  typed('alasanTidakDiukur', 'Alasan Tidak Diukur', 'long-text', {
    width: 200,
    note: 'Diisi bila realisasi tidak ada, misalnya tidak ada pemungutan suara pada tahun ini.',
  }),
  typed('faktorPendukung', 'Faktor Pendukung', 'long-text', {
    width: 200,
    note: 'Apa yang membuat target tercapai, dengan fakta.',
  }),
  typed('penghambat', 'Penghambat', 'long-text', {
    width: 200,
    note: 'Apa yang menghambat; wajib bila capaian di bawah 100.',
  }),
  typed('solusi', 'Solusi', 'long-text', {
    width: 200,
    note: 'Apa yang sudah dilakukan untuk mengatasinya.',
  }),
  typed('rencana', 'Rencana Perbaikan', 'long-text', {
    width: 200,
    note: 'Langkah untuk tahun berikutnya.',
  }),
  typed('bukti', 'Bukti Dukung', 'list', {
    width: 200,
    note: 'Nama berkas atau tautan, satu per baris atau dipisahkan titik koma.',
  }),
];

/** Table A of a worksheet: indicators of the division. */
export const indicatorTable: TableSchema = {
  key: 'indikator',
  title: 'A. Indikator Kinerja',
  spareRows: 15,
  columns: [...indicatorFigures, ...indicatorWords],
};
