import type { Person } from '../../office/office';
import { accept, refuse } from '../../result';
import type { Result } from '../../result';
import type { Context } from '../commands';
import type { Refusal } from '../refusals';
import type { SopState } from '../state';

/** Finds out who asks. Somebody without account must have declared themselves before. */
export const whoAsks = (
  { declaredIds }: Pick<SopState, 'declaredIds'>,
  { actor: { email, person }, people }: Pick<Context, 'actor' | 'people'>,
): Result<Person, Refusal> => {
  if (people.length === 0) return refuse({ code: 'roster-empty' });
  if (email === '') {
    return person !== null && declaredIds.includes(person.id)
      ? accept(person)
      : refuse({ code: 'identity-needed' });
  }
  return person === null ? refuse({ code: 'not-on-roster', email }) : accept(person);
};
