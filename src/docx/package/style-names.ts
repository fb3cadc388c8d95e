/**
 * Built-in styles that the writer uses. A style is found in the template by this name, because its id differs
 * from one language of the word processor to the next; the definition stands in when a template lacks it.
 */
export interface StyleDefinition {
  /** Name in the file format, the same in every language. */
  readonly name: string;
  /** Id that our own template uses. */
  readonly id: string;
  readonly kind: 'paragraph' | 'character';
  /** What stands inside the definition when the template has none. */
  readonly fallback: string;
}

const heading = (level: number, size: number, properties: string): StyleDefinition => ({
  name: `heading ${level}`,
  id: `Heading${level}`,
  kind: 'paragraph',
  fallback:
    `<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/>${properties}<w:outlineLvl w:val="${level - 1}"/></w:pPr>` +
    `<w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr>`,
});

const contents = (level: number): StyleDefinition => ({
  name: `toc ${level}`,
  id: `TOC${level}`,
  kind: 'paragraph',
  fallback: `<w:pPr><w:spacing w:after="60"/><w:ind w:left="${(level - 1) * 284}"/></w:pPr>`,
});

const STYLES = {
  heading1: heading(1, 28, '<w:jc w:val="center"/>'),
  heading2: heading(2, 24, ''),
  heading3: heading(3, 22, ''),
  heading4: heading(4, 22, ''),
  caption: {
    name: 'caption',
    id: 'Caption',
    kind: 'paragraph',
    fallback:
      '<w:pPr><w:spacing w:before="120" w:after="80"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="20"/></w:rPr>',
  },
  listParagraph: {
    name: 'List Paragraph',
    id: 'ListParagraph',
    kind: 'paragraph',
    fallback: '<w:pPr><w:spacing w:after="60"/></w:pPr>',
  },
  toc1: contents(1),
  toc2: contents(2),
  toc3: contents(3),
  tableOfFigures: {
    name: 'table of figures',
    id: 'TableofFigures',
    kind: 'paragraph',
    fallback: '<w:pPr><w:spacing w:after="60"/></w:pPr>',
  },
  hyperlink: {
    name: 'Hyperlink',
    id: 'Hyperlink',
    kind: 'character',
    fallback: '<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr>',
  },
} as const satisfies Readonly<Record<string, StyleDefinition>>;

/** Key of a style that the writer uses. */
export type StyleKey = keyof typeof STYLES;

/** Every style that the writer uses, by key. */
export const styleDefinitions: Readonly<Record<StyleKey, StyleDefinition>> = STYLES;
