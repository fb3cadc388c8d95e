import type { DocsParagraphLooks, DocsTextStyle } from '../../../platform/docs-looks';
import { containerOf, endOfContainer, placedParagraphs, type PlacedBlock } from '../model/locate';
import type { NamedStyles } from '../model/named-styles';
import { readParagraph } from '../model/read-paragraph';
import type { Body, Paragraph } from '../model/structure';
import {
  attributeOf,
  childNamed,
  childrenOf,
  createElement,
  remove,
  type Element,
} from '../package/xml';
import { putInOrder, take, wordNames } from '../package/in-order';
import { refuseEdit } from './edit-refused';
import { shadingElement } from './colors';
import { isLook, writeLook } from './looks';
import type { Range } from './delete-range';
import { ensureMarkProperties, ensureParagraphProperties } from './properties';
import { endOf, placed, splitRun } from './split';

/** Looks a request may change, with Word's elements: for Western and complex scripts, on and off. */
const toggles = {
  bold: { names: ['w:b', 'w:bCs'], on: '', off: '0' },
  italic: { names: ['w:i', 'w:iCs'], on: '', off: '0' },
  underline: { names: ['w:u'], on: 'single', off: 'none' },
} as const;

type Toggle = keyof typeof toggles;

const isToggle = (field: string): field is Toggle => field in toggles;

const isTextField = (field: string): boolean =>
  isToggle(field) || field === 'backgroundColor' || field === 'fontSize';

/** Order in which Word's schema wants the properties of a run, up to the last one written here. */
const ORDER = wordNames(
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd',
);

const put = (properties: Element, name: string, value: string | undefined): void => {
  take(properties, name);
  if (value === undefined) return;
  const attributes = value === '' ? {} : { 'w:val': value };
  putInOrder(properties, createElement(properties, name, attributes), ORDER);
};

const ensureRunProperties = (run: Element): Element => {
  const present = childNamed(run, 'w:rPr');
  if (present !== null) return present;
  const properties = createElement(run, 'w:rPr');
  run.insertBefore(properties, run.firstChild);
  return properties;
};

const restyleRun = (properties: Element, toggle: Toggle, value: boolean | undefined): void => {
  const { names, on, off } = toggles[toggle];
  const word = value === true ? on : off;
  names.forEach((name) => {
    put(properties, name, value === undefined ? undefined : word);
  });
};

/** The color behind a text; what a marker of Word has put there goes with the old one. */
const recolorRun = (properties: Element, { backgroundColor }: DocsTextStyle): void => {
  ['w:highlight', 'w:shd'].forEach((name) => {
    take(properties, name);
  });
  if (backgroundColor !== undefined)
    putInOrder(properties, shadingElement(properties, backgroundColor), ORDER);
};

const resizeRun = (properties: Element, { fontSize }: DocsTextStyle): void => {
  const points = fontSize?.magnitude;
  const halfPoints = points === undefined ? undefined : String(Math.round(points * 2));
  ['w:sz', 'w:szCs'].forEach((name) => {
    put(properties, name, halfPoints);
  });
};

/** Refuses a range Google would not style. */
export const checkRange = (body: Body, { start, end }: Range): void => {
  const last = endOfContainer(containerOf(body));
  if (start >= end) refuseEdit('The range should not be empty.');
  if (start < 1) refuseEdit('Cannot operate on the first section break in the document.');
  if (end > last) {
    refuseEdit(`Index ${end} must be less than the end index of the referenced segment, ${last}.`);
  }
};

/** Every paragraph that shares an index with the range. */
export const paragraphsTouched = (
  body: Body,
  { start, end }: Range,
): readonly PlacedBlock<Paragraph>[] =>
  placedParagraphs(body).filter((one) => one.start < end && one.end > start);

const fieldsOf = (fields: string, isKnown: (field: string) => boolean): readonly string[] => {
  const names = fields.split(',').map((field) => field.trim());
  if (names.every((name) => name === '')) {
    refuseEdit("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  }
  const unknown = names.find((name) => !isKnown(name));
  if (unknown !== undefined) throw new TypeError(`the style ${unknown} is not in our platform`);
  return names;
};

const restyleRuns = (
  paragraph: Paragraph,
  range: Range,
  change: (properties: Element) => void,
): void => {
  const cut = splitRun(splitRun(paragraph, range.end), range.start);
  placed(cut)
    .filter((one) => one.start < range.end && endOf(one) > range.start)
    .forEach(({ piece }) => {
      if (piece.run) change(ensureRunProperties(piece.run));
    });
};

/** `updateTextStyle` for bold, italic, underlined, the size and the color behind; runs are cut where the range begins and ends. */
export const updateTextStyle = (
  body: Body,
  range: Range,
  { style, fields }: { readonly style: DocsTextStyle; readonly fields: string },
): void => {
  const names = fieldsOf(fields, isTextField);
  checkRange(body, range);
  paragraphsTouched(body, range).forEach(({ block, start, container, position }) => {
    const own = {
      start: Math.max(0, range.start - start),
      end: Math.min(range.end - start, block.length - 1),
    };
    const change = (properties: Element): void => {
      names.forEach((name) => {
        if (isToggle(name)) restyleRun(properties, name, style[name]);
        else if (name === 'fontSize') resizeRun(properties, style);
        else recolorRun(properties, style);
      });
    };
    restyleRuns(block, own, change);
    // The line end has a look of its own: what is typed into an empty paragraph gets it.
    if (range.end >= start + block.length) change(ensureMarkProperties(block.node));
    container.blocks[position] = readParagraph(block.node);
  });
};

/** Looks of a paragraph itself, which a new named style takes away. */
const ownLooks = new Set([
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:pBdr',
  'w:shd',
  'w:tabs',
  'w:spacing',
  'w:ind',
  'w:contextualSpacing',
  'w:jc',
]);

const nameStyle = (paragraph: Element, id: string): void => {
  const properties = ensureParagraphProperties(paragraph);
  const present = childNamed(properties, 'w:pStyle');
  childrenOf(properties)
    .filter((child) => child === present || ownLooks.has(child.nodeName))
    .forEach(remove);
  if (id === '') return;
  const named = createElement(properties, 'w:pStyle', { 'w:val': id });
  properties.insertBefore(named, properties.firstChild);
};

const styleIdOf = (paragraph: Element): string =>
  attributeOf(childNamed(childNamed(paragraph, 'w:pPr'), 'w:pStyle'), 'w:val');

/** Looks to give, and what the document calls its named styles. */
export interface StyleChange {
  readonly style: DocsParagraphLooks;
  readonly fields: string;
  readonly styles: NamedStyles;
}

/** `updateParagraphStyle` for named style, shading and borders of every paragraph the range touches. */
export const updateParagraphStyle = (
  body: Body,
  range: Range,
  { style, fields, styles }: StyleChange,
): void => {
  const names = fieldsOf(fields, (field) => field === 'namedStyleType' || isLook(field));
  checkRange(body, range);
  const { namedStyleType: named = 'NORMAL_TEXT' } = style;
  const id = styles.idOf(named);
  if (id === '' && named !== 'NORMAL_TEXT')
    throw new TypeError(`this document has no style for ${named}`);
  paragraphsTouched(body, range).forEach(({ block: { node } }) => {
    // Google applies the named style before everything else.
    if (names.includes('namedStyleType') && styles.of(styleIdOf(node)) !== named)
      nameStyle(node, id);
    names.filter(isLook).forEach((look) => {
      writeLook(ensureParagraphProperties(node), look, style);
    });
  });
};
