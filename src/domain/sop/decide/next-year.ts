import { yearOf } from '../../calendar/iso-date';
import { accept, refuse } from '../../result';
import type { PastDocument } from '../events';
import { copyOf } from '../copy-of';
import { dayOf } from '../moment';
import type { Refusal } from '../refusals';
import { REPORTS, currentVersion, positionOf } from '../state';
import type { SopState } from '../state';
import { arguable, firstRefusal, isFilled } from './proposal';
import type { Decider, Request } from './proposal';

/** The last document of each report, to be looked up by people. */
const documentsOf = (state: SopState): readonly PastDocument[] =>
  REPORTS.flatMap((report) => {
    const version = currentVersion(state.reports[report]);
    return version === null
      ? []
      : [{ report, version: version.version, name: version.name, url: version.url }];
  });

/** Only a copy may become the next year: the finished year's own workbook stays complete. */
const notACopy = ({ state, payload }: Request<'roll-year'>): Refusal | null => {
  if (state.year === null) {
    return state.origin === null
      ? { code: 'year-not-started' }
      : { code: 'already-rolled', year: state.origin.year };
  }
  return state.workbookId === '' || state.workbookId === payload.workbookId
    ? { code: 'not-a-copy', year: state.year }
    : null;
};

/** Makes the copy of a workbook that of the next year; its trail begins anew and names the end of the old one. */
export const rollYear: Decider<'roll-year'> = (request) => {
  const { state, payload, reason } = request;
  const refusal = notACopy(request);
  if (refusal !== null) return refuse(refusal);
  const reports = REPORTS.filter((kind) => positionOf(state.reports[kind]) !== 'selesai');
  return accept({
    events: [
      {
        type: 'year-rolled',
        payload: {
          ...payload,
          year: payload.fromYear + 1,
          previousWorkbookId: state.workbookId,
          documents: documentsOf(state),
          reason: reports.length === 0 ? '' : reason,
        },
      },
    ],
    objections: reports.length === 0 ? [] : [arguable({ code: 'year-unfinished', reports })],
    step: null,
    report: null,
  });
};

/** A copy takes the place of the workbook it was copied from: that one is lost, or out of the office's hands. */
export const adoptCopy: Decider<'adopt-copy'> = ({ state, payload: { workbookId, reason } }) => {
  const isBegun = state.year !== null || state.origin !== null;
  const refusal = firstRefusal([
    isBegun ? null : { code: 'year-not-started' },
    copyOf(state, workbookId) === null ? { code: 'own-workbook' } : null,
    isFilled(reason) ? null : { code: 'reason-needed' },
  ]);
  if (refusal !== null) return refuse(refusal);
  const payload = {
    previousWorkbookId: state.workbookId,
    workbookId,
    documents: documentsOf(state),
    reason: reason.trim(),
  };
  const events = [{ type: 'copy-adopted', payload }] as const;
  return accept({ events, objections: [], step: null, report: null });
};

/**
 * The PK was changed during its year (PermenPANRB 53/2014 Lampiran I: change of officials, of strategy, or
 * of priorities). The report says when and why.
 */
export const reviseAgreement: Decider<'revise-agreement'> = ({ state, payload, context }) => {
  const { date, reason, year, indicators } = payload;
  const frozen = REPORTS.find((kind) => state.reports[kind].freeze !== null);
  const isKnown = state.revisions.some((one) => one.date === date && one.reason === reason);
  const refusal = firstRefusal([
    indicators === 0 ? { code: 'agreement-missing' } : null,
    yearOf(date) === year ? null : { code: 'date-outside-year', date, year },
    date > dayOf(context.now) ? { code: 'date-in-future', date } : null,
    frozen === undefined ? null : { code: 'draft-frozen', report: frozen },
    isFilled(reason) ? null : { code: 'reason-needed' },
    isKnown ? { code: 'already-recorded', what: 'revision' } : null,
  ]);
  return refusal !== null
    ? refuse(refusal)
    : accept({
        events: [{ type: 'agreement-revised', payload: { date, reason } }],
        objections: [],
        step: null,
        report: null,
      });
};

/** A report that was handed over is wrong: it goes back to step 3 and through every review again. */
export const reopenYear: Decider<'reopen-year'> = ({ state, payload }) => {
  const open = payload.reports.find((kind) => positionOf(state.reports[kind]) !== 'selesai');
  const refusal = firstRefusal([
    open === undefined ? null : { code: 'report-not-finished', report: open },
    isFilled(payload.reason) ? null : { code: 'reason-needed' },
  ]);
  return refusal !== null
    ? refuse(refusal)
    : accept({
        events: [{ type: 'year-reopened', payload }],
        objections: [],
        step: null,
        report: null,
      });
};
