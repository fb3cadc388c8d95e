import { accept, refuse } from '../../result';
import type { Refusal } from '../refusals';
import { REPORTS } from '../state';
import type { SopState, WorksheetState } from '../state';
import { arguable, isFilled, overridable } from './proposal';
import type { Decider, Objection } from './proposal';

const worksheetOf = (state: SopState, divisionId: string): WorksheetState | null =>
  state.worksheets.find((one) => one.divisionId === divisionId) ?? null;

/** Step 2: a division hands in its worksheet. Findings of its tab pass only with a reason. */
export const submitWorksheet: Decider<'submit-worksheet'> = (request) => {
  const { state, payload, person, reason } = request;
  const worksheet = worksheetOf(state, payload.divisionId);
  if (worksheet === null) {
    return refuse({ code: 'unknown', what: 'divisi', id: payload.divisionId });
  }
  if (worksheet.status === 'terkirim') {
    return refuse(
      worksheet.fingerprint === payload.fingerprint
        ? { code: 'already-recorded', what: 'worksheet' }
        : { code: 'worksheet-status', divisionId: payload.divisionId, status: worksheet.status },
    );
  }
  const objections: Objection[] = [];
  if (!person.divisionIds.includes(payload.divisionId)) {
    objections.push(overridable({ code: 'not-your-division', divisionId: payload.divisionId }));
  }
  if (payload.findings > 0) {
    objections.push(arguable({ code: 'findings-open', count: payload.findings }));
  }
  return accept({
    events: [{ type: 'worksheet-submitted', payload: { ...payload, reason } }],
    objections,
    step: 2,
    report: null,
  });
};

/** A worksheet that is in can be reopened only with a reason, and not under a frozen report. */
const reopening = (state: SopState, divisionId: string, reason: string): Refusal | null => {
  const worksheet = worksheetOf(state, divisionId);
  const frozen = REPORTS.find((report) => state.reports[report].freeze !== null);
  if (worksheet === null) {
    return { code: 'unknown', what: 'divisi', id: divisionId };
  }
  if (worksheet.status !== 'terkirim') {
    return { code: 'worksheet-status', divisionId, status: worksheet.status };
  }
  if (frozen !== undefined) {
    return { code: 'draft-frozen', report: frozen };
  }
  return isFilled(reason) ? null : { code: 'reason-needed' };
};

/** The compilers send a worksheet back to be put right. */
export const returnWorksheet: Decider<'return-worksheet'> = ({ state, payload }) => {
  const refusal = reopening(state, payload.divisionId, payload.reason);
  return refusal !== null
    ? refuse(refusal)
    : accept({
        events: [{ type: 'worksheet-returned', payload }],
        objections: [],
        step: 2,
        report: null,
      });
};

/** The compilers open a worksheet again because the division asked for it. */
export const unlockWorksheet: Decider<'unlock-worksheet'> = ({ state, payload }) => {
  const refusal = reopening(state, payload.divisionId, payload.reason);
  return refusal !== null
    ? refuse(refusal)
    : accept({
        events: [{ type: 'worksheet-unlocked', payload }],
        objections: [],
        step: 2,
        report: null,
      });
};
