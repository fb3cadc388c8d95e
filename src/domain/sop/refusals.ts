import type { IsoDate } from '../calendar/iso-date';
import type { Role } from '../office/office';
import type { ReportKind } from '../performance/indicator';
import type { EventType, Reviewer, StampKind } from './events';
import type { Position, WorksheetState } from './state';
import type { StepNumber } from './steps';

/**
 * Rules that the Ketua Divisi Perencanaan, Data, dan Informasi may set aside with a reason: who does
 * clerical work, and whether all data are in and without findings. What others decide (steps 4–6, the
 * signatures) and the order of the steps cannot be set aside.
 */
export type RuleCode =
  'wrong-role' | 'not-your-division' | 'worksheets-missing' | 'findings-open' | 'corrections-open';

/** Rules that whoever may act can set aside with a reason of their own, whatever is asked for. */
export const ARGUABLE = [
  'review-not-logged',
  'threads-open',
  'checklist-incomplete',
  'year-unfinished',
  'approvals-would-lapse',
] as const satisfies readonly Refusal['code'][];

/** Every way in which the procedure can say no, with what a helpful sentence needs. */
export type Refusal =
  /** The account is not on the roster: perhaps the wrong Google account. */
  | { readonly code: 'not-on-roster'; readonly email: string }
  /** The roster names nobody yet, as in an office that has only begun. */
  | { readonly code: 'roster-empty' }
  /** Google named nobody; the person must pick themselves first. */
  | { readonly code: 'identity-needed' }
  | { readonly code: 'identity-known'; readonly email: string }
  | {
      readonly code: 'wrong-role';
      readonly step: StepNumber | null;
      readonly allowed: readonly Role[];
    }
  | { readonly code: 'not-your-division'; readonly divisionId: string }
  | { readonly code: 'override-not-allowed'; readonly rule: RuleCode }
  /** Nothing stands in the way that the Ketua Divisi has not let pass already. */
  | { readonly code: 'nothing-to-set-aside'; readonly report: ReportKind }
  /** A row of `Jejak` takes what one cell takes. */
  | {
      readonly code: 'event-too-long';
      readonly type: EventType;
      readonly characters: number;
      readonly most: number;
    }
  | { readonly code: 'too-much-to-set-aside'; readonly count: number; readonly most: number }
  | {
      readonly code: 'unknown';
      readonly what: 'divisi' | 'orang' | 'tujuan' | 'koreksi';
      readonly id: string;
    }
  | { readonly code: 'year-not-started' }
  | { readonly code: 'year-already-started'; readonly year: number }
  /** A session without a place, or at no hour of the day. */
  | { readonly code: 'session-unclear'; readonly lacks: 'place' | 'time' }
  /** The settings name another report year than the one that was started. */
  | { readonly code: 'year-changed'; readonly year: number; readonly started: number }
  /** The next year is begun in a copy, and this workbook is none. */
  | { readonly code: 'not-a-copy'; readonly year: number }
  /** Only a copy can be adopted, and this workbook is none. */
  | { readonly code: 'own-workbook' }
  | { readonly code: 'already-rolled'; readonly year: number }
  | { readonly code: 'year-unfinished'; readonly reports: readonly ReportKind[] }
  | { readonly code: 'report-not-finished'; readonly report: ReportKind }
  | { readonly code: 'date-outside-year'; readonly date: IsoDate; readonly year: number }
  | { readonly code: 'no-divisions' }
  /** Step 1 needs the Perjanjian Kinerja, and it has no indicator. */
  | { readonly code: 'agreement-missing' }
  | {
      readonly code: 'worksheet-status';
      readonly divisionId: string;
      readonly status: WorksheetState['status'];
    }
  | { readonly code: 'worksheets-missing'; readonly divisionIds: readonly string[] }
  | { readonly code: 'findings-open'; readonly count: number }
  | {
      readonly code: 'step-not-open';
      readonly report: ReportKind;
      readonly step: StepNumber;
      readonly position: Position;
    }
  | { readonly code: 'no-draft'; readonly report: ReportKind }
  | { readonly code: 'draft-frozen'; readonly report: ReportKind }
  | { readonly code: 'not-frozen'; readonly report: ReportKind }
  | {
      readonly code: 'frozen-changed';
      readonly report: ReportKind;
      readonly changed: 'text' | 'data' | 'both';
    }
  | { readonly code: 'version-exists'; readonly report: ReportKind; readonly version: number }
  | { readonly code: 'version-changed'; readonly seen: number; readonly current: number }
  | {
      readonly code: 'approvals-would-lapse';
      readonly report: ReportKind;
      readonly position: Position;
    }
  | { readonly code: 'file-missing' }
  | {
      readonly code: 'already-recorded';
      readonly what:
        'divisions' | 'worksheet' | 'evidence' | 'revision' | 'draft' | 'frozen-change';
    }
  | { readonly code: 'reason-needed' }
  | { readonly code: 'notes-needed' }
  | { readonly code: 'review-not-logged'; readonly report: ReportKind; readonly version: number }
  | {
      readonly code: 'threads-open';
      readonly threads: number;
      readonly suggestions: number;
      /** How many of both are in documents of former versions. */
      readonly former: number;
    }
  | { readonly code: 'checklist-incomplete'; readonly items: readonly string[] }
  /** Step 6 wants them closed or carried, step 7 closed. */
  | {
      readonly code: 'corrections-open';
      readonly step: 6 | 7;
      readonly corrections: readonly string[];
    }
  | { readonly code: 'correction-closed'; readonly id: string }
  | { readonly code: 'already-decided'; readonly reviewer: Reviewer }
  /** One person cannot give both approvals of step 6. */
  | { readonly code: 'same-person-twice' }
  | { readonly code: 'no-quorum'; readonly present: number; readonly needed: number }
  | { readonly code: 'not-enough-votes'; readonly agreeing: number; readonly needed: number }
  | {
      readonly code: 'votes-exceed-attendance';
      readonly agreeing: number;
      readonly present: number;
    }
  | { readonly code: 'nothing-decided' }
  | { readonly code: 'date-in-future'; readonly date: IsoDate }
  | { readonly code: 'date-in-past'; readonly date: IsoDate }
  | { readonly code: 'date-too-early'; readonly date: IsoDate; readonly notBefore: IsoDate }
  | { readonly code: 'signer-missing'; readonly report: ReportKind }
  | { readonly code: 'signer-ambiguous'; readonly report: ReportKind; readonly count: number }
  /** Commissioners sign without NIP; the head of the secretariat signs with one of 18 digits. */
  | { readonly code: 'signer-nip'; readonly report: ReportKind; readonly nip: string }
  /** The signature names the copies, so before it there are none. */
  | { readonly code: 'not-signed'; readonly report: ReportKind }
  | { readonly code: 'nothing-to-stamp' }
  | { readonly code: 'not-bound'; readonly report: ReportKind; readonly destinationId: string }
  | {
      readonly code: 'not-handed-over';
      readonly report: ReportKind;
      readonly destinationId: string;
    }
  | { readonly code: 'archive-stays'; readonly destinationId: string }
  | {
      readonly code: 'not-through-province';
      readonly destinationId: string;
      readonly throughId: string;
    }
  /** The copies whose later stamp has to be taken back first. */
  | {
      readonly code: 'later-stamp-stands';
      readonly stamp: StampKind;
      readonly report: ReportKind;
      readonly destinationIds: readonly string[];
    }
  | {
      readonly code: 'not-stamped';
      readonly stamp: StampKind;
      readonly report: ReportKind;
      readonly destinationId: string;
    }
  /** A receipt without number or receiver proves nothing. */
  | { readonly code: 'receipt-incomplete' }
  | { readonly code: 'copies-handed-over'; readonly report: ReportKind };
