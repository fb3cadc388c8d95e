import type { Role } from '../office/office';

/** Number of a step, as the SOP counts them. */
export type StepNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** The steps that each of the two reports takes by itself; steps 1 and 2 are taken once for the year. */
export type ReportStep = Exclude<StepNumber, 1 | 2>;

/** The seven performer columns of the SOP's table. */
export type Performer =
  | 'ketua-divisi-rendatin'
  | 'subbagian-rendatin'
  | 'divisi-terkait'
  | 'kasubag'
  | 'sekretaris'
  | 'anggota'
  | 'ketua';

/** How long a step may take. What a week is stands in the policy. */
export interface Duration {
  readonly value: number;
  readonly unit: 'minggu' | 'hari' | 'jam';
}

/** One line of the SOP. In the texts `{satker}`, `{provinsi}` and `{nasional}` stand for the offices' names. */
export interface StepDefinition {
  readonly number: StepNumber;
  readonly aktivitas: string;
  /** Columns in which the SOP's flow chart has a symbol, as far as the wording shows it. */
  readonly pelaksana: readonly Performer[];
  readonly kelengkapan: string;
  /** Empty for step 1, a milestone without duration. */
  readonly waktu: string;
  readonly duration: Duration | null;
  readonly output: string;
  readonly keterangan: string;
  readonly scope: 'year' | 'report';
  /** Roles that may record what happens at this step; the decision itself may be narrower. */
  readonly actors: readonly Role[];
}

/** Heading of each performer column, in the order of the paper. */
export const PERFORMER_LABELS: Readonly<Record<Performer, string>> = {
  'ketua-divisi-rendatin': 'Ketua Divisi Perencanaan, Data, dan Informasi',
  'subbagian-rendatin': 'Kasubag dan Staf Subbagian Perencanaan, Data, dan Informasi',
  'divisi-terkait': 'Divisi dan Subbagian Terkait',
  kasubag: 'Kasubag',
  sekretaris: 'Sekretaris',
  anggota: 'Anggota',
  ketua: 'Ketua',
};

/** The subbagian that compiles: kasubag and staff of planning, data and information. */
export const COMPILERS: readonly Role[] = ['kasubag-rendatin', 'staf-rendatin'];

/** Everybody inside the office who may answer for a division's worksheet. */
const DIVISION_PEOPLE: readonly Role[] = [
  'ketua-divisi',
  'ketua-divisi-rendatin',
  'ketua',
  'anggota',
  'kasubag',
  'kasubag-rendatin',
  'staf',
  'staf-rendatin',
];

const KERTAS_KERJA = 'Kertas Kerja Monitoring dan Evaluasi Pelaksanaan Kegiatan';
const SIGNED_PAIR = 'Dokumen LAPKIN yang sudah ditandatangani: 1. LAPKIN KPU 2. LAPKIN Sekretariat';
const BOTH = '1. LAPKIN KPU 2. LAPKIN Sekretariat';

/**
 * The ten steps of the office's SOP Penyusunan Laporan Kinerja, word for word except that names it
 * spells in several ways (subbagian, penanggung jawab, penjilidan, LAPKIN) have one spelling. In the
 * paper the columns of steps 9 and 10 begin one cell further left; here every text stands under its heading.
 */
export const STEPS: readonly StepDefinition[] = [
  {
    number: 1,
    aktivitas:
      'Ketua Divisi mengkoordinir, memerintahkan, dan mengarahkan pelaksanaan Penyusunan Laporan Kinerja',
    pelaksana: ['ketua-divisi-rendatin'],
    kelengkapan: 'Dokumen Perjanjian Kinerja',
    waktu: '',
    duration: null,
    output: '',
    keterangan: 'Januari',
    scope: 'year',
    actors: ['ketua-divisi-rendatin'],
  },
  {
    number: 2,
    aktivitas:
      'Monitoring dan Evaluasi Pelaksanaan Kegiatan Tahunan: Masing-masing Divisi bersama Subbagian terkait menyusun dan melaporkan progres pelaksanaan kegiatan tahun sebelumnya di setiap awal tahun (Januari)',
    pelaksana: ['divisi-terkait'],
    kelengkapan: `${KERTAS_KERJA} Tahunan`,
    waktu: '2 Minggu',
    duration: { value: 2, unit: 'minggu' },
    output: `Hasil ${KERTAS_KERJA} Tahunan`,
    keterangan: 'Januari',
    scope: 'year',
    actors: DIVISION_PEOPLE,
  },
  {
    number: 3,
    aktivitas:
      'Penyusunan Laporan Kinerja: Subbagian Perencanaan, Data, dan Informasi merangkum laporan dari masing-masing Divisi bersama Subbagian terkait, dan menyusun Draft LAPKIN, disupervisi oleh Ketua Divisi Perencanaan, Data, dan Informasi',
    pelaksana: ['ketua-divisi-rendatin', 'subbagian-rendatin'],
    kelengkapan: `Hasil ${KERTAS_KERJA} dari masing-masing Divisi`,
    waktu: '1 Minggu',
    duration: { value: 1, unit: 'minggu' },
    output: 'Draft LAPKIN',
    keterangan: 'Januari–Februari',
    scope: 'report',
    actors: COMPILERS,
  },
  {
    number: 4,
    aktivitas:
      'Koreksi oleh Penanggung Jawab: Ketua Divisi Perencanaan, Data, dan Informasi melakukan reviu/koreksi',
    pelaksana: ['ketua-divisi-rendatin'],
    kelengkapan: 'Draft LAPKIN yang telah disusun oleh Subbagian Perencanaan, Data, dan Informasi',
    waktu: '1 Minggu',
    duration: { value: 1, unit: 'minggu' },
    output: 'Draft LAPKIN Hasil Koreksi Penanggung Jawab',
    keterangan: '',
    scope: 'report',
    actors: ['ketua-divisi-rendatin'],
  },
  {
    number: 5,
    aktivitas:
      'Pembahasan dalam Rapat Pleno Rutin: Laporan Kinerja dibahas bersama dalam Rapat Pleno Rutin, sebelum ditetapkan menjadi Laporan Kinerja (LAPKIN)',
    pelaksana: ['kasubag', 'sekretaris', 'anggota', 'ketua'],
    kelengkapan: 'Draft Laporan Kinerja',
    waktu: '1 Hari',
    duration: { value: 1, unit: 'hari' },
    output: 'Draft LAPKIN Hasil Rapat Pleno Rutin',
    keterangan: '',
    scope: 'report',
    actors: ['kasubag-rendatin', 'staf-rendatin', 'kasubag', 'sekretaris'],
  },
  {
    number: 6,
    aktivitas:
      'Koreksi oleh Ketua dan Sekretaris: Ketua dan Sekretaris {satker} melakukan reviu/koreksi',
    pelaksana: ['sekretaris', 'ketua'],
    kelengkapan: 'Draft LAPKIN Hasil Rapat Pleno Rutin',
    waktu: '1 Minggu',
    duration: { value: 1, unit: 'minggu' },
    output: 'Draft LAPKIN Hasil Koreksi Ketua dan Sekretaris',
    keterangan: '',
    scope: 'report',
    actors: ['ketua', 'sekretaris'],
  },
  {
    number: 7,
    aktivitas: 'Finalisasi Laporan Kinerja, berdasarkan hasil Koreksi Ketua dan Sekretaris',
    pelaksana: ['subbagian-rendatin'],
    kelengkapan: 'Draft LAPKIN Hasil Koreksi Ketua dan Sekretaris',
    waktu: '1 Minggu',
    duration: { value: 1, unit: 'minggu' },
    output: 'Draft LAPKIN Final',
    keterangan: '',
    scope: 'report',
    actors: COMPILERS,
  },
  {
    number: 8,
    aktivitas:
      'Penandatanganan Laporan Kinerja: 1) Laporan Kinerja KPU 2) Laporan Kinerja Sekretariat',
    pelaksana: ['sekretaris', 'ketua'],
    kelengkapan: 'Draft LAPKIN Final',
    waktu: '1 Jam',
    duration: { value: 1, unit: 'jam' },
    output: SIGNED_PAIR,
    keterangan: '',
    scope: 'report',
    actors: ['ketua', 'sekretaris', 'kasubag-rendatin', 'staf-rendatin'],
  },
  {
    number: 9,
    aktivitas:
      'Penggandaan Laporan Kinerja: Subbagian Perencanaan, Data, dan Informasi melakukan penggandaan dan penjilidan Laporan Kinerja untuk diserahkan ke {nasional}, {provinsi}, dan sebagai arsip',
    pelaksana: ['subbagian-rendatin'],
    kelengkapan: SIGNED_PAIR,
    waktu: '1 Hari',
    duration: { value: 1, unit: 'hari' },
    output: `Masing-masing 3 Rangkap Laporan Kinerja: ${BOTH}`,
    keterangan: '',
    scope: 'report',
    actors: COMPILERS,
  },
  {
    number: 10,
    aktivitas: 'Penyerahan Laporan Kinerja: ke {nasional} dan {provinsi}',
    pelaksana: ['subbagian-rendatin'],
    kelengkapan: `Masing-masing 2 Rangkap Laporan Kinerja: ${BOTH}`,
    waktu: '1 Hari',
    duration: { value: 1, unit: 'hari' },
    output:
      'Tanda terima penyerahan Laporan Kinerja ke {provinsi} dan ke {nasional} melalui {provinsi}',
    keterangan: '',
    scope: 'report',
    actors: COMPILERS,
  },
];
