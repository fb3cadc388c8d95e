import type { Choice } from '../schema/schema';
import { looseText } from './loose-text';

/** Case and the number of blanks do not tell choices apart, punctuation may: `Rp1.250.000`, `Rp 1.250.000,-`. */
const closeText = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * The choice that a text means, by its label or its code: the one written so, or else the only one that differs in
 * nothing but punctuation and blanks. Null when it is none of them or could be several.
 */
export const findChoice = <Code extends string>(
  text: string,
  choices: readonly Choice<Code>[],
): Choice<Code> | null => {
  const readAs = (read: (text: string) => string): readonly Choice<Code>[] =>
    choices.filter(({ code, label }) => [read(code), read(label)].includes(read(text)));
  const [written] = readAs(closeText);
  if (written !== undefined) return written;
  const [only, ...others] = readAs(looseText);
  return only !== undefined && others.length === 0 ? only : null;
};
