import type { Activity } from '../../src/domain/budget/activity';
import type { Office, Policy, Signer } from '../../src/domain/office/office';
import type { Indicator } from '../../src/domain/performance/indicator';
import type { LapkinYear, Narrative, NarrativeKey } from '../../src/domain/year/lapkin-year';
import {
  aDay,
  aNarrative,
  aNumber,
  anActivity,
  anIndicator,
  aPerson,
  aPolicy,
  aSasaran,
  aSigner,
  aYear,
} from './builders';

/** An indicator with everything a report wants to say about it. */
const told = (change: Partial<Indicator>): Indicator =>
  anIndicator({
    history: [{ year: 2022, target: aNumber(63), realisasi: aNumber(63.9) }],
    renstra: { year: 2024, target: aNumber(68) },
    national: { value: aNumber(65), source: 'Laporan nasional tahun 2023' },
    formula: 'nilai menurut laporan hasil evaluasi',
    supportingFactors: 'Rencana aksi dipantau setiap triwulan.',
    plan: 'Menyusun manual indikator pada awal tahun 2024.',
    evidence: ['Laporan hasil evaluasi'],
    worksheetWording: { name: 'Nilai evaluasi akuntabilitas kinerja', unit: 'nilai' },
    ...change,
  });

const neededKeys: readonly NarrativeKey[] = [
  'aspek-strategis',
  'permasalahan-utama',
  'sumber-daya',
  'visi',
  'misi',
  'tujuan',
];

/** A year in which the quality gate finds nothing at all, at any moment. */
export const soundYear = (change: Partial<LapkinYear> = {}): LapkinYear =>
  aYear({
    policy: aPolicy({ deadline: aDay('2024-02-28') }),
    holidays: [{ date: aDay('2024-01-01'), name: 'Tahun Baru 2024 Masehi', kind: 'libur' }],
    settingPlaces: { namaSatker: { tab: 'Pengaturan', row: 6, field: 'isi' } },
    sasaran: [
      aSasaran({ place: { tab: 'Perjanjian Kinerja', row: 6 } }),
      aSasaran({
        id: 'SS1',
        name: 'Meningkatnya akuntabilitas keuangan',
        reports: ['SEKRETARIAT'],
        place: { tab: 'Perjanjian Kinerja', row: 7 },
      }),
    ],
    indicators: [
      told({}),
      told({
        id: 'S-01',
        sasaranId: 'SS1',
        reports: ['SEKRETARIAT'],
        agreementPlace: { tab: 'Perjanjian Kinerja', row: 13 },
        worksheetPlace: { tab: 'Div Perencanaan Data Informasi', row: 9 },
      }),
    ],
    activities: [
      anActivity({ evidence: ['Dokumen rencana kerja'] }),
      anActivity({
        id: 'D-DATIN-02',
        programCode: '076.01.WA',
        evidence: ['Laporan keuangan'],
        indicatorIds: ['S-01'],
        place: { tab: 'Div Perencanaan Data Informasi', row: 31 },
      }),
    ],
    people: [
      aPerson(),
      aPerson({
        id: 'P-02',
        email: 'P-02@kpu.example',
        roles: ['ketua', 'ketua-divisi'],
        place: { tab: 'Peran', row: 3 },
      }),
      aPerson({
        id: 'P-03',
        email: 'P-03@kpu.example',
        roles: ['sekretaris'],
        place: { tab: 'Peran', row: 4 },
      }),
      aPerson({
        id: 'P-04',
        email: 'P-04@kpu.example',
        roles: ['ketua-divisi-rendatin'],
        place: { tab: 'Peran', row: 5 },
      }),
    ],
    narratives: neededKeys.map((key, index) =>
      aNarrative(key, { text: 'Uraian kantor.', place: { tab: 'Narasi', row: 10 + index } }),
    ),
    ...change,
  });

type Change = (year: LapkinYear) => LapkinYear;

const first = <T>(rows: readonly T[], change: Partial<T>): readonly T[] =>
  rows.map((row, index) => (index === 0 ? { ...row, ...change } : row));

/** The sound year with something changed in its first row of a kind. */
export const indicatorWith =
  (change: Partial<Indicator>): Change =>
  (year) => ({ ...year, indicators: first(year.indicators, change) });

export const activityWith =
  (change: Partial<Activity>): Change =>
  (year) => ({ ...year, activities: first(year.activities, change) });

export const narrativeWith =
  (change: Partial<Narrative>): Change =>
  (year) => ({ ...year, narratives: first(year.narratives, change) });

export const officeWith =
  (change: Partial<Office>): Change =>
  (year) => ({ ...year, office: { ...year.office, ...change } });

export const policyWith =
  (change: Partial<Policy>): Change =>
  (year) => ({ ...year, policy: { ...year.policy, ...change } });

export const signersWith =
  (change: (signers: readonly Signer[]) => readonly Signer[]): Change =>
  (year) => ({ ...year, signers: change(year.signers) });

export const sekretarisWith = (change: Partial<Signer>): Change =>
  signersWith(() => [aSigner('KPU'), aSigner('SEKRETARIAT', change)]);
