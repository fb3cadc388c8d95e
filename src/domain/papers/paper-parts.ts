import type { Words } from '../report/words';
import { plain } from '../report/words';
import { orDots } from './blanks';
import type { Field, FieldList, Lines } from './model';

/** One line `label : value` with a text that may be missing. */
export const field = (label: string, text: string): Field => ({
  label,
  values: [plain(orDots(text))],
});

/** Texts with their numbers; a single one has none. */
export const numbered = (texts: readonly string[]): readonly Words[] =>
  texts.map((text, index) => plain(texts.length === 1 ? text : `${index + 1}. ${text}`));

/** One label with numbered values. */
export const numberedField = (label: string, texts: readonly string[]): Field =>
  texts.length === 0
    ? field(label, '')
    : { label, values: numbered(texts.map((text) => orDots(text))) };

/** A list `label : value`. */
export const fieldList = (...fields: readonly Field[]): FieldList => ({ kind: 'fields', fields });

/** Title of a paper, its lines in capitals as they are given. */
export const titleLines = (...texts: readonly string[]): Lines => ({
  kind: 'lines',
  look: 'title',
  lines: texts.map(plain),
});

/** Lines below each other without space. */
export const plainLines = (lines: readonly Words[]): Lines => ({
  kind: 'lines',
  look: 'plain',
  lines,
});
