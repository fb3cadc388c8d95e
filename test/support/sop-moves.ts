import { addDays } from '../../src/domain/calendar/iso-date';
import type { ReportKind } from '../../src/domain/performance/indicator';
import type { Command } from '../../src/domain/sop/commands';
import { REPORTS, currentVersion, missingWorksheets, positionOf } from '../../src/domain/sop/state';
import type { ReportState, SopState } from '../../src/domain/sop/state';
import {
  DESTINATIONS,
  DIVISION_IDS,
  FULL_CHECKLIST,
  PEOPLE,
  PRINTS,
  bind,
  day,
  finalise,
  generate,
  handOver,
  line,
  plenary,
  pull,
  receive,
  review,
  sign,
  startYear,
  submit,
} from './sop-story';
import type { Line } from './sop-story';

/** Random numbers that decide a move; taken one after the other. */
export interface Dice {
  readonly pick: <T>(items: readonly T[]) => T;
  readonly chance: (percent: number) => boolean;
}

export const diceFrom = (numbers: readonly number[]): Dice => {
  let next = 0;
  const roll = (): number => numbers[next++ % numbers.length] ?? 0;
  return {
    pick: (items) => items[roll() % items.length] as (typeof items)[number],
    chance: (percent) => roll() % 100 < percent,
  };
};

const docOf = (report: ReportState): string => currentVersion(report)?.docId ?? 'none';
const versionOf = (report: ReportState): number => currentVersion(report)?.version ?? 0;

const submitMissing = (state: SopState, on: string, dice: Dice): Line => {
  const divisionId = dice.pick(missingWorksheets(state));
  return submit(divisionId, divisionId === 'D-KUL' ? 'kasubag-kul' : 'kasubag', on);
};

const redraft = (report: ReportState, on: string, dice: Dice): Line =>
  currentVersion(report) !== null && dice.chance(50)
    ? line('staf', on, {
        type: 'resubmit-draft',
        payload: { report: report.report, note: 'Sudah', findings: [], fingerprints: PRINTS },
      })
    : generate(report.report, on, `doc-${report.report}-${on}`, true);

const reviewNow = (report: ReportState, step: 4 | 6, on: string, dice: Dice): Line => {
  if (report.pull === null || report.pull.openThreads > 0) {
    return pull(report.report, on, 0, docOf(report));
  }
  const reviewer =
    step === 4 ? 'ketua-divisi-rendatin' : dice.pick(['ketua', 'sekretaris'] as const);
  const back = dice.chance(10);
  return review(report.report, reviewer, on, {
    version: versionOf(report),
    outcome: back ? 'kembalikan' : 'setujui',
    notes: back ? ['Perbaiki'] : [],
    checklist: FULL_CHECKLIST,
  });
};

const session = (report: ReportKind, on: string, dice: Dice): Line =>
  plenary(on, {
    verdicts: [
      dice.chance(10)
        ? { report, outcome: 'kembalikan', agreeing: 3, notes: ['Perbaiki'] }
        : { report, outcome: 'setujui', agreeing: 3, notes: [] },
    ],
    corrections: dice.chance(30)
      ? [{ report, part: 'Bab I', text: 'Lengkapi', holderId: 'staf', due: day(on) }]
      : [],
  });

const submission = (report: ReportState, on: string): Line => {
  const waiting = report.copies.find(
    (one) => one.handedOver === null && one.destinationId !== 'arsip',
  );
  const unreceived = report.copies.find((one) => one.handedOver !== null && one.receipt === null);
  return waiting
    ? handOver([report.report], on, [waiting.destinationId])
    : receive(unreceived?.destinationId ?? 'kpu-ri', on, [report.report]);
};

const reportMove = (report: ReportState, state: SopState, on: string, dice: Dice): Line => {
  const kind = report.report;
  const open = state.corrections.find((one) => one.report === kind && one.status === 'terbuka');
  switch (positionOf(report)) {
    case 4:
      return reviewNow(report, 4, on, dice);
    case 5:
      return session(kind, on, dice);
    case 6:
      return open
        ? line('staf', on, {
            type: 'close-correction',
            payload: { correctionId: open.id, note: '' },
          })
        : reviewNow(report, 6, on, dice);
    case 7:
      return finalise(kind, on, versionOf(report));
    case 8:
      return sign(kind, on);
    case 9:
      return bind([kind], on);
    case 10:
      return submission(report, on);
    default:
      return redraft(report, on, dice);
  }
};

/** What a willing office would do next. */
export const helpfulMove = (state: SopState, on: string, dice: Dice): Line => {
  if (state.year === null) {
    return { ...startYear, on };
  }
  if (missingWorksheets(state).length > 0) {
    return submitMissing(state, on, dice);
  }
  return reportMove(state.reports[dice.pick(REPORTS)], state, on, dice);
};

const strayCommand = (state: SopState, on: string, dice: Dice): Command => {
  const report = dice.pick(REPORTS);
  const current = state.reports[report];
  const destinationId = dice.pick([...DESTINATIONS.map((one) => one.id), 'lain']);
  const reason = dice.pick(['', 'Karena']);
  const date = addDays(day(on), dice.pick([0, 0, -3, 2]));
  const divisionId = dice.pick([...DIVISION_IDS, 'D-X']);
  const correctionId = dice.pick(['P1-01', 'P2-01', 'P9-01']);
  const version = versionOf(current) + dice.pick([0, 0, 1]);
  const fingerprints = dice.pick([PRINTS, { text: 't2', data: 'd2' }]);
  const findings = dice.pick([[], [], ['a'], ['a', 'b']]);
  const commands: readonly Command[] = [
    startYear.command,
    { type: 'return-worksheet', payload: { divisionId, reason } },
    { type: 'unlock-worksheet', payload: { divisionId, reason } },
    {
      type: 'submit-worksheet',
      payload: { divisionId, fingerprint: on, findings: findings.length },
    },
    generate(report, on, `doc-${report}-${on}`, dice.chance(50)).command,
    { type: 'resubmit-draft', payload: { report, note: reason, findings, fingerprints } },
    { type: 'record-refresh', payload: { report, changes: 1, conflicts: 0, fingerprints } },
    pull(report, on, dice.pick([0, 2]), docOf(current)).command,
    review(report, dice.pick(['ketua-divisi-rendatin', 'ketua', 'sekretaris'] as const), on, {
      version,
      step: dice.pick([4, 6] as const),
      outcome: dice.pick(['setujui', 'kembalikan'] as const),
      notes: [reason],
      checklist: dice.pick([FULL_CHECKLIST, []]),
    }).command,
    plenary(on, {
      date,
      verdicts: [
        {
          report,
          outcome: dice.pick(['setujui', 'kembalikan'] as const),
          agreeing: dice.pick([2, 3, 4]),
          notes: [reason],
        },
      ],
      presentIds: dice.pick([
        ['ketua', 'rendatin', 'anggota-1'],
        ['ketua', 'sekretaris', 'staf'],
      ]),
    }).command,
    { type: 'schedule-plenary', payload: { date, time: '', place: '' } },
    { type: 'close-correction', payload: { correctionId, note: '' } },
    { type: 'carry-correction', payload: { correctionId, reason } },
    { type: 'finalise', payload: { report, version, findings, fingerprints } },
    { type: 'give-override', payload: { report, findings }, reason },
    { type: 'unfreeze', payload: { report, reason } },
    { type: 'notice-frozen-change', payload: { report, fingerprints } },
    sign(report, on, { date, findings, fingerprints }).command,
    { type: 'bind-copies', payload: { copies: [{ report, destinationId }], date } },
    {
      type: 'hand-over-copies',
      payload: {
        copies: [{ report, destinationId }],
        handedToId: dice.pick(['kpu-provinsi', 'kpu-ri', 'arsip']),
        date,
        letterNumber: '',
      },
    },
    receive(destinationId, on, [report]).command,
    {
      type: 'undo-stamp',
      payload: {
        report,
        destinationId,
        stamp: dice.pick(['dijilid', 'diserahkan', 'tanda-terima'] as const),
        reason,
      },
    },
    {
      type: 'file-evidence',
      payload: {
        key: dice.pick([...state.evidenceDue.map((one) => one.key), 'lain']),
        name: 'a.docx',
        fileId: dice.pick(['f1', 'f2', '']),
        url: '',
        digest: '',
        decidedAt: '',
        editedAt: '',
      },
    },
    { type: 'declare-identity', payload: { personId: 'staf' } },
    { type: 'revise-divisions', payload: { reason } },
  ];
  return dice.pick(commands);
};

/** What anybody might try, with or without right and reason. */
export const strayMove = (state: SopState, on: string, dice: Dice): Line => {
  const command = strayCommand(state, on, dice);
  const by = dice.pick([...PEOPLE.map((one) => one.id), 'orang-luar']);
  return {
    ...line(by, on, {
      ...command,
      ...(dice.chance(40) ? { reason: 'Alasan' } : {}),
      ...(dice.chance(40) ? { overrideReason: 'Perintah' } : {}),
    }),
  };
};
