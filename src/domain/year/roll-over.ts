import type { Holiday } from '../office/office';
import type { Indicator } from '../performance/indicator';
import { realisasiOf } from '../performance/realisasi';

/**
 * What the history of the next year gets as realisasi of this one: the cell as the division typed it, the
 * percentage worked out from numerator and denominator, or nothing where the year was not measured.
 */
export const carriedRealisasi = (
  indicator: Pick<Indicator, 'unit' | 'numerator' | 'denominator' | 'realisasi'>,
): 'as-typed' | number | null => {
  const found = realisasiOf(indicator);
  if (found.state === 'zero-denominator') return null;
  return found.state === 'computed' && found.measure.kind === 'number'
    ? found.measure.value
    : 'as-typed';
};

/**
 * A number template of the next year: a report year or year of writing that somebody typed out instead of
 * `{tahun}` moves on by one.
 */
export const nextNumberTemplate = (template: string, year: number): string =>
  template.replace(/(?<!\d)\d{4}(?!\d)/g, (found) =>
    Number(found) === year || Number(found) === year + 1 ? String(Number(found) + 1) : found,
  );

/** Decreed days from the next report year on that the office's list does not have yet. */
export const holidaysToAdd = (
  year: number,
  dates: ReadonlySet<string>,
  known: readonly Holiday[],
): readonly Holiday[] =>
  known.filter(({ date }) => Number(date.slice(0, 4)) >= year && !dates.has(date));
