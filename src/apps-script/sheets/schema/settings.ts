import {
  categorySchemeChoices,
  efficiencyFormulaChoices,
  languageChoices,
  minimumFormulaChoices,
  rupiahStyleChoices,
  weekMeaningChoices,
  yesNoChoices,
} from './choices';
import type { Choice, ColumnKind } from './schema';

/** One row of the table `umum`: a setting of the office, found by its label. */
export interface SettingSchema {
  readonly key: string;
  readonly label: string;
  readonly kind: ColumnKind;
  /** Column `Penjelasan`. */
  readonly explanation: string;
  readonly initial: string | number;
  readonly choices?: readonly Choice[];
  /** Identity of the office or a policy; the identity is emptied with the practice year. */
  readonly group: 'identity' | 'policy' | 'add-on';
}

const identity = (
  key: string,
  label: string,
  explanation: string,
  kind: ColumnKind = 'text',
): SettingSchema => ({ key, label, kind, explanation, initial: '', group: 'identity' });

const policy = (
  key: string,
  label: string,
  explanation: string,
  value: { readonly kind: ColumnKind; readonly initial: string | number },
): SettingSchema => ({ key, label, explanation, ...value, group: 'policy' });

const choice = (
  key: string,
  label: string,
  explanation: string,
  value: { readonly choices: readonly Choice[]; readonly initial: string },
): SettingSchema => ({ key, label, explanation, kind: 'choice', ...value, group: 'policy' });

const identitySettings: readonly SettingSchema[] = [
  identity(
    'namaSatker',
    'Nama satker',
    'Nama lengkap, misalnya Komisi Pemilihan Umum Kabupaten ….',
  ),
  identity('namaSingkat', 'Nama singkat', 'Sebutan dalam naskah, misalnya KPU Kabupaten ….'),
  identity('provinsi', 'Provinsi', 'Nama provinsi tanpa kata “Provinsi”.'),
  identity('kpuProvinsi', 'KPU provinsi', 'Satker yang meneruskan laporan ke KPU RI.'),
  identity('kpuRi', 'KPU RI', 'Sebutan penerima laporan di tingkat pusat.'),
  identity(
    'ibuKota',
    'Tempat penandatanganan',
    'Ibu kota kabupaten/kota, dicetak di depan tanggal surat.',
  ),
  identity(
    'kodeWilayah',
    'Kode wilayah',
    'Kode kabupaten/kota menurut Kementerian Dalam Negeri.',
    'code',
  ),
  identity('kodeSatker', 'Kode satker', 'Kode satker pada DIPA.', 'code'),
  identity('alamat', 'Alamat', 'Alamat kantor seperti pada kepala surat.'),
  identity('laman', 'Laman', 'Alamat situs resmi satker.', 'link'),
  identity(
    'dokumenAnggaran',
    'Dokumen anggaran',
    'Nomor, revisi, dan tanggal DIPA yang menjadi dasar pagu.',
  ),
];

const calculationSettings: readonly SettingSchema[] = [
  policy(
    'plafonCapaian',
    'Plafon capaian (%)',
    'Batas tertinggi capaian sebuah indikator, lazimnya 120.',
    {
      kind: 'number',
      initial: 120,
    },
  ),
  choice('skemaKategori', 'Skema kategori', 'Skala penilaian capaian yang dipakai kedua laporan.', {
    choices: categorySchemeChoices,
    initial: 'permendagri',
  }),
  choice(
    'rumusMinimum',
    'Rumus indikator minimum',
    'Selisih: (2 × target − realisasi) / target; rasio: target / realisasi.',
    { choices: minimumFormulaChoices, initial: 'selisih' },
  ),
  choice(
    'rumusEfisiensi',
    'Rumus efisiensi',
    'E1: capaian dikurangi penyerapan; E4: efisiensi per keluaran menurut PMK 22/PMK.02/2021.',
    { choices: efficiencyFormulaChoices, initial: 'E1' },
  ),
  choice(
    'tampilkanSeluruhAnggaran',
    'Tampilkan seluruh anggaran',
    'Ya: kedua laporan memuat seluruh anggaran satker, bukan hanya programnya sendiri.',
    { choices: yesNoChoices, initial: 'Tidak' },
  ),
  choice('gayaRupiah', 'Gaya penulisan rupiah', 'Cara menulis jumlah uang dalam laporan.', {
    choices: rupiahStyleChoices,
    initial: 'Rp1.250.000',
  }),
];

const calendarSettings: readonly SettingSchema[] = [
  choice(
    'artiMinggu',
    'Arti satu minggu',
    'Hari kerja: satu minggu lima hari kerja; hari kalender: satu minggu tujuh hari.',
    {
      choices: weekMeaningChoices,
      initial: 'hari kerja',
    },
  ),
  choice(
    'cutiBersama',
    'Cuti bersama dihitung libur',
    'Tidak: cuti bersama tetap dihitung hari kerja.',
    {
      choices: yesNoChoices,
      initial: 'Ya',
    },
  ),
  policy(
    'batasPenyampaian',
    'Batas penyampaian',
    'Tanggal paling lambat laporan diterima KPU provinsi.',
    {
      kind: 'date',
      initial: '',
    },
  ),
  policy('awalRenstra', 'Awal Renstra', 'Tahun pertama Renstra yang menjadi dasar target.', {
    kind: 'year',
    initial: '',
  }),
  policy('akhirRenstra', 'Akhir Renstra', 'Tahun terakhir Renstra yang menjadi dasar target.', {
    kind: 'year',
    initial: '',
  }),
];

const paperSettings: readonly SettingSchema[] = [
  policy(
    'nomorSurat',
    'Pola nomor surat',
    'Pola nomor surat pengantar; garis bawah diisi saat penomoran.',
    {
      kind: 'text',
      initial: '',
    },
  ),
  policy('nomorBeritaAcara', 'Pola nomor berita acara', 'Pola nomor berita acara rapat pleno.', {
    kind: 'text',
    initial: '',
  }),
  choice(
    'bahasa',
    'Bahasa antarmuka',
    'Bahasa menu dan pesan; laporan selalu berbahasa Indonesia.',
    {
      choices: languageChoices,
      initial: 'Otomatis',
    },
  ),
];

/** Rows of the table `umum` in their order. */
export const settingSchemas: readonly SettingSchema[] = [
  {
    key: 'tahun',
    label: 'Tahun laporan',
    kind: 'year',
    explanation: 'Tahun kinerja yang dilaporkan; laporan disusun pada tahun berikutnya.',
    initial: '',
    group: 'policy',
  },
  ...identitySettings,
  ...calculationSettings,
  ...calendarSettings,
  ...paperSettings,
  {
    key: 'dataContoh',
    label: 'Data contoh',
    kind: 'choice',
    choices: yesNoChoices,
    explanation:
      'Ya selama data latihan dimuat; semua naskah diberi tanda CONTOH. Diisi oleh LAPKIN.',
    initial: 'Tidak',
    group: 'add-on',
  },
  {
    key: 'versiTataLetak',
    label: 'Versi tata letak',
    kind: 'integer',
    explanation: 'Versi susunan buku kerja. Diisi oleh LAPKIN; jangan diubah.',
    initial: '',
    group: 'add-on',
  },
];
