import type { Words } from '../report/words';
import { plain } from '../report/words';
import { orDots } from './blanks';
import type { Field, FieldList, Lines } from './model';

/** One line `label : value` with a text that may be missing. */
export const field = (label: string, text: string): Field => ({
  label,
  values: [plain(orDots(text))],
});

/** One label with numbered values; a single value has no number. */
export const numberedField = (label: string, texts: readonly string[]): Field => {
  const [only] = texts;
  if (only === undefined || texts.length === 1) return field(label, only ?? '');
  return { label, values: texts.map((text, index) => plain(`${index + 1}. ${text}`)) };
};

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
