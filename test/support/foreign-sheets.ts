import type { Host } from '../../src/local/host';
import type { CellValue, Sheet } from '../../src/platform/spreadsheet';

/** A worksheet of an office as it was kept before, of one of the shapes that are met. */
export interface ForeignSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Merged cells: row, column, rows, columns, counted from 1. */
  readonly merged?: readonly (readonly [number, number, number, number])[];
  /** Columns that are text, so that the figures in them are stored as text. */
  readonly textColumns?: readonly number[];
  readonly percentColumns?: readonly number[];
}

/** One row of headers, a number column, plain figures: what a careful office keeps. */
export const plainSheet: ForeignSheet = {
  name: 'Monev 2023',
  rows: [
    [
      'No',
      'Uraian Kegiatan',
      'Kode Anggaran',
      'Satuan',
      'Target Volume',
      'Realisasi Volume',
      'Pagu',
      'Realisasi',
      'Kendala',
      'Solusi',
      'Bukti Dukung',
    ],
    [
      1,
      'Penyusunan rencana kerja',
      '076.01.WA.3357.EBD.952',
      'dokumen',
      2,
      2,
      10000000,
      9800000,
      '',
      '',
      'Rencana kerja.pdf',
    ],
    [
      2,
      'Pemeliharaan gedung',
      '076.01.WA.3360.EBA.994',
      'bulan layanan',
      12,
      12,
      24000000,
      20000000,
      'Penyedia terlambat',
      'Surat teguran',
      'Berita acara.pdf',
    ],
    [
      3,
      'Bimbingan teknis',
      '076.01.CQ.6709.QGE.001',
      'kegiatan',
      4,
      3,
      6000000,
      5500000,
      '',
      '',
      '',
    ],
    ['', 'JUMLAH', '', '', '', '', 40000000, 35300000, '', '', ''],
  ],
};

/** Letterhead, title, three rows of headers with merged cells, column numbers, sections, sums, a signature below. */
export const layeredSheet: ForeignSheet = {
  name: 'Kertas Kerja Lama',
  rows: [
    ['KOMISI PEMILIHAN UMUM'],
    ['KERTAS KERJA MONITORING DAN EVALUASI TAHUN 2023'],
    [''],
    [
      'No',
      'Program/Kegiatan',
      'Kode',
      'Volume',
      '',
      '',
      'Anggaran',
      '',
      '',
      '',
      '',
      '',
      '',
      'Permasalahan',
      'Tindak Lanjut',
      'PJ',
    ],
    [
      '',
      '',
      '',
      'Satuan',
      'Target',
      'Realisasi',
      'Pagu',
      'Realisasi',
      '',
      '',
      '',
      '',
      '%',
      '',
      '',
      '',
    ],
    ['', '', '', '', '', '', '', 'TW I', 'TW II', 'TW III', 'TW IV', 'Jumlah', '', '', '', ''],
    [
      '(1)',
      '(2)',
      '(3)',
      '(4)',
      '(5)',
      '(6)',
      '(7)',
      '(8)',
      '(9)',
      '(10)',
      '(11)',
      '(12)',
      '(13)',
      '(14)',
      '(15)',
      '(16)',
    ],
    ['A', 'PROGRAM DUKUNGAN MANAJEMEN', '', '', '', '', '', '', '', '', '', '', '', '', '', ''],
    [
      1,
      'Layanan perkantoran',
      '076.01.WA.3360.EBA.994',
      'bln layanan',
      12,
      12,
      'Rp 12.000.000,-',
      'Rp 3.000.000',
      'Rp 3.000.000',
      'Rp 3.000.000',
      'Rp 2.500.000',
      'Rp 11.500.000',
      '95,83%',
      'Harga naik',
      'Revisi POK',
      'Kasubag',
    ],
    [
      2,
      'Rapat koordinasi',
      '',
      'keg',
      2,
      2,
      'Rp 4.000.000,-',
      '-',
      'Rp 2.000.000',
      '-',
      'Rp 2.000.000',
      'Rp 4.000.000',
      '100%',
      '-',
      '-',
      'Kasubag',
    ],
    [
      '',
      'Sub Total',
      '',
      '',
      '',
      '',
      'Rp 16.000.000',
      '',
      '',
      '',
      '',
      'Rp 15.500.000',
      '',
      '',
      '',
      '',
    ],
    ['', 'TOTAL', '', '', '', '', 'Rp 16.000.000', '', '', '', '', 'Rp 15.500.000', '', '', '', ''],
    [''],
    ['', '', '', '', '', '', '', '', '', '', '', '', '', 'Muara Jernih, 5 Januari 2024', '', ''],
    ['', '', '', '', '', '', '', '', '', '', '', '', '', 'Kepala Subbagian', '', ''],
  ],
  merged: [
    [4, 4, 1, 3],
    [4, 7, 1, 7],
    [5, 8, 1, 5],
    [9, 3, 2, 1],
  ],
};

/** Codes stepwise as in a budget print-out: programme, kegiatan, KRO, RO, component. */
export const steppedSheet: ForeignSheet = {
  name: 'POK',
  rows: [
    ['Kode', 'Uraian', 'Vol', 'Sat', 'Jumlah Pagu', 'Realisasi Anggaran', 'Ket'],
    ['076.01.CQ', 'Program Penyelenggaraan Pemilu', '', '', 30000000, 27000000, ''],
    [6709, 'Perencanaan Program dan Anggaran', '', '', 30000000, 27000000, ''],
    ['6709.QGE', 'Tata Kelola Kelembagaan Publik', '', '', 30000000, 27000000, ''],
    ['6709.QGE.001', 'Perencanaan dan Penganggaran Pemilu', 3, 'dokumen', 20000000, 18000000, ''],
    ['051', 'Penyusunan rencana', 1, 'dokumen', 12000000, 11000000, ''],
    ['052', 'Evaluasi rencana', 2, 'dokumen', 8000000, 7000000, ''],
    ['6709.QGE.002', 'Pemutakhiran data', 1, 'laporan', 10000000, 9000000, ''],
    ['', 'Rapat pemutakhiran', 1, 'keg', 6000000, 5500000, ''],
    ['', 'Pencetakan daftar', 1, 'lap', 4000000, 3500000, ''],
    ['', 'Jumlah Seluruhnya', '', '', 30000000, 27000000, ''],
  ],
};

/** English headers, amounts in thousands, percentages beside them. */
export const englishSheet: ForeignSheet = {
  name: 'Budget 2023',
  rows: [
    ['Division worksheet 2023 (in thousands of Rp)'],
    [
      'Code',
      'Activity description',
      'Unit',
      'Planned output',
      'Actual output',
      'Budget',
      'Spent Q1',
      'Spent Q2',
      'Spent Q3',
      'Spent Q4',
      'Total spending',
      'Absorption (%)',
      'Constraints',
      'Solutions',
      'Evidence',
      'PIC',
    ],
    [
      '076.01.WA.3355.EBD.955',
      'Treasury reports',
      'report',
      12,
      12,
      15000,
      3000,
      4000,
      4000,
      3500,
      14500,
      0.9667,
      '',
      '',
      'https://contoh.example/a',
      'Head of finance',
    ],
    [
      '076.01.WA.3356.EBA.956',
      'Asset register',
      'report',
      2,
      1,
      5000,
      0,
      2000,
      1000,
      1000,
      4000,
      0.8,
      'Late data',
      'Monthly reminder',
      '',
      'Head of finance',
    ],
    ['', 'Total', '', '', '', 20000, 3000, 6000, 5000, 4500, 18500, '', '', '', '', ''],
  ],
};

/** Figures stored as text in every spelling, last year beside this year, no code column at all. */
export const untidySheet: ForeignSheet = {
  name: 'Rekap (2)',
  textColumns: [3, 4, 5, 6],
  rows: [
    ['REKAPITULASI'],
    [
      'NAMA KEGIATAN',
      'SAT.',
      'VOL.',
      'PAGU 2022',
      'PAGU 2023',
      'REAL. ANGGARAN 2023',
      'HAMBATAN YANG DIHADAPI',
    ],
    [
      '076.01.WA.3360.EBA.994 Layanan internet',
      'Bln',
      '12',
      'Rp1.000.000',
      'Rp.1.250.000',
      '1.200.000,00',
      'idem',
    ],
    ['Langganan surat kabar', 'eks.', '2', '500.000', '5OO.000', '1,2 juta', 'Tidak ada'],
    ['Perjalanan dinas', 'kali', 'dua', '', '#REF!', '750.000', ''],
    [
      'NAMA KEGIATAN',
      'SAT.',
      'VOL.',
      'PAGU 2022',
      'PAGU 2023',
      'REAL. ANGGARAN 2023',
      'HAMBATAN YANG DIHADAPI',
    ],
    ['', '', '', '', '300.000', '300.000', ''],
  ],
};

/** Indicators by code and by wording, percent formats, another unit, one that nobody knows. */
export const indicatorSheet: ForeignSheet = {
  name: 'IKU',
  percentColumns: [5, 6],
  rows: [
    ['Capaian Indikator Kinerja Utama Tahun 2023'],
    [
      'Kode IKU',
      'Indikator Kinerja Utama',
      'Sat.',
      'Target',
      'Realisasi 2022',
      'Realisasi 2023',
      'Capaian (%)',
      'Faktor Penghambat',
      'Upaya',
      'Rencana Tindak Lanjut',
      'Data Dukung',
    ],
    ['', 'Sasaran: layanan yang tertib', '', '', '', '', '', '', '', '', ''],
    [
      'S-07',
      'Persentase rekomendasi hasil evaluasi AKIP yang ditindaklanjuti',
      '%',
      80,
      0.7,
      0.8125,
      1.01,
      'Anggaran terbatas',
      'Didahulukan',
      'Disusun',
      'LHE.pdf',
    ],
    [
      '',
      'Persentase ketersediaan layanan sistem informasi kantor',
      'persen',
      99,
      0.98,
      0.9915,
      1,
      '',
      '',
      '',
      '',
    ],
    ['K-02', 'Indeks Reformasi Birokrasi', 'dokumen', 72, '', 3, '', '', '', '', ''],
    ['', 'Jumlah kunjungan laman', 'kali', 1000, '', 900, '', '', '', '', ''],
  ],
};

/** One activity for each text that was seen in the cells of a worksheet. */
export const rawInputSheet = (texts: readonly string[]): ForeignSheet => ({
  name: 'Masukan',
  textColumns: [2],
  rows: [
    ['Uraian Kegiatan', 'Target Volume', 'Pagu'],
    ...texts.map((text, index) => [`Kegiatan ${String(index + 1)}`, text, 1]),
  ],
});

const widest = ({ rows }: ForeignSheet): number => Math.max(...rows.map(({ length }) => length));

/** Puts a worksheet into the workbook as a tab of its own, as a person pastes it. */
export const paste = (host: Host, foreign: ForeignSheet): Sheet => {
  const book = host.workbook.spreadsheetApp.getActiveSpreadsheet();
  const sheet = book.insertSheet(foreign.name, book.getSheets().length);
  const width = widest(foreign);
  const format = (columns: readonly number[] | undefined, pattern: string): void =>
    columns?.forEach((column) =>
      sheet.getRange(1, column, foreign.rows.length, 1).setNumberFormat(pattern),
    );
  format(foreign.textColumns, '@');
  format(foreign.percentColumns, '0.00%');
  sheet
    .getRange(1, 1, foreign.rows.length, width)
    .setValues(foreign.rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')));
  for (const [row, column, rows, columns] of foreign.merged ?? []) {
    sheet.getRange(row, column, rows, columns).merge();
  }
  return sheet;
};
