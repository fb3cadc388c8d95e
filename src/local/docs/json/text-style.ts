import type { DocsColor, DocsTextStyle } from '../../../platform/docs-looks';
import type { DocxPackage } from '../package/docx-package';
import { allNamed, attributeOf, childNamed, type Element } from '../package/xml';

/** Web addresses that links of the document part point to, by relationship. */
export type LinkTargets = ReadonlyMap<string, string>;

export const readLinkTargets = (docx: Pick<DocxPackage, 'read'>): LinkTargets => {
  const part = docx.read('word/_rels/document.xml.rels');
  return new Map(
    (part === null ? [] : allNamed(part, 'Relationship')).map((entry) => [
      attributeOf(entry, 'Id'),
      attributeOf(entry, 'Target'),
    ]),
  );
};

const toggle = (properties: Element | null, name: string): boolean | undefined => {
  const element = childNamed(properties, name);
  if (element === null) return undefined;
  return !/^(0|false|off|none)$/.test(attributeOf(element, 'w:val'));
};

const sizeOf = (properties: Element | null): DocsTextStyle['fontSize'] => {
  const halfPoints = Number(attributeOf(childNamed(properties, 'w:sz'), 'w:val'));
  return halfPoints > 0 ? { magnitude: halfPoints / 2, unit: 'PT' } : undefined;
};

/** A color by its six hexadecimal digits; none for anything else, as `auto` is. */
export const colorOf = (hex: string): DocsColor | undefined => {
  if (!/^[0-9A-Fa-f]{6}$/.test(hex)) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  return { color: { rgbColor: { red, green, blue } } };
};

const fontOf = (properties: Element | null): DocsTextStyle['weightedFontFamily'] => {
  const fontFamily = attributeOf(childNamed(properties, 'w:rFonts'), 'w:ascii');
  return fontFamily === '' ? undefined : { fontFamily };
};

const linkOf = (link: Element | null, targets: LinkTargets): DocsTextStyle['link'] => {
  if (link === null) return undefined;
  const url = targets.get(attributeOf(link, 'r:id'));
  if (url !== undefined) return { url };
  const bookmarkId = attributeOf(link, 'w:anchor');
  return bookmarkId === '' ? undefined : { bookmarkId };
};

/** Looks that run properties set themselves; what the paragraph's style says is not repeated. */
export const textStyleOf = (
  properties: Element | null,
  link: Element | null,
  targets: LinkTargets,
): DocsTextStyle => {
  const style = {
    bold: toggle(properties, 'w:b'),
    italic: toggle(properties, 'w:i'),
    underline: toggle(properties, 'w:u'),
    strikethrough: toggle(properties, 'w:strike'),
    fontSize: sizeOf(properties),
    foregroundColor: colorOf(attributeOf(childNamed(properties, 'w:color'), 'w:val')),
    weightedFontFamily: fontOf(properties),
    link: linkOf(link, targets),
  };
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
};
