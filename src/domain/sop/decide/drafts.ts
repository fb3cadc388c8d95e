import { accept, refuse } from '../../result';
import type { Refusal } from '../refusals';
import { currentVersion, positionOf } from '../state';
import type { DraftVersion, ReportState } from '../state';
import { arguable, findingsOpen, isFilled, worksheetsOut } from './proposal';
import type { Decider, Objection } from './proposal';

const approvalsLapse = (report: ReportState): readonly Objection[] => {
  const position = positionOf(report);
  return position === 5 || position === 6 || position === 7
    ? [arguable({ code: 'approvals-would-lapse', report: report.report, position })]
    : [];
};

/** The version people work on; refused when there is none or when it is frozen. */
const openDraft = (report: ReportState): DraftVersion | Refusal => {
  const version = currentVersion(report);
  if (version === null) {
    return { code: 'no-draft', report: report.report };
  }
  return report.freeze === null ? version : { code: 'draft-frozen', report: report.report };
};

/**
 * Step 3: a draft was generated. When one exists the person must have agreed to a new version; when it
 * had passed step 4 a reason is needed too, because every approval lapses. Late divisions and findings
 * are the Ketua Divisi's to let pass.
 */
export const generateDraft: Decider<'generate-draft'> = ({ state, payload, reason }) => {
  const { findings, replaceVersion, ...draft } = payload;
  const report = state.reports[payload.report];
  const current = currentVersion(report);
  if (report.freeze !== null) {
    return refuse({ code: 'draft-frozen', report: payload.report });
  }
  if (report.versions.some((one) => one.docId === payload.docId)) {
    return refuse({ code: 'already-recorded', what: 'draft' });
  }
  if (current !== null && !replaceVersion) {
    return refuse({ code: 'version-exists', report: payload.report, version: current.version });
  }
  const version = (current?.version ?? 0) + 1;
  return accept({
    events: [{ type: 'draft-generated', payload: { ...draft, version, reason } }],
    objections: [...worksheetsOut(state), ...findingsOpen(findings), ...approvalsLapse(report)],
    step: 3,
    report: payload.report,
  });
};

/** Step 3 after a return: the same document, corrected, goes back as the next version. */
export const resubmitDraft: Decider<'resubmit-draft'> = ({ state, payload }) => {
  const { report: kind, note, fingerprints, findings } = payload;
  const report = state.reports[kind];
  const draft = openDraft(report);
  if ('code' in draft) {
    return refuse(draft);
  }
  const position = positionOf(report);
  if (position !== 3) {
    return refuse({ code: 'step-not-open', report: kind, step: 3, position });
  }
  if (!isFilled(note)) {
    return refuse({ code: 'notes-needed' });
  }
  const version = draft.version + 1;
  return accept({
    events: [{ type: 'draft-resubmitted', payload: { report: kind, version, note, fingerprints } }],
    objections: [...worksheetsOut(state), ...findingsOpen(findings)],
    step: 3,
    report: kind,
  });
};

/** Steps 3–7: new data went into the document that people edit. The version stays. */
export const recordRefresh: Decider<'record-refresh'> = ({ state, payload }) => {
  const draft = openDraft(state.reports[payload.report]);
  return 'code' in draft
    ? refuse(draft)
    : accept({
        events: [{ type: 'draft-refreshed', payload: { ...payload, version: draft.version } }],
        objections: [],
        step: 3,
        report: payload.report,
      });
};

/** Comments and suggestions of the current document were read, or of one before it in which something may be open. */
export const recordPull: Decider<'record-pull'> = ({ state, payload }) => {
  const { docId, ...counts } = payload;
  const report = state.reports[payload.report];
  const read = [currentVersion(report), ...report.former].find((one) => one?.docId === docId);
  if (!read) {
    return refuse({ code: 'no-draft', report: payload.report });
  }
  return accept({
    events: [{ type: 'review-pulled', payload: { ...counts, version: read.version } }],
    objections: [],
    step: null,
    report: payload.report,
  });
};
