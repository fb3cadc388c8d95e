import type { IsoDate } from '../calendar/iso-date';
import type { Person } from '../office/office';
import type { ReportKind } from '../performance/indicator';
import { holdersOf, yearHolders } from './holders';
import {
  changedSinceFreeze,
  missingAtReport,
  missingEvidence,
  missingInYear,
  setAside,
} from './missing';
import type { Missing } from './missing';
import { outputOf } from './output';
import type { StepOutput } from './output';
import { roundsOf, totalDays } from './rounds';
import type { Round } from './rounds';
import { REPORTS, positionOf } from './state';
import type { Passage, ReportState, SopState } from './state';
import { STEPS } from './steps';
import type { ReportStep, StepNumber } from './steps';
import { forecast, timingOf } from './timing';
import type { Timing, TimingContext } from './timing';

/** Status of a step as the tab `Tahapan` shows it. */
export type StepStatus = 'belum' | 'berjalan' | 'terlambat' | 'dikembalikan' | 'selesai';

/** One step of the year, or of one report. Dates are those of its last round, days at work and of delay those of all. */
export interface BoardTrack extends Omit<Timing, 'end'> {
  readonly step: StepNumber;
  /** Null for steps 1 and 2. */
  readonly report: ReportKind | null;
  readonly status: StepStatus;
  /** Each time the step was open; several after returns. */
  readonly rounds: readonly Round[];
  /** True while the due date is only expected, because the step is not open. */
  readonly isForecast: boolean;
  /** Roster ids of those who hold the ball; empty unless the step is open. */
  readonly holderIds: readonly string[];
  readonly missing: readonly Missing[];
  readonly output: StepOutput | null;
}

/** One of the ten steps: one track for steps 1 and 2, one per report for the others. */
export interface BoardStep {
  readonly step: StepNumber;
  readonly status: StepStatus;
  readonly tracks: readonly BoardTrack[];
}

/** Number of figures out of date, by report. */
export type StaleCounts = Partial<Readonly<Record<ReportKind, number>>>;

/** What the board needs beside the events. */
export interface BoardContext extends TimingContext {
  readonly people: readonly Person[];
  /** Figures of each draft that no longer agree with the tabs, as far as anybody knows. */
  readonly staleFigures?: StaleCounts;
}

const REPORT_STEPS: readonly ReportStep[] = [3, 4, 5, 6, 7, 8, 9, 10];

const lastPassage = (passages: readonly Passage[], step: StepNumber): Passage | null =>
  [...passages].reverse().find((one) => one.step === step) ?? null;

/** Where a report stands as a number: 0 before its first step, 11 after its last. */
const rank = (report: ReportState): number => {
  const position = positionOf(report);
  return position === 'belum' ? 0 : position === 'selesai' ? STEPS.length + 1 : position;
};

const statusOf = (passage: Passage | null, isBehind: boolean, timing: Timing): StepStatus => {
  if (passage !== null && passage.closedAt === null) {
    return timing.lateDays > 0 ? 'terlambat' : 'berjalan';
  }
  if (isBehind) {
    return 'selesai';
  }
  return passage?.outcome === 'dikembalikan' ? 'dikembalikan' : 'belum';
};

const trackFrom = (
  timing: Timing,
  parts: Omit<BoardTrack, keyof Timing | 'isForecast'>,
): BoardTrack => ({
  ...parts,
  openedOn: timing.openedOn,
  due: timing.due,
  finishedOn: timing.finishedOn,
  lateDays: totalDays(parts.rounds, 'lateDays'),
  leadDays: parts.rounds.length === 0 ? null : totalDays(parts.rounds, 'leadDays'),
  isForecast: timing.openedOn === null,
});

interface Seen {
  readonly track: BoardTrack;
  readonly end: IsoDate | null;
}

const yearTrack = (
  step: 1 | 2,
  endBefore: IsoDate | null,
  state: SopState,
  context: BoardContext,
): Seen => {
  const passage = lastPassage(state.passages, step);
  const timing =
    passage === null
      ? forecast(step, endBefore, state, context)
      : timingOf(passage, state, context);
  const status = statusOf(passage, passage !== null, timing);
  const isWaiting = status !== 'selesai' && (step === 1 || state.year !== null);
  const track = trackFrom(timing, {
    step,
    report: null,
    status,
    rounds: roundsOf(state.passages, step, state, context),
    holderIds: isWaiting ? yearHolders(state, step, context.people) : [],
    missing: missingInYear(state, step),
    output: null,
  });
  return { track, end: timing.end };
};

const missingOf = (
  report: ReportState,
  step: ReportStep,
  state: SopState,
  { staleFigures = {} }: BoardContext,
): readonly Missing[] => {
  const at = rank(report);
  const count = at === step ? (staleFigures[report.report] ?? 0) : 0;
  const stale: readonly Missing[] = count === 0 ? [] : [{ code: 'figures', count }];
  const own: readonly Missing[] =
    at === step
      ? missingAtReport(report, state, step)
      : at < step
        ? [{ code: 'step-before', step: (step - 1) as StepNumber }]
        : [];
  const allowed = at === step || (at === 0 && step === 3) ? setAside(report) : [];
  return [
    ...own,
    ...allowed,
    ...stale,
    ...changedSinceFreeze(report, step),
    ...missingEvidence(state, report.report, step),
  ];
};

const reportTrack = (
  step: ReportStep,
  report: ReportState,
  before: { readonly state: SopState; readonly end: IsoDate | null },
  context: BoardContext,
): Seen => {
  const { state, end } = before;
  const at = rank(report);
  const passage = lastPassage(report.passages, step);
  const isAhead = at < step && passage?.outcome !== 'dikembalikan';
  const timing =
    passage === null || isAhead
      ? forecast(step, end, state, context)
      : timingOf(passage, state, context);
  const expected = at < step ? forecast(step, end, state, context).end : timing.end;
  const track = trackFrom(timing, {
    step,
    report: report.report,
    status: statusOf(passage, at > step, timing),
    rounds: roundsOf(report.passages, step, state, context),
    holderIds: at === step ? holdersOf(report, step, context.people) : [],
    missing: missingOf(report, step, state, context),
    output: outputOf(report, state, step),
  });
  return { track, end: expected };
};

const mergedStatus = (tracks: readonly BoardTrack[]): StepStatus => {
  const has = (status: StepStatus): boolean => tracks.some((one) => one.status === status);
  if (has('terlambat')) {
    return 'terlambat';
  }
  if (tracks.every((one) => one.status === 'selesai')) {
    return 'selesai';
  }
  if (has('dikembalikan')) {
    return 'dikembalikan';
  }
  return has('berjalan') || has('selesai') ? 'berjalan' : 'belum';
};

const reportTracks = (
  report: ReportState,
  state: SopState,
  endOfMonitoring: IsoDate | null,
  context: BoardContext,
): readonly BoardTrack[] => {
  let end = endOfMonitoring;
  return REPORT_STEPS.map((step) => {
    const seen = reportTrack(step, report, { state, end }, context);
    end = seen.end;
    return seen.track;
  });
};

/**
 * The tab `Tahapan` as data: the ten steps with status, dates, holders and what is missing. Made from the
 * events alone; due dates of steps that are not open yet are forecast from the one that is.
 */
export const boardOf = (state: SopState, context: BoardContext): readonly BoardStep[] => {
  const first = yearTrack(1, null, state, context);
  const second = yearTrack(2, first.end, state, context);
  const tracks = [
    first.track,
    second.track,
    ...REPORTS.flatMap((kind) => reportTracks(state.reports[kind], state, second.end, context)),
  ];
  return STEPS.map(({ number }) => {
    const own = tracks.filter((one) => one.step === number);
    return { step: number, status: mergedStatus(own), tracks: own };
  });
};

/** Day on which the procedure ended or, by the forecast, will end; null before the year begins. */
export const expectedEnd = (board: readonly BoardStep[]): IsoDate | null =>
  (board[board.length - 1]?.tracks ?? [])
    .map((one) => one.finishedOn ?? one.due)
    .reduce(
      (latest, one) => (latest === null || (one !== null && one > latest) ? one : latest),
      null,
    );
