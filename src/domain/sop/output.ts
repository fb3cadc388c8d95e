import type { StepNumber } from './steps';
import { currentVersion, decisionsOf, evidenceKey } from './state';
import type { ReportState, SopState } from './state';

/** A paper that a step left behind. */
export interface StepOutput {
  readonly name: string;
  readonly url: string;
}

const filed = (state: SopState, key: string): StepOutput | null =>
  [...state.evidence].reverse().find((one) => one.key === key) ?? null;

const reviewed = (report: ReportState, state: SopState, step: 4 | 6): StepOutput | null => {
  const decision = decisionsOf(report, step)[0];
  return decision === undefined
    ? null
    : filed(state, evidenceKey(step, report.report, decision.version, decision.reviewer));
};

const minutes = (report: ReportState, state: SopState): StepOutput | null => {
  const session = [...state.plenaries]
    .reverse()
    .flatMap((one) => one.verdicts)
    .find((one) => one.report === report.report);
  return session === undefined
    ? null
    : filed(state, evidenceKey(5, report.report, session.version, 'pleno'));
};

const scan = ({ signature }: ReportState): StepOutput | null =>
  signature === null || signature.scanUrl === ''
    ? null
    : { name: signature.position, url: signature.scanUrl };

const receipt = ({ copies }: ReportState): StepOutput | null => {
  const first = copies.find((one) => one.receipt !== null && one.receipt.url !== '')?.receipt;
  return first ? { name: first.number, url: first.url } : null;
};

const frozen = (report: ReportState, state: SopState): StepOutput | null =>
  report.freeze === null
    ? null
    : filed(state, evidenceKey(7, report.report, report.freeze.version, 'final'));

/**
 * The paper that a step of a report left behind: the draft, the document as it was at a decision, the
 * signed scan, the receipt. Null when there is none yet or none was linked.
 */
export const outputOf = (
  report: ReportState,
  state: SopState,
  step: StepNumber,
): StepOutput | null => {
  switch (step) {
    case 3:
      return currentVersion(report);
    case 4:
    case 6:
      return reviewed(report, state, step);
    case 5:
      return minutes(report, state);
    case 7:
      return frozen(report, state);
    case 8:
      return scan(report);
    case 10:
      return receipt(report);
    default:
      return null;
  }
};
