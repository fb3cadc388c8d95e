import type { CategoryScheme, Role } from '../../../domain/office/office';
import type { Polarity, ReportKind } from '../../../domain/performance/indicator';
import type { Activity } from '../../../domain/budget/activity';
import type { NarrativeKey } from '../../../domain/year/lapkin-year';
import { narrativeNames } from '../../../domain/year/narrative-names';
import type { Choice } from './schema';

const asIs = <Code extends string>(...codes: readonly Code[]): readonly Choice<Code>[] =>
  codes.map((code) => ({ code, label: code }));

export const yesNoChoices = [
  { code: 'yes', label: 'Ya' },
  { code: 'no', label: 'Tidak' },
] as const satisfies readonly Choice[];

/** Polarities are printed in the worksheet under their own names. */
export const polarityChoices: readonly Choice<Polarity>[] = asIs(
  'maksimum',
  'minimum',
  'minimum-rasio',
  'rentang',
  'rentang-skp',
  'ordinal',
  'tanggal',
  'ya-tidak',
);

export const reportChoices: readonly Choice<ReportKind>[] = asIs('KPU', 'SEKRETARIAT');

/** Reports an indicator or a text may belong to; both is a choice of its own. */
export const reportsChoices: readonly Choice<ReportKind | 'KEDUANYA'>[] = asIs(
  'KPU',
  'SEKRETARIAT',
  'KEDUANYA',
);

export const categorySchemeChoices: readonly Choice<CategoryScheme>[] = asIs(
  'permendagri',
  'lan',
  'skp',
  'kpu',
  'status',
);

export const minimumFormulaChoices = asIs('selisih', 'rasio');

export const weekMeaningChoices = [
  { code: 'working-days', label: 'hari kerja' },
  { code: 'calendar-days', label: 'hari kalender' },
] as const satisfies readonly Choice[];

export const efficiencyFormulaChoices = asIs('E1', 'E4');

export const rupiahStyleChoices = [
  { code: 'eyd', label: 'Rp1.250.000' },
  { code: 'office', label: 'Rp 1.250.000,-' },
] as const satisfies readonly Choice[];

export const languageChoices = [
  { code: 'auto', label: 'Otomatis' },
  { code: 'id', label: 'Indonesia' },
  { code: 'en', label: 'Inggris' },
] as const satisfies readonly Choice[];

export const actingChoices = asIs('Plh.', 'Plt.');

export const holidayKindChoices = [
  { code: 'libur', label: 'Libur nasional' },
  { code: 'cuti-bersama', label: 'Cuti bersama' },
] as const satisfies readonly Choice[];

/** Kinds of spending by the first two digits of the account code. */
export const spendingTypeChoices: readonly Choice<Exclude<Activity['spendingType'], ''>>[] = [
  { code: '51', label: '51 Pegawai' },
  { code: '52', label: '52 Barang' },
  { code: '53', label: '53 Modal' },
];

export const followUpChoices = asIs('Belum', 'Proses', 'Selesai');

export const roleChoices: readonly Choice<Role>[] = [
  { code: 'ketua', label: 'Ketua' },
  { code: 'anggota', label: 'Anggota' },
  { code: 'ketua-divisi', label: 'Ketua Divisi' },
  { code: 'ketua-divisi-rendatin', label: 'Ketua Divisi Rendatin' },
  { code: 'sekretaris', label: 'Sekretaris' },
  { code: 'kasubag', label: 'Kasubag' },
  { code: 'kasubag-rendatin', label: 'Kasubag Rendatin' },
  { code: 'staf', label: 'Staf' },
  { code: 'staf-rendatin', label: 'Staf Rendatin' },
  { code: 'penerima', label: 'Penerima' },
];

const narrativeChapters: readonly (readonly [chapter: string, keys: readonly NarrativeKey[]])[] = [
  ['', ['kata-pengantar']],
  [
    'Bab I: ',
    [
      ...(['latar-belakang', 'maksud-tujuan', 'dasar-hukum', 'tugas-fungsi'] as const),
      ...(['struktur-organisasi', 'sumber-daya', 'aspek-strategis'] as const),
      ...(['permasalahan-utama', 'sistematika'] as const),
    ],
  ],
  ['Bab II: ', ['visi', 'misi', 'tujuan', 'rencana-anggaran', 'rencana-aksi']],
  ['Bab III: ', ['prestasi', 'tindak-lanjut-evaluasi']],
  ['Bab IV: ', ['penutup', 'langkah-perbaikan']],
];

/** The texts of `Narasi` in the order of the report, with the part of the report they belong to. */
export const narrativeChoices: readonly Choice<NarrativeKey>[] = narrativeChapters.flatMap(
  ([chapter, keys]) => keys.map((code) => ({ code, label: `${chapter}${narrativeNames[code]}` })),
);
