import type { Person, Role } from '../../src/domain/office/office';
import { attendanceList } from '../../src/domain/papers/attendance-list';
import { coverLetter } from '../../src/domain/papers/cover-letter';
import type { CoverLetterDetails } from '../../src/domain/papers/cover-letter';
import { endorsement } from '../../src/domain/papers/endorsement';
import type { EndorsementDetails } from '../../src/domain/papers/endorsement';
import { invitation } from '../../src/domain/papers/invitation';
import type { InvitationDetails } from '../../src/domain/papers/invitation';
import { letterNumber } from '../../src/domain/papers/letter-number';
import { minutes } from '../../src/domain/papers/minutes';
import type { MinutesDetails } from '../../src/domain/papers/minutes';
import type { PaperModel } from '../../src/domain/papers/model';
import { receipt } from '../../src/domain/papers/receipt';
import type { ReceiptDetails } from '../../src/domain/papers/receipt';
import type { PaperSetting } from '../../src/domain/papers/setting';
import type { Signatory } from '../../src/domain/papers/signatory';
import type { Recipient } from '../../src/domain/papers/submission';
import type { Moment } from '../../src/domain/sop/moment';
import { aDay, anOffice } from './builders';
import type { ThreadRow } from '../../src/domain/review/thread-row';

export const aPaperSetting = (change: Partial<PaperSetting> = {}): PaperSetting => ({
  office: anOffice(),
  year: 2023,
  practice: false,
  zone: 'WITA',
  ...change,
});

const member = (
  id: string,
  name: string,
  position: string,
  rest: { readonly roles: readonly Role[]; readonly nip?: string },
): Person => ({
  id,
  name,
  position,
  nip: rest.nip ?? '',
  email: `${id}@kpu.example`,
  docsName: name,
  roles: rest.roles,
  divisionIds: [],
  subbagian: '',
  place: { tab: 'Peran' },
});

/** Five commissioners, the Sekretaris, four heads of subbagian and one of the staff. */
export const PAPER_PEOPLE: readonly Person[] = [
  member('teknis', 'Bahar Nusa', 'Anggota KPU/Ketua Divisi Teknis Penyelenggaraan', {
    roles: ['anggota', 'ketua-divisi'],
  }),
  member('ketua', 'Ayu Samudra', 'Ketua KPU Kabupaten Sungai Jernih', {
    roles: ['ketua', 'anggota', 'ketua-divisi'],
  }),
  member('rendatin', 'Cahya Rimba', 'Anggota KPU/Ketua Divisi Perencanaan, Data, dan Informasi', {
    roles: ['anggota', 'ketua-divisi', 'ketua-divisi-rendatin'],
  }),
  member('hukum', 'Dian Lembah', 'Anggota KPU/Ketua Divisi Hukum dan Pengawasan', {
    roles: ['anggota', 'ketua-divisi'],
  }),
  member(
    'sosdiklih',
    'Eko Telaga',
    'Anggota KPU/Ketua Divisi Sosialisasi, Pendidikan Pemilih, Partisipasi Masyarakat, dan SDM',
    { roles: ['anggota', 'ketua-divisi'] },
  ),
  member('sekretaris', 'Fitri Bukit', 'Sekretaris KPU Kabupaten Sungai Jernih', {
    roles: ['sekretaris'],
    nip: '196801011994032001',
  }),
  member('kasubag-kul', 'Gilang Pantai', 'Kepala Subbagian Keuangan, Umum, dan Logistik', {
    roles: ['kasubag'],
    nip: '197502022001121002',
  }),
  member(
    'kasubag-tekhum',
    'Hana Padang',
    'Kepala Subbagian Teknis Penyelenggaraan Pemilu dan Hukum',
    { roles: ['kasubag'], nip: '197703032003122003' },
  ),
  member('kasubag-rendatin', 'Ilham Muara', 'Kepala Subbagian Perencanaan, Data, dan Informasi', {
    roles: ['kasubag', 'kasubag-rendatin'],
    nip: '198004042006041004',
  }),
  member(
    'kasubag-sdm',
    'Juwita Teluk',
    'Kepala Subbagian Partisipasi, Hubungan Masyarakat, dan SDM',
    { roles: ['kasubag'], nip: '198105052007012005' },
  ),
  member('staf', 'Krisna Danau', 'Staf Subbagian Perencanaan, Data, dan Informasi', {
    roles: ['staf-rendatin'],
    nip: '199006062015031006',
  }),
];

export const personOf = (id: string): Person => {
  const person = PAPER_PEOPLE.find((one) => one.id === id);
  if (person === undefined) throw new Error(`nobody is called ${id}`);
  return person;
};

export const KETUA: Signatory = {
  position: 'Ketua',
  name: 'Ayu Samudra',
  nip: '',
  acting: '',
};

export const SEKRETARIS: Signatory = {
  position: 'Sekretaris KPU Kabupaten Sungai Jernih',
  name: 'Fitri Bukit',
  nip: '196801011994032001',
  acting: 'Plt.',
};

const SESSION = {
  date: aDay('2024-01-30'),
  time: '10:00',
  place: 'Ruang Rapat KPU Kabupaten Sungai Jernih, Muara Jernih',
};

const number = (template: string, running: string, date: string): string =>
  letterNumber(template, { number: running, areaCode: '9901', date: aDay(date) });

const LETTERS = '{nomor}/PR.03.1-SD/{wilayah}/{tahun}';

export const invitationDetails = (change: Partial<InvitationDetails> = {}): InvitationDetails => ({
  number: number('{nomor}/PR.03.1-Und/{wilayah}/{tahun}', '', '2024-01-26'),
  letterDate: aDay('2024-01-26'),
  session: SESSION,
  invitees: PAPER_PEOPLE,
  agenda: [
    'Pembahasan rancangan LAPKIN KPU dan LAPKIN Sekretariat',
    'Pembahasan komentar reviu yang masih terbuka',
    'Penetapan tindak lanjut',
  ],
  signatory: KETUA,
  ...change,
});

const PRESENT = PAPER_PEOPLE.map(({ id }) => id).filter((id) => id !== 'hukum');

export const minutesDetails = (change: Partial<MinutesDetails> = {}): MinutesDetails => ({
  number: number('{nomor}/PR.03.1-BA/{wilayah}/{tahun}', '12', '2024-01-30'),
  session: SESSION,
  endTime: '12.15',
  chairId: null,
  attendees: PAPER_PEOPLE,
  presentIds: PRESENT,
  agenda: invitationDetails().agenda,
  discussion: [
    {
      part: 'Bab I Pendahuluan',
      points: ['Gambaran umum organisasi disesuaikan dengan struktur sekretariat yang berlaku.'],
    },
    {
      part: 'Bab III Akuntabilitas Kinerja',
      points: [
        'Indikator dengan capaian di bawah target dilengkapi penyebab dan solusi',
        'Realisasi anggaran dicocokkan dengan pagu revisi terakhir',
      ],
    },
  ],
  verdicts: [
    {
      report: 'KPU',
      version: 2,
      outcome: 'setujui',
      agreeing: 4,
      notes: [
        'Penyebab capaian indikator partisipasi pemilih diuraikan lebih lengkap',
        'Tabel realisasi anggaran memuat tanggal revisi DIPA.',
      ],
    },
    {
      report: 'SEKRETARIAT',
      version: 1,
      outcome: 'kembalikan',
      agreeing: 3,
      notes: ['Analisis efisiensi belum memuat perhitungan penggunaan sumber daya'],
    },
  ],
  corrections: [
    {
      id: 'P1-01',
      report: 'KPU',
      part: 'Bab III',
      text: 'Melengkapi uraian penyebab dan solusi indikator partisipasi pemilih',
      holderId: 'kasubag-sdm',
      due: aDay('2024-02-02'),
    },
    {
      id: 'P1-02',
      report: 'SEKRETARIAT',
      part: 'Bab III',
      text: 'Menambahkan perhitungan efisiensi penggunaan sumber daya',
      holderId: 'kasubag-rendatin',
      due: aDay('2024-02-05'),
    },
  ],
  ...change,
});

const PROVINCE: Recipient = {
  name: 'KPU Provinsi Nusa Contoh',
  through: null,
  place: 'Kota Contoh',
};

export const NATIONAL: Recipient = {
  name: 'KPU Republik Indonesia',
  through: 'KPU Provinsi Nusa Contoh',
  place: '',
};

const BOTH = [
  { report: 'KPU', copies: 1 },
  { report: 'SEKRETARIAT', copies: 1 },
] as const;

export const coverLetterDetails = (
  change: Partial<CoverLetterDetails> = {},
): CoverLetterDetails => ({
  number: number(LETTERS, '34', '2024-02-20'),
  date: aDay('2024-02-20'),
  recipient: PROVINCE,
  reports: BOTH,
  signatory: KETUA,
  copiesTo: ['Ketua KPU Republik Indonesia'],
  ...change,
});

export const receiptDetails = (change: Partial<ReceiptDetails> = {}): ReceiptDetails => ({
  number: '35/PR.03.1/9901/2024',
  letterNumber: number(LETTERS, '34', '2024-02-20'),
  date: aDay('2024-02-20'),
  time: '13:30',
  recipient: PROVINCE,
  reports: BOTH,
  form: 'cetak',
  handedOverBy: personOf('kasubag-rendatin'),
  receiver: {
    name: 'Lestari Kota',
    nip: '198507072010012007',
    position: 'Kepala Subbagian Perencanaan',
    unit: 'Sekretariat KPU Provinsi Nusa Contoh',
  },
  ...change,
});

const at = (day: string): { readonly time: Moment } => ({
  time: `${day}T09:00:00+08:00` as Moment,
});

export const endorsementDetails = (
  change: Partial<EndorsementDetails> = {},
): EndorsementDetails => ({
  report: 'SEKRETARIAT',
  people: PAPER_PEOPLE,
  draftedOn: aDay('2024-01-22'),
  decisions: [
    { reviewer: 'ketua-divisi-rendatin', outcome: 'kembalikan', stamp: at('2024-01-24') },
    { reviewer: 'ketua-divisi-rendatin', outcome: 'setujui', stamp: at('2024-01-29') },
    { reviewer: 'ketua', outcome: 'setujui', stamp: at('2024-02-06') },
    { reviewer: 'sekretaris', outcome: 'setujui', stamp: at('2024-02-05') },
  ],
  plenary: { number: '12/PR.03.1-BA/9901/2024', date: aDay('2024-01-30') },
  signatory: SEKRETARIS,
  signedOn: aDay('2024-02-19'),
  ...change,
});

export const aThread = (change: Partial<ThreadRow> = {}): ThreadRow => ({
  threadId: 'T1',
  kind: 'komentar',
  report: 'KPU',
  docId: 'D1',
  version: 1,
  step: 4,
  author: 'Cahya Rimba',
  authorRole: 'ketua-divisi-rendatin',
  createdTime: '2024-01-23T02:00:00Z',
  modifiedTime: '2024-01-23T02:00:00Z',
  quote: 'Capaian tersebut dipengaruhi oleh berbagai faktor di lapangan yang beragam.',
  content: 'Faktor yang dimaksud perlu disebutkan satu per satu.',
  replies: [],
  status: 'terbuka',
  resolvedBy: '',
  resolvedTime: '',
  ...change,
});

/** A paper of each kind as an office would use it. */
export const examplePapers = (
  setting: PaperSetting = aPaperSetting(),
): readonly { readonly name: string; readonly paper: PaperModel }[] => [
  { name: 'undangan-pleno', paper: invitation(setting, invitationDetails()) },
  {
    name: 'daftar-hadir-pleno',
    paper: attendanceList(setting, {
      session: SESSION,
      attendees: PAPER_PEOPLE,
      presentIds: null,
      signatory: KETUA,
    }),
  },
  { name: 'berita-acara-pleno', paper: minutes(setting, minutesDetails()) },
  { name: 'surat-pengantar-provinsi', paper: coverLetter(setting, coverLetterDetails()) },
  {
    name: 'surat-pengantar-kpu-ri',
    paper: coverLetter(
      setting,
      coverLetterDetails({ recipient: NATIONAL, copiesTo: ['Ketua KPU Provinsi Nusa Contoh'] }),
    ),
  },
  { name: 'tanda-terima-provinsi', paper: receipt(setting, receiptDetails()) },
  {
    name: 'tanda-terima-kpu-ri',
    paper: receipt(
      setting,
      receiptDetails({ recipient: NATIONAL, number: '', time: '', receiver: null }),
    ),
  },
  { name: 'lembar-pengesahan', paper: endorsement(setting, endorsementDetails()) },
];
