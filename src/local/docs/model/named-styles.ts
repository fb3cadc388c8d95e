import type { NamedStyle } from '../../../platform/docs';
import type { DocxPackage } from '../package/docx-package';
import { allNamed, attributeOf, childNamed } from '../package/xml';

const named: ReadonlyMap<string, NamedStyle> = new Map([
  ['title', 'TITLE'],
  ['subtitle', 'SUBTITLE'],
  ['heading 1', 'HEADING_1'],
  ['heading 2', 'HEADING_2'],
  ['heading 3', 'HEADING_3'],
  ['heading 4', 'HEADING_4'],
  ['heading 5', 'HEADING_5'],
  ['heading 6', 'HEADING_6'],
]);

/** Between Word's style ids and the few named styles Google has; all others become normal text. */
export interface NamedStyles {
  of(styleId: string): NamedStyle;
  /** Word's id for a named style, empty for normal text and for a style that this file lacks. */
  idOf(style: NamedStyle): string;
}

/** Reads the styles of a package; ids differ between programs and languages, names do not. */
export const readNamedStyles = (docx: Pick<DocxPackage, 'read'>): NamedStyles => {
  const part = docx.read('word/styles.xml');
  const styles = part === null ? [] : allNamed(part, 'w:style');
  const byId = new Map(
    styles.flatMap((style) => {
      const name = attributeOf(childNamed(style, 'w:name'), 'w:val').toLowerCase();
      const found = named.get(name);
      return found ? [[attributeOf(style, 'w:styleId'), found] as const] : [];
    }),
  );
  return {
    of: (styleId) => byId.get(styleId) ?? 'NORMAL_TEXT',
    idOf: (style) => [...byId].find(([, found]) => found === style)?.[0] ?? '',
  };
};
