/** What can keep the server from answering at all. */
export type ConnectionTrouble =
  'offline' | 'connection' | 'accounts' | 'consent' | 'too-long' | 'server';

/**
 * Parts of what Google's client library says when a call fails. Whole texts are translated to the person's
 * language, so an unknown one counts as a passing fault of the server.
 */
const SIGNS: readonly (readonly [RegExp, ConnectionTrouble])[] = [
  [/PERMISSION_DENIED|reading from storage/i, 'accounts'],
  [/authori[sz]ation is required|do not have permission|required permissions/i, 'consent'],
  [/network|connection|HTTP 0|failed to fetch/i, 'connection'],
  [/maximum execution time|timed out|timeout/i, 'too-long'],
];

/** Why a call failed, from the failure's message and whether the browser is on line. */
export const troubleIn = (message: string, isOnline: boolean): ConnectionTrouble => {
  if (!isOnline) return 'offline';
  return SIGNS.find(([sign]) => sign.test(message))?.[1] ?? 'server';
};

const KNOWN: Readonly<Record<ConnectionTrouble, true>> = {
  offline: true,
  connection: true,
  accounts: true,
  consent: true,
  'too-long': true,
  server: true,
};

/** True for a code that the sidebar itself has a sentence for. */
export const isConnectionTrouble = (code: string): code is ConnectionTrouble =>
  Object.keys(KNOWN).includes(code);

/** Codes after which the same call may succeed without anything being changed. */
const PASSING: readonly string[] = [
  'offline',
  'connection',
  'too-long',
  'server',
  'busy',
  'transient',
];

/** True when trying again is the way out. */
export const isPassing = (code: string): boolean => PASSING.includes(code);
