import { polarityChoices, reportsChoices } from './choices';
import { typed } from './column';
import type { Choice, ColumnSchema, TabSchema, TableSchema } from './schema';

/** How many years before the report year the PK tab remembers. */
export const HISTORY_YEARS = [3, 2, 1] as const;

const sasaran: TableSchema = {
  key: 'sasaran',
  title: 'A. Sasaran',
  spareRows: 14,
  columns: [
    typed('kode', 'Kode Sasaran', 'code', {
      width: 110,
      note: 'Kode tetap sasaran, misalnya SS1.',
    }),
    typed('nama', 'Sasaran Strategis', 'long-text', {
      width: 400,
      note: 'Bunyi sasaran sama persis dengan Perjanjian Kinerja yang ditandatangani.',
    }),
    typed('laporan', 'Laporan', 'choice', {
      width: 130,
      note: 'Laporan yang memuat sasaran ini; KEDUANYA untuk kedua laporan.',
      choices: reportsChoices,
    }),
  ],
};

const historyColumns = (year: number): readonly ColumnSchema[] =>
  HISTORY_YEARS.flatMap((back) => [
    typed(`target${String(back)}`, `Target ${String(year - back)}`, 'measure', {
      width: 110,
      note: `Target tahun ${String(year - back)} menurut laporan tahun itu.`,
    }),
    typed(`realisasi${String(back)}`, `Realisasi ${String(year - back)}`, 'measure', {
      width: 110,
      note: `Realisasi tahun ${String(year - back)}; kosongkan bila tidak diukur.`,
    }),
  ]);

const wording: readonly ColumnSchema[] = [
  typed('kode', 'Kode', 'code', {
    width: 110,
    note: 'Kode tetap indikator, misalnya K-01; tidak dipakai ulang untuk indikator lain.',
  }),
  typed('nama', 'Indikator Kinerja', 'long-text', {
    width: 400,
    note: 'Bunyi indikator sama persis dengan Perjanjian Kinerja yang ditandatangani.',
  }),
  typed('sasaran', 'Sasaran', 'code', { width: 130, note: 'Kode sasaran dari tabel A.' }),
  typed('satuan', 'Satuan', 'text', {
    width: 120,
    note: 'Satuan target dan realisasi, misalnya %, nilai, laporan.',
  }),
  typed('polaritas', 'Polaritas', 'choice', {
    width: 120,
    note: 'Maksimum: makin besar makin baik; minimum: makin kecil makin baik; rentang: sebaiknya di dalam rentang target.',
    choices: polarityChoices,
  }),
  typed('target', 'Target', 'measure', {
    width: 110,
    note: 'Target tahun laporan: angka, ≤ 5, 7–10, WTP, tanggal, atau Ya.',
  }),
];

const responsibility = (divisions: readonly Choice[]): readonly ColumnSchema[] => [
  typed('bobot', 'Bobot', 'number', {
    width: 80,
    note: 'Diisi hanya bila rata-rata berbobot dipakai; jumlah bobot setiap laporan 100.',
  }),
  typed('laporan', 'Laporan', 'choice', {
    width: 130,
    note: 'Laporan yang memuat indikator ini; KEDUANYA untuk kedua laporan.',
    choices: reportsChoices,
  }),
  typed('divisi', 'Divisi', 'choice', {
    width: 100,
    note: 'Kode divisi yang mengisi realisasi.',
    choices: divisions,
  }),
  typed('penanggungJawab', 'Penanggung Jawab', 'text', {
    width: 230,
    note: 'Jabatan yang bertanggung jawab atas indikator.',
  }),
];

const comparison: readonly ColumnSchema[] = [
  typed('tahunRenstra', 'Tahun Renstra', 'year', {
    width: 90,
    note: 'Tahun akhir target jangka menengah.',
  }),
  typed('targetRenstra', 'Target Renstra', 'measure', {
    width: 110,
    note: 'Target pada tahun akhir Renstra.',
  }),
  typed('nilaiNasional', 'Nilai Nasional', 'measure', {
    width: 110,
    note: 'Realisasi atau standar nasional sebagai pembanding.',
  }),
  typed('sumberNasional', 'Sumber Nilai Nasional', 'text', {
    width: 230,
    note: 'Dokumen asal nilai nasional.',
  }),
  typed('rumus', 'Rumus', 'long-text', {
    width: 300,
    note: 'Cara menghitung indikator menurut manual indikator.',
  }),
  typed('sumberData', 'Sumber Data', 'text', {
    width: 230,
    note: 'Dokumen atau aplikasi asal data realisasi.',
  }),
];

/** `Perjanjian Kinerja`: what the office has promised, with the years before it. */
export const agreementTab = (year: number, divisions: readonly Choice[]): TabSchema => ({
  key: 'perjanjian-kinerja',
  name: 'Perjanjian Kinerja',
  color: '#1f4e79',
  title: 'PERJANJIAN KINERJA',
  purpose:
    'Sasaran dan indikator menurut Perjanjian Kinerja, target, riwayat tiga tahun, target Renstra, dan nilai nasional.',
  tables: [
    sasaran,
    {
      key: 'indikator',
      title: 'B. Indikator Kinerja',
      spareRows: 40,
      columns: [...wording, ...responsibility(divisions), ...historyColumns(year), ...comparison],
    },
  ],
});
