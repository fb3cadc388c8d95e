import { draftName } from '../document-name';
import type { EventOf } from '../events';
import { LEFT_BEHIND, REPORTS } from '../state';
import type { ReportState, SopState } from '../state';
import { withReport } from './drafts';
import { moveReport } from './passages';

/** The new year has not begun: its step 1 is still to come. */
export const yearRolled = (state: SopState, event: EventOf<'year-rolled'>): SopState => ({
  ...state,
  workbookId: event.payload.workbookId,
  origin: event.payload,
});

const leftBehind = (report: ReportState): ReportState => ({
  ...report,
  versions: report.versions.map((one) => ({ ...one, createdBy: LEFT_BEHIND })),
});

/** Nobody can read the documents so far from here, so nothing of them can be filed any more. */
export const copyAdopted = (state: SopState, event: EventOf<'copy-adopted'>): SopState =>
  REPORTS.reduce<SopState>((all, kind) => withReport(all, kind, leftBehind), {
    ...state,
    workbookId: event.payload.workbookId,
    evidenceDue: [],
  });

export const agreementRevised = (
  state: SopState,
  event: EventOf<'agreement-revised'>,
): SopState => ({ ...state, revisions: [...state.revisions, event.payload] });

/** The document is a draft once more, under the name it had. */
const reopened = (report: ReportState): ReportState => ({
  ...report,
  versions: report.versions.map((one) =>
    one.version === report.freeze?.version
      ? { ...one, name: draftName(one.name, one.version) }
      : one,
  ),
  freeze: null,
  signature: null,
  destinations: [],
  copies: [],
});

/** The report goes through every review again; its next version begins when it is handed in. */
export const yearReopened = (state: SopState, event: EventOf<'year-reopened'>): SopState =>
  event.payload.reports.reduce(
    (all, kind) =>
      withReport(all, kind, (report) =>
        moveReport(reopened(report), 3, event.stamp.time, 'dibatalkan'),
      ),
    state,
  );
