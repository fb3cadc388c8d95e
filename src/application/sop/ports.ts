import type { TextLine } from '../../domain/merge/text-lines';
import type { PaperModel } from '../../domain/papers/model';
import type { ReportKind } from '../../domain/performance/indicator';
import type { Problem } from '../../domain/quality/problem';
import type { Result } from '../../domain/result';
import type { ChecklistAnswer } from '../../domain/review/checklist';
import type { PulledThread, ThreadRow } from '../../domain/review/thread-row';
import type { CommandPayloads, CopyKey } from '../../domain/sop/commands';
import type { LapkinYear } from '../../domain/year/lapkin-year';

/** The tab `Pleno` as the staff filled it. */
export interface PlenaryEntry {
  readonly payload: CommandPayloads['record-plenary'];
  /** Clock times as typed, for the minutes. */
  readonly time: string;
  readonly endTime: string;
  readonly agenda: readonly string[];
  /** What was talked about, `part: point` or a point alone. */
  readonly discussion: readonly string[];
}

/** The tabs in which people work on a review and on the plenary. */
export interface Desk {
  /** Rows of `Log Reviu`; the follow-up column belongs to the staff and stays where it is. */
  readLog(): readonly ThreadRow[];
  writeLog(rows: readonly ThreadRow[]): void;
  /** Answers of `Checklist Reviu` for one report. */
  readChecklist(report: ReportKind): readonly ChecklistAnswer[];
  /** Copies whose rows are selected on `Penggandaan & Penyerahan`. */
  selectedCopies(): readonly CopyKey[];
  /** The session of `Pleno` that is not recorded yet; what is missing or doubtful comes as problems. */
  readPlenary(year: LapkinYear): Result<PlenaryEntry, readonly Problem[]>;
}

/**
 * Documents people are working on. Only the account that made one can reach it (`drive.file`); for others
 * every call throws platform trouble `document-not-found`.
 */
export interface LiveDocuments {
  /** All comment threads with replies, a hundred to a call. */
  threads(documentId: string): readonly PulledThread[];
  /** The same; null when this account cannot reach it or it is gone. */
  threadsIfThere(documentId: string): readonly PulledThread[] | null;
  /** What stands in it, and how much of that waits for an answer. One call. */
  underReview(documentId: string): ReviewedDocument;
  /** The text as it stands, suggestions left out. */
  text(documentId: string): string;
  /** The document as it stands, to be kept; null when this account cannot reach it or it is gone. */
  capture(documentId: string): CapturedDocument | null;
  /** Nobody can edit or comment until it is taken away again. */
  freeze(documentId: string, reason: string): void;
  /** Gives the document a name; a frozen one keeps the name it has. */
  rename(documentId: string, name: string): void;
  unfreeze(documentId: string): void;
}

/** A document as reviewers have it before them. */
export interface ReviewedDocument {
  readonly lines: readonly TextLine[];
  /** Number of suggestions nobody has accepted or rejected. */
  readonly pendingSuggestions: number;
}

/** A document at one moment. */
export interface CapturedDocument {
  /** .docx, base64. */
  readonly docx: string;
  readonly text: string;
  /** When it was last edited, `2024-01-24T01:00:00Z`; Drive may count a comment as an edit. */
  readonly editedAt: string;
}

/** Writes a paper of the procedure as .docx, base64. */
export interface PaperWriter {
  write(model: PaperModel): string;
}
