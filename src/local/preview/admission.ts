/** What a request must show to be let in. */
export interface Door {
  /** `127.0.0.1:8080`, as the address bar shows it. */
  readonly host: string;
  /** Known only to the program that opened the browser. */
  readonly token: string;
}

/** What of a request the door looks at; header names in lower case. */
export interface Caller {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

const cookieName = ({ host }: Door): string => `lapkin-${host.replace(/\W/g, '-')}`;

/** The cookie that a browser gets in exchange for the token in the address. */
export const entryCookie = (door: Door): string =>
  `${cookieName(door)}=${door.token}; Path=/; HttpOnly; SameSite=Strict`;

const cookiesOf = ({ headers }: Caller): readonly string[] =>
  String(headers['cookie'] ?? '')
    .split(';')
    .map((cookie) => cookie.trim());

/**
 * True when the request names this very host and comes from no other page. Pages elsewhere can send requests
 * to a loopback address, and a name they own can point to it.
 */
export const isFromHere = ({ headers }: Caller, { host }: Door): boolean => {
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  return (
    headers['host'] === host &&
    (origin === undefined || origin === `http://${host}`) &&
    (site === undefined || site === 'same-origin' || site === 'none')
  );
};

/** True when the browser has shown the token before. */
export const hasEntered = (caller: Caller, door: Door): boolean =>
  cookiesOf(caller).includes(`${cookieName(door)}=${door.token}`);
