import type { List } from '../../domain/report/model';

/** One list of the document: the id its items carry and the kind of its markers. */
export interface NumberedList {
  readonly id: number;
  readonly marker: List['marker'];
}

const LEVELS: Readonly<Record<List['marker'], readonly [format: string, text: string]>> = {
  bullet: ['bullet', '•'],
  number: ['decimal', '%1.'],
  letter: ['lowerLetter', '%1.'],
};

/** Indent of the text of a list item, in dxa. */
export const LIST_INDENT = 425;

const definitionXml = (id: number, marker: List['marker']): string => {
  const [format, text] = LEVELS[marker];
  return (
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/>` +
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>` +
    `<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${LIST_INDENT}" w:hanging="${LIST_INDENT}"/></w:pPr></w:lvl></w:abstractNum>`
  );
};

const listXml = ({ id }: NumberedList, definition: number): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>` +
  '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';

const highest = (xml: string, pattern: RegExp): number =>
  Math.max(0, ...[...xml.matchAll(pattern)].map((match) => Number(match[1])));

/** Highest list id that a numbering part already uses. */
export const highestListId = (xml: string): number => highest(xml, /<w:num [^>]*?w:numId="(\d+)"/g);

const MARKERS = Object.keys(LEVELS) as readonly List['marker'][];

/** Lists come last in a numbering part, save for one clean-up mark that the format wants after them. */
const insertLists = (xml: string, lists: string): string =>
  xml.includes('<w:numIdMacAtCleanup')
    ? xml.replace('<w:numIdMacAtCleanup', () => `${lists}<w:numIdMacAtCleanup`)
    : xml.replace('</w:numbering>', () => `${lists}</w:numbering>`);

/** Definitions come before the first list. */
const insertDefinitions = (xml: string, definitions: string): string =>
  xml.includes('<w:num ')
    ? xml.replace('<w:num ', () => `${definitions}<w:num `)
    : xml.replace('</w:numbering>', () => `${definitions}</w:numbering>`);

/** An empty numbering part, for a template that has none. */
export const EMPTY_NUMBERING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:numbering>';

/** Adds the lists of the report to a numbering part; each of them starts again at one. */
export const addLists = (xml: string, lists: readonly NumberedList[]): string => {
  const open = xml.replace(/<w:numbering([^>]*)\/>/, '<w:numbering$1></w:numbering>');
  const first = highest(open, /<w:abstractNum [^>]*?w:abstractNumId="(\d+)"/g) + 1;
  const definitions = MARKERS.map((marker, index) => definitionXml(first + index, marker)).join('');
  const nums = lists.map((list) => listXml(list, first + MARKERS.indexOf(list.marker))).join('');
  return insertLists(insertDefinitions(open, definitions), nums);
};
