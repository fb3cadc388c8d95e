import { openCriteria, reportingCriteria } from '../../../src/domain/quality/reporting-criteria';
import type { ReportingCriterion } from '../../../src/domain/quality/reporting-criteria';
import { aYear } from '../../support/builders';
import type { LapkinYear } from '../../../src/domain/year/lapkin-year';
import { aNumber } from '../../support/builders';
import { practiceYear } from '../../support/practice-year';
import { activityWith, indicatorWith, narrativeWith, soundYear } from '../../support/sound-year';

const coverageOf = (year: LapkinYear, criterion: ReportingCriterion) => {
  const found = reportingCriteria(year, 'KPU').find((one) => one.criterion === criterion);
  return [found?.fulfilled, found?.of];
};

describe('reportingCriteria', () => {
  test('are nine and all fulfilled in a sound year', () => {
    const criteria = reportingCriteria(soundYear(), 'KPU');
    expect(new Set(criteria.map(({ criterion }) => criterion)).size).toBe(9);
    expect(criteria.every(({ fulfilled, of }) => fulfilled === of && of > 0)).toBe(true);
  });

  test.each<[ReportingCriterion, (year: LapkinYear) => LapkinYear]>([
    ['standard', narrativeWith({ text: '' })],
    ['completeness', indicatorWith({ realisasi: null })],
    ['annual-target', indicatorWith({ target: null })],
    ['medium-term-target', indicatorWith({ renstra: null })],
    ['earlier-years', indicatorWith({ history: [] })],
    ['benchmark', indicatorWith({ national: null })],
    ['quality-of-result', indicatorWith({ realisasi: aNumber(40), obstacles: 'Cuaca.' })],
    ['efficiency', activityWith({ indicatorIds: [] })],
    ['recommendation', indicatorWith({ plan: '' })],
  ])('misses %s when its data is missing', (criterion, change) => {
    const [fulfilled, of] = coverageOf(change(soundYear()), criterion);
    expect(of).toBeGreaterThan(0);
    expect(fulfilled).toBe((of ?? 0) - 1);
  });

  test('does not hold an excused indicator against the annual target', () => {
    expect(coverageOf(practiceYear(), 'annual-target')).toEqual([12, 12]);
    expect(coverageOf(practiceYear(), 'completeness')).toEqual([13, 13]);
  });

  test('are open in a year of which nothing was written, and all met in a sound one', () => {
    expect(openCriteria(reportingCriteria(aYear({ indicators: [] }), 'KPU'))).toHaveLength(9);
    expect(openCriteria(reportingCriteria(soundYear(), 'KPU'))).toEqual([]);
  });
});
