import { isoDate } from '../../src/domain/calendar/iso-date';
import type { IsoDate } from '../../src/domain/calendar/iso-date';
import type { Activity } from '../../src/domain/budget/activity';
import type {
  Division,
  Office,
  Person,
  Policy,
  Program,
  Signer,
} from '../../src/domain/office/office';
import type {
  Indicator,
  Measure,
  ReportKind,
  Sasaran,
} from '../../src/domain/performance/indicator';
import type { LapkinYear, Narrative, NarrativeKey } from '../../src/domain/year/lapkin-year';

/** A day that the test knows to exist. */
export const aDay = (text: string): IsoDate => {
  const day = isoDate(text);
  if (day === null) throw new Error(`${text} is not a day`);
  return day;
};

export const aNumber = (value: number): Measure => ({ kind: 'number', value });
export const atMost = (value: number): Measure => ({ kind: 'number', value, limit: 'at-most' });
export const atLeast = (value: number): Measure => ({ kind: 'number', value, limit: 'at-least' });
export const aRange = (min: number, max: number): Measure => ({ kind: 'range', min, max });
export const anOpinion = (code: string): Measure => ({ kind: 'ordinal', scale: 'opini', code });
export const aPredicate = (code: string, number?: number): Measure => ({
  kind: 'ordinal',
  scale: 'predikatAkip',
  code,
  ...(number === undefined ? {} : { number }),
});
export const aDate = (text: string): Measure => ({ kind: 'date', value: aDay(text) });
export const aYesNo = (value: boolean): Measure => ({ kind: 'yes-no', value });

/** An invented office in an invented regency. */
export const anOffice = (change: Partial<Office> = {}): Office => ({
  name: 'Komisi Pemilihan Umum Kabupaten Sungai Jernih',
  shortName: 'KPU Kabupaten Sungai Jernih',
  province: 'Nusa Contoh',
  provincialOffice: 'KPU Provinsi Nusa Contoh',
  nationalOffice: 'KPU RI',
  capital: 'Muara Jernih',
  areaCode: '9901',
  satkerCode: '999001',
  address: 'Jalan Demokrasi Nomor 1, Muara Jernih',
  website: 'https://kpu.example',
  budgetDocument: 'SP DIPA-076.01.2.999001/2023 revisi ke-4 tanggal 1 Desember 2023',
  ...change,
});

/** The usual choices of an office. */
export const aPolicy = (change: Partial<Policy> = {}): Policy => ({
  capPercent: 120,
  categoryScheme: 'permendagri',
  minimumFormula: 'selisih',
  weekMeaning: 'working-days',
  jointLeaveIsHoliday: true,
  deadline: null,
  showWholeBudget: false,
  efficiencyFormula: 'E1',
  rupiahStyle: 'eyd',
  renstraPeriod: { start: 2020, end: 2024 },
  letterNumberTemplate: '{nomor}/PR.03-SD/{kodeWilayah}/{tahun}',
  minutesNumberTemplate: '{nomor}/PR.03-BA/{kodeWilayah}/{tahun}',
  invitationNumberTemplate: '',
  provincialSeat: '',
  letterCopiesTo: [],
  language: 'auto',
  ...change,
});

export const aDivision = (change: Partial<Division> = {}): Division => ({
  id: 'D-DATIN',
  name: 'Divisi Perencanaan, Data, dan Informasi',
  tab: 'Div Perencanaan Data Informasi',
  subbagian: 'Subbagian Perencanaan, Data, dan Informasi',
  place: { tab: 'Pengaturan', row: 30 },
  ...change,
});

export const aProgram = (change: Partial<Program> = {}): Program => ({
  code: '076.01.CQ',
  name: 'Program Penyelenggaraan Pemilu dalam Proses Konsolidasi Demokrasi',
  report: 'KPU',
  ...change,
});

export const aSasaran = (change: Partial<Sasaran> = {}): Sasaran => ({
  id: 'KS1',
  name: 'Terwujudnya lembaga yang berkualitas',
  reports: ['KPU'],
  ...change,
});

/** A measured `maksimum` indicator without history, Renstra target or texts. */
export const anIndicator = (change: Partial<Indicator> = {}): Indicator => ({
  id: 'K-01',
  sasaranId: 'KS1',
  name: 'Nilai evaluasi akuntabilitas kinerja',
  unit: 'nilai',
  polarity: 'maksimum',
  reports: ['KPU'],
  divisionId: 'D-DATIN',
  personInCharge: 'Kasubag Perencanaan, Data, dan Informasi',
  formula: '',
  dataSource: 'Laporan hasil evaluasi',
  weight: null,
  target: aNumber(65),
  realisasi: aNumber(66.85),
  notMeasuredReason: '',
  numerator: null,
  denominator: null,
  history: [],
  renstra: null,
  national: null,
  supportingFactors: '',
  obstacles: '',
  solutions: '',
  plan: '',
  evidence: [],
  agreementPlace: { tab: 'Perjanjian Kinerja', row: 12 },
  worksheetPlace: { tab: 'Div Perencanaan Data Informasi', row: 8 },
  worksheetWording: null,
  ...change,
});

/** One RO of Program 076.01.CQ, wholly carried out and almost wholly paid. */
export const anActivity = (change: Partial<Activity> = {}): Activity => ({
  id: 'D-DATIN-01',
  divisionId: 'D-DATIN',
  code: '076.01.CQ.6709.QGE.001',
  programCode: '076.01.CQ',
  kegiatanCode: '6709',
  kegiatanName: 'Perencanaan Program dan Anggaran',
  roCode: 'QGE.001',
  roName: 'Perencanaan dan Penganggaran Pemilu',
  description: 'Penyusunan rencana kerja',
  spendingType: '52',
  volume: { unit: 'dokumen', target: 3, realisasi: 3 },
  pagu: 1_000_000,
  quarters: [200_000, 250_000, 250_000, 270_000],
  realisasi: 970_000,
  period: 'Januari–Desember',
  obstacles: '',
  solutions: '',
  followUpStatus: '',
  evidence: [],
  personInCharge: 'Kasubag Perencanaan, Data, dan Informasi',
  indicatorIds: ['K-01'],
  place: { tab: 'Div Perencanaan Data Informasi', row: 30 },
  ...change,
});

export const aSigner = (report: ReportKind, change: Partial<Signer> = {}): Signer => ({
  report,
  position: report === 'KPU' ? 'Ketua' : 'Sekretaris',
  name: report === 'KPU' ? 'Contoh Ketua' : 'Contoh Sekretaris',
  nip: report === 'KPU' ? '' : '198001012005011001',
  acting: '',
  place: { tab: 'Pengaturan', row: report === 'KPU' ? 40 : 41 },
  ...change,
});

export const aPerson = (change: Partial<Person> = {}): Person => ({
  id: 'P-01',
  name: 'Contoh Kasubag',
  position: 'Kepala Subbagian Perencanaan, Data, dan Informasi',
  nip: '198502022010012002',
  email: 'kasubag@kpu.example',
  docsName: 'Contoh Kasubag',
  roles: ['kasubag-rendatin'],
  divisionIds: ['D-DATIN'],
  subbagian: 'Subbagian Perencanaan, Data, dan Informasi',
  place: { tab: 'Peran', row: 2 },
  ...change,
});

export const aNarrative = (key: NarrativeKey, change: Partial<Narrative> = {}): Narrative => ({
  key,
  report: 'KEDUANYA',
  text: 'Uraian contoh.',
  confirmedYear: 2023,
  place: { tab: 'Narasi', row: 2 },
  ...change,
});

/** Report year 2023 of the invented office: one sasaran, indicator, activity and division. */
export const aYear = (change: Partial<LapkinYear> = {}): LapkinYear => ({
  year: 2023,
  practice: false,
  office: anOffice(),
  policy: aPolicy(),
  divisions: [aDivision()],
  programs: [
    aProgram(),
    aProgram({ code: '076.01.WA', name: 'Program Dukungan Manajemen', report: 'SEKRETARIAT' }),
  ],
  signers: [aSigner('KPU'), aSigner('SEKRETARIAT')],
  people: [aPerson()],
  holidays: [],
  sasaran: [aSasaran()],
  indicators: [anIndicator()],
  activities: [anActivity()],
  narratives: [],
  ...change,
});
