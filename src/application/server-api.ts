import type { CopyCount } from '../domain/copies/ledger';
import type { ActionOption } from './action';
import type { GivenFile } from './given-file';

/**
 * What crosses the one door between a front end (sidebar, command line) and the server, as JSON both ways.
 */
export interface Request {
  readonly action: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** A problem as a front end shows it. */
export interface ShownProblem {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly tab: string;
  /** A1 address, empty for the tab as a whole. */
  readonly cell: string;
  readonly header: string;
  readonly message: string;
}

/** An action as `describe` lists it. */
export interface ShownAction {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly step: number | null;
  readonly options: readonly (ActionOption & { readonly description: string })[];
}

/** A step of one report, or of the year. Dates are ISO. */
export interface ShownTrack {
  readonly report: 'KPU' | 'SEKRETARIAT' | null;
  readonly status: 'belum' | 'berjalan' | 'terlambat' | 'dikembalikan' | 'selesai';
  /** Names of those who hold the ball; empty unless the step is open. */
  readonly holders: readonly string[];
  readonly openedOn: string | null;
  readonly due: string | null;
  /** Working days until the due date, negative when it has passed; null without a due date. */
  readonly dueInDays: number | null;
  /** True while the due date is only expected. */
  readonly isForecast: boolean;
  readonly finishedOn: string | null;
  /** What the step still needs, in phrases. */
  readonly missing: readonly string[];
  readonly output: { readonly name: string; readonly url: string } | null;
}

/** One of the ten steps. */
export interface ShownStep {
  readonly number: number;
  readonly title: string;
  /** The SOP's own words, Indonesian in both languages. */
  readonly activity: string;
  readonly status: ShownTrack['status'];
  readonly tracks: readonly ShownTrack[];
}

/** Something that waits for the person who asks: an action, with the arguments that are known already. */
export interface ShownNext {
  readonly action: string;
  /** Null for what belongs to no step. */
  readonly step: number | null;
  readonly args: Readonly<Record<string, string>>;
}

/** The worksheet of a division. */
export interface ShownDivision {
  readonly id: string;
  readonly name: string;
  readonly tab: string;
  readonly status: 'draf' | 'terkirim' | 'dikembalikan' | 'belum';
  readonly errors: number;
  readonly warnings: number;
  /** Rows that carry their result, of all rows of the worksheet. */
  readonly filled: number;
  readonly total: number;
  /** True when the person who asks belongs to it. */
  readonly isOwn: boolean;
  /** Why it was returned; empty otherwise. */
  readonly reason: string;
}

/** The current draft of a report. */
export interface ShownDraft {
  readonly report: 'KPU' | 'SEKRETARIAT';
  readonly name: string;
  readonly url: string;
  readonly version: number;
  /** Documents of older versions, the newest first. */
  readonly older: readonly {
    readonly version: number;
    readonly name: string;
    readonly url: string;
  }[];
  /** Who made it, by name where the roster knows it: only this account can read it through LAPKIN. */
  readonly madeBy: string;
  readonly isOwn: boolean;
  /** The document stayed with the workbook that this one was copied from: nobody reaches it from here. */
  readonly isLeftBehind: boolean;
  readonly isFrozen: boolean;
  /** What is no longer as it was frozen, and what to do about it; empty while all is. */
  readonly frozenNotice: string;
  /** Statements of the review checklist that are answered, of all; null while no review is open. */
  readonly checklist: { readonly answered: number; readonly of: number } | null;
  /** Last look at its comments; null when nobody looked. */
  readonly review: {
    readonly ageMinutes: number;
    readonly openThreads: number;
    readonly suggestions: number;
  } | null;
  /** Figures that no longer agree with the tabs; null when nobody has looked. */
  readonly figures: { readonly stale: number; readonly ageMinutes: number } | null;
}

/** One bound copy of a report. Days are ISO, null as long as it has not come to that. */
export interface ShownCopy {
  readonly report: 'KPU' | 'SEKRETARIAT';
  /** Id of the destination. */
  readonly destination: string;
  readonly name: string;
  readonly isArchive: boolean;
  readonly bound: string | null;
  readonly handedOver: string | null;
  readonly received: string | null;
}

/** Where the year stands, as the first panel shows it. */
export interface ShownStatus {
  readonly year: number;
  /** The day it is in the office, ISO. */
  readonly today: string;
  readonly office: string;
  readonly practice: boolean;
  /** Says that the workbook is a copy nobody has made a next year of; empty otherwise. */
  readonly copyNotice: string;
  readonly account: {
    readonly email: string;
    readonly name: string;
    readonly position: string;
    readonly standing: 'known' | 'not-on-roster' | 'not-told';
  };
  readonly steps: readonly ShownStep[];
  readonly next: readonly ShownNext[];
  readonly divisions: readonly ShownDivision[];
  readonly drafts: readonly ShownDraft[];
  /** Copies that are to be made; empty before both reports come to that. */
  readonly copies: readonly ShownCopy[];
  /** The sums of these copies, report by report. */
  readonly copyCounts: readonly CopyCount[];
  /** Reports of the year before, to be opened but not worked on; null when there are none. */
  readonly past: {
    readonly year: number;
    readonly documents: readonly { readonly name: string; readonly url: string }[];
  } | null;
  /** Where copies go. */
  readonly destinations: readonly { readonly id: string; readonly name: string }[];
  /** Corrections of the plenary that are not done. */
  readonly corrections: readonly {
    readonly id: string;
    readonly report: 'KPU' | 'SEKRETARIAT';
    readonly text: string;
  }[];
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number };
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly position: string;
    readonly email: string;
    /** Name under which Google Docs shows this person. */
    readonly docsName: string;
  }[];
}

/** A line of the list that a refresh or an import shows: written, or left out and why. */
export interface ShownChange {
  /** Absent from what an import writes. */
  readonly report?: 'KPU' | 'SEKRETARIAT';
  readonly kind: 'change' | 'conflict' | 'held' | 'manual';
  readonly message: string;
  /** Names a part that somebody has to decide; absent from what was written. */
  readonly code?: string;
  /** Whether the data's text can be taken by program. */
  readonly takesData?: boolean;
  /** What the chart shows that a person has to put in; `download-chart` draws it. */
  readonly chart?: string;
}

/** What an action did, in words and as data. */
export interface ShownDone {
  readonly message: string;
  readonly problems?: readonly ShownProblem[];
  readonly changes?: readonly ShownChange[];
  readonly documents?: readonly { readonly name: string; readonly url: string }[];
  /** A file for the person at the keyboard. */
  readonly file?: GivenFile;
  readonly actions?: readonly ShownAction[];
  /** Answer to `status`. */
  readonly status?: ShownStatus;
  /** Language of the sentences, beside `actions`. */
  readonly language?: 'id' | 'en';
}

/** An action that can be asked for as it stands. */
export interface Offer {
  readonly action: string;
  readonly args: Readonly<Record<string, string | number | boolean>>;
}

export interface ShownError {
  readonly code: string;
  readonly message: string;
  /** Argument that, set to true, allows the action the next time. */
  readonly confirm?: string;
  /** Set where the same action goes on when its argument `reason` is given. */
  readonly reasonHelps?: true;
  /** What can be done in its place. */
  readonly instead?: readonly Offer[];
  readonly problems?: readonly ShownProblem[];
  readonly changes?: readonly ShownChange[];
}

export type Answer =
  | { readonly ok: true; readonly value: ShownDone }
  | { readonly ok: false; readonly error: ShownError };
