import type { IsoDate } from '../calendar/iso-date';
import type { Destination } from '../copies/destination';
import type { ReportKind } from '../performance/indicator';
import type { CorrectionOrder, EventPayloads, Fingerprints, Reviewer, Stamp } from './events';
import type { Moment } from './moment';
import type { ReportStep, StepNumber } from './steps';

/** Both reports, in the order in which the SOP names them. */
export const REPORTS: readonly ReportKind[] = ['KPU', 'SEKRETARIAT'];

/** One time that a step was open. A step that is returned to has several. */
export interface Passage {
  readonly step: StepNumber;
  readonly openedAt: Moment;
  readonly closedAt: Moment | null;
  /** Null while it is open; `dibatalkan` when a later event took the ground away. */
  readonly outcome: 'selesai' | 'dikembalikan' | 'dibatalkan' | null;
}

/** The worksheet of one division. */
export interface WorksheetState {
  readonly divisionId: string;
  readonly status: 'draf' | 'terkirim' | 'dikembalikan';
  readonly submittedAt: Moment | null;
  /** Fingerprint of the last submission; empty before the first. */
  readonly fingerprint: string;
  /** Why it was last returned or unlocked; empty otherwise. */
  readonly reason: string;
}

/** In the place of an account: the document stayed with the workbook that this one was copied from. */
export const LEFT_BEHIND = '-';

/** One version of a draft. Several versions may be the same document at different times. */
export interface DraftVersion {
  readonly version: number;
  readonly docId: string;
  readonly url: string;
  readonly name: string;
  readonly fingerprints: Fingerprints;
  readonly createdAt: Moment;
  /** Who made the document: only this account can read it through the add-on; `LEFT_BEHIND` when nobody can. */
  readonly createdBy: string;
  readonly cause: 'generated' | 'resubmitted' | 'unfrozen';
  readonly refreshedAt: Moment | null;
  /** How often its document has been refreshed, as far as the trail tells. */
  readonly refreshes: number;
}

/** What the last pull of comments of the current version found. */
export interface PullState {
  readonly at: Moment;
  readonly openThreads: number;
  readonly pendingSuggestions: number;
}

/** A document that a newer one has taken the place of, as long as something in it may still be open. */
export interface FormerDocument {
  readonly docId: string;
  /** The last version that it was. */
  readonly version: number;
  /** Null when nobody has read its comments. */
  readonly pull: PullState | null;
}

/** A decision of step 4 or 6 with its stamp. */
export type ReviewDecision = EventPayloads['review-decided'] & { readonly stamp: Stamp };

/** A plenary session with its stamp. */
export type PlenarySession = EventPayloads['plenary-recorded'] & { readonly stamp: Stamp };

/** The signature under a report. */
export type Signature = Omit<EventPayloads['signed'], 'report' | 'destinations'> & {
  readonly at: Moment;
};

/** A frozen draft. */
export interface Freeze {
  readonly version: number;
  readonly at: Moment;
  readonly fingerprints: Fingerprints;
  /** When its text was last read by the account that can, as far as the trail tells. */
  readonly textReadAt: Moment;
  /** Last change that somebody noticed after freezing; null when none. */
  readonly noticed: EventPayloads['frozen-change-noticed'] | null;
}

/** Stamps of one bound copy. A stamp that was undone is null again. */
export interface CopyState {
  readonly destinationId: string;
  readonly bound: { readonly date: IsoDate; readonly stamp: Stamp } | null;
  readonly handedOver: {
    readonly date: IsoDate;
    readonly letterNumber: string;
    readonly throughId: string | null;
    readonly stamp: Stamp;
  } | null;
  readonly receipt: {
    readonly number: string;
    readonly receiver: string;
    readonly date: IsoDate;
    readonly url: string;
    readonly stamp: Stamp;
  } | null;
}

/** A rule that the Ketua Divisi set aside for a report, as far as these things break it. */
export interface StandingOverride {
  readonly rule: string;
  readonly items: readonly string[];
  readonly reason: string;
  readonly stamp: Stamp;
}

/** Where a report stands. */
export type Position = 'belum' | ReportStep | 'selesai';

/** One of the two reports on its way through steps 3–10. */
export interface ReportState {
  readonly report: ReportKind;
  readonly passages: readonly Passage[];
  readonly versions: readonly DraftVersion[];
  readonly pull: PullState | null;
  readonly former: readonly FormerDocument[];
  readonly decisions: readonly ReviewDecision[];
  readonly freeze: Freeze | null;
  readonly signature: Signature | null;
  /** Copies that must be made; empty before step 9. */
  readonly destinations: readonly Destination[];
  readonly copies: readonly CopyState[];
  /** What the Ketua Divisi let pass; it lapses as soon as the report moves. */
  readonly overrides: readonly StandingOverride[];
}

/** A correction of the plenary and what became of it. */
export interface CorrectionState extends CorrectionOrder {
  readonly status: 'terbuka' | 'dilanjutkan' | 'selesai';
  readonly note: string;
}

/** Something that happened and whose evidence file is still to be filed by whoever can read the document. */
export interface EvidenceDue {
  readonly key: string;
  readonly report: ReportKind;
  readonly version: number;
  readonly since: Moment;
}

/** Everything the events say together. */
export interface SopState {
  readonly eventCount: number;
  readonly year: number | null;
  readonly startDate: IsoDate | null;
  /** Spreadsheet that the trail belongs to; empty when it does not say. */
  readonly workbookId: string;
  /** How the workbook came from that of the year before; null for a first year. */
  readonly origin: EventPayloads['year-rolled'] | null;
  /** Changes of the Perjanjian Kinerja, in the order in which they were recorded. */
  readonly revisions: readonly EventPayloads['agreement-revised'][];
  readonly divisionIds: readonly string[];
  readonly worksheets: readonly WorksheetState[];
  /** Steps 1 and 2. */
  readonly passages: readonly Passage[];
  readonly reports: Readonly<Record<ReportKind, ReportState>>;
  readonly nextPlenary: EventPayloads['plenary-scheduled'] | null;
  readonly plenaries: readonly PlenarySession[];
  readonly corrections: readonly CorrectionState[];
  readonly evidenceDue: readonly EvidenceDue[];
  readonly evidence: readonly EventPayloads['evidence-filed'][];
  /** Roster ids of people who declared themselves. */
  readonly declaredIds: readonly string[];
}

const emptyReport = (report: ReportKind): ReportState => ({
  report,
  passages: [],
  versions: [],
  pull: null,
  former: [],
  decisions: [],
  freeze: null,
  signature: null,
  destinations: [],
  copies: [],
  overrides: [],
});

/** Before anything happened. */
export const INITIAL_STATE: SopState = {
  eventCount: 0,
  year: null,
  startDate: null,
  workbookId: '',
  origin: null,
  revisions: [],
  divisionIds: [],
  worksheets: [],
  passages: [],
  reports: { KPU: emptyReport('KPU'), SEKRETARIAT: emptyReport('SEKRETARIAT') },
  nextPlenary: null,
  plenaries: [],
  corrections: [],
  evidenceDue: [],
  evidence: [],
  declaredIds: [],
};

/** Step at which a report stands: `belum` before its first draft can be made, `selesai` after step 10. */
export const positionOf = (report: ReportState): Position => {
  const last = report.passages[report.passages.length - 1];
  if (last === undefined) {
    return 'belum';
  }
  return last.closedAt === null ? (last.step as ReportStep) : 'selesai';
};

/** The version that people now read; null before the first draft. */
export const currentVersion = (report: ReportState): DraftVersion | null =>
  report.versions[report.versions.length - 1] ?? null;

/** The version that evidence is due of; undefined when there is none. */
export const draftOf = (
  { reports }: Pick<SopState, 'reports'>,
  { report, version }: Pick<EvidenceDue, 'report' | 'version'>,
): DraftVersion | undefined => reports[report].versions.find((one) => one.version === version);

/** Approvals and returns of the current version at one step. */
export const decisionsOf = (report: ReportState, step: 4 | 6): readonly ReviewDecision[] => {
  const version = currentVersion(report)?.version;
  return report.decisions.filter((one) => one.step === step && one.version === version);
};

/** Divisions whose worksheet is not in, in the order of the year. */
export const missingWorksheets = (state: SopState): readonly string[] =>
  state.worksheets.filter((one) => one.status !== 'terkirim').map((one) => one.divisionId);

/** Key under which the document at a decision is filed, e.g. `6/KPU/v2/ketua`. */
export const evidenceKey = (
  step: StepNumber,
  report: ReportKind,
  version: number,
  by: Reviewer | 'pleno' | 'final',
): string => `${step}/${report}/v${version}/${by}`;
