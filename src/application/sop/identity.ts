import { accept, refuse } from '../../domain/result';
import type { ActionArguments } from '../actions';
import type { Outcome } from '../outcome';
import type { Ports } from '../ports';
import { record } from '../process';
import { textOf } from '../waivers';
import { standing } from './asking';

/**
 * When Google names nobody, a person picks themselves from the roster once; every event of theirs is then
 * marked as self-declared.
 */
export const declareIdentity = (ports: Ports, args: ActionArguments): Outcome => {
  const now = standing(ports);
  if (!now.ok) return now;
  const personId = textOf(args.person);
  const recorded = record(ports, now.value.year, [
    { type: 'declare-identity', payload: { personId } },
  ]);
  if (!recorded.ok) return refuse(recorded.refusal);
  ports.account.declare(personId);
  return accept({ code: 'identity-declared', personId });
};
