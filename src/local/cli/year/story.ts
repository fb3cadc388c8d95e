import { answerChecklist, comment, correct, resolveThreads, writePlenary } from './by-hand';
import { performs, worksByHand } from './move';
import { beginSecondOffice } from './second-office';
import type { Move, Scene } from './move';

const COMPILER = 'staf-rendatin-1';
const CHAIR = 'anggota-rendatin';

/** Names under which Google Docs shows the people of the practice roster. */
const CHAIR_NAME = 'Citra Lestari';
const COMPILER_NAME = 'Kartika Dewi';

/** What differs from office to office in the practice year. */
interface PracticeOffice {
  /** What the staff does after the practice data is loaded. */
  readonly beginning: readonly Move[];
  /** Divisions with those who hand in their worksheets. */
  readonly worksheets: readonly (readonly [string, string])[];
}

const WORKSHEETS: PracticeOffice['worksheets'] = [
  ['D-KUL', 'kasubag-kul'],
  ['D-TEK', 'kasubag-tekhum'],
  ['D-DATIN', 'kasubag-rendatin'],
  ['D-HUK', 'kasubag-tekhum'],
  ['D-SOS', 'kasubag-parhumas-sdm'],
];

const REPORTS = ['KPU', 'SEKRETARIAT'] as const;

const forBoth = (id: string, action: string, args: Record<string, string> = {}): readonly Move[] =>
  REPORTS.map((report) => performs(id, action, { report, ...args }));

const at = (day: string, time = '09:00:00'): string => `${day}T${time}+08:00`;

/** The regency of the practice data, and a city made from it. */
const OFFICES: Readonly<Record<'kabupaten' | 'kota', PracticeOffice>> = {
  kabupaten: { beginning: [], worksheets: WORKSHEETS },
  kota: {
    beginning: beginSecondOffice(COMPILER),
    worksheets: WORKSHEETS.filter(([division]) => division !== 'D-HUK'),
  },
};

const drafting = ({ beginning, worksheets }: PracticeOffice): readonly Scene[] => [
  {
    step: 1,
    at: at('2024-01-02'),
    moves: [
      performs(COMPILER, 'set-up'),
      performs(COMPILER, 'load-practice-year'),
      ...beginning,
      performs(CHAIR, 'start-year'),
    ],
  },
  {
    step: 2,
    at: at('2024-01-15'),
    moves: worksheets.map(([division, id]) => performs(id, 'submit-worksheet', { division })),
  },
  { step: 3, at: at('2024-01-22'), moves: [performs(COMPILER, 'generate-draft')] },
];

/** The chair reads, comments, gives one report back and approves it the second time. */
const correction: readonly Scene[] = [
  {
    step: 4,
    at: at('2024-01-24'),
    moves: [
      worksByHand(
        CHAIR,
        'mengomentari draf LAPKIN KPU',
        comment(
          'KPU',
          CHAIR_NAME,
          'Bukti dukung kinerja belum dihimpun secara tertib',
          'Mohon disebutkan subbagian yang bertanggung jawab.',
        ),
      ),
      worksByHand(CHAIR, 'mengisi checklist reviu', answerChecklist(CHAIR_NAME)),
      performs(COMPILER, 'log-reviews'),
      performs(CHAIR, 'decide-review', {
        report: 'KPU',
        outcome: 'kembalikan',
        notes: 'Sebutkan subbagian yang menghimpun bukti dukung.',
      }),
      // Before anybody works on the draft: files it as it was when it was given back.
      performs(COMPILER, 'log-reviews'),
    ],
  },
  {
    step: 4,
    at: at('2024-01-29'),
    moves: [
      worksByHand(
        COMPILER,
        'memperbaiki draf LAPKIN KPU',
        correct(
          'KPU',
          COMPILER_NAME,
          'Bukti dukung kinerja belum dihimpun secara tertib',
          'Bukti dukung kinerja belum dihimpun secara tertib oleh setiap subbagian',
        ),
      ),
      worksByHand(
        COMPILER,
        'menjawab komentar',
        resolveThreads('KPU', COMPILER_NAME, 'Sudah ditambahkan.'),
      ),
      performs(COMPILER, 'resubmit-draft', {
        report: 'KPU',
        note: 'Catatan penanggung jawab sudah ditindaklanjuti.',
      }),
      performs(COMPILER, 'log-reviews'),
      ...forBoth(CHAIR, 'decide-review', { outcome: 'setujui' }),
    ],
  },
];

const deciding: readonly Scene[] = [
  {
    step: 5,
    at: at('2024-01-29', '13:00:00'),
    moves: [
      performs(COMPILER, 'plenary-pack', {
        date: '2024-01-30',
        time: '10.00',
        place: 'Ruang Rapat Utama',
        letterNumber: '9',
      }),
    ],
  },
  {
    step: 5,
    at: at('2024-01-30', '14:00:00'),
    moves: [
      worksByHand(COMPILER, 'mengisi tab Pleno', writePlenary),
      performs(COMPILER, 'record-plenary'),
    ],
  },
  {
    step: 6,
    at: at('2024-02-06'),
    moves: [
      worksByHand(
        COMPILER,
        'menyebutkan batas waktu dalam draf LAPKIN KPU',
        correct(
          'KPU',
          COMPILER_NAME,
          'Langkah perbaikan yang direncanakan divisi untuk meningkatkan kinerja:',
          'Langkah perbaikan yang direncanakan divisi untuk meningkatkan kinerja, dengan batas waktu 30 Juni 2024:',
        ),
      ),
      performs(COMPILER, 'close-correction', {
        correction: 'P1-01',
        note: 'Batas waktu sudah disebutkan dalam Bab IV.',
      }),
      performs(COMPILER, 'log-reviews'),
      ...forBoth('ketua', 'decide-review', { outcome: 'setujui' }),
      ...forBoth('sekretaris', 'decide-review', { outcome: 'setujui' }),
    ],
  },
];

const leaving: readonly Scene[] = [
  {
    step: 7,
    at: at('2024-02-16'),
    moves: [performs(COMPILER, 'refresh-draft', { apply: true }), ...forBoth(COMPILER, 'finalise')],
  },
  {
    step: 8,
    at: at('2024-02-19'),
    moves: [
      performs(COMPILER, 'endorsement-papers'),
      performs('ketua', 'record-signature', { report: 'KPU' }),
      performs('sekretaris', 'record-signature', { report: 'SEKRETARIAT' }),
    ],
  },
  { step: 9, at: at('2024-02-19', '13:00:00'), moves: [performs(COMPILER, 'stamp-copies')] },
  {
    step: 10,
    at: at('2024-02-20'),
    moves: [
      performs(COMPILER, 'submission-papers', { letterNumber: '12, 13' }),
      ...['kpu-ri', 'kpu-provinsi'].map((destination, index) =>
        performs(COMPILER, 'stamp-submission', {
          destination,
          letterNumber: String(12 + index),
        }),
      ),
      ...['kpu-provinsi', 'kpu-ri'].map((destination, index) =>
        performs(COMPILER, 'record-receipt', {
          destination,
          number: `TT-${String(index + 1)}/II/2024`,
          receiver: 'Petugas Penerima (contoh)',
        }),
      ),
      performs(COMPILER, 'verify-trail'),
    ],
  },
];

/** The practice year of an office from the order to start to the last receipt, as the right people do it. */
export const storyOf = (name: keyof typeof OFFICES): readonly Scene[] => [
  ...drafting(OFFICES[name]),
  ...correction,
  ...deciding,
  ...leaving,
];
