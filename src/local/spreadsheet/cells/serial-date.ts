const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
};

/** True for a name the time zone database knows, e.g. `Asia/Makassar`. */
export const isTimeZone = (name: string): boolean => {
  try {
    formatterOf(name);
    return true;
  } catch {
    return false;
  }
};

/** What a clock on the wall of that zone shows, counted in milliseconds as if it were UTC. */
const wallClock = (epochMillis: number, timeZone: string): number => {
  const whole = Math.floor(epochMillis / 1000) * 1000;
  const part = new Map(
    formatterOf(timeZone)
      .formatToParts(whole)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const field = (type: Intl.DateTimeFormatPartTypes): number => part.get(type) ?? 0;
  const day = Date.UTC(field('year'), field('month') - 1, field('day'));
  const seconds = field('hour') * 3600 + field('minute') * 60 + field('second');
  return day + seconds * 1000 + (epochMillis - whole);
};

/** The serial number (days since 30 December 1899) of a moment, as its zone's wall clock shows it. */
export const serialOf = (epochMillis: number, timeZone: string): number =>
  (wallClock(epochMillis, timeZone) - EPOCH) / DAY;

/** The moment when the wall clock of the zone shows this serial number. */
export const epochMillisOf = (serial: number, timeZone: string): number => {
  const wall = EPOCH + Math.round(serial * DAY);
  const guess = wall - (wallClock(wall, timeZone) - wall);
  return wall - (wallClock(guess, timeZone) - guess);
};
