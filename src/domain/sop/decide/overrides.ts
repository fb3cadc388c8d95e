import { accept, refuse } from '../../result';
import type { EventBody } from '../events';
import { positionOf } from '../state';
import type { Position, ReportState } from '../state';
import { unfinished } from './final';
import { findingsOpen, isFilled, worksheetsOut } from './proposal';
import type { Decider, OverridableObjection, Proposal, Request } from './proposal';

/** Findings that one event can name; a cell of Sheets takes 50,000 characters. */
const MOST_SET_ASIDE = 150;

/** The event that says which rule was set aside, for what, and why. */
export const overrideEvent = (
  { refusal, items }: OverridableObjection,
  reason: string,
  { step, report }: Pick<Proposal, 'step' | 'report'>,
): EventBody => ({
  type: 'override-given',
  payload: {
    rule: refusal.code,
    step,
    report,
    items: items.slice(0, MOST_SET_ASIDE),
    reason,
  },
});

/** True when the Ketua Divisi has let each of these things pass; one that is new needs to be asked for again. */
export const isAllowed = (
  { refusal, items }: OverridableObjection,
  { overrides }: Pick<ReportState, 'overrides'>,
): boolean => {
  const allowed = new Set(
    overrides.filter(({ rule }) => rule === refusal.code).flatMap((one) => one.items),
  );
  return items.length > 0 && items.every((item) => allowed.has(item));
};

const stepAt = (position: Position): 3 | 7 | 8 | null => {
  if (position === 7 || position === 8) return position;
  return position === 'selesai' || position === 9 || position === 10 ? null : 3;
};

const inTheWay = (
  step: 3 | 7 | 8,
  { state, payload }: Request<'give-override'>,
): readonly OverridableObjection[] => {
  const { report, findings } = payload;
  if (step === 7) return unfinished(state, report, findings);
  return step === 8 ? findingsOpen(findings) : [...worksheetsOut(state), ...findingsOpen(findings)];
};

/**
 * Lets pass what now stands in the way of drafting, finalising or signing a report, so that whoever takes the
 * step (only the account that made a document can reach it) goes on without the Ketua Divisi at the keyboard.
 */
export const giveOverride: Decider<'give-override'> = (request) => {
  const { state, payload, reason } = request;
  const report = state.reports[payload.report];
  const step = stepAt(positionOf(report));
  const objections = step === null ? [] : inTheWay(step, request);
  const open = objections.filter((one) => !isAllowed(one, report));
  if (open.length === 0) {
    return refuse({ code: 'nothing-to-set-aside', report: payload.report });
  }
  const count = payload.findings.length;
  if (count > MOST_SET_ASIDE) {
    return refuse({ code: 'too-much-to-set-aside', count, most: MOST_SET_ASIDE });
  }
  if (!isFilled(reason)) {
    return refuse({ code: 'reason-needed' });
  }
  const under = { step, report: payload.report };
  return accept({
    ...under,
    events: open.map((one) => overrideEvent(one, reason, under)),
    objections: [],
  });
};
