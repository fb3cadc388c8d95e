import { aDay, aNumber, aSigner } from '../../support/builders';
import {
  activityWith,
  indicatorWith,
  narrativeWith,
  officeWith,
  policyWith,
  sekretarisWith,
  signersWith,
} from '../../support/sound-year';
import { worksheet, activity, settings, narasi } from './rule-case';
import type { SomeCases } from './rule-case';

const budgetCases = {
  'spending-above-pagu': {
    breaks: activityWith({ pagu: 969_999 }),
    at: activity('realisasi'),
    spares: activityWith({ pagu: 970_000 }),
  },
  'quarters-differ-from-total': {
    breaks: activityWith({ realisasi: 970_001 }),
    at: activity('realisasi'),
    spares: activityWith({ quarters: [null, null, null, null] }),
  },
  'pagu-missing': {
    breaks: activityWith({ pagu: null }),
    at: activity('pagu'),
    spares: activityWith({ pagu: 0 }),
  },
  'spending-missing': {
    breaks: activityWith({ realisasi: null, quarters: [null, null, null, null] }),
    at: activity('realisasi'),
    spares: activityWith({ realisasi: null }),
  },
  'amount-negative': {
    breaks: activityWith({ quarters: [-10_000, 460_000, 250_000, 270_000] }),
    at: activity('tw1'),
    spares: activityWith({ quarters: [0, 450_000, 250_000, 270_000] }),
  },
  'program-without-report': {
    breaks: activityWith({ programCode: '076.01.XX' }),
    at: activity('kodeAnggaran'),
    with: ['report-without-budget'],
    spares: activityWith({ programCode: '076.01.WA' }),
  },
  'indicator-of-activity-unknown': {
    breaks: activityWith({ indicatorIds: ['K-01', 'K-99'] }),
    at: activity('indikator'),
    spares: activityWith({ indicatorIds: ['K-01', 'S-01'] }),
  },
  'activity-without-indicator': {
    breaks: (year) => ({
      ...activityWith({ indicatorIds: [] })(year),
      indicators: year.indicators
        .slice(1)
        .map((one) => ({ ...one, reports: ['KPU', 'SEKRETARIAT'] })),
      sasaran: year.sasaran.slice(1),
    }),
    at: activity('indikator'),
    spares: activityWith({ indicatorIds: ['S-01'] }),
  },
  'volume-missing': {
    breaks: activityWith({ volume: { unit: 'dokumen', target: 3, realisasi: null } }),
    at: activity('realisasiVolume'),
    spares: activityWith({ volume: { unit: 'dokumen', target: 3, realisasi: 3 } }),
  },
} satisfies SomeCases;

const executionCases = {
  'low-absorption-unexplained': {
    breaks: activityWith({ pagu: 1_100_000 }),
    at: activity('kendala'),
    spares: activityWith({ pagu: 1_077_000 }),
  },
  'low-volume-unexplained': {
    breaks: activityWith({ volume: { unit: 'dokumen', target: 3, realisasi: 2 } }),
    at: activity('kendala'),
    spares: activityWith({
      volume: { unit: 'dokumen', target: 3, realisasi: 2 },
      obstacles: 'Juknis terlambat.',
      solutions: 'Rapat koordinasi.',
    }),
  },
  'obstacle-without-solution': {
    breaks: activityWith({ pagu: 1_100_000, obstacles: 'Juknis terlambat.' }),
    at: activity('solusi'),
    spares: activityWith({ obstacles: 'Juknis terlambat.' }),
  },
  'indicator-evidence-missing': {
    breaks: indicatorWith({ evidence: [] }),
    at: worksheet('bukti'),
    spares: indicatorWith({
      evidence: [],
      realisasi: null,
      notMeasuredReason: 'Tidak ada pemungutan suara.',
    }),
  },
  'activity-evidence-missing': {
    breaks: activityWith({ evidence: [' '] }),
    at: activity('bukti'),
    spares: activityWith({
      evidence: [],
      realisasi: 0,
      quarters: [null, null, null, null],
      volume: { unit: 'dokumen', target: 3, realisasi: 0 },
      obstacles: 'Anggaran diblokir.',
      solutions: 'Mengusulkan revisi.',
    }),
  },
  'evidence-not-named': {
    breaks: activityWith({ evidence: ['Ada'] }),
    at: activity('bukti'),
    spares: activityWith({ evidence: ['https://arsip.example/rencana'] }),
  },
} satisfies SomeCases;

const officeCases = {
  'identity-missing': {
    breaks: officeWith({ name: '' }),
    at: { tab: 'Pengaturan', row: 6, field: 'isi' },
    spares: officeWith({ website: '' }),
  },
  'identity-incomplete': {
    breaks: officeWith({ satkerCode: '-' }),
    at: settings,
    spares: officeWith({ website: '' }),
  },
  'budget-document-of-other-year': {
    breaks: officeWith({ budgetDocument: 'SP DIPA-076.01.2.999001/2022' }),
    at: settings,
    spares: officeWith({ budgetDocument: 'SP DIPA-076.01.2.999001/2023 tanggal 30 November 2022' }),
  },
  'report-without-budget': {
    breaks: (year) => ({
      ...year,
      activities: year.activities
        .slice(0, 1)
        .map((one) => ({ ...one, indicatorIds: ['K-01', 'S-01'] })),
    }),
    at: settings,
    spares: (year) => policyWith({ showWholeBudget: true })(year),
  },
  'renstra-period-unsound': {
    breaks: policyWith({ renstraPeriod: { start: 2023, end: 2023 } }),
    at: settings,
    spares: policyWith({ renstraPeriod: { start: 2022, end: 2026 } }),
  },
  'year-outside-renstra': {
    breaks: (year) => ({
      ...policyWith({ renstraPeriod: { start: 2018, end: 2022 } })(year),
      indicators: year.indicators.map((one) => ({
        ...one,
        renstra: { year: 2022, target: aNumber(66) },
      })),
    }),
    at: settings,
    spares: policyWith({ renstraPeriod: { start: 2023, end: 2027 } }),
  },
  'cap-unusual': {
    breaks: policyWith({ capPercent: 1.2 }),
    at: settings,
    spares: policyWith({ capPercent: 110 }),
  },
  'deadline-missing': {
    breaks: policyWith({ deadline: null }),
    at: settings,
    spares: policyWith({ deadline: aDay('2024-01-02') }),
  },
  'holidays-missing': {
    breaks: (year) => ({ ...year, holidays: year.holidays.slice(0, 0) }),
    at: { tab: 'Hari Libur' },
    spares: (year) => ({
      ...year,
      holidays: [{ date: aDay('2024-12-25'), name: 'Hari Raya Natal', kind: 'libur' }],
    }),
  },
  'division-without-head': {
    breaks: (year) => ({
      ...year,
      people: year.people.map((one) => ({ ...one, divisionIds: [] })),
    }),
    at: { tab: 'Pengaturan', row: 30 },
    spares: (year) => ({ ...year, people: [...year.people].reverse() }),
  },
  'role-without-person': {
    breaks: (year) => ({
      ...year,
      people: year.people.filter(({ roles }) => !roles.includes('sekretaris')),
    }),
    at: { tab: 'Peran' },
    spares: (year) => ({
      ...year,
      people: year.people.map((one) => ({
        ...one,
        roles: one.roles.includes('sekretaris') ? [...one.roles, 'kasubag' as const] : one.roles,
      })),
    }),
  },
  'account-shared': {
    breaks: (year) => ({
      ...year,
      people: year.people.map((one, index) => ({
        ...one,
        email: index < 2 ? `${index === 0 ? 'Satu' : 'satu'}@example.org` : one.email,
      })),
    }),
    at: { tab: 'Peran', row: 3, field: 'email' },
    spares: (year) => ({ ...year, people: year.people.map((one) => ({ ...one, email: '' })) }),
  },
  'division-named-otherwise': {
    breaks: (year) => ({
      ...year,
      people: year.people.map((one, index) => ({
        ...one,
        position: index === 0 ? 'Anggota / Ketua Divisi Data' : one.position,
      })),
    }),
    at: { tab: 'Peran', row: 2, field: 'jabatan' },
    spares: (year) => ({
      ...year,
      people: year.people.map((one) => ({
        ...one,
        position: 'Ketua divisi perencanaan, data dan informasi',
        divisionIds: ['D-DATIN'],
      })),
    }),
  },
  'signer-missing': {
    breaks: sekretarisWith({ name: ' ' }),
    at: { tab: 'Pengaturan', row: 41 },
    spares: sekretarisWith({ acting: 'Plh.' }),
  },
  'signer-repeated': {
    breaks: signersWith((signers) => [...signers, aSigner('KPU', { acting: 'Plt.' })]),
    at: { tab: 'Pengaturan', row: 40 },
    spares: signersWith(() => [aSigner('SEKRETARIAT'), aSigner('KPU', { acting: 'Plt.' })]),
  },
  'nip-missing': {
    breaks: sekretarisWith({ nip: '' }),
    at: { tab: 'Pengaturan', row: 41, field: 'nip' },
    spares: sekretarisWith({ nip: '19800101 200501 1 001' }),
  },
  'nip-misshapen': {
    breaks: sekretarisWith({ nip: '1980010120050110' }),
    at: { tab: 'Pengaturan', row: 41, field: 'nip' },
    spares: sekretarisWith({ nip: '19800101 200501 1 001' }),
  },
} satisfies SomeCases;

const narrativeCases = {
  'narrative-missing': {
    breaks: (year) => ({ ...year, narratives: year.narratives.slice(1) }),
    at: { tab: 'Narasi' },
    spares: (year) => ({
      ...year,
      narratives: [
        ...year.narratives.slice(1),
        ...year.narratives.slice(0, 1).flatMap((one) => [
          { ...one, report: 'KPU' as const },
          { ...one, report: 'SEKRETARIAT' as const },
        ]),
      ],
    }),
  },
  'narrative-not-confirmed': {
    breaks: narrativeWith({ confirmedYear: 2022 }),
    at: narasi('tahunKonfirmasi'),
    spares: narrativeWith({ confirmedYear: 2023 }),
  },
  'leftover-year': {
    breaks: narrativeWith({ text: 'Laporan ini menjelaskan Perjanjian Kinerja Tahun 2022.' }),
    at: narasi('teks'),
    spares: narrativeWith({ text: 'Realisasi meningkat dari tahun 2022.' }),
  },
  'placeholder-left': {
    breaks: narrativeWith({ text: 'Kantor dipimpin oleh [nama ketua].' }),
    at: narasi('teks'),
    spares: narrativeWith({ text: 'Kantor dipimpin oleh lima anggota [B-12].' }),
  },
  'gap-left': {
    breaks: narrativeWith({ text: 'Pegawai berjumlah ...... orang.' }),
    at: narasi('teks'),
    spares: narrativeWith({ text: 'Pegawai berjumlah 25 orang, dan seterusnya...' }),
  },
  'practice-words-left': {
    breaks: narrativeWith({ text: 'Sekretariat didukung oleh 25 pegawai (contoh).' }),
    at: narasi('teks'),
    spares: (year) => ({
      ...narrativeWith({ text: 'Sekretariat didukung oleh 25 pegawai (contoh).' })(year),
      practice: true,
    }),
  },
  'identity-number': {
    breaks: narrativeWith({ text: 'Pemilih dengan NIK 7322010101900001 pindah memilih.' }),
    at: narasi('teks'),
    spares: narrativeWith({ text: 'NIP Sekretaris 198001012005011001.' }),
  },
} satisfies SomeCases;

/** Cases of the rules about money, evidence, the office and texts. */
export const officeAndTextCases = {
  ...budgetCases,
  ...executionCases,
  ...officeCases,
  ...narrativeCases,
};
