import type { IsoDate } from '../../src/domain/calendar/iso-date';
import { knownHolidays } from '../../src/domain/calendar/holiday-data';
import { workingCalendar } from '../../src/domain/calendar/working-days';
import { destinationsOf } from '../../src/domain/copies/destination';
import type { Person, Role, Signer } from '../../src/domain/office/office';
import type { ReportKind } from '../../src/domain/performance/indicator';
import type { Result } from '../../src/domain/result';
import { CHECKLIST } from '../../src/domain/review/checklist';
import type { ChecklistAnswer } from '../../src/domain/review/checklist';
import type { Command, CommandOf, CommandType, Context } from '../../src/domain/sop/commands';
import { decide } from '../../src/domain/sop/decide/decide';
import type { SopEvent } from '../../src/domain/sop/events';
import { evolveAll } from '../../src/domain/sop/evolve/evolve';
import type { Moment } from '../../src/domain/sop/moment';
import type { Refusal } from '../../src/domain/sop/refusals';
import { INITIAL_STATE, REPORTS } from '../../src/domain/sop/state';
import type { SopState } from '../../src/domain/sop/state';

const person = (
  id: string,
  roles: readonly Role[],
  divisionIds: readonly string[] = [],
): Person => ({
  id,
  name: `Nama ${id}`,
  position: `Jabatan ${id}`,
  nip: '',
  email: `${id}@example.org`,
  docsName: `Docs ${id}`,
  roles,
  divisionIds,
  subbagian: '',
  place: { tab: 'Peran' },
});

/** A small office: five commissioners, a secretary, and the people of two divisions. */
export const PEOPLE: readonly Person[] = [
  person('ketua', ['ketua'], ['D-KUL']),
  person('rendatin', ['ketua-divisi-rendatin', 'ketua-divisi', 'anggota'], ['D-DATIN']),
  person('anggota-1', ['anggota', 'ketua-divisi']),
  person('anggota-2', ['anggota', 'ketua-divisi']),
  person('anggota-3', ['anggota', 'ketua-divisi']),
  person('sekretaris', ['sekretaris']),
  person('kasubag', ['kasubag-rendatin'], ['D-DATIN']),
  person('staf', ['staf-rendatin'], ['D-DATIN']),
  person('kasubag-kul', ['kasubag'], ['D-KUL']),
  person('penerima', ['penerima']),
];

export const DIVISION_IDS = ['D-KUL', 'D-DATIN'] as const;

const SIGNERS: readonly Signer[] = [
  {
    report: 'KPU',
    position: 'Ketua KPU Kabupaten Contoh',
    name: 'Nama ketua',
    nip: '',
    acting: '',
    place: { tab: 'Pengaturan' },
  },
  {
    report: 'SEKRETARIAT',
    position: 'Sekretaris KPU Kabupaten Contoh',
    name: 'Nama sekretaris',
    nip: '19700101 199503 1 001',
    acting: 'Plt.',
    place: { tab: 'Pengaturan' },
  },
];

export const DESTINATIONS = destinationsOf({
  provincialOffice: 'KPU Provinsi Contoh',
  nationalOffice: 'KPU Republik Indonesia',
});

export const day = (text: string): IsoDate => text as IsoDate;

export const at = (text: string, hour = '09'): Moment => `${text}T${hour}:00:00+08:00` as Moment;

export const CALENDAR = workingCalendar(knownHolidays, true);

/** What a decision rests on when this person acts on this day. */
export const contextOf = (
  personId: string,
  date: string,
  change: Partial<Context> = {},
): Context => ({
  now: at(date),
  actor: {
    email: `${personId}@example.org`,
    person: PEOPLE.find((one) => one.id === personId) ?? null,
  },
  year: 2023,
  people: PEOPLE,
  divisions: DIVISION_IDS.map((id) => ({ id })),
  signers: SIGNERS,
  destinations: DESTINATIONS,
  ...change,
});

/** One line of a story: who does what on which day. */
export interface Line {
  readonly by: string;
  readonly on: string;
  readonly command: Command;
  readonly context?: Partial<Context>;
}

export const line = (
  by: string,
  on: string,
  command: Command,
  context: Partial<Context> = {},
): Line => ({ by, on, command, context });

export const ask = (
  state: SopState,
  { by, on, command, context }: Line,
): Result<readonly SopEvent[], Refusal> => decide(state, command, contextOf(by, on, context));

export interface Told {
  readonly state: SopState;
  readonly events: readonly SopEvent[];
}

/** Tells a story line by line; a line that is refused is a mistake in the test. */
export const tell = (
  lines: readonly Line[],
  from: Told = { state: INITIAL_STATE, events: [] },
): Told =>
  lines.reduce((told, one) => {
    const answer = ask(told.state, one);
    if (!answer.ok) {
      throw new Error(`${one.command.type} by ${one.by}: ${JSON.stringify(answer.refusal)}`);
    }
    return {
      state: evolveAll(answer.value, told.state),
      events: [...told.events, ...answer.value],
    };
  }, from);

/** The code of the refusal, or `ok`. */
export const answerOf = (state: SopState, one: Line): string => {
  const answer = ask(state, one);
  return answer.ok ? 'ok' : answer.refusal.code;
};

export const FULL_CHECKLIST: readonly ChecklistAnswer[] = CHECKLIST.filter(
  (one) => one.appliesWhenNo.length === 0,
).map((one) => ({ itemId: one.id, value: 'ya', note: '', by: 'Nama rendatin' }));

export const PRINTS = { text: 't1', data: 'd1' } as const;

export const startYear = line('rendatin', '2024-01-02', {
  type: 'start-year',
  payload: { year: 2023, startDate: day('2024-01-02'), workbookId: 'buku-2023', indicators: 27 },
});

export const submit = (divisionId: string, by: string, on = '2024-01-15'): Line =>
  line(by, on, {
    type: 'submit-worksheet',
    payload: { divisionId, fingerprint: `${divisionId}-1`, findings: 0 },
  });

export const generate = (
  report: ReportKind,
  on = '2024-01-22',
  docId = `doc-${report}`,
  replaceVersion = false,
): CommandLine<'generate-draft'> =>
  line('staf', on, {
    type: 'generate-draft',
    payload: {
      report,
      docId,
      url: `https://docs.example.org/${docId}`,
      name: `Draft LAPKIN ${report}`,
      fingerprints: PRINTS,
      findings: [],
      replaceVersion,
    },
  }) as CommandLine<'generate-draft'>;

/** A line whose command is known, so that a test can vary it. */
export type CommandLine<T extends CommandType> = Omit<Line, 'command'> & {
  readonly command: CommandOf<T>;
};

export const pull = (
  report: ReportKind,
  on: string,
  openThreads = 0,
  docId = `doc-${report}`,
): Line =>
  line('staf', on, {
    type: 'record-pull',
    payload: { report, docId, openThreads, pendingSuggestions: 0, totalThreads: openThreads },
  });

export const review = (
  report: ReportKind,
  reviewer: 'ketua-divisi-rendatin' | 'ketua' | 'sekretaris',
  on: string,
  change: Partial<CommandOf<'decide-review'>['payload']> = {},
): CommandLine<'decide-review'> =>
  line(reviewer === 'ketua-divisi-rendatin' ? 'rendatin' : reviewer, on, {
    type: 'decide-review',
    payload: {
      report,
      version: 1,
      step: reviewer === 'ketua-divisi-rendatin' ? 4 : 6,
      reviewer,
      outcome: 'setujui',
      notes: [],
      checklist: FULL_CHECKLIST,
      ...change,
    },
  }) as CommandLine<'decide-review'>;

export const plenary = (
  on: string,
  change: Partial<CommandOf<'record-plenary'>['payload']> = {},
): CommandLine<'record-plenary'> =>
  line('kasubag', on, {
    type: 'record-plenary',
    payload: {
      minutesNumber: '1/BA/2024',
      date: day(on),
      place: 'Ruang Rapat',
      presentIds: ['ketua', 'rendatin', 'anggota-1', 'sekretaris'],
      verdicts: REPORTS.map((report) => ({ report, outcome: 'setujui', agreeing: 3, notes: [] })),
      corrections: [],
      ...change,
    },
  }) as CommandLine<'record-plenary'>;

export const finalise = (report: ReportKind, on: string, version = 1): CommandLine<'finalise'> =>
  line('kasubag', on, {
    type: 'finalise',
    payload: { report, version, findings: [], fingerprints: PRINTS },
  }) as CommandLine<'finalise'>;

export const sign = (
  report: ReportKind,
  on: string,
  change: Partial<CommandOf<'record-signature'>['payload']> = {},
): CommandLine<'record-signature'> =>
  line('staf', on, {
    type: 'record-signature',
    payload: {
      report,
      date: day(on),
      scanUrl: 'https://drive.example.org/scan',
      findings: [],
      fingerprints: PRINTS,
      ...change,
    },
  }) as CommandLine<'record-signature'>;

const ids = DESTINATIONS.map((one) => one.id);

export const bind = (reports: readonly ReportKind[], on: string, destinationIds = ids): Line =>
  line('staf', on, {
    type: 'bind-copies',
    payload: {
      copies: reports.flatMap((report) =>
        destinationIds.map((destinationId) => ({ report, destinationId })),
      ),
      date: day(on),
    },
  });

export const handOver = (
  reports: readonly ReportKind[],
  on: string,
  destinationIds: readonly string[] = ['kpu-ri', 'kpu-provinsi'],
  handedToId = 'kpu-provinsi',
): Line =>
  line('staf', on, {
    type: 'hand-over-copies',
    payload: {
      copies: reports.flatMap((report) =>
        destinationIds.map((destinationId) => ({ report, destinationId })),
      ),
      handedToId,
      date: day(on),
      letterNumber: '7/SP/2024',
    },
  });

export const receive = (
  destinationId: string,
  on: string,
  reports: readonly ReportKind[] = REPORTS,
): CommandLine<'record-receipt'> =>
  line('staf', on, {
    type: 'record-receipt',
    payload: {
      destinationId,
      reports,
      number: `TT-${destinationId}`,
      receiver: 'Nama penerima',
      date: day(on),
      url: 'https://drive.example.org/tt',
    },
  }) as CommandLine<'record-receipt'>;

/** The lines of each step of a year in which everything goes well. */
export const STORY: Readonly<Record<number, readonly Line[]>> = {
  1: [startYear],
  2: [submit('D-KUL', 'kasubag-kul', '2024-01-10'), submit('D-DATIN', 'staf')],
  3: REPORTS.map((report) => generate(report)),
  4: REPORTS.flatMap((report) => [
    pull(report, '2024-01-29'),
    review(report, 'ketua-divisi-rendatin', '2024-01-29'),
  ]),
  5: [plenary('2024-01-30')],
  6: REPORTS.flatMap((report) => [
    review(report, 'ketua', '2024-02-05'),
    review(report, 'sekretaris', '2024-02-06'),
  ]),
  7: REPORTS.map((report) => finalise(report, '2024-02-16')),
  8: REPORTS.map((report) => sign(report, '2024-02-19')),
  9: [bind(REPORTS, '2024-02-19')],
  10: [
    handOver(REPORTS, '2024-02-20'),
    receive('kpu-provinsi', '2024-02-20'),
    receive('kpu-ri', '2024-02-20'),
  ],
};

/** The good year up to and including a step. */
export const toldUntil = (step: number): Told =>
  tell(Array.from({ length: step }, (_, index) => STORY[index + 1] ?? []).flat());
