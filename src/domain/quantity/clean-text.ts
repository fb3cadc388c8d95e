/** Longest text that can still be a quantity or a date; anything longer is prose. */
const LONGEST = 120;

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const BLANKS = /\s+/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const APOSTROPHE = /^['‘’`]+/;

/** The text of a cell made plain for the readers. */
export interface CleanText {
  /** One kind of blank and of dash, nothing invisible, no blanks at the ends. */
  readonly text: string;
  /** The text began with the apostrophe by which spreadsheets keep a number as text. */
  readonly hadApostrophe: boolean;
}

/** Makes the text of a cell plain; null when it is too long to be a quantity or a date. */
export const cleanText = (raw: string): CleanText | null => {
  const trimmed = raw.trim();
  if (trimmed.length > LONGEST) {
    return null;
  }
  const plain = trimmed.replace(INVISIBLE, '').replace(BLANKS, ' ').replace(DASHES, '-').trim();
  const text = plain.replace(APOSTROPHE, '').trim();
  return { text, hadApostrophe: text !== plain };
};

const BLANK: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '---',
  'n/a',
  'na',
  'n.a',
  'n.a.',
  '...',
  '…',
]);

/** True for the signs by which offices say that a cell has no value: nothing, a dash, `n/a`. */
export const isBlank = (text: string): boolean => BLANK.has(text.toLowerCase());
