import type { Person, Role } from '../../office/office';
import type { Context } from '../commands';
import type { Stamp } from '../events';

/** What stands in `Jejak` for a person: the account, or the roster id when Google named no account. */
export const actorOf = (email: string, person: Person): string =>
  email === '' ? person.id : email.trim().toLowerCase();

/** The stamp of everything this person does now. */
export const stampOf = (context: Context, person: Person, role: Role): Stamp => ({
  time: context.now,
  actor: actorOf(context.actor.email, person),
  selfDeclared: context.actor.email === '',
  role,
});
