import type { Person, Role } from '../../office/office';
import type { Context } from '../commands';
import type { Stamp } from '../events';
import type { DraftVersion } from '../state';

/** An account in one spelling: letter case does not matter in an e-mail address. */
const accountOf = (email: string): string => email.trim().toLowerCase();

/** What stands in `Jejak` for a person: the account, or the roster id when Google named no account. */
const actorOf = (email: string, person: Person): string =>
  email === '' ? person.id : accountOf(email);

/** Whether what stands in `Jejak` means this person, whom Google may have named one time and not another. */
export const isCalled = (person: Person, actor: string): boolean =>
  actor !== '' && [person.id, accountOf(person.email)].includes(actor);

/** Whether this person made the document, and can therefore read and change it (`drive.file`). */
export const hasDrafted = (
  person: Person | null,
  draft: Pick<DraftVersion, 'createdBy'> | null | undefined,
): boolean => person !== null && isCalled(person, draft?.createdBy ?? '');

/** The person of the roster with that account. */
export const personWith = (people: readonly Person[], email: string): Person | null =>
  email === '' ? null : (people.find((one) => accountOf(one.email) === accountOf(email)) ?? null);

/** The stamp of everything this person does now. */
export const stampOf = (context: Context, person: Person, role: Role): Stamp => ({
  time: context.now,
  actor: actorOf(context.actor.email, person),
  selfDeclared: context.actor.email === '',
  role,
});
