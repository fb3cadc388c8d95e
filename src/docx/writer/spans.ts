import type { Span } from '../../domain/report/model';
import type { RunProperties } from '../wordml/run';
import { run } from '../wordml/run';
import type { Ledger } from './ledger';

/** Line ends of every system; `\v` is the line break that is pasted from a word processor. */
const NEW_LINE = /\r\n|[\r\n\v\u0085\u2028\u2029]/;

const LINKABLE = /^(?:https?:\/\/|mailto:)\S+$/i;

/** Longest address that is made clickable; Word cuts longer ones. */
const MAX_ADDRESS = 2000;

const isBlank = (line: readonly Span[]): boolean => line.every(({ text }) => text.trim() === '');

/**
 * Splits typed text into its lines. Blank lines fall away: the space between paragraphs comes from the style, and a
 * line break inside justified text would stretch the line before it.
 */
export const linesOf = (spans: readonly Span[]): readonly (readonly Span[])[] => {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    span.text.split(NEW_LINE).forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines[lines.length - 1]?.push({ ...span, text });
    });
  }
  return lines.filter((line) => !isBlank(line));
};

/** Text on one line, for captions, contents lists and running heads. Spaces that must not break stay as they are. */
export const oneLine = (text: string): string => text.replace(/[^\S\u00A0\u202F]+/g, ' ').trim();

const linkXml = (ledger: Ledger, address: string, span: Span, base: RunProperties): string =>
  '<w:hyperlink xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  `r:id="${ledger.link(address)}" w:history="1">` +
  `${run(span.text, { ...base, style: ledger.style('hyperlink'), color: '0563C1', underline: true })}</w:hyperlink>`;

/** A link to a heading, table or figure of the same report looks like the text around it: it is read on paper too. */
const anchorXml = (ledger: Ledger, anchor: string, content: string): string =>
  `<w:hyperlink w:anchor="${ledger.bookmarkName(anchor)}" w:history="1">${content}</w:hyperlink>`;

const spanXml = (ledger: Ledger, span: Span, base: RunProperties): string => {
  const properties: RunProperties = {
    ...base,
    ...(span.bold ? { bold: true } : {}),
    ...(span.italic ? { italic: true } : {}),
  };
  const { link } = span;
  if (link?.startsWith('#') === true) {
    return anchorXml(ledger, link.slice(1), run(span.text, properties));
  }
  return link !== undefined && LINKABLE.test(link) && link.length <= MAX_ADDRESS
    ? linkXml(ledger, link, span, properties)
    : run(span.text, properties);
};

/** Runs of one line. Web and mail addresses and `#anchor` become links; any other address stays plain text. */
export const runsOf = (ledger: Ledger, spans: readonly Span[], base: RunProperties = {}): string =>
  spans.map((span) => spanXml(ledger, span, base)).join('');
