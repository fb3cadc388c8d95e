import { textOfXml } from '../wordml/text';
import type { BlockTag } from './tags';
import { blockTags } from './tags';

/** A block tag of a template: where its paragraph stands in the XML and how wide the text is there, in dxa. */
export interface Slot {
  readonly tag: BlockTag;
  readonly start: number;
  readonly end: number;
  readonly textWidth: number;
}

/** A paragraph of a document part: its place in the XML and its text. */
interface TemplateParagraph {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Paragraphs of a document part, in order. Text that a word processor has split over runs is joined. */
export const paragraphsOf = (xml: string): readonly TemplateParagraph[] =>
  [...xml.matchAll(/<w:p(?: [^>]*)?>[\s\S]*?<\/w:p>/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: textOfXml(match[0].replace(/<w:instrText[\s\S]*?<\/w:instrText>/g, '')),
  }));

/** A4 upright between margins of 4 and 3 cm; used when a template does not say. */
const DEFAULT_TEXT_WIDTH = 7937;

const numberIn = (xml: string, element: string, attribute: string): number | null => {
  const found = new RegExp(`<w:${element}\\b[^>]*?\\bw:${attribute}="(\\d+)`).exec(xml);
  return found ? Number(found[1]) : null;
};

/** Width between the margins that section properties set. */
const textWidthOf = (section: string): number => {
  const page = numberIn(section, 'pgSz', 'w');
  const left = numberIn(section, 'pgMar', 'left');
  const right = numberIn(section, 'pgMar', 'right');
  if (page === null || left === null || right === null) return DEFAULT_TEXT_WIDTH;
  const gutter = numberIn(section, 'pgMar', 'gutter') ?? 0;
  const width = page - left - right - gutter;
  return width > 0 ? width : DEFAULT_TEXT_WIDTH;
};

/** Properties of the section that a place belongs to: those that come next, as sections end with their properties. */
const sectionAfter = (xml: string, place: number): string => {
  const start = xml.indexOf('<w:sectPr', place);
  if (start < 0) return '';
  const end = xml.indexOf('</w:sectPr>', start);
  return xml.slice(start, end < 0 ? undefined : end);
};

const tagOf = (text: string): BlockTag | undefined =>
  blockTags.find((tag) => text.trim() === `{@${tag}}`);

/** Finds the block tags of a template document in the order in which they stand there. */
export const slotsOf = (documentXml: string): readonly Slot[] =>
  paragraphsOf(documentXml).flatMap(({ start, end, text }) => {
    const tag = tagOf(text);
    return tag === undefined
      ? []
      : [{ tag, start, end, textWidth: textWidthOf(sectionAfter(documentXml, start)) }];
  });
