import type { Finding, MergePlan } from '../domain/merge/plan';
import { accept, refuse } from '../domain/result';
import type { Result } from '../domain/result';
import type { ActionArguments } from './actions';
import { keepFresh } from './fresh-text';
import type { Outcome, Refusal } from './outcome';
import type { Ports } from './ports';
import { mendBoards } from './refresh-boards';
import { fileBefore, merging, renewalsOf, shown, write } from './renew-draft';
import type { Renewal } from './renew-draft';
import { reportIn, standing } from './sop/asking';
import type { Standing } from './sop/asking';
import { textOf } from './waivers';

/** Everything that a refresh has left for people to decide. */
const findingsIn = ({ conflicts, held, manual }: MergePlan): readonly Finding[] => [
  ...conflicts,
  ...held,
  ...manual,
];

/** The finding whose key begins with what was typed; undefined when there is none, or several that are not the same. */
const findingOf = (plan: MergePlan, typed: string): Finding | undefined => {
  const code = typed.toLowerCase();
  const [first, ...others] = findingsIn(plan).filter(({ key }) => key.startsWith(code));
  return code !== '' && others.every(({ key }) => key === first?.key) ? first : undefined;
};

/** One draft, what its refresh would do, and the part of it that is to be settled. */
interface Asked {
  readonly one: Renewal;
  readonly plan: MergePlan;
  readonly finding: Finding;
}

const askedFor = (ports: Ports, now: Standing, args: ActionArguments): Result<Asked, Refusal> => {
  const renewals = renewalsOf(ports, now, [reportIn(args)]);
  if (!renewals.ok) return renewals;
  const typed = textOf(args.conflict);
  for (const one of renewals.value) {
    const { plan } = merging(ports, one);
    const finding = findingOf(plan, typed);
    if (finding !== undefined) return accept({ one, plan, finding });
  }
  // Perhaps the second run of one that settled it but did not come to draw the boards.
  mendBoards(ports);
  return refuse({ code: 'conflict-not-found', typed });
};

/**
 * Steps 3–7: settles one part that a refresh has listed, for the person's text or for the data's. Other new data come in
 * with it only after the person has seen them.
 */
export const resolveConflict = (ports: Ports, args: ActionArguments): Outcome => {
  const now = standing(ports);
  if (!now.ok) return now;
  const asked = askedFor(ports, now.value, args);
  if (!asked.ok) return asked;
  const { one, plan, finding } = asked.value;
  const takesData = args.choice === 'data';
  if (takesData && finding.take.length === 0) return refuse({ code: 'conflict-by-hand', finding });
  if (plan.changes.length > 0 && args.apply !== true) {
    keepFresh(ports, one);
    const drafts = [shown(one, plan)];
    return refuse({ code: 'refresh-needs-consent', confirm: 'apply', drafts });
  }
  const choices = new Map([[finding.key, takesData ? 'data' : 'person'] as const]);
  const filed = fileBefore(ports, now.value);
  if (!filed.ok) return filed;
  const written = write(ports, now.value.year, one, choices);
  return written.ok
    ? accept({ code: 'conflict-resolved', finding, takesData, drafts: [written.value] })
    : written;
};
