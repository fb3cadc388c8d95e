import type { Change, Finding } from '../domain/merge/plan';
import type { Problem } from '../domain/quality/problem';
import type { ProblemSummary } from '../domain/quality/problem-summary';
import type { CriterionCoverage } from '../domain/quality/reporting-criteria';
import type { Result } from '../domain/result';
import type { ReportKind } from '../domain/performance/indicator';
import type { Moment } from '../domain/sop/moment';
import type { Refusal as ProcedureRefusal } from '../domain/sop/refusals';
import type { Damage } from '../domain/audit/verify';
import type { FoundingActionRefusal, FoundingDone } from './founding/outcome';
import type { IntakeDone, IntakeRefusal } from './intake/outcome';
import type { PastDocument, SopEvent } from '../domain/sop/events';
import type { DraftMade } from './draft-made';
import type { DraftFigures, YearStatus } from './year-status';
import type { CreatedDocument, SetUpReport } from './ports';
import type { SelfTestDone, SelfTestRefusal } from './self-test-port';
import type { GivenFile } from './given-file';
import type { TemplateDone, TemplateRefusal } from './template-outcome';

/** What new data do to a draft that people have worked on. */
export interface DraftRefresh {
  readonly report: ReportKind;
  readonly document: CreatedDocument;
  readonly changes: readonly Change[];
  /** A person's text stands against the data's; the person's stays. */
  readonly conflicts: readonly Finding[];
  /** Left out because a suggestion waits. */
  readonly held: readonly Finding[];
  /** Pictures, contents lists and the like, which only a person can renew. */
  readonly manual: readonly Finding[];
}

/** What a check adds up to. */
export interface CheckTotals {
  readonly summary: ProblemSummary;
  readonly criteria: Readonly<Record<ReportKind, readonly CriterionCoverage[]>>;
}

/** What an action did; the sentence is made from it by the catalogues. */
export type Done =
  | TemplateDone
  | IntakeDone
  | FoundingDone
  | SelfTestDone
  | { readonly code: 'status'; readonly status: YearStatus }
  | { readonly code: 'cell-shown'; readonly tab: string }
  | { readonly code: 'workbook-set-up'; readonly report: SetUpReport }
  | { readonly code: 'practice-year-loaded'; readonly year: number }
  | { readonly code: 'practice-year-removed' }
  | ({ readonly code: 'checked'; readonly problems: readonly Problem[] } & CheckTotals)
  /** The procedure moved on. */
  | {
      readonly code: 'recorded';
      readonly events: readonly SopEvent[];
      /** Papers that the action wrote. */
      readonly documents: readonly CreatedDocument[];
      readonly unread?: readonly UnreadText[];
    }
  | {
      readonly code: 'papers-written';
      readonly documents: readonly CreatedDocument[];
      /** A number in them is still to be written by hand. */
      readonly hasOpenNumber: boolean;
    }
  | { readonly code: 'identity-declared'; readonly personId: string }
  /** Texts to paste into WhatsApp or an e-mail, one for each division that is late. */
  | {
      readonly code: 'reminders';
      readonly reminders: readonly { readonly subject: string; readonly text: string }[];
    }
  /** The workbook is that of the next year; the last documents of the year before stay linked. */
  | {
      readonly code: 'next-year-started';
      readonly from: number;
      readonly year: number;
      readonly documents: readonly PastDocument[];
    }
  | {
      readonly code: 'trail-verified';
      readonly rows: number;
      readonly findings: readonly TrailFinding[];
      readonly unread: readonly UnreadText[];
    }
  | { readonly code: 'drafts-refreshed'; readonly drafts: readonly DraftRefresh[] }
  /** Figures of drafts that no longer agree with the workbook; nothing was changed. */
  | {
      readonly code: 'figures-checked';
      readonly looks: readonly DraftFigures[];
      readonly problems: readonly Problem[];
    }
  /** One listed part was settled, for the person's text or for the data's. */
  | {
      readonly code: 'conflict-resolved';
      readonly finding: Finding;
      readonly takesData: boolean;
      readonly drafts: readonly DraftRefresh[];
    }
  | {
      readonly code: 'chart-drawn';
      readonly figure: { readonly number: string; readonly text: string };
      readonly file: GivenFile;
    }
  /** A report handed over as a file; nothing was recorded. */
  | {
      readonly code: 'draft-downloaded';
      readonly report: ReportKind;
      readonly file: GivenFile;
      readonly problems: readonly Problem[];
    }
  | {
      readonly code: 'drafts-made';
      readonly drafts: readonly DraftMade[];
      readonly problems: readonly Problem[];
    };

/** Text of a final report that only whoever made the document can read; when the trail last tells of that. */
export interface UnreadText {
  readonly report: ReportKind;
  readonly drafter: string;
  readonly readAt: Moment;
}

/** Something that is not as the trail says. */
export type TrailFinding =
  | { readonly kind: 'row'; readonly sequence: number; readonly damage: Damage | 'garbled' }
  | { readonly kind: 'worksheet'; readonly divisionId: string }
  /** Somebody has typed over a board; without a cell, rows or the whole tab are gone. */
  | { readonly kind: 'board'; readonly tab: string; readonly cell: string }
  /** The boards no longer say from which event they were drawn. */
  | { readonly kind: 'mark' }
  | {
      readonly kind: 'frozen';
      readonly report: ReportKind;
      readonly changed: 'text' | 'data' | 'both';
    };

/** Why an action said no, as data. `confirm` names the argument that allows it the next time. */
export type Refusal =
  | TemplateRefusal
  | IntakeRefusal
  | FoundingActionRefusal
  | SelfTestRefusal
  | { readonly code: 'not-our-workbook' }
  | { readonly code: 'settings-missing' }
  | { readonly code: 'tabs-missing'; readonly tabs: readonly string[] }
  | { readonly code: 'year-out-of-range'; readonly year: number }
  | { readonly code: 'data-would-be-replaced'; readonly confirm: 'replaceData' }
  | { readonly code: 'data-would-be-removed'; readonly confirm: 'removeData' }
  | { readonly code: 'no-practice-year' }
  /** The office's own procedure is under way: practice would write into its trail. */
  | { readonly code: 'procedure-under-way' }
  | { readonly code: 'no-indicators' }
  /** Longer than Docs can hold, in characters. */
  | {
      readonly code: 'report-too-long';
      readonly report: ReportKind;
      readonly characters: number;
      readonly most: number;
    }
  | {
      readonly code: 'new-version-needs-consent';
      readonly confirm: 'newVersion';
      readonly version: number;
      readonly name: string;
      /** Who made it; empty when nobody of this workbook did. */
      readonly drafter: string;
    }
  /** Asked before a report is downloaded by the data while people work in its document. */
  | { readonly code: 'draft-is-in-docs'; readonly confirm: 'newVersion'; readonly name: string }
  | {
      readonly code: 'errors-block-draft';
      readonly problems: readonly Problem[];
    }
  /** What the document still asks the office for; goes on with a reason. */
  | {
      readonly code: 'requests-left';
      readonly name: string;
      readonly requests: readonly string[];
    }
  | {
      readonly code: 'errors-block-worksheet';
      readonly divisionId: string;
      readonly problems: readonly Problem[];
    }
  /** `drive.file` is per person: only the account that made a document can reach it through the add-on. */
  | { readonly code: 'only-the-drafter'; readonly drafter: string; readonly name: string }
  /** The document belongs to the workbook that this one was copied from: nobody reaches it from here. */
  | { readonly code: 'document-left-behind'; readonly name: string }
  /** Nothing is written before the person has seen what would change. */
  | {
      readonly code: 'refresh-needs-consent';
      readonly confirm: 'apply';
      readonly drafts: readonly DraftRefresh[];
    }
  /** What the draft said when it was made is not kept: nobody can tell a person's words from the data's. */
  | { readonly code: 'base-missing'; readonly name: string }
  /** Deleted, or this workbook is a copy that the document was never made from. */
  | { readonly code: 'document-gone'; readonly name: string }
  /** Somebody kept writing while the refresh was tried several times. */
  | { readonly code: 'document-changed'; readonly name: string }
  /** There is no draft that is being worked on, or its drafter has never looked at it. */
  | { readonly code: 'no-figures' }
  /** Nobody decides on figures that are out of date without knowing it. */
  | {
      readonly code: 'figures-stale';
      readonly confirm: 'acceptFigures';
      readonly looks: readonly DraftFigures[];
      readonly problems: readonly Problem[];
    }
  /** Settled meanwhile, or the code fits none or several. */
  | { readonly code: 'conflict-not-found'; readonly typed: string }
  /** The data no longer give such a chart, or the number is none. */
  | { readonly code: 'chart-not-found'; readonly typed: string }
  /** The data's text has no place that a program could write to. */
  | { readonly code: 'conflict-by-hand'; readonly finding: Finding }
  /** This copy is emptied of one year and becomes the workbook of the next. */
  | {
      readonly code: 'next-year-needs-consent';
      readonly confirm: 'nextYear';
      readonly from: number;
      readonly to: number;
    }
  /** From then on this copy counts, and the workbook it was copied from no longer does. */
  | {
      readonly code: 'adopt-needs-consent';
      readonly confirm: 'adoptCopy';
      readonly year: number;
    }
  /** What an interrupted change of years had written down was changed by hand. */
  | { readonly code: 'next-year-damaged' }
  | { readonly code: 'plenary-incomplete'; readonly problems: readonly Problem[] }
  /** Selected rows were to be stamped, and no row of a copy is selected. */
  | { readonly code: 'no-rows-selected' }
  /** The rules of the ten steps said no. */
  | { readonly code: 'procedure'; readonly refusal: ProcedureRefusal }
  | { readonly code: 'trail-broken'; readonly row: number }
  /** The boards have lost their mark and tell, in this cell among others, of something that the trail does not. */
  | { readonly code: 'trail-unmarked'; readonly tab: string; readonly cell: string }
  | { readonly code: 'place-not-found'; readonly tab: string }
  | { readonly code: 'unknown-action'; readonly name: string }
  | { readonly code: 'bad-request'; readonly detail: string }
  | { readonly code: 'bad-argument'; readonly argument: string };

export type Outcome = Result<Done, Refusal>;
