import { xmlText } from './text';

/** Alignment of a paragraph; `both` is justified. */
export type Alignment = 'left' | 'center' | 'right' | 'both';

/** Direct formatting of a paragraph. Lengths are in twentieths of a point (dxa); `line` counts 240 for a single line. */
export interface ParagraphProperties {
  /** Id of a paragraph style. */
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly numbering?: number;
  readonly box?: boolean;
  /** Fill behind the paragraph, RRGGBB. */
  readonly fill?: string;
  /** A right tab with dots at this position, as contents lists have. */
  readonly dotTab?: number;
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly left?: number;
  readonly right?: number;
  readonly align?: Alignment;
}

const attributes = (
  pairs: readonly (readonly [name: string, value: number | undefined])[],
): string =>
  pairs.map(([name, value]) => (value === undefined ? '' : ` w:${name}="${value}"`)).join('');

const indentXml = ({ left, right }: ParagraphProperties): string => {
  const list = attributes([
    ['left', left],
    ['right', right],
  ]);
  return list && `<w:ind${list}/>`;
};

/** The line rule is always written: LibreOffice takes a line without a rule for an exact height and cuts pictures. */
const spacingXml = ({ before, after, line }: ParagraphProperties): string => {
  const list = attributes([
    ['before', before],
    ['after', after],
    ['line', line],
  ]);
  return list && `<w:spacing${list}${line === undefined ? '' : ' w:lineRule="auto"'}/>`;
};

/** Line around a boxed paragraph: color, width and distance from the text in points. */
export const BOX_LINE = { color: 'BF9000', width: 0.75, padding: 4 } as const;

const side = (name: string): string =>
  `<w:${name} w:val="single" w:sz="${BOX_LINE.width * 8}" w:space="${BOX_LINE.padding}" w:color="${BOX_LINE.color}"/>`;

const BOX = `<w:pBdr>${['top', 'left', 'bottom', 'right'].map(side).join('')}</w:pBdr>`;

const flow = (properties: ParagraphProperties): string =>
  [
    properties.style ? `<w:pStyle w:val="${xmlText(properties.style)}"/>` : '',
    properties.keepNext ? '<w:keepNext/>' : '',
    properties.keepLines ? '<w:keepLines/>' : '',
    properties.pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    properties.numbering === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${properties.numbering}"/></w:numPr>`,
  ].join('');

const look = (properties: ParagraphProperties): string =>
  [
    properties.box ? BOX : '',
    properties.fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${properties.fill}"/>` : '',
    properties.dotTab === undefined
      ? ''
      : `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${properties.dotTab}"/></w:tabs>`,
  ].join('');

const measures = (properties: ParagraphProperties): string =>
  [
    spacingXml(properties),
    indentXml(properties),
    properties.align ? `<w:jc w:val="${properties.align}"/>` : '',
  ].join('');

/** The elements stand in the order that the schema of WordprocessingML demands. */
const paragraphPropertiesXml = (properties: ParagraphProperties): string => {
  const inner = flow(properties) + look(properties) + measures(properties);
  return inner && `<w:pPr>${inner}</w:pPr>`;
};

/** A paragraph around ready runs. */
export const paragraph = (properties: ParagraphProperties, ...content: readonly string[]): string =>
  `<w:p>${paragraphPropertiesXml(properties)}${content.join('')}</w:p>`;
