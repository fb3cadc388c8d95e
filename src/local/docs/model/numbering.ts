import type { DocsContent } from '../../../platform/docs';
import { allNamed, attributeOf, childNamed, type Document, type Element } from '../package/xml';

/** First level of every list of a document, by the id that paragraphs name it with. */
export type Numbering = ReadonlyMap<string, Element>;

/** Reads the part of a package that holds its lists. */
export const readNumbering = (part: Document | null): Numbering => {
  if (part === null) return new Map();
  const definitions = new Map(
    allNamed(part, 'w:abstractNum').map((one) => [attributeOf(one, 'w:abstractNumId'), one]),
  );
  return new Map(
    allNamed(part, 'w:num').flatMap((one) => {
      const id = attributeOf(childNamed(one, 'w:abstractNumId'), 'w:val');
      const level = childNamed(definitions.get(id), 'w:lvl');
      return level === null ? [] : [[attributeOf(one, 'w:numId'), level] as const];
    }),
  );
};

/** Word's name for how a list counts; `bullet` when it does not. */
export const formatOfList = (level: Element | undefined): string =>
  attributeOf(childNamed(level, 'w:numFmt'), 'w:val');

const GLYPHS: Readonly<Record<string, string>> = {
  decimal: 'DECIMAL',
  lowerLetter: 'ALPHA',
  upperLetter: 'UPPER_ALPHA',
  lowerRoman: 'ROMAN',
  upperRoman: 'UPPER_ROMAN',
};

/** Lists as Google tells them. */
export const listsJson = (numbering: Numbering): NonNullable<DocsContent['lists']> =>
  Object.fromEntries(
    [...numbering].map(([id, level]) => {
      const glyphType = GLYPHS[formatOfList(level)];
      return [
        `kix.list${id}`,
        { listProperties: { nestingLevels: [glyphType === undefined ? {} : { glyphType }] } },
      ];
    }),
  );
