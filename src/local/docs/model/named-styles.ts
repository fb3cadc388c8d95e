import type { NamedStyle } from '../../../platform/docs-looks';
import type { DocxPackage } from '../package/docx-package';
import { allNamed, attributeOf, childNamed, type Element } from '../package/xml';

/** Id of the style that plain text has where no style says that it is the default one. */
const DEFAULT = 'Normal';

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

/** Properties of a style and of those it is based on, the nearest first. */
export interface StyleLooks {
  readonly paragraph: readonly Element[];
  readonly run: readonly Element[];
}

/** Between Word's style ids and the few named styles Google has; all others become normal text. */
export interface NamedStyles {
  of(styleId: string): NamedStyle;
  /** Word's id for a named style, empty for normal text and for a style that this file lacks. */
  idOf(style: NamedStyle): string;
  /** What a style that Google does not have says, for it becomes the paragraph's own look; nothing for the others. */
  looksOf(styleId: string): StyleLooks;
}

const baseOf = (style: Element): string => attributeOf(childNamed(style, 'w:basedOn'), 'w:val');

/** The style and those it is based on that Google does not have. */
const chainOf = (styleId: string, unknown: ReadonlyMap<string, Element>): readonly Element[] => {
  const style = unknown.get(styleId);
  if (style === undefined) return [];
  const others = new Map([...unknown].filter(([id]) => id !== styleId));
  return [style, ...chainOf(baseOf(style), others)];
};

const propertiesIn = (chain: readonly Element[], name: 'w:pPr' | 'w:rPr'): readonly Element[] =>
  chain.flatMap((style) => childNamed(style, name) ?? []);

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
  const unknown = new Map(
    styles.flatMap((style) => {
      const id = attributeOf(style, 'w:styleId');
      const isDefault = attributeOf(style, 'w:default') === '1' || id === DEFAULT;
      return isDefault || byId.has(id) ? [] : [[id, style] as const];
    }),
  );
  return {
    of: (styleId) => byId.get(styleId) ?? 'NORMAL_TEXT',
    idOf: (style) => [...byId].find(([, found]) => found === style)?.[0] ?? '',
    looksOf: (styleId) => {
      const chain = chainOf(styleId, unknown);
      return { paragraph: propertiesIn(chain, 'w:pPr'), run: propertiesIn(chain, 'w:rPr') };
    },
  };
};
