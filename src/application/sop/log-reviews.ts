import type { ReportKind } from '../../domain/performance/indicator';
import type { TextLine } from '../../domain/merge/text-lines';
import { mergeSuggestions } from '../../domain/review/suggestions';
import { mergeThreads, openThreads } from '../../domain/review/threads';
import type { PullContext, ThreadRow } from '../../domain/review/thread-row';
import type { Command } from '../../domain/sop/commands';
import { positionOf } from '../../domain/sop/state';
import type { DraftVersion } from '../../domain/sop/state';
import type { ActionArguments } from '../actions';
import { keepLook, lookNow, openDraft } from '../draft-figures';
import type { Outcome } from '../outcome';
import type { Ports } from '../ports';
import { contextOf, foresee, readProcess } from '../process';
import { reportsIn, standing } from './asking';
import type { Standing } from './asking';
import { ownDrafts } from './own-drafts';
import { recordOnce } from './record-once';

const FIRST_REVIEW_STEP = 4;

interface Pulled {
  readonly log: readonly ThreadRow[];
  readonly command: Command;
  /** What stands in the document. */
  readonly lines: readonly TextLine[];
}

const contextFor = (now: Standing, report: ReportKind, draft: DraftVersion): PullContext => {
  const position = positionOf(now.state.reports[report]);
  return {
    report,
    docId: draft.docId,
    version: draft.version,
    step: typeof position === 'number' ? position : FIRST_REVIEW_STEP,
    people: now.year.people,
    isComplete: true,
  };
};

const pull = (
  ports: Ports,
  now: Standing,
  log: readonly ThreadRow[],
  [report, draft]: readonly [ReportKind, DraftVersion],
): Pulled => {
  const context = contextFor(now, report, draft);
  const threads = ports.live.threads(draft.docId);
  const { lines, pendingSuggestions } = ports.live.underReview(draft.docId);
  const { rows } = mergeThreads(log, threads, context);
  return {
    lines,
    log: mergeSuggestions(rows, { count: pendingSuggestions, time: ports.clock.now() }, context),
    command: {
      type: 'record-pull',
      payload: {
        report,
        docId: draft.docId,
        openThreads: openThreads(rows, draft.docId),
        pendingSuggestions,
        totalThreads: threads.length,
      },
    },
  };
};

/** What the drafter has just read is what other accounts judge the figures of the draft by. */
const renewLook = (
  ports: Ports,
  { year, state }: Standing,
  report: ReportKind,
  { lines }: Pulled,
): void => {
  const draft = openDraft(state, report);
  if (draft === null) return;
  keepLook(ports, { report, draft }, lookNow(ports, year, report, lines));
};

/**
 * Steps 4–6: reads the comments of the live documents into `Log Reviu`, one row for each thread, counts what is open,
 * and keeps what the documents say for those who cannot read them. Files what decisions of other people could not file.
 * Running it again changes nothing.
 */
export const logReviews = (ports: Ports, args: ActionArguments): Outcome => {
  const now = standing(ports);
  if (!now.ok) return now;
  const drafts = ownDrafts(ports, now.value, reportsIn(args));
  if (!drafts.ok) return drafts;
  const pulls = new Map<ReportKind, Pulled>();
  const before = ports.desk.readLog();
  let log = before;
  for (const [report, draft] of drafts.value) {
    const pulled = pull(ports, now.value, log, [report, draft]);
    log = pulled.log;
    pulls.set(report, pulled);
  }
  const process = readProcess(ports);
  if (!process.ok) return process;
  const commands = [...pulls.values()].map(({ command }) => command);
  const foreseen = foresee(process.value, commands, contextOf(ports, now.value.year));
  if (!foreseen.ok) return foreseen;
  if (log !== before) ports.desk.writeLog(log);
  for (const [report, pulled] of pulls) renewLook(ports, now.value, report, pulled);
  const { events } = foreseen.value;
  return recordOnce(ports, now.value, process.value, { commands, events, documents: [] });
};
