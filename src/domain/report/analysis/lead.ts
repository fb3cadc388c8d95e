import { paragraph } from '../blocks';
import type { Block, Paragraph } from '../model';
import { asSentence, bold, plain, say } from '../words';
import type { Words } from '../words';
import { isBlank, isLong, linked, oneLine, prose } from '../prose';

/** A paragraph that opens with the name of its analysis, so that a reader finds all seven. */
export const titled = (title: string, words: Words): Paragraph =>
  paragraph(words.length === 0 ? [bold(`${title}.`)] : say`${bold(`${title}.`)} ${words}`);

/**
 * A division's own text behind a label: one line stays in the sentence, a longer text follows as
 * paragraphs and lists. Empty when nothing was written.
 */
export const labelled = (label: string, text: string): readonly Block[] => {
  if (isBlank(text)) return [];
  if (isLong(text)) return [paragraph(plain(`${label}:`)), ...prose(text)];
  return [paragraph(say`${label}: ${linked(asSentence(oneLine(text)))}`)];
};
