import { formatDate } from '../../../domain/calendar/format-date';
import { findChoice } from '../layout/find-choice';
import type { Choice } from '../schema/schema';
import { dayOf, isBlankCell, isErrorText, report } from './cell';
import type { Reading, Site } from './cell';

/** From here on a number no longer holds every digit of a code that was typed as a number. */
const FIRST_INEXACT = 1e15;

const numberAsText = (value: number, site: Site, reading: Reading): string => {
  if (Math.abs(value) < FIRST_INEXACT) return String(value);
  report(reading, 'digits-lost', site);
  return '';
};

/** Text without blanks at its ends; line breaks within stay. Empty when there is none. */
export const textOf = (site: Site, reading: Reading): string => {
  const { raw } = site;
  if (isBlankCell(site)) return '';
  if (isErrorText(raw)) {
    report(reading, 'cell-error', site, { error: String(raw) });
    return '';
  }
  const day = dayOf(site, reading);
  if (day !== null) {
    report(reading, 'text-became-date', site, { date: formatDate(day) });
    return formatDate(day);
  }
  if (typeof raw === 'number') return numberAsText(raw, site, reading);
  return String(raw).replace(/\r\n?/g, '\n').trim();
};

/** A name or code on one line: blanks of any kind become one. */
export const lineOf = (site: Site, reading: Reading): string =>
  textOf(site, reading)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

const partsOf = (text: string, separator: RegExp): readonly string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '-');

/** Values parted by `;` or a line break. */
export const listOf = (site: Site, reading: Reading): readonly string[] =>
  partsOf(textOf(site, reading), /[;\n]/);

/** Codes parted by `;`, `,` or a line break. */
export const codesOf = (site: Site, reading: Reading): readonly string[] =>
  partsOf(textOf(site, reading), /[;,\n]/);

const unknown = (site: Site, reading: Reading, choices: readonly Choice[]): void => {
  const expected = choices.map(({ label }) => label).join('; ');
  report(reading, 'unknown-choice', site, { expected });
};

/** One of the values a drop-down offers; null when the cell is empty or holds something else. */
export const choiceOf = <Code extends string>(
  site: Site,
  choices: readonly Choice<Code>[],
  reading: Reading,
): Code | null => {
  const text = site.raw === true ? 'Ya' : site.raw === false ? 'Tidak' : lineOf(site, reading);
  if (text === '') return null;
  const choice = findChoice(text, choices);
  if (choice === null) unknown(site, reading, choices);
  return choice?.code ?? null;
};

/** Several of the values offered; what is not offered is reported and left out. */
export const choicesOf = <Code extends string>(
  site: Site,
  choices: readonly Choice<Code>[],
  reading: Reading,
): readonly Code[] => {
  const texts = codesOf(site, reading);
  const found = texts.map((text) => findChoice(text, choices));
  if (found.includes(null)) unknown(site, reading, choices);
  return found.flatMap((choice) => (choice === null ? [] : [choice.code]));
};
