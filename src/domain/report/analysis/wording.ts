import { isTimeUnit } from '../../performance/formulas';
import type { Indicator, Measure } from '../../performance/indicator';
import { unitKind } from '../../quantity/unit';
import type { ReportFacts } from '../facts';
import { measureFigure, realisasiPlaces, targetPlaces } from '../figures';
import type { Span } from '../model';

/** The word before an amount: `sebanyak 4 laporan`, `selama 8 hari kerja`, `sebesar 98,6%`. */
export const amountWord = (unit: string): string => {
  if (unitKind(unit) === 'count') return 'sebanyak';
  return isTimeUnit(unit) ? 'selama' : 'sebesar';
};

/** The target of an indicator in running text. */
export const targetFigure = (indicator: Indicator, target: Measure): Span =>
  measureFigure(target, indicator, 'target', targetPlaces(indicator));

/** The realisasi of an indicator in running text. */
export const realisasiFigure = (indicator: Indicator, realisasi: Measure): Span =>
  measureFigure(realisasi, indicator, 'realisasi', realisasiPlaces(indicator));

/** Name of the unit that answers for an indicator or activity, as running text says it. */
export const divisionOf = (facts: ReportFacts, divisionId: string): string =>
  facts.year.divisions.find((division) => division.id === divisionId)?.name ??
  'divisi penanggung jawab';
