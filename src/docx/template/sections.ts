import { textOfXml } from '../wordml/text';
import type { BlockTag } from './tags';

/** A section of a template document: its content, and the XML that ends it (a paragraph, or the last properties). */
interface Section {
  readonly content: string;
  readonly end: string;
}

const PROPERTIES = /<w:sectPr[ >][\s\S]*?<\/w:sectPr>/;

/** A paragraph without height that only carries the end of a section. */
const breakParagraph = (properties: string): string =>
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>' +
  `<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>${properties}</w:pPr></w:p>`;

const propertiesOf = (end: string): string => PROPERTIES.exec(end)?.[0] ?? '';

interface Body {
  readonly before: string;
  readonly sections: readonly Section[];
  readonly after: string;
}

const BODY = /^([\s\S]*?<w:body[^>]*>)([\s\S]*)(<\/w:body>[\s\S]*)$/;

/** Paragraph around the section end that starts at `place`; null for the properties at the end of the body. */
const paragraphAround = (xml: string, place: number): readonly [number, number] | null => {
  const start = Math.max(xml.lastIndexOf('<w:p>', place), xml.lastIndexOf('<w:p ', place));
  return start > xml.lastIndexOf('</w:p>', place)
    ? [start, xml.indexOf('</w:p>', place) + '</w:p>'.length]
    : null;
};

/**
 * A section end inside a paragraph with text moves to a paragraph of its own: filling a block tag replaces its whole
 * paragraph, and the page layout would go with it.
 */
const splitEnd = (content: string, paragraph: string): Section => {
  const properties = propertiesOf(paragraph);
  const rest = paragraph.replace(PROPERTIES, '');
  return textOfXml(rest).trim() === ''
    ? { content, end: paragraph }
    : { content: content + rest, end: breakParagraph(properties) };
};

const sectionsOf = (xml: string): readonly Section[] => {
  const sections: Section[] = [];
  let from = 0;
  let place = xml.indexOf('<w:sectPr');
  while (place >= 0) {
    const around = paragraphAround(xml, place);
    if (!around) break;
    sections.push(splitEnd(xml.slice(from, around[0]), xml.slice(...around)));
    from = around[1];
    place = xml.indexOf('<w:sectPr', from);
  }
  const last = place < 0 ? xml.length : place;
  return [...sections, { content: xml.slice(from, last), end: xml.slice(last) }];
};

const readBody = (documentXml: string): Body | null => {
  const [, before, body, after] = BODY.exec(documentXml) ?? [];
  if (before === undefined || body === undefined || after === undefined) return null;
  return { before, sections: sectionsOf(body), after };
};

/** Things beside text that make a section worth keeping. */
const OBJECTS = /<w:(?:tbl|drawing|pict|object)[ >]/;

const isEmptySection = ({ content }: Section, emptyTags: readonly BlockTag[]): boolean => {
  const text = textOfXml(content).trim();
  const words = emptyTags.reduce((rest, tag) => rest.replace(`{@${tag}}`, ''), text);
  return text !== '' && words.trim() === '' && !OBJECTS.test(content);
};

/** The last section of a document ends with bare properties, every other one with a paragraph. */
const endings = (sections: readonly Section[]): readonly Section[] =>
  sections.map((section, index) =>
    index === sections.length - 1 ? { ...section, end: propertiesOf(section.end) } : section,
  );

/**
 * Makes a template document ready to be filled: section ends stand apart from the tags, and a section that holds
 * nothing but tags of empty parts goes away with its page.
 */
export const prepareSections = (documentXml: string, emptyTags: readonly BlockTag[]): string => {
  const body = readBody(documentXml);
  if (!body) return documentXml;
  const kept = body.sections.filter((section) => !isEmptySection(section, emptyTags));
  if (kept.length === 0) return documentXml;
  const content = endings(kept).map((section) => section.content + section.end);
  return body.before + content.join('') + body.after;
};
