import { OBJECT_MARK } from './doc-text';

/** A word, a figure with its marks, a stretch of spaces, or any other character by itself. */
export interface Token {
  /** What is compared: the text, or for an inline object the mark and its key. */
  readonly text: string;
  /** Place in the paragraph and length, in UTF-16 units. */
  readonly offset: number;
  readonly size: number;
}

/** Text of the token that ends a paragraph. */
export const LINE_END = '\n';

/**
 * Figures stay whole (`Rp1.250.000`, `102,85%`), words keep their hyphens (`sub-bagian`), a soft line break stands
 * alone, and a character outside the basic plane is not cut.
 */
const TOKEN =
  /(?:Rp\.?[ \u00A0]?)?\d+(?:[.,]\d+)*%?|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|[^\S\v]+|[\s\S]/gu;

const FIGURE = /\d+(?:[.,]\d+)*/g;

/** Tokens of a paragraph in order, the line end last. */
export const tokensOf = (text: string, objects: readonly string[]): readonly Token[] => {
  const tokens: Token[] = [];
  let offset = 0;
  let seen = 0;
  for (const [piece] of text.matchAll(TOKEN)) {
    const isObject = piece === OBJECT_MARK;
    const shown = isObject ? `${OBJECT_MARK}${objects[seen] ?? ''}` : piece;
    tokens.push({ text: shown, offset, size: piece.length });
    offset += piece.length;
    if (isObject) seen += 1;
  }
  return [...tokens, { text: LINE_END, offset, size: 1 }];
};

/** Whether a token says something: spaces and punctuation do not. */
export const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);

/** Whether a token stands for an inline object. */
export const isObject = (token: string): boolean => token.startsWith(OBJECT_MARK);

/** Text in which every figure looks alike, so that a sentence whose figures changed is still recognised. */
export const withoutFigures = (text: string): string =>
  text.replace(FIGURE, '#').replace(/\s+/g, ' ').trim().toLowerCase();

/** Text of tokens as it stands in the document. */
export const textOf = (tokens: readonly string[]): string =>
  tokens.map((token) => (isObject(token) ? OBJECT_MARK : token)).join('');
