import type { Indicator, ReportKind } from '../../src/domain/performance/indicator';
import type { PartKey } from '../../src/domain/report/model';
import type { LapkinYear } from '../../src/domain/year/lapkin-year';
import {
  aDate,
  aDivision,
  aNarrative,
  aNumber,
  anActivity,
  anIndicator,
  anOffice,
  anOpinion,
  aRange,
  atMost,
  aSasaran,
  aYear,
  aYesNo,
} from './builders';

/** A small worked year whose produced text is kept under docs/contoh to be read as wording. */
export interface ExampleYear {
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly year: LapkinYear;
  readonly report: ReportKind;
  /** Parts that are shown; all when absent. */
  readonly parts?: readonly PartKey[];
}

const chapters: readonly PartKey[] = ['ikhtisar', 'bab3', 'bab4'];

/** One indicator for each polarity: id, name and form, without target and realisasi. */
const forms = {
  maksimum: { name: 'Nilai evaluasi akuntabilitas kinerja', unit: 'nilai' },
  persentase: { name: 'Persentase dokumen yang tepat waktu', unit: '%' },
  minimum: { name: 'Rata-rata deviasi rencana penarikan dana', unit: '%' },
  nol: { name: 'Jumlah pelanggaran kode etik yang terbukti', unit: 'pelanggaran' },
  rasio: { name: 'Rata-rata waktu tunggu layanan', unit: 'hari kerja' },
  rentang: { name: 'Rata-rata waktu penyelesaian permohonan informasi', unit: 'hari kerja' },
  skp: { name: 'Persentase pemakaian ruang arsip', unit: '%' },
  opini: { name: 'Opini atas laporan keuangan', unit: 'opini' },
  tanggal: { name: 'Penyampaian laporan kinerja', unit: 'tanggal' },
  ya: { name: 'Tersedianya keputusan tim penyusun', unit: 'dokumen' },
} as const;

const polarities = {
  maksimum: 'maksimum',
  persentase: 'maksimum',
  minimum: 'minimum',
  nol: 'minimum',
  rasio: 'minimum-rasio',
  rentang: 'rentang',
  skp: 'rentang-skp',
  opini: 'ordinal',
  tanggal: 'tanggal',
  ya: 'ya-tidak',
} as const;

type Form = keyof typeof forms;
type Values = Readonly<Record<Form, Pick<Indicator, 'target' | 'realisasi'> & Partial<Indicator>>>;

const history = (
  ...years: readonly (readonly [number, Indicator['target'], Indicator['realisasi']])[]
): Indicator['history'] => years.map(([year, target, realisasi]) => ({ year, target, realisasi }));

const good: Values = {
  maksimum: {
    target: aNumber(65),
    realisasi: aNumber(66.85),
    history: history([2021, aNumber(60), aNumber(61)], [2022, aNumber(63), aNumber(63.9)]),
    renstra: { year: 2024, target: aNumber(66) },
    national: { value: aNumber(64), source: 'rata-rata nasional' },
    supportingFactors: 'Rencana aksi dipantau setiap triwulan.',
  },
  persentase: {
    target: aNumber(100),
    realisasi: aNumber(100),
    numerator: 6,
    denominator: 6,
    history: history([2022, aNumber(100), aNumber(100)]),
  },
  minimum: {
    target: atMost(5),
    realisasi: aNumber(4.2),
    history: history([2021, aNumber(7), aNumber(6.4)], [2022, aNumber(6), aNumber(5.1)]),
    renstra: { year: 2024, target: aNumber(3) },
  },
  nol: { target: aNumber(0), realisasi: aNumber(0) },
  rasio: { target: aNumber(4), realisasi: aNumber(2), supportingFactors: 'Loket ditambah.' },
  rentang: {
    target: aRange(7, 10),
    realisasi: aNumber(8),
    history: history([2022, aRange(7, 10), aNumber(12)]),
  },
  skp: { target: aRange(80, 90), realisasi: aNumber(85) },
  opini: {
    target: anOpinion('WTP'),
    realisasi: anOpinion('WTP'),
    history: history([2022, anOpinion('WTP'), anOpinion('WDP')]),
  },
  tanggal: {
    target: aDate('2023-02-28'),
    realisasi: aDate('2023-02-20'),
    history: history([2022, aDate('2022-02-28'), aDate('2022-03-04')]),
  },
  ya: { target: aYesNo(true), realisasi: aYesNo(true) },
};

const bad: Values = {
  maksimum: {
    target: aNumber(65),
    realisasi: aNumber(52.5),
    history: history([2021, aNumber(60), aNumber(61)], [2022, aNumber(63), aNumber(58)]),
    renstra: { year: 2025, target: aNumber(70) },
    national: { value: aNumber(66), source: 'rata-rata nasional' },
    obstacles: 'Bukti dukung baru terhimpun pada akhir tahun.',
    solutions: 'Penanggung jawab bukti dukung ditetapkan.',
    plan: 'Menyusun jadwal pengumpulan bukti dukung.',
  },
  persentase: { target: aNumber(100), realisasi: aNumber(75), numerator: 6, denominator: 8 },
  minimum: {
    target: atMost(5),
    realisasi: aNumber(6.8),
    history: history([2022, aNumber(6), aNumber(6)]),
    obstacles:
      'Kendala yang dihadapi:\n- rencana belum disesuaikan dengan jadwal;\n- pembayaran jatuh pada triwulan berikutnya.',
    solutions: 'Rencana dimutakhirkan setiap triwulan; lihat https://contoh.example/rencana.',
  },
  nol: { target: aNumber(0), realisasi: aNumber(2) },
  rasio: { target: aNumber(4), realisasi: aNumber(5) },
  rentang: { target: aRange(7, 10), realisasi: aNumber(14) },
  skp: { target: aRange(80, 90), realisasi: aNumber(60) },
  opini: { target: anOpinion('WTP'), realisasi: anOpinion('WDP') },
  tanggal: { target: aDate('2023-02-28'), realisasi: aDate('2023-03-12') },
  ya: { target: aYesNo(true), realisasi: aYesNo(false) },
};

const none = Object.fromEntries(
  Object.entries(good).map(([form, values]) => [
    form,
    { target: values.target, realisasi: null, notMeasuredReason: 'Data belum diterbitkan.' },
  ]),
) as Values;

const indicatorsOf = (values: Values): readonly Indicator[] =>
  (Object.keys(forms) as readonly Form[]).map((form, index) =>
    anIndicator({
      id: `K-${String(index + 1).padStart(2, '0')}`,
      ...forms[form],
      polarity: polarities[form],
      dataSource: '',
      agreementPlace: { tab: 'Perjanjian Kinerja', row: 12 + index },
      worksheetPlace: { tab: 'Div Perencanaan Data Informasi', row: 8 + index },
      ...values[form],
    }),
  );

const sixty: readonly Indicator[] = Array.from({ length: 60 }, (_, index) =>
  anIndicator({
    id: `K-${String(index + 1).padStart(2, '0')}`,
    sasaranId: `KS${Math.floor(index / 15) + 1}`,
    name: `Jumlah laporan tahap ${index + 1} yang disampaikan`,
    unit: 'laporan',
    target: aNumber(10),
    realisasi: aNumber(7 + (index % 6)),
    agreementPlace: { tab: 'Perjanjian Kinerja', row: 12 + index },
    worksheetPlace: { tab: 'Div Perencanaan Data Informasi', row: 8 + index },
  }),
);

const firstYear = anIndicator({
  name: 'Indeks layanan digital',
  unit: 'indeks',
  target: aNumber(3),
  realisasi: aNumber(3.12),
  history: history([2022, null, null]),
});

const turnout = anIndicator({
  name: 'Persentase partisipasi pemilih',
  unit: '%',
  target: null,
  realisasi: null,
  notMeasuredReason: 'Tidak ada pemungutan suara pada tahun 2023',
  history: history([2020, aNumber(77.5), aNumber(80.4)], [2021, null, null], [2022, null, null]),
  renstra: { year: 2024, target: aNumber(81) },
  national: { value: aNumber(77.5), source: 'target nasional' },
});

const revised = anActivity({
  pagu: 2_750_000_000,
  realisasi: 2_310_450_000,
  quarters: [400_000_000, 610_450_000, 500_000_000, 800_000_000],
  obstacles: 'Revisi anggaran baru disahkan pada triwulan IV.',
  solutions: 'Kegiatan dijadwalkan ulang bersama KPPN.',
  evidence: ['Dokumen revisi DIPA', 'https://contoh.example/revisi.pdf'],
});

/** The worked years of docs/contoh. */
export const exampleYears: readonly ExampleYear[] = [
  {
    name: 'polaritas-baik',
    year: aYear({ indicators: indicatorsOf(good) }),
    report: 'KPU',
    parts: chapters,
  },
  {
    name: 'polaritas-buruk',
    year: aYear({ indicators: indicatorsOf(bad) }),
    report: 'KPU',
    parts: chapters,
  },
  {
    name: 'polaritas-tanpa-data',
    year: aYear({ indicators: indicatorsOf(none) }),
    report: 'KPU',
    parts: chapters,
  },
  {
    name: 'tahun-pertama',
    year: aYear({ indicators: [firstYear] }),
    report: 'KPU',
    parts: chapters,
  },
  {
    name: 'tanpa-pemungutan-suara',
    year: aYear({ indicators: [turnout, anIndicator({ id: 'K-02', evidence: ['LHE AKIP'] })] }),
    report: 'KPU',
    parts: chapters,
  },
  {
    name: 'satu-indikator-kpu',
    year: aYear({
      narratives: [aNarrative('visi', { text: 'Menjadi penyelenggara yang mandiri.' })],
    }),
    report: 'KPU',
  },
  {
    name: 'satu-indikator-sekretariat',
    year: aYear({
      sasaran: [
        aSasaran({
          id: 'SS1',
          name: 'Meningkatnya akuntabilitas keuangan',
          reports: ['SEKRETARIAT'],
        }),
      ],
      indicators: [
        anIndicator({
          id: 'S-01',
          sasaranId: 'SS1',
          reports: ['SEKRETARIAT'],
          name: 'Jumlah laporan keuangan yang tepat waktu',
          unit: 'laporan',
          target: aNumber(4),
          realisasi: aNumber(4),
        }),
      ],
      activities: [
        anActivity({
          code: '076.01.WA.3355.EBD.955',
          programCode: '076.01.WA',
          kegiatanCode: '3355',
          kegiatanName: 'Pengelolaan Administrasi Keuangan',
          roCode: 'EBD.955',
          roName: 'Layanan Manajemen Keuangan',
          description: 'Penyusunan laporan keuangan',
          indicatorIds: ['S-01'],
          evidence: ['Laporan keuangan'],
        }),
      ],
    }),
    report: 'SEKRETARIAT',
  },
  {
    name: 'enam-puluh-indikator',
    year: aYear({
      sasaran: [1, 2, 3, 4].map((number) =>
        aSasaran({ id: `KS${number}`, name: `Meningkatnya mutu layanan bidang ${number}` }),
      ),
      indicators: sixty,
    }),
    report: 'KPU',
    parts: ['ikhtisar', 'bab4'],
  },
  { name: 'tanpa-anggaran', year: aYear({ activities: [] }), report: 'KPU', parts: chapters },
  {
    name: 'anggaran-revisi',
    year: aYear({
      office: anOffice({
        budgetDocument: 'SP DIPA-076.01.2.999001/2023 revisi ke-6 tanggal 20 Desember 2023',
      }),
      divisions: [
        aDivision(),
        aDivision({ id: 'D-TEK', name: 'Divisi Teknis Penyelenggaraan', tab: 'Div Teknis' }),
      ],
      activities: [
        revised,
        anActivity({
          id: 'D-TEK-01',
          divisionId: 'D-TEK',
          description: 'Bimbingan teknis',
          volume: { unit: 'kegiatan', target: 4, realisasi: 3 },
          place: { tab: 'Div Teknis', row: 30 },
        }),
      ],
    }),
    report: 'KPU',
    parts: chapters,
  },
];
