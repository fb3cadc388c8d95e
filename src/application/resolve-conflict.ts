import type { Finding, MergePlan } from '../domain/merge/plan';
import { accept, refuse } from '../domain/result';
import type { Result } from '../domain/result';
import type { ActionArguments } from './actions';
import { keepFresh } from './fresh-text';
import type { Outcome, Refusal } from './outcome';
import type { Ports } from './ports';
import type { Settling } from './refresh-ports';
import { fileBefore, merging, renewalsOf, shown } from './renew-draft';
import type { Merging, Renewal } from './renew-draft';
import { reportIn, standing } from './sop/asking';
import type { Standing } from './sop/asking';
import { textOf } from './waivers';
import { write } from './write-draft';

/** Everything that a refresh has left for people to decide. */
const findingsIn = ({ conflicts, held, manual }: MergePlan): readonly Finding[] => [
  ...conflicts,
  ...held,
  ...manual,
];

/** The finding whose key begins with what was typed; undefined when there is none, or several that are not the same. */
const findingOf = (findings: readonly Finding[], typed: string): Finding | undefined => {
  const code = typed.toLowerCase();
  const [first, ...others] = findings.filter(({ key }) => key.startsWith(code));
  return code !== '' && others.every(({ key }) => key === first?.key) ? first : undefined;
};

/** One draft, what its refresh would do, and the part of it that is to be settled. */
interface Asked {
  readonly one: Renewal;
  readonly merged: Merging;
  readonly settling: Settling;
  /** A run before has settled it in the document and died before it was recorded. */
  readonly isWritten: boolean;
}

const askedIn = (
  ports: Ports,
  one: Renewal,
  { typed, choice }: { readonly typed: string; readonly choice: Settling['choice'] },
): Asked | null => {
  const merged = merging(ports, one);
  const finding = findingOf(findingsIn(merged.plan), typed);
  if (finding !== undefined) {
    return { one, merged, settling: { finding, choice }, isWritten: false };
  }
  const settled = merged.unrecorded?.settled;
  const isAsked = settled?.choice === choice && findingOf([settled.finding], typed) !== undefined;
  return isAsked ? { one, merged, settling: settled, isWritten: true } : null;
};

const askedFor = (ports: Ports, now: Standing, args: ActionArguments): Result<Asked, Refusal> => {
  const renewals = renewalsOf(ports, now, [reportIn(args)]);
  if (!renewals.ok) return renewals;
  const typed = textOf(args.conflict);
  const choice = args.choice === 'data' ? 'data' : 'person';
  for (const one of renewals.value) {
    const asked = askedIn(ports, one, { typed, choice });
    if (asked !== null) return accept(asked);
  }
  return refuse({ code: 'conflict-not-found', typed });
};

/** Why the part cannot be settled now; null when it can. */
const obstacle = (
  ports: Ports,
  { one, merged, settling: { finding, choice }, isWritten }: Asked,
  args: ActionArguments,
): Refusal | null => {
  if (choice === 'data' && finding.take.length === 0 && !isWritten) {
    return { code: 'conflict-by-hand', finding };
  }
  if (merged.plan.changes.length === 0 || args.apply === true) return null;
  keepFresh(ports, one);
  return { code: 'refresh-needs-consent', confirm: 'apply', drafts: [shown(one, merged)] };
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
  const refusal = obstacle(ports, asked.value, args);
  if (refusal !== null) return refuse(refusal);
  const filed = fileBefore(ports, now.value);
  if (!filed.ok) return filed;
  const { one, settling, isWritten } = asked.value;
  const written = write(ports, now.value.year, one, isWritten ? null : settling);
  const takesData = settling.choice === 'data';
  return written.ok
    ? accept({
        code: 'conflict-resolved',
        finding: settling.finding,
        takesData,
        drafts: [written.value],
      })
    : written;
};
