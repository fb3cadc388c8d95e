import { capture } from './capture';
import { ambiguous, certain, doubted, withValue } from './finding';
import type { Finding } from './finding';
import { readNumberText } from './number-text';
import type { Quantity } from './quantity';
import { shiftPoint } from './round';
import { terbilang } from './terbilang';
import { unitKind, unitName } from './unit';

/** A single number with what stands around it. */
export interface Amount {
  readonly value: number;
  /** Full name of the typed unit, `%` and `rupiah` included; absent when none was typed. */
  readonly unit?: string;
  /** Power of ten that a word added: 6 for `juta`. */
  readonly power: number;
}

const POWERS: Readonly<Record<string, number>> = {
  ribu: 3,
  rb: 3,
  juta: 6,
  jt: 6,
  miliar: 9,
  milyar: 9,
  m: 9,
  triliun: 12,
  trilyun: 12,
  t: 12,
};

/** The short forms M and T mean money only after Rp, and even then another reading is possible. */
const SHORT_POWER = /^[mt]$/;

const CURRENCY = /^([+-]?) ?(?:rp|idr)\.? ?(?=[\d+-])/i;
/** `,-` after an amount stands for "no cents". */
const NO_CENTS = /[.,] ?--?$/;
const SIGNED_NUMBER = /^([+-]?) ?(\d(?:[\d.,]| (?=\d))*)(.*)$/;
const POWER_WORD = /^(ribu|rb|juta|jt|miliar|milyar|triliun|trilyun|m|t)\b\.? ?/i;
const SPOKEN = /^\( ?([a-z]+(?: [a-z]+)*) ?\) ?/i;
const UNIT_TEXT = /^[\p{L}%][^\d]{0,39}$/u;

interface Parts {
  readonly money: boolean;
  readonly negative: boolean;
  readonly digits: string;
  /** The number said in words beside its digits, as in `3 (tiga) rangkap`; empty when it is not. */
  readonly spoken: string;
  readonly powerWord: string;
  readonly unitText: string;
}

/** What follows the digits: the number in words, a word for a power of ten, a unit, or nothing. */
const splitTail = (tail: string): Pick<Parts, 'spoken' | 'powerWord' | 'unitText'> => {
  const words = capture(SPOKEN, tail);
  const rest = words === null ? tail : tail.slice(words(0).length);
  const power = capture(POWER_WORD, rest);
  return {
    spoken:
      words === null
        ? ''
        : words(1)
            .toLowerCase()
            .replace(/ rupiah$/, ''),
    powerWord: power === null ? '' : power(1).toLowerCase(),
    unitText: power === null ? rest : rest.slice(power(0).length).trim(),
  };
};

/** Takes the text apart: currency, sign, digits, tail. A sign may stand on either side of the currency. */
const splitAmount = (text: string): Parts | null => {
  const currency = capture(CURRENCY, text);
  const withoutCurrency = currency === null ? text : text.slice(currency(0).length);
  const body = withoutCurrency.replace(NO_CENTS, '');
  const number = capture(SIGNED_NUMBER, body);
  if (number === null) {
    return null;
  }
  const signs = currency === null ? number(1) : currency(1) + number(1);
  return signs.length > 1
    ? null
    : {
        money: currency !== null || body !== withoutCurrency,
        negative: signs === '-',
        digits: number(2),
        ...splitTail(number(3).trim()),
      };
};

/** The unit with its full name; one that is not known must be that of the row, or it is asked. */
const readUnit = (text: string, rowUnit: string): Finding<string> | null => {
  if (!UNIT_TEXT.test(text)) {
    return null;
  }
  const known = unitName(text);
  if (known !== null) {
    return certain(known);
  }
  return text.toLowerCase() === rowUnit.trim().toLowerCase()
    ? certain(rowUnit.trim())
    : ambiguous(text, 'unknown-unit');
};

/** The unit that was typed or that the sign of the currency says; null when they contradict. */
const unitOf = (parts: Parts, rowUnit: string): Finding<string> | null => {
  const typed = parts.unitText === '' ? certain('') : readUnit(parts.unitText, rowUnit);
  if (!parts.money || typed === null) {
    return typed;
  }
  return typed.value === '' || typed.value === 'rupiah' ? certain('rupiah') : null;
};

const readPart = (parts: Parts, unit: Finding<string>, rowUnit: string): Finding<Amount> | null => {
  const power = POWERS[parts.powerWord] ?? 0;
  // Beside `juta` a dot may well part decimals, so the unit decides nothing then.
  const kind = power === 0 ? unitKind(unit.value === '' ? rowUnit : unit.value) : 'unknown';
  const number = readNumberText(parts.digits, kind);
  if (number === null) {
    return null;
  }
  const value = shiftPoint(number.value, power) * (parts.negative && number.value !== 0 ? -1 : 1);
  const amount: Amount = { value, power, ...(unit.value === '' ? {} : { unit: unit.value }) };
  const found = withValue(number, amount);
  return unit.doubts.reduce((finding, doubt) => doubted(finding, unit.trust, doubt), found);
};

/** Words beside the digits must say the same number; M and T are money at most, and then asked. */
const checkWords = (finding: Finding<Amount>, parts: Parts): Finding<Amount> | null => {
  const same = parts.spoken === '' || parts.spoken === terbilang(finding.value.value);
  const agreed = same ? finding : doubted(finding, 'ambiguous', 'words-differ');
  if (!SHORT_POWER.test(parts.powerWord)) {
    return agreed;
  }
  return parts.money ? doubted(agreed, 'ambiguous', 'unknown-unit') : null;
};

/**
 * Reads one number with its unit or currency: `Rp 1.250.000,-`, `98,75 %`, `12 Lap`, `2,5 juta`. The
 * unit of the row decides dots where none is typed. Null when the text is anything else.
 */
export const readAmountText = (text: string, rowUnit: string): Finding<Amount> | null => {
  const parts = splitAmount(text);
  const unit = parts === null ? null : unitOf(parts, rowUnit);
  if (parts === null || unit === null) {
    return null;
  }
  const finding = readPart(parts, unit, rowUnit);
  return finding === null ? null : checkWords(finding, parts);
};

/** The amount as a quantity of its own kind. */
export const quantityOf = ({ value, unit }: Amount): Quantity => {
  if (unit === 'rupiah') {
    return { kind: 'rupiah', value };
  }
  if (unit === '%') {
    return { kind: 'percent', value };
  }
  return unit === undefined ? { kind: 'number', value } : { kind: 'number', value, unit };
};
