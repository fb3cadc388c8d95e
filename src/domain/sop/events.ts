import type { IsoDate } from '../calendar/iso-date';
import type { Role } from '../office/office';
import type { ReportKind } from '../performance/indicator';
import type { ChecklistAnswer } from '../review/checklist';
import type { Moment } from './moment';
import type { StepNumber } from './steps';
import type { CopyEventPayloads } from './copy-events';
import type { YearEventPayloads } from './year-events';

export type { PastDocument } from './year-events';

/** What a document or a tab looked like, so that a later change can be noticed. */
export interface Fingerprints {
  /** Digest of the document's text. */
  readonly text: string;
  /** Digest of the data the document was made from. */
  readonly data: string;
}

/** Verdict of a correction or of the plenary on a draft. */
export type Outcome = 'setujui' | 'kembalikan';

/** Whose correction it is: step 4 has one, step 6 has two. */
export type Reviewer = 'ketua-divisi-rendatin' | 'ketua' | 'sekretaris';

/** A correction that the plenary decided. */
export interface CorrectionOrder {
  readonly id: string;
  readonly report: ReportKind;
  /** Chapter or section it concerns. */
  readonly part: string;
  readonly text: string;
  /** Person of the roster who carries it out. */
  readonly holderId: string;
  readonly due: IsoDate;
}

/** The plenary's decision on one report. */
export interface PlenaryVerdict {
  readonly report: ReportKind;
  readonly version: number;
  readonly outcome: Outcome;
  /** Number of commissioners who agreed. */
  readonly agreeing: number;
  readonly notes: readonly string[];
}

/** The three stamps a copy gets. */
export type StampKind = 'dijilid' | 'diserahkan' | 'tanda-terima';

/** What each event says, beside when and by whom. Names are past tense: they are facts, never undone. */
export interface EventPayloads extends YearEventPayloads, CopyEventPayloads {
  readonly 'identity-declared': { readonly personId: string };
  readonly 'year-started': {
    readonly year: number;
    readonly startDate: IsoDate;
    readonly divisionIds: readonly string[];
    /** Last hash of the year before, empty for the first. */
    readonly previousChain: string;
    /** Spreadsheet in which it happened; a copy of the workbook has another. Absent in older trails. */
    readonly workbookId?: string;
  };
  readonly 'divisions-revised': {
    readonly divisionIds: readonly string[];
    readonly reason: string;
  };
  readonly 'worksheet-submitted': {
    readonly divisionId: string;
    readonly fingerprint: string;
    /** Findings that stood when it was submitted; above zero there is a reason. */
    readonly findings: number;
    readonly reason: string;
  };
  readonly 'worksheet-returned': { readonly divisionId: string; readonly reason: string };
  readonly 'worksheet-unlocked': { readonly divisionId: string; readonly reason: string };
  readonly 'draft-generated': {
    readonly report: ReportKind;
    readonly version: number;
    readonly docId: string;
    readonly url: string;
    readonly name: string;
    readonly fingerprints: Fingerprints;
    /** Why approvals of an earlier version were given up; empty when there were none. */
    readonly reason: string;
  };
  /** The returned document itself, corrected by hand or by refresh, goes back as the next version. */
  readonly 'draft-resubmitted': {
    readonly report: ReportKind;
    readonly version: number;
    readonly note: string;
    readonly fingerprints: Fingerprints;
  };
  readonly 'draft-refreshed': {
    readonly report: ReportKind;
    readonly version: number;
    readonly changes: number;
    readonly conflicts: number;
    readonly fingerprints: Fingerprints;
  };
  readonly 'review-pulled': {
    readonly report: ReportKind;
    readonly version: number;
    readonly openThreads: number;
    readonly pendingSuggestions: number;
    readonly totalThreads: number;
  };
  readonly 'review-decided': {
    readonly report: ReportKind;
    readonly version: number;
    readonly step: 4 | 6;
    readonly reviewer: Reviewer;
    readonly outcome: Outcome;
    readonly notes: readonly string[];
    /** Counts of the last pull and its time; null when the document was never pulled. */
    readonly pull: {
      readonly at: Moment;
      readonly openThreads: number;
      readonly pendingSuggestions: number;
    } | null;
    /** Why it was decided although something was open; empty otherwise. */
    readonly reason: string;
    readonly checklist: readonly ChecklistAnswer[];
  };
  readonly 'plenary-scheduled': {
    readonly date: IsoDate;
    readonly time: string;
    readonly place: string;
    /** Points of the invitation; the minutes repeat them. Absent in older trails. */
    readonly agenda?: readonly string[];
  };
  readonly 'plenary-recorded': {
    readonly minutesNumber: string;
    readonly date: IsoDate;
    readonly place: string;
    readonly presentIds: readonly string[];
    readonly verdicts: readonly PlenaryVerdict[];
    readonly corrections: readonly CorrectionOrder[];
  };
  readonly 'correction-closed': {
    readonly correctionId: string;
    readonly note: string;
    /** Chapter and what was to be mended, so that the event can be read by itself. Absent in older trails. */
    readonly subject?: string;
  };
  /** The correction is left to step 7. */
  readonly 'correction-carried': {
    readonly correctionId: string;
    readonly reason: string;
    readonly subject?: string;
  };
  readonly finalised: {
    readonly report: ReportKind;
    readonly version: number;
    readonly fingerprints: Fingerprints;
    readonly reason: string;
  };
  readonly unfrozen: {
    readonly report: ReportKind;
    /** Version that opens with this event. */
    readonly version: number;
    readonly reason: string;
  };
  readonly 'frozen-change-noticed': {
    readonly report: ReportKind;
    readonly version: number;
    /** `none`: what had changed is again as it was frozen. */
    readonly changed: 'text' | 'data' | 'both' | 'none';
    readonly fingerprints: Fingerprints;
  };
  readonly 'stamp-undone': {
    readonly report: ReportKind;
    readonly destinationId: string;
    readonly stamp: StampKind;
    readonly reason: string;
  };
  readonly 'evidence-filed': {
    /** Key of what it proves, see `evidenceKey` in state.ts; `lain` for anything else. */
    readonly key: string;
    readonly name: string;
    readonly fileId: string;
    readonly url: string;
    /** Digest of the document's text as it was filed. */
    readonly digest: string;
    /** When the thing it proves happened; empty when it proves none. */
    readonly decidedAt: string;
    /** When the document was last edited before it was filed, as Drive tells; empty when it does not. */
    readonly editedAt: string;
  };
  readonly 'override-given': {
    /** Code of the refusal that the Ketua Divisi set aside. */
    readonly rule: string;
    readonly step: StepNumber | null;
    readonly report: ReportKind | null;
    /** What was set aside, one by one: divisions, corrections, findings. Absent in older trails. */
    readonly items?: readonly string[];
    readonly reason: string;
  };
}

export type EventType = keyof EventPayloads;

/** When, by whom and in which capacity something happened. */
export interface Stamp {
  readonly time: Moment;
  /** E-mail address, or the roster id of a person whom Google did not name. */
  readonly actor: string;
  /** True when the person picked themselves from the roster. */
  readonly selfDeclared: boolean;
  readonly role: Role;
}

/** What an event says, before it is stamped. */
export type EventBody = {
  readonly [K in EventType]: { readonly type: K; readonly payload: EventPayloads[K] };
}[EventType];

/** An event of one type (or of several, as a union). */
export type EventOf<T extends EventType> = {
  readonly [K in T]: {
    readonly type: K;
    readonly payload: EventPayloads[K];
    readonly stamp: Stamp;
  };
}[T];

/** Anything that can stand in the tab `Jejak`. The list of these is the only truth about the procedure. */
export type SopEvent = EventOf<EventType>;
