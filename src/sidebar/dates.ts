/** A day as people say it: `5 Maret 2026`, `5 March 2026`. */
export const sayDay = (iso: string, language: 'id' | 'en'): string =>
  new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${iso}T00:00:00Z`));

/** Today in the browser's own zone, `YYYY-MM-DD`: a proposal for a date field where the server has not told the day. */
export const todayHere = (): string => {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
};
