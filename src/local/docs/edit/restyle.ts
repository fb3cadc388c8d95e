import type { DocsTextStyle, NamedStyle } from '../../../platform/docs';
import { containerOf, endOfContainer, placedParagraphs, type PlacedBlock } from '../model/locate';
import type { NamedStyles } from '../model/named-styles';
import { readParagraph } from '../model/read-paragraph';
import type { Body, Paragraph } from '../model/structure';
import { childNamed, createElement, remove, setAttribute, type Element } from '../package/xml';
import { refuseEdit } from './edit-refused';
import type { Range } from './delete-range';
import { ensureParagraphProperties } from './properties';
import { endOf, placed, splitRun } from './split';

/** Looks a request may change, with Word's elements for Western and for complex scripts. */
const toggles = { bold: ['w:b', 'w:bCs'], italic: ['w:i', 'w:iCs'] } as const;

type Toggle = keyof typeof toggles;

const isToggle = (field: string): field is Toggle => field in toggles;

/** Order in which Word's schema wants what may stand before and among the toggles. */
const ORDER = ['w:rStyle', 'w:rFonts', 'w:b', 'w:bCs', 'w:i', 'w:iCs'];

const put = (properties: Element, name: string, value: boolean | undefined): void => {
  const present = childNamed(properties, name);
  if (present !== null) remove(present);
  if (value === undefined) return;
  const later = ORDER.slice(0, ORDER.indexOf(name));
  let next = properties.firstChild;
  while (next !== null && later.includes(next.nodeName)) next = next.nextSibling;
  const element = createElement(properties, name);
  if (!value) setAttribute(element, 'w:val', '0');
  properties.insertBefore(element, next);
};

const ensureRunProperties = (run: Element): Element => {
  const present = childNamed(run, 'w:rPr');
  if (present !== null) return present;
  const properties = createElement(run, 'w:rPr');
  run.insertBefore(properties, run.firstChild);
  return properties;
};

const checkRange = (body: Body, { start, end }: Range): void => {
  const last = endOfContainer(containerOf(body));
  if (start >= end) refuseEdit('The range should not be empty.');
  if (start < 1) refuseEdit('Cannot operate on the first section break in the document.');
  if (end > last) {
    refuseEdit(`Index ${end} must be less than the end index of the referenced segment, ${last}.`);
  }
};

const paragraphsOf = (body: Body, { start, end }: Range): readonly PlacedBlock<Paragraph>[] =>
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

const restyleRuns = (paragraph: Paragraph, range: Range, change: (run: Element) => void): void => {
  const cut = splitRun(splitRun(paragraph, range.end), range.start);
  placed(cut)
    .filter((one) => one.start < range.end && endOf(one) > range.start)
    .forEach(({ piece }) => {
      if (piece.run) change(piece.run);
    });
};

/** `updateTextStyle` for bold and italic; runs are cut where the range begins and ends. */
export const updateTextStyle = (
  body: Body,
  range: Range,
  { style, fields }: { readonly style: DocsTextStyle; readonly fields: string },
): void => {
  const names = fieldsOf(fields, isToggle).filter(isToggle);
  checkRange(body, range);
  paragraphsOf(body, range).forEach(({ block, start, container, position }) => {
    const own = {
      start: Math.max(0, range.start - start),
      end: Math.min(range.end - start, block.length - 1),
    };
    restyleRuns(block, own, (run) => {
      const properties = ensureRunProperties(run);
      names.forEach((name) => {
        toggles[name].forEach((element) => {
          put(properties, element, style[name]);
        });
      });
    });
    container.blocks[position] = readParagraph(block.node);
  });
};

/** `updateParagraphStyle` for the named style of every paragraph the range touches. */
export const updateParagraphStyle = (
  body: Body,
  range: Range,
  {
    style,
    fields,
    styles,
  }: {
    readonly style: NamedStyle;
    readonly fields: string;
    readonly styles: NamedStyles;
  },
): void => {
  fieldsOf(fields, (field) => field === 'namedStyleType');
  checkRange(body, range);
  const id = styles.idOf(style);
  if (id === '' && style !== 'NORMAL_TEXT')
    throw new TypeError(`this document has no style for ${style}`);
  paragraphsOf(body, range).forEach(({ block }) => {
    const properties = ensureParagraphProperties(block.node);
    const present = childNamed(properties, 'w:pStyle');
    if (present !== null) remove(present);
    if (id === '') return;
    const named = createElement(properties, 'w:pStyle', { 'w:val': id });
    properties.insertBefore(named, properties.firstChild);
  });
};
