/**
 * What is left of a header, label or choice when case, blanks, punctuation and invisible characters are
 * taken away: people retype headers, and scanned or pasted text brings non-breaking spaces.
 */
export const looseText = (text: string): string =>
  text.toLowerCase().replace(/[^a-z0-9%\u00c0-\u024f]/g, '');
