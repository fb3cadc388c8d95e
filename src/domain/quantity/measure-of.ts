import type { Measure, Polarity } from '../performance/indicator';
import { doubted, withValue } from './finding';
import type { Finding } from './finding';
import type { Quantity } from './quantity';

/** A measure with the polarity that its own text implies, if any. */
export interface MeasureFound {
  readonly finding: Finding<Measure>;
  /** `≤ 5` implies `minimum`, `min 80` implies `maksimum`, `80–90` implies `rentang`. */
  readonly impliedPolarity?: Polarity;
}

const LIKE: Readonly<Partial<Record<Polarity, readonly Polarity[]>>> = {
  minimum: ['minimum', 'minimum-rasio'],
  maksimum: ['maksimum'],
  rentang: ['rentang', 'rentang-skp'],
};

const implying = (
  finding: Finding<Measure>,
  impliedPolarity: Polarity,
  declared: Polarity,
): MeasureFound => ({
  finding:
    LIKE[impliedPolarity]?.includes(declared) === true
      ? finding
      : doubted(finding, 'ambiguous', 'polarity-conflict'),
  impliedPolarity,
});

const ofOrdinal = (
  finding: Finding<Quantity>,
  rank: Extract<Quantity, { kind: 'ordinal' }>,
  declared: Polarity,
): MeasureFound => {
  if (declared === 'ordinal') {
    return { finding: withValue(finding, rank) };
  }
  return rank.number === undefined
    ? { finding: doubted(withValue(finding, rank), 'ambiguous', 'kind-conflict') }
    : { finding: withValue(finding, { kind: 'number', value: rank.number }) };
};

/**
 * A quantity in the form its polarity needs. A score beside a letter serves a numeric polarity, and a
 * bare score serves an ordinal one, where it is compared with the letter's range.
 */
export const measureOf = (finding: Finding<Quantity>, declared: Polarity): MeasureFound => {
  const quantity = finding.value;
  switch (quantity.kind) {
    case 'number':
    case 'rupiah':
    case 'percent':
      return { finding: withValue(finding, { kind: 'number', value: quantity.value }) };
    case 'bound': {
      const { value, operator } = quantity;
      const [limit, polarity] =
        operator === '<=' ? (['at-most', 'minimum'] as const) : (['at-least', 'maksimum'] as const);
      return implying(withValue(finding, { kind: 'number', value, limit }), polarity, declared);
    }
    case 'range': {
      const { min, max } = quantity;
      return implying(withValue(finding, { kind: 'range', min, max }), 'rentang', declared);
    }
    case 'ordinal':
      return ofOrdinal(finding, quantity, declared);
  }
};
