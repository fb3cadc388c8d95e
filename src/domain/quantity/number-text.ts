import { capture } from './capture';
import { ambiguous, certain, doubted } from './finding';
import type { Finding } from './finding';
import type { UnitKind } from './unit';

/** Beyond this a number no longer holds every digit that was typed. */
const LARGEST = 1e15;

const PLAIN = /^\d+$/;
const SPACED = /^\d{1,3}(?: \d{3})+(?:,\d+)?$/;
const BREAK = /([.,]) /;
/** `1.250` or `1,250`: three digits after the only mark. A leading zero cannot head a group of thousands. */
const ONE_GROUP = /^([1-9]\d{0,2})([.,])(\d{3})$/;
const INDONESIAN = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,(\d+))?$/;
const ENGLISH = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const DECIMAL = /^(\d+)([.,])(\d+)$/;

const isWhole = (kind: UnitKind): boolean => kind === 'rupiah' || kind === 'count';

const hasManyDecimals = (decimals: string): boolean => decimals.replace(/0+$/, '').length > 2;

const readDecimals = (value: number, decimals: string): Finding<number> =>
  hasManyDecimals(decimals) ? certain(value, 'more-than-two-decimals') : certain(value);

/**
 * Three digits after the only mark are thousands or decimals. A unit that is counted in whole numbers
 * makes the dot certain; a comma before decimals is the Indonesian way, which a percentage confirms
 * because thousands of percent do not occur; everything else is asked.
 */
const readOneGroup = (
  whole: string,
  mark: string,
  digits: string,
  kind: UnitKind,
): Finding<number> => {
  const grouped = Number(whole + digits);
  const decimal = Number(`${whole}.${digits}`);
  if (isWhole(kind)) {
    return mark === '.' ? certain(grouped) : ambiguous(grouped, 'english-format');
  }
  if (mark === ',') {
    return kind === 'percent'
      ? readDecimals(decimal, digits)
      : ambiguous(decimal, 'thousands-or-decimal');
  }
  const small = kind === 'percent' || kind === 'score';
  return ambiguous(small ? decimal : grouped, 'thousands-or-decimal');
};

/** A dot before decimals is certain where decimals occur; in whole units it may be a broken thousand. */
const readDecimal = (
  whole: string,
  mark: string,
  decimals: string,
  kind: UnitKind,
): Finding<number> => {
  const value = Number(`${whole}.${decimals}`);
  if (mark === ',') {
    return readDecimals(value, decimals);
  }
  const broken = isWhole(kind) && Number(decimals) !== 0;
  const { doubts } = readDecimals(value, decimals);
  return broken
    ? ambiguous(value, 'dot-as-decimal', ...doubts)
    : certain(value, 'dot-as-decimal', ...doubts);
};

const plainNumber = (text: string): number => Number(text.replace(/\./g, '').replace(',', '.'));

const readOneMark = (text: string, kind: UnitKind): Finding<number> | null => {
  const group = capture(ONE_GROUP, text);
  if (group !== null) {
    return readOneGroup(group(1), group(2), group(3), kind);
  }
  const decimal = capture(DECIMAL, text);
  return decimal === null ? null : readDecimal(decimal(1), decimal(2), decimal(3), kind);
};

const readManyMarks = (text: string): Finding<number> | null => {
  const indonesian = capture(INDONESIAN, text);
  if (indonesian !== null) {
    return readDecimals(plainNumber(text), indonesian(1));
  }
  if (SPACED.test(text)) {
    return ambiguous(plainNumber(text.replace(/ /g, '')), 'space-in-number');
  }
  return ENGLISH.test(text) ? ambiguous(Number(text.replace(/,/g, '')), 'english-format') : null;
};

const readShape = (text: string, kind: UnitKind): Finding<number> | null =>
  PLAIN.test(text) ? certain(Number(text)) : (readOneMark(text, kind) ?? readManyMarks(text));

/** Joins an amount that was broken over two lines after one of its marks. */
const readBroken = (text: string, kind: UnitKind): Finding<number> | null => {
  const joined = text.replace(BREAK, '$1');
  const finding = joined === text ? null : readShape(joined, kind);
  return finding === null ? null : doubted(finding, 'ambiguous', 'space-in-number');
};

/**
 * Reads digits with their marks (`1.250.000,50`), the Indonesian way first; `kind` is what the unit says
 * about decimals. Null when the text is not a number or has more digits than a number can hold.
 */
export const readNumberText = (text: string, kind: UnitKind): Finding<number> | null => {
  const finding = readShape(text, kind) ?? readBroken(text, kind);
  return finding === null || finding.value >= LARGEST ? null : finding;
};
