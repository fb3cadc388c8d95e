import type { Holiday } from '../../../domain/office/office';
import type { SeedRows } from '../set-up/write-table';
import { holidayKindChoices } from './choices';
import type { DivisionSeed } from './division-tab';
import { initialNarratives } from './office-tabs';
import { settingSchemas } from './settings';
import { LAYOUT_VERSION } from './workbook-tabs';

/** What a new workbook is made with. */
export interface SetUpOptions {
  /** Report year of a new workbook; an existing workbook keeps its own. */
  readonly year: number;
  readonly divisions: readonly DivisionSeed[];
  readonly holidays: readonly Holiday[];
}

/** Divisions of the commission of a regency, as most of them are arranged; an office may change them. */
export const usualDivisions: readonly DivisionSeed[] = [
  {
    id: 'D-KUL',
    name: 'Divisi Keuangan, Umum, Logistik, dan Rumah Tangga',
    tab: 'Keuangan, Umum, Logistik',
    subbagian: 'Subbagian Keuangan, Umum, dan Logistik',
  },
  {
    id: 'D-TEK',
    name: 'Divisi Teknis Penyelenggaraan',
    tab: 'Teknis Penyelenggaraan',
    subbagian: 'Subbagian Teknis Penyelenggaraan Pemilu dan Hukum',
  },
  {
    id: 'D-DATIN',
    name: 'Divisi Perencanaan, Data, dan Informasi',
    tab: 'Perencanaan, Data, Informasi',
    subbagian: 'Subbagian Perencanaan, Data, dan Informasi',
  },
  {
    id: 'D-HUK',
    name: 'Divisi Hukum dan Pengawasan',
    tab: 'Hukum dan Pengawasan',
    subbagian: 'Subbagian Teknis Penyelenggaraan Pemilu dan Hukum',
  },
  {
    id: 'D-SOS',
    name: 'Divisi Sosialisasi, Pendidikan Pemilih, Partisipasi Masyarakat, dan SDM',
    tab: 'Sosdiklih, Parmas, SDM',
    subbagian: 'Subbagian Partisipasi, Hubungan Masyarakat, dan SDM',
  },
];

/** The two programmes of an election office and the report that accounts for each. */
const usualPrograms = [
  {
    kode: '076.01.CQ',
    nama: 'Program Penyelenggaraan Pemilu dalam Proses Konsolidasi Demokrasi',
    laporan: 'KPU',
  },
  { kode: '076.01.WA', nama: 'Program Dukungan Manajemen', laporan: 'SEKRETARIAT' },
];

/** Label of a kind of holiday as the drop-down shows it. */
export const holidayKindLabel = (kind: Holiday['kind']): string =>
  holidayKindChoices.find(({ code }) => code === kind)?.label ?? kind;

/** First value of each setting of a new workbook. */
export const initialSettings = (year: number): Readonly<Record<string, string | number>> => ({
  ...Object.fromEntries(settingSchemas.map(({ key, initial }) => [key, initial])),
  tahun: year,
  versiTataLetak: LAYOUT_VERSION,
});

/** Rows with which the tables of `Pengaturan` begin; the values of the settings follow once their cells have formats. */
const settingSeeds = ({ divisions }: SetUpOptions): SeedRows => ({
  umum: settingSchemas.map(({ label, explanation }) => ({
    pengaturan: label,
    penjelasan: explanation,
  })),
  divisi: divisions.map(({ id, name, tab, subbagian }) => ({
    kode: id,
    nama: name,
    tab,
    subbagian,
  })),
  program: usualPrograms,
});

/** Rows with which the tables of a tab begin, by the key of the tab. */
export const seedsOf = (tabKey: string, options: SetUpOptions): SeedRows => {
  switch (tabKey) {
    case 'pengaturan':
      return settingSeeds(options);
    case 'hari-libur':
      return {
        libur: options.holidays.map(({ date, name, kind }) => ({
          tanggal: date,
          nama: name,
          jenis: holidayKindLabel(kind),
        })),
      };
    case 'narasi':
      return { teks: initialNarratives };
    default:
      return {};
  }
};
