import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  answerChecklist,
  comment,
  resolveThreads,
  writePlenary,
} from '../../src/local/cli/year/by-hand';
import type { Host } from '../../src/local/host';
import { paste, plainSheet } from './foreign-sheets';
import { keepSmallYear } from './small-year';
import { measure, tabOf, type } from './typing';
import { filledRows } from './world';

type Arguments = Readonly<Record<string, unknown>>;

/** Something that happens at the office. */
export type Scene =
  | { readonly kind: 'day'; readonly at: string }
  /** People do something without the script, or with it before. */
  | { readonly kind: 'work'; readonly work: (host: Host) => void }
  /** From here on the workbook is another spreadsheet: a copy. */
  | { readonly kind: 'copy'; readonly id: string }
  /** An action in which every mishap is tried; `branch` leaves the office as it was before. */
  | {
      readonly kind: 'action';
      readonly name: string;
      readonly as: string;
      readonly action: string;
      readonly args: Arguments;
      readonly branch: boolean;
      readonly before: (host: Host) => void;
      /** What a person answers to the question of the second run. */
      readonly consent: (host: Host) => Arguments;
      /** What has to be found out before it can be asked for. */
      readonly found: (host: Host) => Arguments;
    };

type Act = Extract<Scene, { kind: 'action' }>;

const email = (id: string): string => (id === '' ? '' : `${id}@example.org`);

const COMPILER = 'staf-rendatin-1';
const CHAIR = 'anggota-rendatin';
const LAW = 'kasubag-tekhum';
const CHAIR_NAME = 'Citra Lestari';
const COMPILER_NAME = 'Kartika Dewi';

const nothing = (): void => undefined;

/** The action goes on with the year. */
const acts = (as: string, action: string, args: Arguments = {}, more: Partial<Act> = {}): Act => ({
  kind: 'action',
  name: action,
  as: email(as),
  action,
  args,
  branch: false,
  before: nothing,
  found: () => ({}),
  consent: () => ({}),
  ...more,
});

/** The action is tried and left out of the year again. */
const tries = (as: string, action: string, args: Arguments = {}, more: Partial<Act> = {}): Act =>
  acts(as, action, args, { branch: true, ...more });

const works = (work: (host: Host) => void): Scene => ({ kind: 'work', work });
const day = (date: string): Scene => ({ kind: 'day', at: `${date}T09:00:00+08:00` });

/** Performs an action as part of what people do before. */
const does =
  (as: string, action: string, args: Arguments = {}) =>
  (host: Host): void => {
    const answer = host.as(email(as)).rpc(action, args) as { readonly ok: boolean };
    if (!answer.ok) throw new Error(`${action}: ${JSON.stringify(answer)}`);
  };

const all =
  (...steps: readonly ((host: Host) => void)[]) =>
  (host: Host): void =>
    steps.forEach((step) => {
      step(host);
    });

const KPU = { report: 'KPU' };
const SEKRETARIAT = { report: 'SEKRETARIAT' };
const REASON = { reason: 'Uji coba.' };
const IMPORT = { division: 'D-HUK', table: 'KEGIATAN', apply: true };
const SPENT = ['Hukum dan Pengawasan', 'Realisasi', 'K-04'] as const;

const template = (): string =>
  readFileSync(join('test', 'fixtures', 'template', 'saved-by-libreoffice.docx')).toString(
    'base64',
  );

/** Somebody takes a column, a table's formulas, a setting and the warnings of a tab away. */
const damage = (host: Host): void => {
  const agreement = tabOf(host, 'Perjanjian Kinerja');
  const grid = agreement.getDataRange().getValues();
  const header = grid.findIndex((row) => row.includes('Bobot'));
  const column = (grid[header] ?? []).indexOf('Bobot') + 1;
  agreement.getRange(header + 1, column, grid.length - header, 1).clearContent();
  const settings = tabOf(host, 'Pengaturan');
  const row =
    settings
      .getDataRange()
      .getValues()
      .findIndex(([label]) => label === 'Laman') + 1;
  settings.getRange(row, 1, 1, 3).clearContent();
  const book = host.workbook.spreadsheetApp.getActiveSpreadsheet();
  book.deleteSheet(tabOf(host, 'Peran'));
  book.deleteSheet(tabOf(host, 'Rekap'));
};

const conflictOf = (host: Host): string => {
  const answer = host.as(email(COMPILER)).rpc('refresh-draft', { ...KPU, apply: true }) as {
    readonly value: {
      readonly changes: readonly { readonly kind: string; readonly code?: string }[];
    };
  };
  return answer.value.changes.find(({ kind }) => kind === 'conflict')?.code ?? '';
};

const draftId = (host: Host): string =>
  host.documents().find(({ name }) => /^Laporan Kinerja KPU/.test(name))?.id ?? '';

const BOTH = 2;

/** How many drafts the trail knows. */
const draftsIn = (host: Host): number =>
  filledRows(host, 'Jejak').filter((row) => row.includes('draft-generated')).length;

const contradict = (host: Host): void => {
  host.people.editText(draftId(host), CHAIR_NAME, 'capaian 100%', 'capaian penuh');
  measure(host, 91.5);
};

const beginning: readonly Scene[] = [
  day('2024-01-02'),
  acts(COMPILER, 'set-up'),
  tries(COMPILER, 'found-office', {
    level: 'KOTA',
    name: 'Teluk Permai',
    province: 'Maluku',
    divisions: 'D-KUL; D-TEK=Divisi Teknis dan Hukum; D-DATIN; D-SOS; D-LIT=Divisi Litbang',
  }),
  acts(COMPILER, 'load-practice-year', {}, { consent: () => ({ replaceData: true }) }),
  // The boards still show the whole year: a check draws them anew.
  works(all(keepSmallYear, does(COMPILER, 'check'))),
  tries(COMPILER, 'load-practice-year', { replaceData: true }, { name: 'load it again' }),
  tries(COMPILER, 'remove-practice-year', { removeData: true }),
  tries(COMPILER, 'set-up', {}, { name: 'set-up: repair', before: damage }),
  tries(COMPILER, 'import-worksheet', IMPORT, {
    before: (host) => void paste(host, plainSheet),
  }),
  tries(
    COMPILER,
    'undo-import',
    { undo: true },
    {
      before: all(
        (host) => void paste(host, plainSheet),
        does(COMPILER, 'import-worksheet', IMPORT),
      ),
    },
  ),
  tries(COMPILER, 'load-template', { file: template() }),
  tries(
    COMPILER,
    'remove-template',
    {},
    {
      before: does(COMPILER, 'load-template', { file: template() }),
    },
  ),
  tries(COMPILER, 'self-test'),
  tries('', 'declare-identity', { person: COMPILER }),
  acts(CHAIR, 'start-year'),
];

const drafting: readonly Scene[] = [
  day('2024-01-15'),
  tries(COMPILER, 'write-reminders'),
  acts(LAW, 'submit-worksheet', { division: 'D-HUK', ...REASON }),
  tries(COMPILER, 'return-worksheet', { division: 'D-HUK', ...REASON }),
  tries(CHAIR, 'unlock-worksheet', { division: 'D-HUK', ...REASON }),
  works(
    all(
      ...(
        [
          ['D-KUL', 'kasubag-kul'],
          ['D-TEK', LAW],
          ['D-DATIN', 'kasubag-rendatin'],
          ['D-SOS', 'kasubag-parhumas-sdm'],
        ] as const
      ).map(([division, id]) => does(id, 'submit-worksheet', { division, ...REASON })),
    ),
  ),
  tries(COMPILER, 'check'),
  day('2024-01-22'),
  acts(COMPILER, 'generate-draft'),
  tries(
    COMPILER,
    'generate-draft',
    { newVersion: true, ...REASON },
    {
      name: 'generate-draft: new version',
      // Asked for a third version, a person says that the second is the one they wanted.
      consent: (host) => ({ newVersion: draftsIn(host) === BOTH }),
    },
  ),
  tries(COMPILER, 'check-figures', KPU),
  tries(COMPILER, 'refresh-draft', KPU, {
    name: 'refresh-draft: what would change',
    before: (host) => {
      measure(host, 91.5);
    },
  }),
  tries(COMPILER, 'refresh-draft', { ...KPU, apply: true }, { before: contradict }),
  tries(
    COMPILER,
    'resolve-conflict',
    { ...KPU, choice: 'data' },
    {
      before: contradict,
      found: (host) => ({ conflict: conflictOf(host) }),
    },
  ),
  tries(CHAIR, 'revise-agreement', { date: '2023-09-01', ...REASON }),
];

const reviewing: readonly Scene[] = [
  day('2024-01-24'),
  works(
    all(
      comment('KPU', CHAIR_NAME, 'Keberhasilan dan kekurangan', 'Mohon disebutkan.'),
      answerChecklist(CHAIR_NAME),
    ),
  ),
  acts(COMPILER, 'log-reviews'),
  acts(CHAIR, 'decide-review', { ...KPU, outcome: 'kembalikan', notes: 'Mohon disebutkan.' }),
  works(all(does(COMPILER, 'log-reviews'), resolveThreads('KPU', COMPILER_NAME, 'Sudah.'))),
  acts(COMPILER, 'resubmit-draft', { ...KPU, note: 'Sudah ditindaklanjuti.' }),
  works(does(COMPILER, 'log-reviews')),
  acts(CHAIR, 'decide-review', { ...KPU, outcome: 'setujui' }, { name: 'decide-review: approve' }),
  works(does(CHAIR, 'decide-review', { ...SEKRETARIAT, outcome: 'setujui' })),
  tries(COMPILER, 'log-reviews', {}, { name: 'log-reviews: file evidence' }),
  day('2024-01-30'),
  acts(COMPILER, 'plenary-pack', { date: '2024-01-30', time: '10.00', place: 'Ruang Rapat' }),
  works(writePlenary),
  acts(COMPILER, 'record-plenary'),
  tries(COMPILER, 'carry-correction', { correction: 'P1-01', ...REASON }),
  acts(COMPILER, 'close-correction', { correction: 'P1-01', note: 'Sudah diurutkan.' }),
  day('2024-02-06'),
  works(does(COMPILER, 'log-reviews')),
  acts(
    'ketua',
    'decide-review',
    { ...KPU, outcome: 'setujui' },
    {
      name: 'decide-review: step 6',
    },
  ),
  works(
    all(
      does('sekretaris', 'decide-review', { ...KPU, outcome: 'setujui' }),
      does('ketua', 'decide-review', { ...SEKRETARIAT, outcome: 'setujui' }),
      does('sekretaris', 'decide-review', { ...SEKRETARIAT, outcome: 'setujui' }),
    ),
  ),
];

const leaving: readonly Scene[] = [
  day('2024-02-16'),
  tries(
    CHAIR,
    'give-override',
    { ...KPU, ...REASON },
    {
      before: all(
        (host) => {
          type(host, SPENT, 'menunggu');
        },
        does(COMPILER, 'check'),
      ),
    },
  ),
  acts(COMPILER, 'finalise', { ...KPU, ...REASON }),
  works(does(COMPILER, 'finalise', { ...SEKRETARIAT, ...REASON })),
  tries(COMPILER, 'unfreeze', { ...KPU, ...REASON }),
  day('2024-02-19'),
  acts(COMPILER, 'endorsement-papers'),
  acts('ketua', 'record-signature', KPU),
  works(does('sekretaris', 'record-signature', SEKRETARIAT)),
  acts(COMPILER, 'stamp-copies'),
  tries(COMPILER, 'undo-stamp', { ...KPU, destination: 'kpu-ri', stamp: 'dijilid', ...REASON }),
  day('2024-02-20'),
  acts(COMPILER, 'submission-papers', { letterNumber: '12, 13' }),
  acts(COMPILER, 'stamp-submission', { destination: 'kpu-ri', letterNumber: '12' }),
  works(does(COMPILER, 'stamp-submission', { destination: 'kpu-provinsi', letterNumber: '13' })),
  acts(COMPILER, 'record-receipt', {
    destination: 'kpu-provinsi',
    number: 'TT-1',
    receiver: 'Petugas',
  }),
  works(
    does(COMPILER, 'record-receipt', {
      destination: 'kpu-ri',
      number: 'TT-2',
      receiver: 'Petugas',
    }),
  ),
  tries(COMPILER, 'verify-trail'),
  tries(COMPILER, 'reopen-year', REASON),
  { kind: 'copy', id: 'buku-kerja-2024' },
  day('2025-01-06'),
  tries(COMPILER, 'adopt-copy', { ...REASON, adoptCopy: true }),
  acts(CHAIR, 'start-next-year', { ...REASON, nextYear: true }),
];

/** A whole small year, in which every action that changes anything has its turn. */
export const faultStory: readonly Scene[] = [...beginning, ...drafting, ...reviewing, ...leaving];

/** Makes the workbook of a folder a copy, as File → Make a copy does. */
export const makeCopy = (folder: string, id: string): void => {
  writeFileSync(join(folder, '.lapkin', 'workbook.json'), JSON.stringify({ id }));
};
