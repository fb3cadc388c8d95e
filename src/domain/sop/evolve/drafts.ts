import type { ReportKind } from '../../performance/indicator';
import { draftName } from '../document-name';
import type { EventOf } from '../events';
import { currentVersion, decisionsOf, evidenceKey, positionOf } from '../state';
import type { DraftVersion, EvidenceDue, FormerDocument, ReportState, SopState } from '../state';
import { moveReport, openStep } from './passages';

/** The state with one report changed. */
export const withReport = (
  state: SopState,
  kind: ReportKind,
  change: (report: ReportState) => ReportState,
): SopState => ({ ...state, reports: { ...state.reports, [kind]: change(state.reports[kind]) } });

const isOpen = ({ pull }: FormerDocument): boolean =>
  pull === null || pull.openThreads + pull.pendingSuggestions > 0;

/** The state with evidence to be filed, once per key. */
export const withEvidenceDue = (state: SopState, due: EvidenceDue): SopState =>
  state.evidenceDue.some((one) => one.key === due.key)
    ? state
    : { ...state, evidenceDue: [...state.evidenceDue, due] };

/** What is open in the document so far does not go with it into the new one. */
const formerAfter = (report: ReportState): readonly FormerDocument[] => {
  const { former, pull } = report;
  const current = currentVersion(report);
  return current === null
    ? former
    : [...former, { docId: current.docId, version: current.version, pull }].filter(isOpen);
};

export const draftGenerated = (state: SopState, event: EventOf<'draft-generated'>): SopState => {
  const { report: kind, version, docId, url, name, fingerprints } = event.payload;
  const { time, actor } = event.stamp;
  const draft: DraftVersion = {
    version,
    docId,
    url,
    name,
    fingerprints,
    createdAt: time,
    createdBy: actor,
    cause: 'generated',
    refreshedAt: null,
    refreshes: 0,
  };
  return withReport(state, kind, (report) => {
    const position = positionOf(report);
    // An override may generate a draft while worksheets are still out: step 3 then opens and closes at once.
    const opened =
      position === 'belum' ? { ...report, passages: openStep(report.passages, 3, time) } : report;
    const drafted = {
      ...opened,
      versions: [...report.versions, draft],
      pull: null,
      former: formerAfter(report),
    };
    const regular = position === 'belum' || position === 3;
    return moveReport(drafted, 4, time, regular ? 'selesai' : 'dibatalkan');
  });
};

/** A further version of the document that is there, named after it. Comments go with the document, so the pull stays. */
const nextVersion = (
  report: ReportState,
  change: Pick<DraftVersion, 'version' | 'createdAt' | 'cause'> & Partial<DraftVersion>,
): ReportState => {
  const current = currentVersion(report);
  return current === null
    ? report
    : {
        ...report,
        versions: [
          ...report.versions,
          { ...current, name: draftName(current.name, change.version), ...change },
        ],
      };
};

export const draftResubmitted = (
  state: SopState,
  event: EventOf<'draft-resubmitted'>,
): SopState => {
  const { report: kind, version, fingerprints } = event.payload;
  const { time: createdAt } = event.stamp;
  return withReport(state, kind, (report) =>
    moveReport(
      nextVersion(report, { version, createdAt, cause: 'resubmitted', fingerprints }),
      4,
      createdAt,
      'selesai',
    ),
  );
};

export const draftRefreshed = (state: SopState, event: EventOf<'draft-refreshed'>): SopState => {
  const { report: kind, version, fingerprints } = event.payload;
  const refreshed = (draft: DraftVersion): DraftVersion => ({
    ...draft,
    fingerprints,
    refreshedAt: event.stamp.time,
    refreshes: draft.refreshes + 1,
  });
  return withReport(state, kind, (report) => ({
    ...report,
    versions: report.versions.map((one) => (one.version === version ? refreshed(one) : one)),
  }));
};

export const reviewPulled = (state: SopState, event: EventOf<'review-pulled'>): SopState => {
  const { report: kind, version, openThreads, pendingSuggestions } = event.payload;
  const pull = { at: event.stamp.time, openThreads, pendingSuggestions };
  return withReport(state, kind, (report) => {
    const { former } = report;
    return former.some((one) => one.version === version)
      ? {
          ...report,
          former: former
            .map((one) => (one.version === version ? { ...one, pull } : one))
            .filter(isOpen),
        }
      : { ...report, pull };
  });
};

const afterDecision = (report: ReportState, event: EventOf<'review-decided'>): ReportState => {
  const { step, outcome } = event.payload;
  const { time } = event.stamp;
  if (outcome === 'kembalikan') {
    return moveReport(report, 3, time, 'dikembalikan');
  }
  if (step === 4) {
    return moveReport(report, 5, time, 'selesai');
  }
  const approvals = decisionsOf(report, 6).filter((one) => one.outcome === 'setujui');
  const both = new Set(approvals.map((one) => one.reviewer)).size === 2;
  return both ? moveReport(report, 7, time, 'selesai') : report;
};

export const reviewDecided = (state: SopState, event: EventOf<'review-decided'>): SopState => {
  const { report: kind, step, version, reviewer } = event.payload;
  const decision = { ...event.payload, stamp: event.stamp };
  const decided = withReport(state, kind, (report) =>
    afterDecision({ ...report, decisions: [...report.decisions, decision] }, event),
  );
  return withEvidenceDue(decided, {
    key: evidenceKey(step, kind, version, reviewer),
    report: kind,
    version,
    since: event.stamp.time,
  });
};

/** Unfreezing opens the next version of the same document at step 6. */
export const unfrozen = (state: SopState, event: EventOf<'unfrozen'>): SopState => {
  const { report: kind, version } = event.payload;
  const { time: createdAt } = event.stamp;
  return withReport(state, kind, (report) => {
    const thawed: ReportState = {
      ...nextVersion(report, { version, createdAt, cause: 'unfrozen' }),
      freeze: null,
      signature: null,
      destinations: [],
      copies: [],
    };
    return moveReport(thawed, 6, createdAt, 'dibatalkan');
  });
};
