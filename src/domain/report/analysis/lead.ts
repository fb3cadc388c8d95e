import { blocks, list, paragraph } from '../blocks';
import type { Block, Paragraph } from '../model';
import { asSentence, bold, italic, say, textOf } from '../words';
import type { Words } from '../words';
import { isBlank, isLong, linked, oneLine, prose } from '../prose';

/** A paragraph that opens with the name of its analysis, so that a reader finds all seven. */
export const titled = (title: string, words: Words): Paragraph =>
  paragraph(words.length === 0 ? [bold(`${title}.`)] : say`${bold(`${title}.`)} ${words}`);

/** Lines of no more letters than this are points, not paragraphs. */
const pointLength = 200;

const isPoint = (block: Block): block is Paragraph =>
  block.kind === 'paragraph' && textOf(block.spans).length <= pointLength;

/** Several short lines are read as points; anything longer stays as it was typed. */
const asPoints = (typed: readonly Block[]): readonly Block[] =>
  typed.length > 1 && typed.every(isPoint)
    ? blocks(
        list(
          'bullet',
          typed.map(({ spans }) => spans),
        ),
      )
    : typed;

const firstWord = (text: string): string => /^\p{L}*/u.exec(text.toLowerCase())?.[0] ?? '';

/** Whether a person began with a heading of their own that says the same, e.g. `Kendala:`. */
const isLabel = (block: Block | undefined, label: string): boolean => {
  if (block?.kind !== 'paragraph') return false;
  const line = textOf(block.spans);
  return line.endsWith(':') && firstWord(line) === firstWord(label);
};

/**
 * A division's own text behind a label: one line stays in the sentence, a longer text follows as
 * points, paragraphs and lists. Empty when nothing was written.
 */
export const labelled = (label: string, text: string): readonly Block[] => {
  if (isBlank(text)) return [];
  if (isLong(text)) {
    const typed = prose(text);
    const own = isLabel(typed[0], label) ? typed.slice(1) : typed;
    return [paragraph([italic(`${label}:`)]), ...asPoints(own)];
  }
  return [paragraph(say`${italic(`${label}:`)} ${linked(asSentence(oneLine(text)))}`)];
};
