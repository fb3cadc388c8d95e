import { aDivision, aNumber, aSasaran, aYesNo } from '../../support/builders';
import { activityWith, indicatorWith } from '../../support/sound-year';
import { agreement, worksheet, activity } from './rule-case';
import type { SomeCases } from './rule-case';

const missed = {
  target: aNumber(80),
  obstacles: 'Hujan.',
  solutions: 'Dijadwalkan ulang.',
} as const;
const before = (value: number) => [{ year: 2022, target: aNumber(60), realisasi: aNumber(value) }];
const percent = {
  unit: '%',
  worksheetWording: { name: 'Nilai evaluasi akuntabilitas kinerja', unit: '%' },
} as const;

const agreementCases = {
  'report-without-indicators': {
    breaks: (year) => ({
      ...year,
      indicators: year.indicators.slice(0, 1),
      sasaran: year.sasaran.slice(0, 1),
      activities: year.activities.map((one) => ({ ...one, indicatorIds: ['K-01'] })),
    }),
    at: { tab: 'Perjanjian Kinerja' },
    spares: indicatorWith({ reports: ['KPU', 'SEKRETARIAT'] }),
  },
  'sasaran-without-indicators': {
    breaks: (year) => ({
      ...year,
      sasaran: [...year.sasaran, aSasaran({ id: 'KS9', place: agreement(undefined, 8) })],
    }),
    at: agreement(undefined, 8),
    spares: (year) => ({ ...year, sasaran: [...year.sasaran].reverse() }),
  },
  'sasaran-not-in-agreement': {
    breaks: (year) => ({ ...year, sasaran: year.sasaran.slice(1) }),
    at: agreement('sasaran'),
    spares: (year) => ({ ...year, sasaran: [...year.sasaran, aSasaran({ id: 'KS9' })] }),
  },
  'indicator-not-on-worksheet': {
    breaks: indicatorWith({ worksheetPlace: null, worksheetWording: null }),
    at: agreement(),
    spares: indicatorWith({ worksheetWording: null }),
  },
  'indicator-worded-differently': {
    breaks: indicatorWith({ worksheetWording: { name: 'Nilai SAKIP', unit: 'nilai' } }),
    at: worksheet('nama'),
    spares: indicatorWith({
      worksheetWording: { name: 'Nilai evaluasi\n akuntabilitas  kinerja ', unit: 'nilai' },
    }),
  },
  'unit-worded-differently': {
    breaks: indicatorWith({
      worksheetWording: { name: 'Nilai evaluasi akuntabilitas kinerja', unit: 'indeks' },
    }),
    at: worksheet('satuan'),
    spares: indicatorWith({
      worksheetWording: { name: 'Nilai evaluasi akuntabilitas kinerja', unit: ' nilai' },
    }),
  },
  'person-in-charge-missing': {
    breaks: indicatorWith({ personInCharge: ' ' }),
    at: agreement('penanggungJawab'),
    spares: indicatorWith({ personInCharge: 'Ketua' }),
  },
  'data-source-missing': {
    breaks: indicatorWith({ dataSource: '' }),
    at: agreement('sumberData'),
    spares: indicatorWith({ dataSource: 'SIDALIH' }),
  },
  'division-not-in-settings': {
    breaks: indicatorWith({ divisionId: 'D-LAIN' }),
    at: agreement('divisi'),
    spares: (year) => ({
      ...indicatorWith({ divisionId: 'D-LAIN' })(year),
      divisions: [...year.divisions, aDivision({ id: 'D-LAIN' })],
    }),
  },
  'id-repeated': {
    breaks: activityWith({ id: 'D-DATIN-02' }),
    at: activity('kode'),
    spares: activityWith({ id: 'D-DATIN-03' }),
  },
  'weights-not-whole': {
    breaks: indicatorWith({ weight: 60 }),
    at: { tab: 'Perjanjian Kinerja', field: 'bobot' },
    spares: indicatorWith({ weight: 100 }),
  },
} satisfies SomeCases;

const measurementCases = {
  'target-missing': {
    breaks: indicatorWith({ target: null }),
    at: agreement('target'),
    spares: indicatorWith({
      target: null,
      realisasi: null,
      notMeasuredReason: 'Tidak ada pemungutan suara.',
    }),
  },
  'target-negative': {
    breaks: indicatorWith({ target: aNumber(-1), national: null }),
    at: agreement('target'),
    with: ['national-value-missing'],
    spares: indicatorWith({ target: aNumber(65) }),
  },
  'not-measured-without-reason': {
    breaks: indicatorWith({ realisasi: null, notMeasuredReason: 'Tidak ada' }),
    at: worksheet('realisasi'),
    spares: indicatorWith({ realisasi: null, notMeasuredReason: 'Survei tidak dilaksanakan.' }),
  },
  'denominator-zero': {
    breaks: indicatorWith({ ...percent, numerator: 0, denominator: 0, realisasi: null }),
    at: worksheet('penyebut'),
    spares: indicatorWith({
      ...percent,
      numerator: 0,
      denominator: 0,
      realisasi: null,
      notMeasuredReason: 'Tidak ada sengketa yang masuk.',
    }),
  },
  'target-and-realisasi-not-comparable': {
    breaks: indicatorWith({ realisasi: aYesNo(true) }),
    at: worksheet('realisasi'),
    spares: indicatorWith({ polarity: 'ya-tidak', target: aYesNo(true), realisasi: aYesNo(false) }),
  },
  'reason-beside-realisasi': {
    breaks: indicatorWith({ notMeasuredReason: 'Belum dinilai.' }),
    at: worksheet('alasanTidakDiukur'),
    spares: indicatorWith({ notMeasuredReason: '-' }),
  },
  'share-above-whole': {
    breaks: indicatorWith({ ...percent, target: aNumber(100), realisasi: aNumber(102) }),
    at: worksheet('realisasi'),
    spares: indicatorWith({ ...percent, target: aNumber(100), realisasi: aNumber(100) }),
  },
  'percentage-above-100': {
    breaks: indicatorWith({ ...percent, target: aNumber(90), realisasi: aNumber(102) }),
    at: worksheet('realisasi'),
    spares: indicatorWith({
      ...percent,
      name: 'Persentase kenaikan kunjungan',
      worksheetWording: { name: 'Persentase kenaikan kunjungan', unit: '%' },
      target: aNumber(90),
      realisasi: aNumber(102),
    }),
  },
  'above-scale': {
    breaks: indicatorWith({
      unit: 'indeks (skala 4)',
      worksheetWording: null,
      target: aNumber(65),
    }),
    at: worksheet('realisasi'),
    spares: indicatorWith({ unit: 'nilai (skala 1–100)', worksheetWording: null }),
  },
  'numerator-differs': {
    breaks: indicatorWith({ ...percent, numerator: 3, denominator: 4, realisasi: aNumber(75.02) }),
    at: worksheet('realisasi'),
    spares: indicatorWith({ ...percent, numerator: 3, denominator: 4, realisasi: aNumber(75.01) }),
  },
  'zero-target': {
    breaks: indicatorWith({ target: aNumber(0), history: before(60), national: null }),
    at: agreement('target'),
    with: ['national-value-missing'],
    spares: indicatorWith({
      polarity: 'minimum',
      target: aNumber(0),
      realisasi: aNumber(0),
      history: before(0),
    }),
  },
} satisfies SomeCases;

const analysisCases = {
  'shortfall-without-cause': {
    breaks: indicatorWith({ ...missed, obstacles: 'Tidak ada kendala.' }),
    at: worksheet('penghambat'),
    spares: indicatorWith(missed),
  },
  'shortfall-without-solution': {
    breaks: indicatorWith({ ...missed, solutions: '' }),
    at: worksheet('solusi'),
    spares: indicatorWith(missed),
  },
  'shortfall-without-plan': {
    breaks: indicatorWith({ ...missed, plan: '-' }),
    at: worksheet('rencana'),
    with: ['improvement-missing'],
    spares: indicatorWith(missed),
  },
  'decline-without-cause': {
    breaks: indicatorWith({ history: before(70), solutions: 'Pendampingan.' }),
    at: worksheet('penghambat'),
    spares: indicatorWith({ history: before(66.85) }),
  },
  'decline-without-solution': {
    breaks: indicatorWith({ history: before(70), obstacles: 'Cuaca.' }),
    at: worksheet('solusi'),
    spares: indicatorWith({ history: before(70), obstacles: 'Cuaca.', solutions: 'Pendampingan.' }),
  },
  'above-cap-unexplained': {
    breaks: indicatorWith({ realisasi: aNumber(90), supportingFactors: '' }),
    at: worksheet('faktorPendukung'),
    spares: indicatorWith({ realisasi: aNumber(90) }),
  },
  'success-unexplained': {
    breaks: indicatorWith({ supportingFactors: '' }),
    at: worksheet('faktorPendukung'),
    spares: indicatorWith({ realisasi: null, supportingFactors: '' }),
  },
  'indicator-without-activity': {
    breaks: activityWith({ indicatorIds: ['S-01'] }),
    at: worksheet(),
    spares: activityWith({ indicatorIds: ['K-01', 'S-01'] }),
  },
  'improvement-missing': {
    breaks: indicatorWith({ plan: '' }),
    at: { tab: 'Narasi' },
    spares: (year) => ({
      ...indicatorWith({ plan: '' })(year),
      narratives: [
        ...year.narratives,
        ...year.narratives
          .slice(0, 1)
          .map((one) => ({ ...one, key: 'langkah-perbaikan' as const })),
      ],
    }),
  },
} satisfies SomeCases;

const comparisonCases = {
  'history-missing': {
    breaks: indicatorWith({ history: [{ year: 2022, target: aNumber(60), realisasi: null }] }),
    at: agreement('realisasi1'),
    spares: indicatorWith({ history: [{ year: 2020, target: null, realisasi: aNumber(58) }] }),
  },
  'renstra-target-missing': {
    breaks: indicatorWith({ renstra: null }),
    at: agreement('targetRenstra'),
    spares: indicatorWith({ renstra: { year: 2024, target: aNumber(0) } }),
  },
  'national-value-missing': {
    breaks: indicatorWith({ national: null }),
    at: agreement('nilaiNasional'),
    spares: indicatorWith({ national: { value: aNumber(0), source: '' } }),
  },
  'national-source-missing': {
    breaks: indicatorWith({ national: { value: aNumber(65), source: '-' } }),
    at: agreement('sumberNasional'),
    spares: indicatorWith({ national: { value: aNumber(65), source: 'KPU RI' } }),
  },
  'target-below-national': {
    breaks: indicatorWith({ national: { value: aNumber(67.5), source: 'KPU RI' } }),
    at: agreement('target'),
    spares: indicatorWith({
      polarity: 'minimum',
      target: aNumber(65),
      realisasi: aNumber(60),
      national: { value: aNumber(67.5), source: 'KPU RI' },
    }),
  },
  'renstra-year-outside-period': {
    breaks: indicatorWith({ renstra: { year: 2029, target: aNumber(68) } }),
    at: agreement('tahunRenstra'),
    spares: indicatorWith({ renstra: { year: 2020, target: aNumber(68) } }),
  },
  'formula-missing': {
    breaks: indicatorWith({ formula: ' - ' }),
    at: agreement('rumus'),
    spares: indicatorWith({ formula: 'realisasi / target × 100%' }),
  },
} satisfies SomeCases;

/** Cases of the rules about the PK, figures, explanations and comparisons. */
export const performanceCases = {
  ...agreementCases,
  ...measurementCases,
  ...analysisCases,
  ...comparisonCases,
};
