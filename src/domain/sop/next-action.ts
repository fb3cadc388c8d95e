import type { Person } from '../office/office';
import type { ReportKind } from '../performance/indicator';
import type { CommandType } from './commands';
import { hasDrafted } from './decide/actor';
import { undecidedReviewers } from './missing';
import {
  LEFT_BEHIND,
  REPORTS,
  currentVersion,
  draftOf,
  missingWorksheets,
  positionOf,
} from './state';
import type { ReportState, SopState } from './state';
import { COMPILERS, STEPS } from './steps';
import type { ReportStep, StepNumber } from './steps';

/** Something a person can do now to move the procedure on. */
export interface NextAction {
  readonly command: CommandType;
  /** Null for what belongs to no step. */
  readonly step: StepNumber | null;
  readonly report: ReportKind | null;
  readonly divisionId: string | null;
}

const may = (person: Person, step: StepNumber): boolean =>
  (STEPS[step - 1]?.actors ?? []).some((role) => person.roles.includes(role));

const compiles = (person: Person): boolean => COMPILERS.some((role) => person.roles.includes(role));

type Suggest = (report: ReportState, state: SopState, person: Person) => readonly CommandType[];

const ifMay =
  (
    step: StepNumber,
    commands: (report: ReportState, state: SopState) => readonly CommandType[],
  ): Suggest =>
  (report, state, person) =>
    may(person, step) ? commands(report, state) : [];

const drafting: Suggest = ifMay(3, (report, state) => {
  if (missingWorksheets(state).length > 0) {
    return [];
  }
  return currentVersion(report) === null
    ? ['generate-draft']
    : ['record-refresh', 'resubmit-draft', 'generate-draft'];
});

const pulling = (report: ReportState, person: Person): readonly CommandType[] =>
  (compiles(person) || hasDrafted(person, currentVersion(report))) &&
  (report.pull === null || report.pull.openThreads > 0 || report.former.length > 0)
    ? ['record-pull']
    : [];

const reviewing =
  (step: 4 | 6): Suggest =>
  (report, _, person) => [
    ...pulling(report, person),
    ...(undecidedReviewers(report, step).some((one) => person.roles.includes(one))
      ? (['decide-review'] as const)
      : []),
  ];

const correcting: Suggest = (report, state, person) => {
  const open = state.corrections.some(
    (one) => one.report === report.report && one.status === 'terbuka',
  );
  const own = reviewing(6)(report, state, person);
  return open && compiles(person) ? ['close-correction', ...own] : own;
};

const submitting: Suggest = ifMay(10, ({ copies, destinations }) => {
  const archive = destinations.filter((one) => one.kind === 'arsip').map((one) => one.id);
  const waiting = copies.some(
    (one) => one.handedOver === null && !archive.includes(one.destinationId),
  );
  return [waiting ? 'hand-over-copies' : 'record-receipt'];
});

const SUGGESTIONS: Readonly<Record<ReportStep, Suggest>> = {
  3: drafting,
  4: reviewing(4),
  5: ifMay(5, (_, state) => [state.nextPlenary === null ? 'schedule-plenary' : 'record-plenary']),
  6: correcting,
  7: ifMay(7, () => ['finalise']),
  8: (report, _, person) =>
    compiles(person) || person.roles.includes(report.report === 'KPU' ? 'ketua' : 'sekretaris')
      ? ['record-signature']
      : [],
  9: ifMay(9, () => ['bind-copies']),
  10: submitting,
};

/** What can only be done in the document itself. */
const IN_THE_DOCUMENT: readonly CommandType[] = [
  'record-refresh',
  'resubmit-draft',
  'record-pull',
  'finalise',
];

/** Where nobody can reach the document any more, a new draft takes the place of all work in it. */
const reachable = (
  report: ReportState,
  commands: readonly CommandType[],
): readonly CommandType[] =>
  currentVersion(report)?.createdBy === LEFT_BEHIND
    ? [...new Set(commands.map((one) => (IN_THE_DOCUMENT.includes(one) ? 'generate-draft' : one)))]
    : commands;

const reportActions = (
  report: ReportState,
  state: SopState,
  person: Person,
): readonly NextAction[] => {
  const step = positionOf(report);
  if (step === 'selesai') {
    return [];
  }
  if (step === 'belum') {
    return report.overrides.length > 0 && may(person, 3)
      ? [{ command: 'generate-draft', step: 3, report: report.report, divisionId: null }]
      : [];
  }
  return reachable(report, SUGGESTIONS[step](report, state, person)).map((command) => ({
    command,
    step,
    report: report.report,
    divisionId: null,
  }));
};

const worksheetActions = (state: SopState, person: Person): readonly NextAction[] =>
  missingWorksheets(state)
    .filter((id) => may(person, 2) && person.divisionIds.includes(id))
    .map((divisionId) => ({ command: 'submit-worksheet', step: 2, report: null, divisionId }));

const evidenceActions = (state: SopState, person: Person): readonly NextAction[] =>
  state.evidenceDue
    .filter((one) => compiles(person) || hasDrafted(person, draftOf(state, one)))
    .map((one) => ({
      command: 'file-evidence',
      step: Number(one.key.split('/')[0]) as StepNumber,
      report: one.report,
      divisionId: null,
    }));

const isFinished = (state: SopState): boolean =>
  REPORTS.every((kind) => positionOf(state.reports[kind]) === 'selesai');

/** The two ways out of a copy; one whose new year has not begun cannot become a next year once more. */
const leavingCopy = (state: SopState, person: Person): readonly NextAction[] => {
  if (!compiles(person) && !may(person, 1)) return [];
  const ways: readonly CommandType[] =
    state.year === null
      ? ['adopt-copy']
      : isFinished(state)
        ? ['roll-year', 'adopt-copy']
        : ['adopt-copy', 'roll-year'];
  return ways.map((command) => ({ command, step: null, report: null, divisionId: null }));
};

/**
 * Everything that waits for this person, the most pressing first. In the copy of a finished workbook only the
 * two ways out wait. A workbook that was only moved looks like a copy too: as long as its year is under way,
 * its work comes first.
 */
export const actionsFor = (
  person: Person,
  state: SopState,
  isCopy = false,
): readonly NextAction[] => {
  const leaving = isCopy ? leavingCopy(state, person) : [];
  if (isCopy && (state.year === null || isFinished(state))) return leaving;
  if (state.year === null) {
    return may(person, 1)
      ? [{ command: 'start-year', step: 1, report: null, divisionId: null }]
      : [];
  }
  return [
    ...worksheetActions(state, person),
    ...REPORTS.flatMap((kind) => reportActions(state.reports[kind], state, person)),
    ...evidenceActions(state, person),
    ...leaving,
  ];
};

/** The one thing that waits for this person first; null when the ball is with others. */
export const nextActionFor = (person: Person, state: SopState): NextAction | null =>
  actionsFor(person, state)[0] ?? null;
