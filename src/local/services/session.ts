import type { Session, User } from '../../platform/services';
import type { Gate } from '../calls/gate';
import { guard } from '../guard';

/** The person at the keyboard, as Google would know them. */
export interface ActingPerson {
  /** Empty when Google does not tell who it is. */
  readonly email: string;
  /** Interface language of the account, e.g. `id`. */
  readonly locale: string;
}

/** `isKnown` is false in a simple trigger, where Google gives an empty address. */
export const createSession = (
  gate: Gate,
  person: ActingPerson,
  timeZone: string,
  isKnown: boolean,
): Session => {
  const user = (method: string): User =>
    gate.call('Session', method, () =>
      guard<User>('User', { getEmail: () => (isKnown ? person.email : '') }),
    );
  return guard<Session>('Session', {
    getActiveUser: () => user('getActiveUser'),
    getEffectiveUser: () => user('getEffectiveUser'),
    getActiveUserLocale: () => person.locale,
    getScriptTimeZone: () => timeZone,
  });
};
