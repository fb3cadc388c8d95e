import { paragraph } from './blocks';
import type { Block, List, Span } from './model';
import type { Words } from './words';
import { asSentence } from './words';

const address = /https?:\/\/[^\s<>"“”]+/gu;
const trailing = /[.,;:!?)\]}'’]+$/u;

const cleaned = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029|\v/gu, '\n')
    // What XML cannot hold cannot be printed either.
    // eslint-disable-next-line no-control-regex -- naming the control characters is the point here
    .replace(/[\u0000-\u0008\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '');

const oneSpaced = (line: string): string => line.replace(/[ \t\u00A0\u2000-\u200A]+/gu, ' ').trim();

/** A line a person typed, with the addresses in it as links. */
export const linked = (line: string): Words => {
  const spans: Span[] = [];
  let from = 0;
  for (const match of line.matchAll(address)) {
    const url = match[0].replace(trailing, '');
    spans.push({ text: line.slice(from, match.index) }, { text: url, link: url });
    from = match.index + url.length;
  }
  return [...spans, { text: line.slice(from) }].filter((span) => span.text !== '');
};

type Marker = List['marker'];

interface Line {
  readonly marker: Marker | null;
  /** Number or letter of a list item as it was typed. */
  readonly label: string;
  /** What follows the marker; the whole line when there is none. */
  readonly rest: string;
  readonly whole: string;
}

const readLine = (raw: string): Line => {
  const whole = oneSpaced(raw);
  const bullet = /^[-•*–—▪◦‣·●○] (.+)$/u.exec(whole);
  if (bullet !== null) return { marker: 'bullet', label: '', rest: bullet[1] ?? '', whole };
  const numbered = /^\(?(\d{1,3})[.)] (.+)$/u.exec(whole);
  if (numbered !== null) {
    return { marker: 'number', label: numbered[1] ?? '', rest: numbered[2] ?? '', whole };
  }
  const lettered = /^\(?([a-z])[.)] (.+)$/u.exec(whole);
  if (lettered !== null) {
    return { marker: 'letter', label: lettered[1] ?? '', rest: lettered[2] ?? '', whole };
  }
  return { marker: null, label: '', rest: whole, whole };
};

const expectedLabel = (marker: Marker, index: number): string => {
  if (marker === 'bullet') return '';
  return marker === 'number' ? String(index + 1) : String.fromCharCode(97 + index);
};

/** A list may renumber its items only when they were typed as 1, 2, 3 or a, b, c. */
const countsFromStart = (group: readonly Line[], marker: Marker): boolean =>
  group.every((line, index) => line.label === expectedLabel(marker, index));

const groupsOf = (lines: readonly Line[]): readonly (readonly Line[])[] =>
  lines.reduce<Line[][]>((groups, line) => {
    const last = groups[groups.length - 1];
    if (last !== undefined && line.marker !== null && last[0]?.marker === line.marker) {
      last.push(line);
    } else {
      groups.push([line]);
    }
    return groups;
  }, []);

const blocksOf = (group: readonly Line[]): readonly Block[] => {
  const marker = group[0]?.marker ?? null;
  if (marker === null || !countsFromStart(group, marker)) {
    return group.map((line) => paragraph(linked(line.whole)));
  }
  return [{ kind: 'list', marker, items: group.map((line) => linked(line.rest)) }];
};

const linesOf = (text: string): readonly Line[] =>
  cleaned(text)
    .split('\n')
    .map(readLine)
    .filter((line) => line.whole !== '');

/**
 * A text that a person typed, as paragraphs and lists. Every line break parts paragraphs; lines that begin
 * with `- `, `• `, `1. ` or `a. ` are items of a list; addresses become links. Words stay as they were typed.
 */
export const prose = (text: string): readonly Block[] => groupsOf(linesOf(text)).flatMap(blocksOf);

/** True when a text is more than one line, so that it cannot stand inside a sentence. */
export const isLong = (text: string): boolean => linesOf(text).length > 1;

/** The same text in one line, for a table cell or for a sentence. */
export const oneLine = (text: string): string =>
  linesOf(text)
    .map((line) => line.rest)
    .reduce((all, line) => {
      if (all === '') return line;
      return /[.;:!?]$/u.test(all) ? `${all} ${line}` : `${all}; ${line}`;
    }, '');

/** Longer texts are not repeated in a summary. */
const BRIEF = 400;

/** The first sentences that fit; the first words when not even one does. */
const beginning = (line: string): string => {
  if (line.length <= BRIEF) return line;
  const fitting = line.slice(0, BRIEF);
  const end = Math.max(...['. ', '! ', '? '].map((mark) => fitting.lastIndexOf(mark)));
  return end > 0 ? fitting.slice(0, end + 1) : `${fitting.replace(/\s+\S*$/u, '')}…`;
};

/** A text as a summary repeats it: all of it when it is short, else how it begins behind any heading, and where the rest stands. */
export const brief = (text: string, elsewhere: string): string => {
  const whole = oneLine(text);
  if (whole.length <= BRIEF) return asSentence(whole);
  const first = linesOf(text).find(({ rest }) => !rest.endsWith(':'))?.rest ?? whole;
  return `${asSentence(beginning(first))} Uraian selengkapnya terdapat dalam ${elsewhere}.`;
};

/** A person's text in a table cell: one line, with its addresses as links. */
export const cellText = (text: string): Words => linked(oneLine(text));

/** True when nothing readable was typed. */
export const isBlank = (text: string): boolean => linesOf(text).length === 0;
