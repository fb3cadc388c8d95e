const OPENING = '[Mohon dilengkapi: ';

/** A gap as it is printed: asks the office for a text that only it can write. */
export const requestText = (what: string): string => `${OPENING}${what}]`;

/** Whether a paragraph does nothing but ask for a text. */
export const isRequest = (text: string): boolean =>
  text.startsWith(OPENING) && text.indexOf(']') === text.length - 1;

/** What the text of a document still asks for, in its order. */
export const openRequests = (text: string): readonly string[] =>
  text
    .split(OPENING)
    .slice(1)
    .map((rest) => rest.split(']')[0]?.trim() ?? '');
