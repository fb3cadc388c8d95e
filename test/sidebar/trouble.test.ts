import { isConnectionTrouble, isPassing, troubleIn } from '../../src/sidebar/trouble';

describe('troubleIn', () => {
  test.each([
    ['NetworkError: Connection failure due to HTTP 0', true, 'connection'],
    ['anything at all', false, 'offline'],
    [
      'ScriptError: We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
      true,
      'accounts',
    ],
    ['ScriptError: Authorization is required to perform that action.', true, 'consent'],
    ['Exception: You do not have permission to call Session.getActiveUser.', true, 'consent'],
    ['Exceeded maximum execution time', true, 'too-long'],
    ['Terjadi kesalahan pada server.', true, 'server'],
  ])('reads "%s" (online: %s) as %s', (message, isOnline, trouble) => {
    expect(troubleIn(message, isOnline)).toBe(trouble);
  });
});

describe('isConnectionTrouble', () => {
  test('knows its own codes and no others', () => {
    expect(isConnectionTrouble('offline')).toBe(true);
    expect(isConnectionTrouble('procedure')).toBe(false);
    expect(isConnectionTrouble('toString')).toBe(false);
  });
});

describe('isPassing', () => {
  test.each([
    ['connection', true],
    ['busy', true],
    ['transient', true],
    ['accounts', false],
    ['consent', false],
    ['procedure', false],
  ])('judges %s', (code, passes) => {
    expect(isPassing(code)).toBe(passes);
  });
});
