import { readAmountText } from './amount-text';
import type { Amount } from './amount-text';
import { capture } from './capture';
import { doubted, together, withValue } from './finding';
import type { Finding } from './finding';
import type { Quantity } from './quantity';

const AT_MOST =
  /^(?:<=|=<|≤|⩽|(?:maksimal|maksimum|maks|max|paling banyak|paling tinggi|tidak lebih dari|tidak melebihi)(?![a-z])\.?) ?/i;
const AT_LEAST =
  /^(?:>=|=>|≥|⩾|(?:minimal|minimum|min|paling sedikit|paling rendah|sekurang-kurangnya|tidak kurang dari)(?![a-z])\.?) ?/i;
const LESS_THAN = /^(?:<|kurang dari ) ?/i;
const MORE_THAN = /^(?:>|lebih dari ) ?/i;

interface Operator {
  readonly sign: '<=' | '>=';
  readonly strict: boolean;
  readonly length: number;
}

/** Longer signs first: `<=` also begins with `<`. */
const OPERATORS: readonly (readonly [RegExp, '<=' | '>=', strict: boolean])[] = [
  [AT_MOST, '<=', false],
  [AT_LEAST, '>=', false],
  [LESS_THAN, '<=', true],
  [MORE_THAN, '>=', true],
];

const operatorOf = (text: string): Operator | null => {
  for (const [pattern, sign, strict] of OPERATORS) {
    const match = pattern.exec(text);
    if (match !== null) {
      return { sign, strict, length: match[0].length };
    }
  }
  return null;
};

const unitPart = (unit: string | undefined): { readonly unit?: string } =>
  unit === undefined ? {} : { unit };

/**
 * Reads a limit: `≤ 5`, `maks. 5%`, `min 80`. A strict one (`< 5`) has no polarity of its own and is
 * offered as the limit beside it. Null when the text begins with no operator.
 */
export const readBoundText = (text: string, rowUnit: string): Finding<Quantity> | null => {
  const operator = operatorOf(text);
  const amount = operator === null ? null : readAmountText(text.slice(operator.length), rowUnit);
  if (operator === null || amount === null) {
    return null;
  }
  const { value, unit } = amount.value;
  const bound: Quantity = { kind: 'bound', operator: operator.sign, value, ...unitPart(unit) };
  const finding = withValue(amount, bound);
  return operator.strict ? doubted(finding, 'ambiguous', 'strict-bound') : finding;
};

const RANGE = /^(.+?) ?(?:-|s\.?d\.?|s\/d\.?|sampai dengan|sampai|hingga) ?(\S.*)$/i;

const rangeOf = (from: Finding<Amount>, to: Finding<Amount>): Finding<Quantity> | null => {
  const unit = to.value.unit ?? from.value.unit;
  if ((from.value.unit ?? unit) !== unit || from.value.power !== to.value.power) {
    return null;
  }
  const [a, b] = [from.value.value, to.value.value];
  const range: Quantity = {
    kind: 'range',
    min: Math.min(a, b),
    max: Math.max(a, b),
    ...unitPart(unit),
  };
  const finding = together(from, to, range);
  return a > b ? doubted(finding, 'ambiguous', 'reversed-range') : finding;
};

/**
 * Reads two limits: `80 - 90%`, `7–10 hari`, `7 s.d. 10`. A unit after the second holds for both. Null
 * when the text is anything else, also when the units differ or only one side says `juta`.
 */
export const readRangeText = (text: string, rowUnit: string): Finding<Quantity> | null => {
  const sides = capture(RANGE, text);
  const to = sides === null ? null : readAmountText(sides(2), rowUnit);
  if (sides === null || to === null) {
    return null;
  }
  const from = readAmountText(sides(1), to.value.unit ?? rowUnit);
  return from === null ? null : rangeOf(from, to);
};
