import type { ReportKind } from '../../domain/performance/indicator';
import { mergeSuggestions } from '../../domain/review/suggestions';
import { mergeThreads, openThreads } from '../../domain/review/threads';
import type { PullContext, ThreadRow } from '../../domain/review/thread-row';
import type { Command } from '../../domain/sop/commands';
import { positionOf } from '../../domain/sop/state';
import type { DraftVersion } from '../../domain/sop/state';
import type { ActionArguments } from '../actions';
import type { Outcome } from '../outcome';
import type { Ports } from '../ports';
import { contextOf, foresee, readProcess } from '../process';
import { recordAll, reportsIn, standing } from './asking';
import type { Standing } from './asking';
import { ownDrafts } from './own-drafts';

const FIRST_REVIEW_STEP = 4;

interface Pulled {
  readonly log: readonly ThreadRow[];
  readonly command: Command;
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
  const pendingSuggestions = ports.live.pendingSuggestions(draft.docId);
  const { rows } = mergeThreads(log, threads, context);
  return {
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

/**
 * Steps 4–6: reads the comments of the live documents into `Log Reviu`, one row for each thread, and counts
 * what is open. Files what decisions of other people could not file. Running it again changes nothing.
 */
export const logReviews = (ports: Ports, args: ActionArguments): Outcome => {
  const now = standing(ports);
  if (!now.ok) return now;
  const drafts = ownDrafts(ports, now.value, reportsIn(args));
  if (!drafts.ok) return drafts;
  const commands: Command[] = [];
  const before = ports.desk.readLog();
  let log = before;
  for (const [report, draft] of drafts.value) {
    const pulled = pull(ports, now.value, log, [report, draft]);
    log = pulled.log;
    commands.push(pulled.command);
  }
  const process = readProcess(ports);
  if (!process.ok) return process;
  const foreseen = foresee(process.value, commands, contextOf(ports, now.value.year));
  if (!foreseen.ok) return foreseen;
  if (log !== before) ports.desk.writeLog(log);
  return recordAll(ports, now.value, commands);
};
