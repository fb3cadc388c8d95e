import { placedParagraphs } from '../model/locate';
import { readParagraph } from '../model/read-paragraph';
import { paragraphText, type Body, type Paragraph } from '../model/structure';
import { cutFromParagraph } from './delete-range';
import { refuseEdit } from './edit-refused';
import { insertIntoParagraph } from './insert-text';

/** What to look for and what to put there. */
export interface Replacement {
  readonly find: string;
  readonly matchCase: boolean;
  readonly replace: string;
}

const occurrences = (text: string, { find, matchCase }: Replacement): readonly number[] => {
  const here = matchCase ? text : text.toLowerCase();
  const wanted = matchCase ? find : find.toLowerCase();
  const found: number[] = [];
  for (let at = here.indexOf(wanted); at >= 0; at = here.indexOf(wanted, at + wanted.length)) {
    found.push(at);
  }
  return found;
};

/** Puts text in the place of text: the new words take the look of the first old one. */
export const replaceInParagraph = (
  paragraph: Paragraph,
  {
    at,
    length,
    replace,
  }: { readonly at: number; readonly length: number; readonly replace: string },
): readonly Paragraph[] => {
  // Written behind the first old character, the new words get its look and stay in its comment.
  const inside = insertIntoParagraph(paragraph, at + 1, replace);
  const [first = paragraph, ...more] = inside;
  const lines = replace.split('\n');
  const head = cutFromParagraph(first, at, at + 1);
  if (more.length === 0) {
    const from = at + replace.length;
    return [cutFromParagraph(head, from, from + length - 1)];
  }
  const tail = more.at(-1) ?? head;
  const from = lines.at(-1)?.length ?? 0;
  return [head, ...more.slice(0, -1), cutFromParagraph(tail, from, from + length - 1)];
};

/** `replaceAllText` over the body; gives how many places it changed. */
export const replaceAll = (body: Body, replacement: Replacement): number => {
  if (replacement.find === '') refuseEdit('The search text must not be empty.');
  let changed = 0;
  // From the last to the first, so that positions of what is still to come stay true.
  [...placedParagraphs(body)].reverse().forEach(({ block, container, position }) => {
    const found = [...occurrences(paragraphText(block), replacement)].reverse();
    let now: readonly Paragraph[] = [block];
    found.forEach((at) => {
      const [first = block, ...rest] = now;
      const { replace, find } = replacement;
      now = [...replaceInParagraph(first, { at, length: find.length, replace }), ...rest];
    });
    changed += found.length;
    if (found.length > 0) {
      container.blocks.splice(position, 1, ...now.map(({ node }) => readParagraph(node)));
    }
  });
  return changed;
};
