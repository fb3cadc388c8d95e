import { createSession } from '../../../src/local/services/session';
import { aGate } from '../../support/local';

const person = { email: 'a@example.org', locale: 'id' };

describe('Session', () => {
  test('knows the person at the keyboard', () => {
    const session = createSession(aGate(), person, 'Asia/Makassar', true);
    expect(session.getActiveUser().getEmail()).toBe('a@example.org');
    expect(session.getEffectiveUser().getEmail()).toBe('a@example.org');
    expect([session.getActiveUserLocale(), session.getScriptTimeZone()]).toEqual([
      'id',
      'Asia/Makassar',
    ]);
  });

  test('keeps the address to itself in a simple trigger', () => {
    const session = createSession(aGate(), person, 'Asia/Makassar', false);
    expect(session.getActiveUser().getEmail()).toBe('');
  });

  test('needs its scope', () => {
    const session = createSession(aGate({ granted: [] }), person, 'Asia/Makassar', true);
    expect(() => session.getActiveUser()).toThrow(
      'You do not have permission to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    );
  });
});
