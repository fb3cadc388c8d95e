import type { Span } from './model';

/** A run of prose: the spans of one sentence, one paragraph or one cell. */
export type Words = readonly Span[];

const isPlain = (span: Span): boolean =>
  span.bold === undefined &&
  span.italic === undefined &&
  span.link === undefined &&
  span.origin === undefined;

/** Merges neighbouring plain runs and drops empty ones, so that the same sentence is always the same spans. */
const compact = (spans: Words): Words =>
  spans.reduce<Span[]>((merged, span) => {
    const previous = merged[merged.length - 1];
    if (previous !== undefined && isPlain(previous) && isPlain(span)) {
      merged[merged.length - 1] = { text: previous.text + span.text };
    } else if (span.text !== '' || span.link !== undefined) {
      merged.push(span);
    }
    return merged;
  }, []);

/** What may stand in a sentence: a piece of text, a figure, or a sentence that is ready. */
export type Piece = string | Span | Words;

const spansOf = (piece: Piece): Words => {
  if (typeof piece === 'string') return [{ text: piece }];
  return 'text' in piece ? [piece] : piece;
};

/**
 * Writes a sentence: ``say`Realisasi ${figure} …` ``. Numbers are refused by the type, because every
 * printed figure says where it comes from (see `figures.ts`).
 */
export const say = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Words =>
  compact(
    strings.flatMap((text, index) => {
      const piece = pieces[index];
      return piece === undefined ? [{ text }] : [{ text }, ...spansOf(piece)];
    }),
  );

/** Plain text as words. */
export const plain = (text: string): Words => compact([{ text }]);

/** The same words in bold. */
export const bold = (text: string): Span => ({ text, bold: true });

/** The same words in italics. */
export const italic = (text: string): Span => ({ text, italic: true });

/** Parts put one after another with a separator; empty parts leave no trace. */
export const joinWords = (parts: readonly Words[], separator: string): Words =>
  compact(
    parts
      .filter((part) => part.length > 0)
      .flatMap((part, index) => (index === 0 ? part : [{ text: separator }, ...part])),
  );

/** Sentences of one paragraph. */
export const sentences = (...parts: readonly Words[]): Words => joinWords(parts, ' ');

/** An Indonesian enumeration: `a`, `a dan b`, `a, b, dan c`. */
export const enumerate = (parts: readonly Words[]): Words => {
  const [first, second] = parts;
  if (first === undefined) return [];
  if (second === undefined) return first;
  if (parts.length === 2) return say`${first} dan ${second}`;
  return say`${joinWords(parts.slice(0, -1), ', ')}, dan ${parts[parts.length - 1] ?? []}`;
};

/** What a reader sees, without the marks. */
export const textOf = (words: Words): string => words.map((span) => span.text).join('');

/** Ends a text that a person typed as a sentence; a text that already ends like one stays as it is. */
export const asSentence = (text: string): string =>
  /[.!?…:;]["”')]?$/u.test(text) ? text : `${text}.`;
