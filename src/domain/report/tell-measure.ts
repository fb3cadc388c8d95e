import { isTimeUnit } from '../performance/formulas';
import type { Limit, Measure } from '../performance/indicator';
import { formatMeasure } from '../quantity/format';
import { unitKind } from '../quantity/unit';

type LimitWords = Readonly<Record<Limit, string>>;

/** The pairs of words that regulations use for durations, for marks and for amounts. */
const limitWordsOf = (unit: string): LimitWords => {
  if (isTimeUnit(unit)) return { 'at-most': 'paling lama', 'at-least': 'paling singkat' };
  return unitKind(unit) === 'score'
    ? { 'at-most': 'paling tinggi', 'at-least': 'paling rendah' }
    : { 'at-most': 'paling banyak', 'at-least': 'paling sedikit' };
};

/** A measure as running text says it, a limit in words: `paling banyak 5%`, `98,6%`, `7–10 hari kerja`. */
export const tellMeasure = (measure: Measure, unit: string): string => {
  if (measure.kind !== 'number' || measure.limit === undefined) return formatMeasure(measure, unit);
  const { value, limit } = measure;
  return `${limitWordsOf(unit)[limit]} ${formatMeasure({ kind: 'number', value }, unit)}`;
};
