import type { Waivers } from '../domain/sop/commands';
import type { ActionArguments } from './actions';

/** The text of an argument; empty when it was not given. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Reasons a person added to an action that would else be refused. */
export const waivers = (args: ActionArguments): Waivers => ({
  reason: textOf(args.reason),
  overrideReason: textOf(args.overrideReason),
});
