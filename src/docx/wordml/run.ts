import { xmlText } from './text';

/** Direct formatting of a run. Sizes are in half-points, colors are RRGGBB. */
export interface RunProperties {
  /** Id of a character style. */
  readonly style?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly size?: number;
  readonly highlight?: 'yellow';
  readonly underline?: boolean;
}

/** The elements stand in the order that the schema of WordprocessingML demands. */
const runPropertiesXml = (properties: RunProperties): string => {
  const inner = [
    properties.style ? `<w:rStyle w:val="${xmlText(properties.style)}"/>` : '',
    properties.bold ? '<w:b/><w:bCs/>' : '',
    properties.italic ? '<w:i/><w:iCs/>' : '',
    properties.color ? `<w:color w:val="${properties.color}"/>` : '',
    properties.size ? `<w:sz w:val="${properties.size}"/><w:szCs w:val="${properties.size}"/>` : '',
    properties.highlight ? `<w:highlight w:val="${properties.highlight}"/>` : '',
    properties.underline ? '<w:u w:val="single"/>' : '',
  ].join('');
  return inner && `<w:rPr>${inner}</w:rPr>`;
};

const textXml = (text: string): string =>
  text
    .split('\t')
    .map((part) => part && `<w:t xml:space="preserve">${xmlText(part)}</w:t>`)
    .join('<w:tab/>');

/** A run with one text; a tab character becomes a tab of the document. Nothing for an empty text. */
export const run = (text: string, properties: RunProperties = {}): string =>
  text && `<w:r>${runPropertiesXml(properties)}${textXml(text)}</w:r>`;

/** A run that holds ready content such as a break or a drawing. */
export const rawRun = (content: string, properties: RunProperties = {}): string =>
  `<w:r>${runPropertiesXml(properties)}${content}</w:r>`;

/** A line break inside a paragraph. */
export const LINE_BREAK = '<w:r><w:br/></w:r>';

/** A tab in a run of its own. */
export const TAB = '<w:r><w:tab/></w:r>';
