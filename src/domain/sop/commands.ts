import type { IsoDate } from '../calendar/iso-date';
import type { Destination } from '../copies/destination';
import type { Division, Person, Signer } from '../office/office';
import type { ReportKind } from '../performance/indicator';
import type { ChecklistAnswer } from '../review/checklist';
import type {
  CorrectionOrder,
  EventPayloads,
  Fingerprints,
  Outcome,
  Reviewer,
  StampKind,
} from './events';
import type { Moment } from './moment';

/** Which copy of which report. */
export interface CopyKey {
  readonly report: ReportKind;
  readonly destinationId: string;
}

/** What a person asks for, with the facts the application measured for it. */
export interface CommandPayloads {
  readonly 'declare-identity': { readonly personId: string };
  readonly 'start-year': {
    readonly year: number;
    readonly startDate: IsoDate;
    readonly workbookId: string;
    /** Indicators in the Perjanjian Kinerja, the paper that step 1 needs. */
    readonly indicators: number;
  };
  /** The copy of a finished year's workbook becomes that of the next year. */
  readonly 'roll-year': {
    readonly fromYear: number;
    readonly previousChain: string;
    readonly previousRows: number;
    readonly workbookId: string;
  };
  /** The copy goes on as the office's own workbook of the same year. */
  readonly 'adopt-copy': { readonly workbookId: string; readonly reason: string };
  readonly 'revise-agreement': EventPayloads['agreement-revised'] & {
    readonly year: number;
    readonly indicators: number;
  };
  readonly 'reopen-year': EventPayloads['year-reopened'];
  readonly 'revise-divisions': { readonly reason: string };
  readonly 'submit-worksheet': {
    readonly divisionId: string;
    readonly fingerprint: string;
    /** Blocking findings of the quality rules of that tab. */
    readonly findings: number;
  };
  readonly 'return-worksheet': { readonly divisionId: string; readonly reason: string };
  readonly 'unlock-worksheet': { readonly divisionId: string; readonly reason: string };
  readonly 'generate-draft': {
    readonly report: ReportKind;
    readonly docId: string;
    readonly url: string;
    readonly name: string;
    readonly fingerprints: Fingerprints;
    /** Blocking findings, each by its key; what was allowed once is recognised by it. */
    readonly findings: readonly string[];
    /** The person was asked whether a new version shall replace the current one, and said yes. */
    readonly replaceVersion: boolean;
  };
  readonly 'resubmit-draft': {
    readonly report: ReportKind;
    readonly note: string;
    readonly fingerprints: Fingerprints;
    readonly findings: readonly string[];
  };
  readonly 'record-refresh': {
    readonly report: ReportKind;
    readonly changes: number;
    readonly conflicts: number;
    readonly fingerprints: Fingerprints;
  };
  readonly 'record-pull': {
    readonly report: ReportKind;
    readonly docId: string;
    readonly openThreads: number;
    readonly pendingSuggestions: number;
    readonly totalThreads: number;
  };
  readonly 'decide-review': {
    readonly report: ReportKind;
    /** Version the person had before their eyes. */
    readonly version: number;
    readonly step: 4 | 6;
    readonly reviewer: Reviewer;
    readonly outcome: Outcome;
    readonly notes: readonly string[];
    readonly checklist: readonly ChecklistAnswer[];
  };
  readonly 'schedule-plenary': EventPayloads['plenary-scheduled'];
  readonly 'record-plenary': {
    readonly minutesNumber: string;
    readonly date: IsoDate;
    readonly place: string;
    readonly presentIds: readonly string[];
    readonly verdicts: readonly {
      readonly report: ReportKind;
      readonly outcome: Outcome;
      readonly agreeing: number;
      readonly notes: readonly string[];
    }[];
    readonly corrections: readonly Omit<CorrectionOrder, 'id'>[];
  };
  readonly 'close-correction': { readonly correctionId: string; readonly note: string };
  readonly 'carry-correction': { readonly correctionId: string; readonly reason: string };
  readonly finalise: {
    readonly report: ReportKind;
    readonly version: number;
    readonly findings: readonly string[];
    readonly fingerprints: Fingerprints;
  };
  /** The Ketua Divisi lets what stands in a report's way pass, for whoever takes the step. */
  readonly 'give-override': { readonly report: ReportKind; readonly findings: readonly string[] };
  readonly unfreeze: { readonly report: ReportKind; readonly reason: string };
  readonly 'notice-frozen-change': {
    readonly report: ReportKind;
    readonly fingerprints: Fingerprints;
  };
  readonly 'record-signature': {
    readonly report: ReportKind;
    readonly date: IsoDate;
    readonly scanUrl: string;
    readonly findings: readonly string[];
    /** As document and data are now; a text that this account cannot read as it was last found. */
    readonly fingerprints: Fingerprints;
  };
  readonly 'bind-copies': { readonly copies: readonly CopyKey[]; readonly date: IsoDate };
  readonly 'hand-over-copies': {
    readonly copies: readonly CopyKey[];
    /** Destination that takes the copies into its hands. */
    readonly handedToId: string;
    readonly date: IsoDate;
    readonly letterNumber: string;
  };
  readonly 'record-receipt': EventPayloads['receipt-recorded'];
  readonly 'undo-stamp': CopyKey & { readonly stamp: StampKind; readonly reason: string };
  readonly 'file-evidence': EventPayloads['evidence-filed'];
}

export type CommandType = keyof CommandPayloads;

/** Reasons a person may add to a command that would else be refused. */
export interface Waivers {
  /** Sets aside what anybody may set aside with a reason, e.g. threads that are still open. */
  readonly reason?: string;
  /** Sets aside what only the Ketua Divisi may set aside; becomes an event of its own. */
  readonly overrideReason?: string;
}

/** A command of one type (or of several, as a union). */
export type CommandOf<T extends CommandType> = {
  readonly [K in T]: Waivers & { readonly type: K; readonly payload: CommandPayloads[K] };
}[T];

/** Anything a person can ask of the procedure. */
export type Command = CommandOf<CommandType>;

/** What a decision rests on beside the state: who asks, when, and what the workbook's settings say. */
export interface Context {
  readonly now: Moment;
  /** `email` as Google gave it, empty when it gave none; `person` as found on the roster. */
  readonly actor: { readonly email: string; readonly person: Person | null };
  /** Report year of the settings. */
  readonly year: number;
  readonly people: readonly Person[];
  readonly divisions: readonly Pick<Division, 'id'>[];
  readonly signers: readonly Signer[];
  readonly destinations: readonly Destination[];
}
