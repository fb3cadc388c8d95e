import { accept, refuse } from '../domain/result';
import type { CommandOf } from '../domain/sop/commands';
import type { ActionArguments } from './actions';
import { formerVersion } from './former-version';
import { makeDraft } from './make-draft';
import type { Made } from './make-draft';
import type { Outcome } from './outcome';
import { explain, generateCommand, planDrafts } from './plan-drafts';
import type { DraftPlan } from './plan-drafts';
import type { Ports } from './ports';
import { record } from './process';
import { evidenceCommands } from './sop/evidence';

const commandOf = (plan: DraftPlan, { draft, fingerprints }: Made): CommandOf<'generate-draft'> => {
  const { id: docId, url, name } = draft.document;
  return generateCommand(plan, { report: draft.report, docId, url, name, fingerprints });
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
  const made = plan.drafts.map((draft) =>
    makeDraft(ports, year, { ...draft, former: formerVersion(ports, state, draft.report) }),
  );
  const evidence = evidenceCommands(ports, { year, state });
  const recorded = record(ports, year, [...evidence, ...made.map((one) => commandOf(plan, one))]);
  if (!recorded.ok) return refuse(explain(recorded.refusal, plan));
  return accept({ code: 'drafts-made', drafts: made.map(({ draft }) => draft), problems });
};
