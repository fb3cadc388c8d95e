import {
  categorySchemeChoices,
  efficiencyFormulaChoices,
  languageChoices,
  minimumFormulaChoices,
  rupiahStyleChoices,
  weekMeaningChoices,
  yesNoChoices,
} from './choices';
import { identitySettings } from './identity-settings';
import type { Choice } from './schema';
import type { SettingSchema } from './setting';

const policy = (
  key: string,
  label: string,
  explanation: string,
  value: Pick<SettingSchema, 'kind' | 'initial'>,
): SettingSchema => ({ key, label, explanation, ...value, group: 'policy' });

const choice = (
  key: string,
  label: string,
  explanation: string,
  value: { readonly choices: readonly Choice[]; readonly initial: string },
): SettingSchema => ({ key, label, explanation, kind: 'choice', ...value, group: 'policy' });

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
  policy(
    'nomorUndangan',
    'Pola nomor undangan',
    'Pola nomor undangan rapat pleno; bila kosong, dipakai pola nomor surat.',
    { kind: 'text', initial: '' },
  ),
  policy(
    'kedudukanKpuProvinsi',
    'Kedudukan KPU provinsi',
    'Kota tujuan pada alamat surat pengantar; boleh kosong.',
    { kind: 'text', initial: '' },
  ),
  policy(
    'tembusan',
    'Tembusan surat pengantar',
    'Penerima tembusan, dipisahkan titik koma; boleh kosong.',
    { kind: 'text', initial: '' },
  ),
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

const kept = (
  key: string,
  label: string,
  explanation: string,
  value: Pick<SettingSchema, 'kind' | 'initial' | 'choices'>,
): SettingSchema => ({
  key,
  label,
  explanation: `${explanation} Diisi oleh LAPKIN.`,
  ...value,
  group: 'add-on',
});

const addOnSettings: readonly SettingSchema[] = [
  kept(
    'dataContoh',
    'Data contoh',
    'Ya selama data latihan dimuat; semua naskah diberi tanda CONTOH.',
    {
      kind: 'choice',
      choices: yesNoChoices,
      initial: 'Tidak',
    },
  ),
  kept(
    'tahunSebelumContoh',
    'Tahun sebelum data contoh',
    'Tahun laporan kantor sebelum data contoh dimuat.',
    {
      kind: 'year',
      initial: '',
    },
  ),
  kept('versiTataLetak', 'Versi tata letak', 'Versi susunan buku kerja; jangan diubah.', {
    kind: 'integer',
    initial: '',
  }),
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
  ...addOnSettings,
];
