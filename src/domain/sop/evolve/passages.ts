import type { Moment } from '../moment';
import type { Passage, ReportState } from '../state';
import type { ReportStep, StepNumber } from '../steps';

type Closing = Exclude<Passage['outcome'], null>;

/** Opens a step. */
export const openStep = (
  passages: readonly Passage[],
  step: StepNumber,
  at: Moment,
): readonly Passage[] => [...passages, { step, openedAt: at, closedAt: null, outcome: null }];

/** Closes whatever is open. */
export const closeSteps = (
  passages: readonly Passage[],
  at: Moment,
  outcome: Closing,
): readonly Passage[] =>
  passages.map((one) => (one.closedAt === null ? { ...one, closedAt: at, outcome } : one));

/**
 * Closes the step at which a report stands and opens another, or none after step 10. What the Ketua Divisi
 * let pass was for the step that ends; that of a finalisation holds for the signature too (see `finalised`).
 */
export const moveReport = (
  report: ReportState,
  to: ReportStep | 'selesai',
  at: Moment,
  outcome: Closing,
): ReportState => {
  const closed = closeSteps(report.passages, at, outcome);
  const passages = to === 'selesai' ? closed : openStep(closed, to, at);
  return { ...report, passages, overrides: [] };
};
