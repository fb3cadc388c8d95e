import type { Person, Role } from '../office/office';
import type { ReportKind } from '../performance/indicator';

/** A reply as Drive lists it. An action without words has an empty content. */
export interface PulledReply {
  readonly id: string;
  readonly author: string;
  readonly content: string;
  readonly action: 'resolve' | 'reopen' | null;
  readonly createdTime: string;
  readonly deleted: boolean;
}

/** A comment thread as Drive lists it. A deleted one comes without content. */
export interface PulledThread {
  readonly id: string;
  readonly author: string;
  readonly content: string;
  readonly quote: string;
  readonly createdTime: string;
  readonly modifiedTime: string;
  readonly resolved: boolean;
  readonly deleted: boolean;
  readonly replies: readonly PulledReply[];
}

/** State of a thread in `Log Reviu`. A row is never removed. */
export type ThreadStatus = 'terbuka' | 'dibuka-kembali' | 'selesai' | 'dihapus';

/** A reply in the log. */
export interface LoggedReply {
  readonly id: string;
  readonly author: string;
  readonly content: string;
  readonly createdTime: string;
}

/** One row of `Log Reviu`, keyed by the thread's id. The follow-up column is the staff's and not in here. */
export interface ThreadRow {
  readonly threadId: string;
  readonly kind: 'komentar' | 'usulan';
  readonly report: ReportKind;
  readonly docId: string;
  /** Version and step at which the thread was first seen. */
  readonly version: number;
  readonly step: number;
  readonly author: string;
  /** Null when the display name belongs to nobody, or to several, on the roster. */
  readonly authorRole: Role | null;
  readonly createdTime: string;
  readonly modifiedTime: string;
  readonly quote: string;
  readonly content: string;
  readonly replies: readonly LoggedReply[];
  readonly status: ThreadStatus;
  /** Display name and time of the reply that resolved it; empty while it is open. */
  readonly resolvedBy: string;
  readonly resolvedTime: string;
}

/** What a pull did to the log. */
export interface ThreadChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly resolved: readonly string[];
  readonly reopened: readonly string[];
  readonly deleted: readonly string[];
  readonly unchanged: number;
}

/** Where and when a pull was made. */
export interface PullContext {
  readonly report: ReportKind;
  readonly docId: string;
  readonly version: number;
  readonly step: number;
  readonly people: readonly Person[];
  /** True when every page was read, so that a thread that did not come is gone. */
  readonly isComplete: boolean;
}

/** True while a thread is under discussion. */
export const isOpenStatus = (status: ThreadStatus): boolean =>
  status === 'terbuka' || status === 'dibuka-kembali';
