import type { ReportKind } from '../../domain/performance/indicator';
import type { TextLine } from '../../domain/merge/text-lines';
import { mergeSuggestions } from '../../domain/review/suggestions';
import type { PullContext, PulledThread, ThreadRow } from '../../domain/review/thread-row';
import { mergeThreads, openThreads } from '../../domain/review/threads';
import type { Command } from '../../domain/sop/commands';
import { positionOf } from '../../domain/sop/state';
import type { DraftVersion } from '../../domain/sop/state';
import type { Ports } from '../ports';
import type { Standing } from './asking';

const FIRST_REVIEW_STEP = 4;

/** A document of a report. */
export type Reviewed = readonly [ReportKind, DraftVersion];

/** What reading the comments of a document came to. */
export interface Pulled {
  readonly reviewed: Reviewed;
  readonly command: Command;
  /** What stands in the document. */
  readonly lines: readonly TextLine[];
}

/** All that was read in one run, and `Log Reviu` with it. */
export interface Pulls {
  readonly log: readonly ThreadRow[];
  readonly pulled: readonly Pulled[];
}

type Whole = Pick<Standing, 'year' | 'state'>;

const contextFor = ({ year, state }: Whole, [report, draft]: Reviewed): PullContext => {
  const position = positionOf(state.reports[report]);
  return {
    report,
    docId: draft.docId,
    version: draft.version,
    step: typeof position === 'number' ? position : FIRST_REVIEW_STEP,
    people: year.people,
    isComplete: true,
  };
};

const pullOne = (
  ports: Ports,
  now: Whole,
  { log, pulled }: Pulls,
  { reviewed, threads }: { readonly reviewed: Reviewed; readonly threads: readonly PulledThread[] },
): Pulls => {
  const [report, { docId }] = reviewed;
  const context = contextFor(now, reviewed);
  const { lines, pendingSuggestions } = ports.live.underReview(docId);
  const { rows } = mergeThreads(log, threads, context);
  const payload = {
    report,
    docId,
    openThreads: openThreads(rows, docId),
    pendingSuggestions,
    totalThreads: threads.length,
  };
  return {
    log: mergeSuggestions(rows, { count: pendingSuggestions, time: ports.clock.now() }, context),
    pulled: [...pulled, { reviewed, lines, command: { type: 'record-pull', payload } }],
  };
};

/** Documents, and how the comments of one are read. */
interface Reading {
  readonly documents: readonly Reviewed[];
  readonly read: (docId: string) => readonly PulledThread[] | null;
}

/** Adds what the comments of documents say; one that `read` does not find is passed over. */
export const pullReviews = (
  ports: Ports,
  now: Whole,
  before: Pulls,
  { documents, read }: Reading,
): Pulls =>
  documents.reduce((pulls, reviewed) => {
    const threads = read(reviewed[1].docId);
    return threads === null ? pulls : pullOne(ports, now, pulls, { reviewed, threads });
  }, before);
