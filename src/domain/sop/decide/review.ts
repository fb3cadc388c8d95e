import { accept, refuse } from '../../result';
import type { ReportKind } from '../../performance/indicator';
import { checklistGaps } from '../../review/checklist';
import { discussionOf, leftDiscussion, openIn } from '../discussion';
import type { Refusal } from '../refusals';
import { currentVersion, decisionsOf, positionOf } from '../state';
import { correctionName } from '../correction-name';
import type { CorrectionState, ReportState, SopState } from '../state';
import { isCalled } from './actor';
import { arguable, firstRefusal, isFilled } from './proposal';
import type { Decider, Objection, Request } from './proposal';

/** Names of the corrections of the plenary on one report that are in one of these states. */
export const correctionsOf = (
  state: SopState,
  report: ReportKind,
  statuses: readonly CorrectionState['status'][],
): readonly string[] =>
  state.corrections
    .filter((one) => one.report === report && statuses.includes(one.status))
    .map(correctionName);

/** What the last pulls say is still under discussion, also in documents before; never having looked counts too. */
export const discussionOpen = (report: ReportState): readonly Objection[] => {
  const { unread, ...open } = discussionOf(report);
  const former = openIn(leftDiscussion(report));
  const [version] = unread;
  return [
    ...(version === undefined
      ? []
      : [arguable({ code: 'review-not-logged', report: report.report, version })]),
    ...(openIn({ unread, ...open }) > 0
      ? [arguable({ code: 'threads-open', ...open, former })]
      : []),
  ];
};

/** The step must be open, and the version must be the one the person has read. */
export const inHand = (report: ReportState, step: 4 | 6 | 7, seen: number): Refusal | null => {
  const position = positionOf(report);
  const current = currentVersion(report)?.version ?? 0;
  if (position !== step) {
    return { code: 'step-not-open', report: report.report, step, position };
  }
  return current === seen ? null : { code: 'version-changed', seen, current };
};

const decidedBefore = (request: Request<'decide-review'>): Refusal | null => {
  const { payload, state } = request;
  const earlier = decisionsOf(state.reports[payload.report], payload.step);
  if (earlier.some((one) => one.reviewer === payload.reviewer)) {
    return { code: 'already-decided', reviewer: payload.reviewer };
  }
  return earlier.some((one) => isCalled(request.person, one.stamp.actor))
    ? { code: 'same-person-twice' }
    : null;
};

const correctionsLeft = ({ payload, state }: Request<'decide-review'>): Refusal | null => {
  const corrections = correctionsOf(state, payload.report, ['terbuka']);
  return payload.step === 6 && payload.outcome === 'setujui' && corrections.length > 0
    ? { code: 'corrections-open', step: 6, corrections }
    : null;
};

const checklistOpen = ({ payload }: Request<'decide-review'>): readonly Objection[] => {
  const items = checklistGaps(payload.checklist).map((gap) => gap.itemId);
  return items.length > 0 ? [arguable({ code: 'checklist-incomplete', items })] : [];
};

/**
 * Steps 4 and 6: approve, or return with notes. Approving needs a logged review without open threads or
 * suggestions and a complete checklist, or a reason; in step 6 the plenary's corrections must be closed
 * or carried. Returning needs notes only: open threads are why one returns. A return always leads to
 * step 3 and the next version passes 4, 5 and 6 again, so that nobody's approval covers a text they
 * have not seen; smaller wishes are notes to an approval, carried out in step 7.
 */
export const decideReview: Decider<'decide-review'> = (request) => {
  const { state, payload, reason } = request;
  const report = state.reports[payload.report];
  const notes = payload.notes.filter(isFilled);
  const returns = payload.outcome === 'kembalikan';
  const refusal = firstRefusal([
    inHand(report, payload.step, payload.version),
    decidedBefore(request),
    returns && notes.length === 0 ? { code: 'notes-needed' } : null,
    correctionsLeft(request),
  ]);
  if (refusal !== null) {
    return refuse(refusal);
  }
  return accept({
    events: [{ type: 'review-decided', payload: { ...payload, notes, reason, pull: report.pull } }],
    objections: returns ? [] : [...discussionOpen(report), ...checklistOpen(request)],
    step: payload.step,
    report: payload.report,
  });
};
