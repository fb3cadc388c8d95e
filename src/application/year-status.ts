import type { IsoDate } from '../domain/calendar/iso-date';
import type { Person } from '../domain/office/office';
import type { ReportKind } from '../domain/performance/indicator';
import type { Problem } from '../domain/quality/problem';
import type { BoardStep } from '../domain/sop/board';
import type { FrozenChange } from '../domain/sop/changes';
import type { Moment } from '../domain/sop/moment';
import type { NextAction } from '../domain/sop/next-action';
import type { CountingRules } from '../domain/sop/schedule';
import type { SopState } from '../domain/sop/state';
import type { LapkinYear } from '../domain/year/lapkin-year';

/** The figures of one draft that no longer agree with the workbook, by the last look at the document. */
export interface DraftFigures {
  readonly report: ReportKind;
  readonly name: string;
  /** Age of the drafter's look at the document; null when it is this run's own. */
  readonly ageMinutes: number | null;
  readonly stale: readonly Problem[];
}

/** How many figures of a draft no longer agree with the workbook, and how old the drafter's look at it is. */
export interface StaleCount {
  readonly report: ReportKind;
  readonly count: number;
  readonly ageMinutes: number;
}

/** How much of the review checklist of one report is answered. */
export interface ChecklistCount {
  readonly report: ReportKind;
  readonly answered: number;
  readonly of: number;
}

/** Where the year stands for the person who asks: everything the first panel of the sidebar shows. */
export interface YearStatus {
  readonly year: LapkinYear;
  readonly state: SopState;
  /** Year of whose workbook this is an unfinished copy; null when it is none. */
  readonly copyOf: number | null;
  readonly board: readonly BoardStep[];
  readonly problems: readonly Problem[];
  /** What is known of the figures of the drafts that are being worked on. */
  readonly figures: readonly StaleCount[];
  /** Of the reports whose review is open. */
  readonly checklists: readonly ChecklistCount[];
  /** Final reports that are no longer what was frozen, as far as anybody knows. */
  readonly frozenChanges: readonly FrozenChange[];
  /** Account as Google gave it, empty when it gave none, and the person of the roster behind it. */
  readonly account: { readonly email: string; readonly person: Person | null };
  /** What this person can do now, the most pressing first. */
  readonly next: readonly NextAction[];
  readonly now: Moment;
  readonly today: IsoDate;
  readonly rules: CountingRules;
}
