import { accept, refuse } from '../domain/result';
import type { Command, CommandOf } from '../domain/sop/commands';
import { hasDrafted } from '../domain/sop/decide/actor';
import { leftDiscussion } from '../domain/sop/discussion';
import { REPORTS, currentVersion } from '../domain/sop/state';
import type { ActionArguments } from './actions';
import { formerVersion } from './former-version';
import { makeDraft } from './make-draft';
import type { Made } from './make-draft';
import type { Outcome, Refusal } from './outcome';
import { explain, generateCommand, planDrafts } from './plan-drafts';
import type { DraftPlan } from './plan-drafts';
import type { Ports } from './ports';
import { askerOf, readProcess, record } from './process';
import { evidenceCommands } from './sop/evidence';
import { pullReviews } from './sop/pull-review';

const commandOf = (plan: DraftPlan, { draft, fingerprints }: Made): CommandOf<'generate-draft'> => {
  const { id: docId, url, name } = draft.document;
  return generateCommand(plan, { report: draft.report, docId, url, name, fingerprints });
};

/**
 * Comments stay with the document that is left: they are read once more, so that none is forgotten. One that this account
 * cannot reach keeps what its drafter last read of it.
 */
const pullLeft = (ports: Ports, plan: DraftPlan): readonly Command[] => {
  const { person } = askerOf(ports, plan.year);
  const left = plan.drafts.flatMap(({ report }) => {
    const draft = currentVersion(plan.state.reports[report]);
    return draft !== null && hasDrafted(person, draft) ? [[report, draft] as const] : [];
  });
  if (left.length === 0) return [];
  const before = { log: ports.desk.readLog(), pulled: [] };
  const { log, pulled } = pullReviews(ports, plan, before, {
    documents: left,
    read: (docId) => ports.live.threadsIfThere(docId),
  });
  if (pulled.length > 0) ports.desk.writeLog(log);
  return pulled.map(({ command }) => command);
};

/**
 * Somebody else was faster while the documents were made. Those of this run are of no use to anybody and go to the bin,
 * and the person is asked about what stands there now.
 */
const giveWay = (
  ports: Ports,
  { state, problems }: DraftPlan,
  made: readonly Made[],
  refusal: Refusal,
): Outcome => {
  const process = readProcess(ports);
  const now = process.ok ? process.value.state : state;
  const isRecorded = (id: string): boolean =>
    REPORTS.some((report) => now.reports[report].versions.some(({ docId }) => docId === id));
  for (const { draft } of made) {
    const { adopted, document } = draft;
    if (process.ok && !adopted && !isRecorded(document.id)) ports.refresh.discard(document.id);
  }
  return refuse(explain(refusal, { state: now, problems }));
};

/**
 * Step 3. Reads every tab once, asks the rules before any work is done, makes the documents outside the
 * lock (a conversion takes seconds), and records both drafts with one write. Never overwrites a document.
 */
export const generateDraft = (ports: Ports, args: ActionArguments): Outcome => {
  const planned = planDrafts(ports, args);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const { year, state, problems } = plan;
  const pulls = pullLeft(ports, plan);
  const made = plan.drafts.map((draft) =>
    makeDraft(ports, year, { ...draft, former: formerVersion(ports, state, draft.report) }),
  );
  const commands = [
    ...evidenceCommands(ports, { year, state }),
    ...pulls,
    ...made.map((one) => commandOf(plan, one)),
  ];
  const recorded = record(ports, year, commands, () => {
    for (const { base } of made) ports.refresh.writeBase(base.key, base.kept);
  });
  if (!recorded.ok) return giveWay(ports, plan, made, recorded.refusal);
  const drafts = made.map(({ draft }) => ({
    ...draft,
    left: leftDiscussion(recorded.value.after.reports[draft.report]),
  }));
  return accept({ code: 'drafts-made', drafts, problems });
};
