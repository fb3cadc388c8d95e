import { quantityOf, readAmountText } from './amount-text';
import { capture } from './capture';
import { cleanText, isBlank } from './clean-text';
import { ambiguous, certain, doubted, nothing, withValue } from './finding';
import type { Finding, Found } from './finding';
import { readBoundText, readRangeText } from './limit-text';
import { readOrdinalText } from './ordinal-text';
import type { Quantity, QuantityReading } from './quantity';

/** What is known about the cell before its text is read. */
export interface QuantityContext {
  /** Unit of the row or column; decides dots that could part thousands or decimals. */
  readonly unit?: string;
}

const ZERO: ReadonlySet<string> = new Set(['nihil', 'nihil.', 'nol']);
const ELSEWHERE: ReadonlySet<string> = new Set([
  'idem',
  'sda',
  'sda.',
  's.d.a',
  's.d.a.',
  'ditto',
  '"',
  '″',
]);
const FORMULA_ERROR = /^#[a-z][a-z0-9/]*[!?]?$/i;
/** An accounting format shows zero as a dash after the currency. */
const DASH_OF_MONEY = /^(?:rp|idr)\.? ?-{1,2}$/i;
const IN_BRACKETS = /^((?:rp|idr)\.? ?)?\( ?([^()]+?) ?\)$/i;

/** Brackets are the accountant's minus sign. A small bare number in brackets may also be a footnote. */
const readBracketed = (text: string): Finding<Quantity> | null => {
  const brackets = capture(IN_BRACKETS, text);
  const inner = brackets === null ? null : readAmountText(brackets(1) + brackets(2), 'rupiah');
  if (inner === null || inner.value.value < 0 || (inner.value.unit ?? 'rupiah') !== 'rupiah') {
    return null;
  }
  const value = 0 - inner.value.value;
  return inner.value.unit === 'rupiah' || value <= -1000
    ? withValue(inner, { kind: 'rupiah', value })
    : ambiguous({ kind: 'number', value }, 'unknown-text');
};

const readWellFormed = (text: string, unit: string): Finding<Quantity> | null => {
  if (DASH_OF_MONEY.test(text)) {
    return ambiguous({ kind: 'rupiah', value: 0 }, 'nihil-read-as-zero');
  }
  const ordinal = readOrdinalText(text);
  if (ordinal !== null) {
    return ordinal;
  }
  const amount = readAmountText(text, unit);
  return amount === null
    ? (readBracketed(text) ?? readBoundText(text, unit) ?? readRangeText(text, unit))
    : withValue(amount, quantityOf(amount.value));
};

/** Only digits, marks and letters that look like digits, and something that shows it is a number. */
const DAMAGED_NUMBER = /^(?=.*[\d%])[\dOolI|.,]+%?$/;

/** Puts digits for the letters O, o, l, I and | inside tokens that are numeric otherwise. */
const repairLetters = (text: string): string =>
  text
    .replace(/o\/o/gi, '%')
    .split(' ')
    .map((token) =>
      DAMAGED_NUMBER.test(token) ? token.replace(/[Oo]/g, '0').replace(/[lI|]/g, '1') : token,
    )
    .join(' ');

/** A damaged number is never used; what it probably was is offered as a guess. */
const readDamaged = (text: string, unit: string): Finding<Quantity> | null => {
  const repaired = repairLetters(text);
  const finding = repaired === text ? null : readWellFormed(repaired, unit);
  return finding === null ? null : doubted(finding, 'unreadable', 'letter-for-digit');
};

/** Texts that stand for something without being a number; undefined for any other text. */
const readWord = (text: string): Found<Quantity> | undefined => {
  if (isBlank(text)) {
    return null;
  }
  const lower = text.toLowerCase();
  if (ZERO.has(lower)) {
    return certain({ kind: 'number', value: 0 }, 'nihil-read-as-zero');
  }
  if (ELSEWHERE.has(lower)) {
    return nothing('refers-elsewhere');
  }
  return FORMULA_ERROR.test(lower) ? nothing('formula-error') : undefined;
};

/** The quantity in the text of a cell whose row has this unit (empty when it has none). */
export const findQuantity = (raw: string, unit: string): Found<Quantity> => {
  const clean = cleanText(raw);
  if (clean === null) {
    return nothing('unknown-text');
  }
  const word = readWord(clean.text);
  if (word !== undefined) {
    return word;
  }
  const finding = readDamaged(clean.text, unit) ?? readWellFormed(clean.text, unit);
  if (finding === null) {
    return nothing('unknown-text');
  }
  const asText = clean.hadApostrophe && finding.value.kind !== 'ordinal';
  return asText ? doubted(finding, 'certain', 'number-stored-as-text') : finding;
};

/**
 * Reads the text of a cell as the quantity a person most likely meant, the Indonesian way first, and
 * says how far that may be trusted. Total: every text has a reading, found in linear time.
 */
export const readQuantity = (text: string, context: QuantityContext = {}): QuantityReading => {
  const found = findQuantity(text, context.unit ?? '');
  if (found === null) {
    return { state: 'empty' };
  }
  const { doubts } = found;
  switch (found.trust) {
    case 'certain':
      return { state: 'certain', quantity: found.value, doubts };
    case 'ambiguous':
      return { state: 'ambiguous', guess: found.value, doubts };
    case 'unreadable':
      return { state: 'unreadable', guess: found.value, doubts };
    case 'nothing':
      return { state: 'unreadable', doubts };
  }
};
