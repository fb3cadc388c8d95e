import { wrongSignature } from '../exceptions';

type Parts = Readonly<Record<string, string>>;

/** Formats by time zone: making one takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset',
  });
  formats.set(timeZone, format);
  return format;
};

const partsOf = (date: Date, timeZone: string): Parts =>
  Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  );

const part = (parts: Parts, name: string): string => parts[name] ?? '';

/** `GMT+08:00` → `+08:00`; Java writes Z for no distance. */
const offset = (parts: Parts): string =>
  /[+-](?!00:00).*/.exec(part(parts, 'timeZoneName'))?.[0] ?? 'Z';

const letters: Readonly<Record<string, (parts: Parts, date: Date) => string>> = {
  yyyy: (parts) => part(parts, 'year').padStart(4, '0'),
  MM: (parts) => part(parts, 'month'),
  dd: (parts) => part(parts, 'day'),
  HH: (parts) => part(parts, 'hour'),
  mm: (parts) => part(parts, 'minute'),
  ss: (parts) => part(parts, 'second'),
  SSS: (_, date) => String(date.getUTCMilliseconds()).padStart(3, '0'),
  XXX: offset,
};

/** A quoted run, a run of one letter, or anything else up to the next letter or quote. */
const token = /'([^']*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/**
 * `Utilities.formatDate` for the letters of Java's SimpleDateFormat that mean the same in every language;
 * any other letter is refused by name rather than printed differently from Google.
 */
export const formatDate = (date: unknown, timeZone: string, pattern: string): string => {
  if (Object.prototype.toString.call(date) !== '[object Date]') {
    throw wrongSignature([typeof date, 'String', 'String'], 'Utilities.formatDate');
  }
  const moment = new Date((date as Date).getTime());
  const parts = partsOf(moment, timeZone);
  return pattern.replace(
    token,
    (run: string, quoted: string | undefined, letter: string | undefined) => {
      if (quoted !== undefined) return quoted === '' ? "'" : quoted;
      if (letter === undefined) return run;
      const write = letters[run];
      if (write === undefined)
        throw new TypeError(`Utilities.formatDate: pattern "${run}" is not in our platform`);
      return write(parts, moment);
    },
  );
};
