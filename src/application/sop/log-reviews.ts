import type { ReportKind } from '../../domain/performance/indicator';
import { accept } from '../../domain/result';
import type { Result } from '../../domain/result';
import { hasDrafted } from '../../domain/sop/decide/actor';
import type { ActionArguments } from '../actions';
import { keepLook, lookNow, openDraft } from '../draft-figures';
import type { Outcome, Refusal } from '../outcome';
import type { Ports } from '../ports';
import { askerOf, contextOf, foresee, readProcess } from '../process';
import { reportsIn, standing } from './asking';
import type { Standing } from './asking';
import { ownDrafts } from './own-drafts';
import { pullReviews } from './pull-review';
import type { Pulled, Reviewed } from './pull-review';
import { recordOnce } from './record-once';

/** What the drafter has just read is what other accounts judge the figures of the draft by. */
const renewLook = (
  ports: Ports,
  { year, state }: Standing,
  { reviewed: [report, { docId }], lines }: Pulled,
): void => {
  const draft = openDraft(state, report);
  if (draft?.docId !== docId) return;
  keepLook(ports, { report, draft }, lookNow(ports, year, report, lines));
};

/** Documents before the current ones in which something may still be open, of the account that asks. */
const ownFormer = (
  ports: Pick<Ports, 'account'>,
  { year, state }: Standing,
  reports: readonly ReportKind[],
): readonly Reviewed[] => {
  const { person } = askerOf(ports, year);
  return reports.flatMap((report) => {
    const { former, versions } = state.reports[report];
    return versions
      .filter(({ version }) => former.some((one) => one.version === version))
      .filter((draft) => hasDrafted(person, draft))
      .map((draft) => [report, draft] as const);
  });
};

interface ToRead {
  readonly current: readonly Reviewed[];
  readonly former: readonly Reviewed[];
}

/** Whoever made only a former document still reads that one. */
const toRead = (
  ports: Ports,
  now: Standing,
  reports: readonly ReportKind[],
): Result<ToRead, Refusal> => {
  const current = ownDrafts(ports, now, reports);
  const former = ownFormer(ports, now, reports);
  if (current.ok) return accept({ current: current.value, former });
  return former.length > 0 ? accept({ current: [], former }) : current;
};

/**
 * Steps 4–6: reads the comments of the live documents into `Log Reviu`, one row for each thread, counts what is open,
 * and keeps what the documents say for those who cannot read them. Files what decisions of other people could not file.
 * Running it again changes nothing.
 */
export const logReviews = (ports: Ports, args: ActionArguments): Outcome => {
  const now = standing(ports);
  if (!now.ok) return now;
  const documents = toRead(ports, now.value, reportsIn(args));
  if (!documents.ok) return documents;
  const { current, former } = documents.value;
  const log = ports.desk.readLog();
  const left = pullReviews(
    ports,
    now.value,
    { log, pulled: [] },
    { documents: former, read: (docId) => ports.live.threadsIfThere(docId) },
  );
  const pulls = pullReviews(ports, now.value, left, {
    documents: current,
    read: (docId) => ports.live.threads(docId),
  });
  const process = readProcess(ports);
  if (!process.ok) return process;
  const commands = pulls.pulled.map(({ command }) => command);
  const foreseen = foresee(process.value, commands, contextOf(ports, now.value.year));
  if (!foreseen.ok) return foreseen;
  if (pulls.log !== log) ports.desk.writeLog(pulls.log);
  for (const pulled of pulls.pulled) renewLook(ports, now.value, pulled);
  const { events } = foreseen.value;
  return recordOnce(ports, now.value, process.value, { commands, events, documents: [] });
};
