import type { Person, Role } from '../../office/office';
import type { Result } from '../../result';
import type { ReportKind } from '../../performance/indicator';
import type { CommandPayloads, CommandType, Context } from '../commands';
import type { EventBody } from '../events';
import type { ARGUABLE, Refusal, RuleCode } from '../refusals';
import { missingWorksheets } from '../state';
import type { SopState } from '../state';
import type { StepNumber } from '../steps';

/** A command with everything its rule may look at. The person is known and has one of the roles asked for. */
export interface Request<T extends CommandType> {
  readonly state: SopState;
  readonly payload: CommandPayloads[T];
  readonly context: Context;
  readonly person: Person;
  readonly role: Role;
  /** Reason the person gave, trimmed; empty when none. */
  readonly reason: string;
}

/** A rule that stands in the way unless a reason is given. */
export type Objection =
  { readonly waivedBy: 'reason'; readonly refusal: Refusal } | OverridableObjection;

/** A rule that only the Ketua Divisi may set aside. */
export interface OverridableObjection {
  readonly waivedBy: 'override';
  readonly refusal: Refusal & { readonly code: RuleCode };
  /** What breaks the rule, one by one; empty when the rule is about the person who asks. */
  readonly items: readonly string[];
}

/** What a command would do once every objection is met. */
export interface Proposal {
  readonly events: readonly EventBody[];
  readonly objections: readonly Objection[];
  /** Step and report that an override is noted under. */
  readonly step: StepNumber | null;
  readonly report: ReportKind | null;
}

/** A rule of one command. It refuses what nobody may set aside, and lists what somebody may. */
export type Decider<T extends CommandType> = (request: Request<T>) => Result<Proposal, Refusal>;

/** An objection that only the Ketua Divisi may set aside. */
export const overridable = (
  refusal: OverridableObjection['refusal'],
  items: readonly string[] = [],
): OverridableObjection => ({ waivedBy: 'override', refusal, items });

/** Findings of a worksheet are the division's to argue; those of a draft are not. */
type ArguableCode = (typeof ARGUABLE)[number] | 'findings-open';

/** An objection that anybody with the right role may set aside with a reason. */
export const arguable = (refusal: Refusal & { readonly code: ArguableCode }): Objection => ({
  waivedBy: 'reason',
  refusal,
});

/** The first refusal of a list of checks, each of which is null when it is satisfied. */
export const firstRefusal = (checks: readonly (Refusal | null)[]): Refusal | null =>
  checks.find((one) => one !== null) ?? null;

/** True for text with something in it. */
export const isFilled = (text: string): boolean => text.trim() !== '';

/** Objection to findings that still stand. */
export const findingsOpen = (findings: readonly string[]): readonly OverridableObjection[] => {
  const count = findings.length;
  return count > 0 ? [overridable({ code: 'findings-open', count }, findings)] : [];
};

/** Objection to worksheets that are still out. */
export const worksheetsOut = (state: SopState): readonly OverridableObjection[] => {
  const divisionIds = missingWorksheets(state);
  return divisionIds.length > 0
    ? [overridable({ code: 'worksheets-missing', divisionIds }, divisionIds)]
    : [];
};
