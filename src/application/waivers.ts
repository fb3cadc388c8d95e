import { ARGUABLE } from '../domain/sop/refusals';
import type { Waivers } from '../domain/sop/commands';
import type { ActionArguments } from './actions';
import type { Refusal } from './outcome';

/** The text of an argument; empty when it was not given. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Reasons a person added to an action that would else be refused. */
export const waivers = (args: ActionArguments): Waivers => ({
  reason: textOf(args.reason),
  overrideReason: textOf(args.overrideReason),
});

const IN_FRONT: readonly Refusal['code'][] = ['errors-block-worksheet', 'requests-left'];

/** Whether the same action goes on when a reason comes with it. Findings that stop a draft are the Ketua Divisi's. */
export const isArguable = (refusal: Refusal): boolean =>
  refusal.code === 'procedure'
    ? ARGUABLE.some((code) => code === refusal.refusal.code)
    : IN_FRONT.includes(refusal.code);
