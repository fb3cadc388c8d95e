import type { EventOf } from '../events';
import type { Moment } from '../moment';
import { REPORTS, missingWorksheets, positionOf } from '../state';
import type { ReportState, SopState, WorksheetState } from '../state';
import { withReport } from './drafts';
import { closeSteps, openStep } from './passages';

const blankWorksheet = (divisionId: string): WorksheetState => ({
  divisionId,
  status: 'draf',
  submittedAt: null,
  fingerprint: '',
  reason: '',
});

const openFirstDraft = (report: ReportState, at: Moment): ReportState =>
  positionOf(report) === 'belum'
    ? { ...report, passages: openStep(report.passages, 3, at) }
    : report;

/**
 * Brings step 2 in line with the worksheets: it is finished when all are in, which opens step 3, and
 * open again as soon as one is not.
 */
const settleMonitoring = (state: SopState, at: Moment): SopState => {
  const complete = missingWorksheets(state).length === 0;
  const isOpen = state.passages.some((one) => one.step === 2 && one.closedAt === null);
  if (complete && isOpen) {
    const [first, second] = REPORTS.map((kind) => openFirstDraft(state.reports[kind], at));
    return {
      ...state,
      passages: closeSteps(state.passages, at, 'selesai'),
      reports: {
        KPU: first ?? state.reports.KPU,
        SEKRETARIAT: second ?? state.reports.SEKRETARIAT,
      },
    };
  }
  return complete || isOpen ? state : { ...state, passages: openStep(state.passages, 2, at) };
};

/** Step 1 is a milestone: it opens and closes at once, and step 2 opens. */
export const yearStarted = (state: SopState, event: EventOf<'year-started'>): SopState => {
  const { year, startDate, divisionIds, workbookId = '' } = event.payload;
  const { time } = event.stamp;
  return {
    ...state,
    year,
    startDate,
    workbookId,
    divisionIds,
    worksheets: divisionIds.map(blankWorksheet),
    passages: openStep(closeSteps(openStep([], 1, time), time, 'selesai'), 2, time),
  };
};

/** Divisions that stay keep their worksheet; new ones begin with a draft. */
export const divisionsRevised = (
  state: SopState,
  event: EventOf<'divisions-revised'>,
): SopState => {
  const { divisionIds } = event.payload;
  const worksheets = divisionIds.map(
    (id) => state.worksheets.find((one) => one.divisionId === id) ?? blankWorksheet(id),
  );
  return settleMonitoring({ ...state, divisionIds, worksheets }, event.stamp.time);
};

const withWorksheet = (
  state: SopState,
  divisionId: string,
  change: Partial<WorksheetState>,
): SopState => ({
  ...state,
  worksheets: state.worksheets.map((one) =>
    one.divisionId === divisionId ? { ...one, ...change } : one,
  ),
});

export const worksheetSubmitted = (
  state: SopState,
  event: EventOf<'worksheet-submitted'>,
): SopState => {
  const { divisionId, fingerprint } = event.payload;
  const { time } = event.stamp;
  const change = { status: 'terkirim', submittedAt: time, fingerprint, reason: '' } as const;
  return settleMonitoring(withWorksheet(state, divisionId, change), time);
};

export const worksheetReturned = (
  state: SopState,
  event: EventOf<'worksheet-returned'>,
): SopState => {
  const { divisionId, reason } = event.payload;
  const change = { status: 'dikembalikan', reason } as const;
  return settleMonitoring(withWorksheet(state, divisionId, change), event.stamp.time);
};

export const worksheetUnlocked = (
  state: SopState,
  event: EventOf<'worksheet-unlocked'>,
): SopState => {
  const { divisionId, reason } = event.payload;
  const change = { status: 'draf', reason } as const;
  return settleMonitoring(withWorksheet(state, divisionId, change), event.stamp.time);
};

export const identityDeclared = (
  state: SopState,
  event: EventOf<'identity-declared'>,
): SopState => ({ ...state, declaredIds: [...state.declaredIds, event.payload.personId] });

/** Stands until the report moves; what concerns no report was given along with the act itself. */
export const overrideGiven = (state: SopState, event: EventOf<'override-given'>): SopState => {
  const { rule, report: kind, items = [], reason } = event.payload;
  if (kind === null || items.length === 0) return state;
  const given = { rule, items, reason, stamp: event.stamp };
  return withReport(state, kind, (report) => ({
    ...report,
    overrides: [...report.overrides, given],
  }));
};

/** The file answers every demand for evidence with its key. */
export const evidenceFiled = (state: SopState, event: EventOf<'evidence-filed'>): SopState => ({
  ...state,
  evidence: [...state.evidence, event.payload],
  evidenceDue: state.evidenceDue.filter((one) => one.key !== event.payload.key),
});
