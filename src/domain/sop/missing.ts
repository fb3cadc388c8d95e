import type { IsoDate } from '../calendar/iso-date';
import type { ReportKind } from '../performance/indicator';
import { correctionName } from './correction-name';
import { discussionOf } from './discussion';
import type { EventPayloads, Reviewer } from './events';
import { dayOf, isAfter, moment } from './moment';
import { decisionsOf, missingWorksheets, positionOf } from './state';
import type { ReportState, SopState } from './state';
import type { ReportStep, StepNumber } from './steps';

/** Something a step still needs, as the column *Yang belum ada* of `Tahapan` lists it. */
export type Missing =
  | { readonly code: 'start' }
  | { readonly code: 'step-before'; readonly step: StepNumber }
  | { readonly code: 'worksheets'; readonly divisionIds: readonly string[] }
  | { readonly code: 'draft' }
  /** The draft came back with notes. */
  | { readonly code: 'rework'; readonly step: StepNumber; readonly notes: readonly string[] }
  | { readonly code: 'review-log' }
  | { readonly code: 'threads'; readonly threads: number; readonly suggestions: number }
  /** Figures of the draft that no longer agree with the tabs. */
  | { readonly code: 'figures'; readonly count: number }
  | { readonly code: 'decision'; readonly reviewer: Reviewer }
  | { readonly code: 'plenary-date' }
  | { readonly code: 'plenary-record' }
  | { readonly code: 'corrections'; readonly corrections: readonly string[] }
  | { readonly code: 'finalisation' }
  /** Not missing any more: the Ketua Divisi let it pass, and the step can be taken. */
  | {
      readonly code: 'set-aside';
      readonly count: number;
      readonly on: IsoDate;
      readonly reason: string;
    }
  /** The final report is no longer what was frozen. */
  | { readonly code: 'frozen-changed'; readonly changed: 'text' | 'data' | 'both' }
  | { readonly code: 'signature' }
  | { readonly code: 'binding'; readonly destinationIds: readonly string[] }
  | { readonly code: 'hand-over'; readonly destinationIds: readonly string[] }
  | { readonly code: 'receipt'; readonly destinationIds: readonly string[] }
  /** A copy of the document at a decision is still to be filed by the drafter. */
  | { readonly code: 'evidence'; readonly keys: readonly string[] }
  /** Documents that somebody had edited between the decision and its filing. */
  | { readonly code: 'evidence-edited'; readonly count: number };

const reviewersOf = (step: 4 | 6): readonly Reviewer[] =>
  step === 4 ? ['ketua-divisi-rendatin'] : ['ketua', 'sekretaris'];

/** Reviewers who have not yet decided on the current version. */
export const undecidedReviewers = (report: ReportState, step: 4 | 6): readonly Reviewer[] => {
  const decided = decisionsOf(report, step).map((one) => one.reviewer);
  return reviewersOf(step).filter((one) => !decided.includes(one));
};

/** The return that step 3 now answers; null when the step was not returned to. */
const lastReturn = (
  report: ReportState,
  state: SopState,
): { readonly step: StepNumber; readonly notes: readonly string[] } | null => {
  const before = report.passages[report.passages.length - 2];
  if (positionOf(report) !== 3 || before?.outcome !== 'dikembalikan') {
    return null;
  }
  const verdict = state.plenaries[state.plenaries.length - 1]?.verdicts.find(
    (one) => one.report === report.report,
  );
  const decision = report.decisions[report.decisions.length - 1];
  const notes = before.step === 5 ? verdict?.notes : decision?.notes;
  return { step: before.step, notes: notes ?? [] };
};

const list = <T extends Missing>(one: T, items: readonly unknown[]): readonly T[] =>
  items.length > 0 ? [one] : [];

const worksheets = (state: SopState): readonly Missing[] => {
  const divisionIds = missingWorksheets(state);
  return list({ code: 'worksheets', divisionIds }, divisionIds);
};

const correctionsLeft = (
  state: SopState,
  report: ReportKind,
  statuses: readonly string[],
): readonly Missing[] => {
  const corrections = state.corrections
    .filter((one) => one.report === report && statuses.includes(one.status))
    .map(correctionName);
  return list({ code: 'corrections', corrections }, corrections);
};

const discussion = (report: ReportState): readonly Missing[] => {
  const { unread, threads, suggestions } = discussionOf(report);
  return [
    ...list({ code: 'review-log' }, unread),
    ...(threads + suggestions > 0 ? [{ code: 'threads', threads, suggestions } as const] : []),
  ];
};

const decisions = (report: ReportState, step: 4 | 6): readonly Missing[] =>
  undecidedReviewers(report, step).map((reviewer) => ({ code: 'decision', reviewer }));

const drafting = (report: ReportState, state: SopState): readonly Missing[] => {
  const returned = lastReturn(report, state);
  return [
    ...worksheets(state),
    returned === null ? { code: 'draft' } : { code: 'rework', ...returned },
  ];
};

/** Copies of a report that lack a stamp, each under the first stamp it lacks. */
const copiesLeft = (report: ReportState): readonly Missing[] => {
  const outgoing = report.copies.filter((copy) =>
    report.destinations.some((one) => one.id === copy.destinationId && one.kind === 'diserahkan'),
  );
  const handOver = outgoing
    .filter((one) => one.handedOver === null)
    .map((one) => one.destinationId);
  const receipt = outgoing
    .filter((one) => one.handedOver !== null && one.receipt === null)
    .map((one) => one.destinationId);
  return [
    ...list({ code: 'hand-over', destinationIds: handOver }, handOver),
    ...list({ code: 'receipt', destinationIds: receipt }, receipt),
  ];
};

const unbound = (report: ReportState): readonly Missing[] => {
  const ids = report.copies.filter((one) => one.bound === null).map((one) => one.destinationId);
  return list({ code: 'binding', destinationIds: ids }, ids);
};

type Finder = (report: ReportState, state: SopState) => readonly Missing[];

const FINDERS: Readonly<Record<ReportStep, Finder>> = {
  3: drafting,
  4: (report) => [...discussion(report), ...decisions(report, 4)],
  5: (_, state) => [{ code: state.nextPlenary === null ? 'plenary-date' : 'plenary-record' }],
  6: (report, state) => [
    ...correctionsLeft(state, report.report, ['terbuka']),
    ...discussion(report),
    ...decisions(report, 6),
  ],
  7: (report, state) => [
    ...worksheets(state),
    ...correctionsLeft(state, report.report, ['terbuka', 'dilanjutkan']),
    { code: 'finalisation' },
  ],
  8: () => [{ code: 'signature' }],
  9: unbound,
  10: copiesLeft,
};

/** True when a document was edited between the decision it proves and its filing. */
export const editedSinceDecision = ({
  decidedAt,
  editedAt,
}: Pick<EventPayloads['evidence-filed'], 'decidedAt' | 'editedAt'>): boolean => {
  const [decided, edited] = [moment(decidedAt), moment(editedAt)];
  return decided !== null && edited !== null && isAfter(edited, decided);
};

/** Evidence of decisions at one step that nobody has filed yet, or that shows more than was decided on. */
export const missingEvidence = (
  state: SopState,
  report: ReportKind,
  step: ReportStep,
): readonly Missing[] => {
  const keys = state.evidenceDue
    .filter((one) => one.report === report && one.key.startsWith(`${step}/`))
    .map((one) => one.key);
  const edited = state.evidence.filter(
    (one) => one.key.startsWith(`${step}/${report}/`) && editedSinceDecision(one),
  );
  return [
    ...list({ code: 'evidence', keys }, keys),
    ...list({ code: 'evidence-edited', count: edited.length }, edited),
  ];
};

/** What somebody has noticed of a final report after it was frozen; shown where it was made final. */
export const changedSinceFreeze = (
  { freeze }: ReportState,
  step: ReportStep,
): readonly Missing[] => {
  const changed = freeze?.noticed?.changed ?? 'none';
  return step === 7 && changed !== 'none' ? [{ code: 'frozen-changed', changed }] : [];
};

/** What the Ketua Divisi let pass at the step where a report stands, the last time last. */
export const setAside = ({ overrides }: ReportState): readonly Missing[] =>
  overrides.map(({ items, stamp, reason }) => ({
    code: 'set-aside',
    count: items.length,
    on: dayOf(stamp.time),
    reason,
  }));

/** What the open step of a report needs to be finished. */
export const missingAtReport = (
  report: ReportState,
  state: SopState,
  step: ReportStep,
): readonly Missing[] => FINDERS[step](report, state);

/** What step 1 or 2 needs. */
export const missingInYear = (state: SopState, step: 1 | 2): readonly Missing[] => {
  if (state.year === null) {
    return [step === 1 ? { code: 'start' } : { code: 'step-before', step: 1 }];
  }
  return step === 1 ? [] : worksheets(state);
};
