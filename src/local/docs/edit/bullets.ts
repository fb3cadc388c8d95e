import { placedParagraphs } from '../model/locate';
import { formatOfList, readNumbering } from '../model/numbering';
import { paragraphText, type Body } from '../model/structure';
import type { DocxPackage, NewPart } from '../package/docx-package';
import {
  allNamed,
  attributeOf,
  childNamed,
  childrenOf,
  createElement,
  NAMESPACES,
  remove,
  rootOf,
  type Document,
  type Element,
} from '../package/xml';
import type { Range } from './delete-range';
import { ensureParagraphProperties } from './properties';
import { checkRange, paragraphsTouched } from './restyle';

const NUMBERING: NewPart = {
  path: 'word/numbering.xml',
  contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml',
  relationship: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering',
  xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="${NAMESPACES.w}"/>`,
};

type Format = 'bullet' | 'decimal';

const formatOf = (preset: string): Format => {
  if (preset.startsWith('BULLET_')) return 'bullet';
  if (preset.startsWith('NUMBERED_')) return 'decimal';
  throw new TypeError(`the bullet preset ${preset} is not in our platform`);
};

const nextId = (elements: readonly Element[], name: string): string =>
  String(Math.max(0, ...elements.map((one) => Number(attributeOf(one, name)))) + 1);

const levelOf = (near: Element, format: Format): Element => {
  const val = (name: string, value: string): Element =>
    createElement(near, name, { 'w:val': value });
  return createElement(near, 'w:lvl', { 'w:ilvl': '0' }, [
    val('w:start', '1'),
    val('w:numFmt', format),
    val('w:lvlText', format === 'bullet' ? '●' : '%1.'),
    val('w:lvlJc', 'left'),
    createElement(near, 'w:pPr', {}, [
      createElement(near, 'w:ind', { 'w:left': '720', 'w:hanging': '360' }),
    ]),
  ]);
};

/** Adds a list of one level; definitions stand before the lists that use them. */
const addList = (part: Document, format: Format): string => {
  const root = rootOf(part);
  const definition = nextId(allNamed(part, 'w:abstractNum'), 'w:abstractNumId');
  const id = nextId(allNamed(part, 'w:num'), 'w:numId');
  const first = childrenOf(root).find(({ nodeName }) => nodeName === 'w:num') ?? null;
  root.insertBefore(
    createElement(root, 'w:abstractNum', { 'w:abstractNumId': definition }, [
      levelOf(root, format),
    ]),
    first,
  );
  root.appendChild(
    createElement(root, 'w:num', { 'w:numId': id }, [
      createElement(root, 'w:abstractNumId', { 'w:val': definition }),
    ]),
  );
  return id;
};

const numberingOf = (paragraph: Element): Element | null =>
  childNamed(childNamed(paragraph, 'w:pPr'), 'w:numPr');

/** The list of the paragraph before, when it looks like the one that is asked for. */
const listBefore = (body: Body, part: Document, start: number, format: Format): string => {
  const before = placedParagraphs(body)
    .filter((one) => one.end <= start)
    .at(-1);
  const numbering = before ? numberingOf(before.block.node) : null;
  const id = attributeOf(childNamed(numbering, 'w:numId'), 'w:val');
  return id !== '' && formatOfList(readNumbering(part).get(id)) === format ? id : '';
};

/** What may stand before the numbering in Word's order of a paragraph's properties. */
const beforeNumbering = new Set([
  'w:pStyle',
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:framePr',
  'w:widowControl',
]);

const unlist = (paragraph: Element): void => {
  const numbering = numberingOf(paragraph);
  if (numbering !== null) remove(numbering);
};

const enlist = (paragraph: Element, id: string): void => {
  unlist(paragraph);
  const properties = ensureParagraphProperties(paragraph);
  const next =
    childrenOf(properties).find(({ nodeName }) => !beforeNumbering.has(nodeName)) ?? null;
  const numbering = createElement(properties, 'w:numPr', {}, [
    createElement(properties, 'w:ilvl', { 'w:val': '0' }),
    createElement(properties, 'w:numId', { 'w:val': id }),
  ]);
  properties.insertBefore(numbering, next);
};

/** What to work on: bullets need the part with the lists beside the text. */
export interface ListDesk {
  readonly docx: DocxPackage;
  readonly body: Body;
}

/** `createParagraphBullets`: goes on with the list before where that is of the same kind. */
export const createBullets = ({ docx, body }: ListDesk, range: Range, preset: string): void => {
  const format = formatOf(preset);
  checkRange(body, range);
  const touched = paragraphsTouched(body, range);
  if (touched.some(({ block }) => paragraphText(block).startsWith('\t')))
    throw new TypeError('nesting bullets by tabs is not in our platform');
  const part = docx.ensure(NUMBERING);
  const first = touched[0]?.start ?? range.start;
  const before = listBefore(body, part, first, format);
  const id = before === '' ? addList(part, format) : before;
  touched.forEach(({ block }) => {
    enlist(block.node, id);
  });
};

/** `deleteParagraphBullets`. */
export const deleteBullets = (body: Body, range: Range): void => {
  checkRange(body, range);
  paragraphsTouched(body, range).forEach(({ block }) => {
    unlist(block.node);
  });
};
