import fc from 'fast-check';
import { summarisePerformance } from '../../../src/domain/performance/summary';
import { aNumber, anIndicator, aSasaran, aYear } from '../../support/builders';
import { practiceNumbers } from '../../support/practice-numbers';

const weighted = (id: string, weight: number | null, realisasi: number | null, sasaranId = 'KS1') =>
  anIndicator({
    id,
    weight,
    sasaranId,
    target: aNumber(100),
    realisasi: realisasi === null ? null : aNumber(realisasi),
  });

describe('summarisePerformance', () => {
  test('gives the KPU report of the practice year its known figures', () => {
    const summary = summarisePerformance(practiceNumbers(), 'KPU');
    expect(summary).toMatchObject({
      total: 13,
      measured: 12,
      meanKind: 'simple',
      meanOfIndicators: 104.93,
      meanOfSasaran: 105.86,
    });
    expect(
      summary.sasaran.map(({ sasaran, measured, mean }) => [sasaran.id, measured, mean]),
    ).toEqual([
      ['KS1', 4, 101.53],
      ['KS2', 4, 104.62],
      ['KS3', 2, 111.72],
      ['KS4', 2, 105.56],
    ]);
  });

  test('gives the Sekretariat report of the practice year its known figures', () => {
    const summary = summarisePerformance(practiceNumbers(), 'SEKRETARIAT');
    expect(summary).toMatchObject({
      total: 14,
      measured: 14,
      meanOfIndicators: 99.37,
      meanOfSasaran: 100.05,
    });
    expect(
      summary.sasaran.map(({ sasaran, measured, mean }) => [sasaran.id, measured, mean]),
    ).toEqual([
      ['SS1', 4, 91.65],
      ['SS2', 3, 99.14],
      ['SS3', 2, 100.37],
      ['SS4', 3, 108.33],
      ['SS5', 2, 100.75],
    ]);
  });

  test.each([
    ['K-01', 102.85, 102.85],
    ['K-06', 130, 120],
    ['K-10', 127.08, 120],
    ['K-12', 111.11, 111.11],
    ['K-13', 100, 100],
    ['S-01', 100, 100],
    ['S-03', 64, 64],
    ['S-07', 93.75, 93.75],
    ['S-12', 150, 120],
  ])('measures %s of the practice year as worked out by hand', (id, rawPercent, percent) => {
    const year = practiceNumbers();
    const results = (['KPU', 'SEKRETARIAT'] as const).flatMap((report) =>
      summarisePerformance(year, report).sasaran.flatMap(({ indicators }) => indicators),
    );
    expect(results.find(({ indicator }) => indicator.id === id)?.capaian).toMatchObject({
      rawPercent,
      percent,
    });
  });

  test('leaves the indicator without an election unmeasured', () => {
    const results = summarisePerformance(practiceNumbers(), 'KPU').sasaran.flatMap(
      ({ indicators }) => indicators,
    );
    const unmeasured = results.filter(({ capaian }) => capaian.state === 'not-measured');
    expect(unmeasured.map(({ indicator }) => indicator.id)).toEqual(['K-09']);
  });

  test('weighs indicators when all have a weight and the weights make a whole', () => {
    const year = aYear({ indicators: [weighted('K-01', 75, 100), weighted('K-02', 25, 60)] });
    expect(summarisePerformance(year, 'KPU')).toMatchObject({
      meanKind: 'weighted',
      meanOfIndicators: 90,
    });
  });

  test('shares the weight of an unmeasured indicator among the others', () => {
    const year = aYear({
      indicators: [weighted('K-01', 50, 100), weighted('K-02', 25, 60), weighted('K-03', 25, null)],
    });
    expect(summarisePerformance(year, 'KPU')).toMatchObject({
      measured: 2,
      meanOfIndicators: 86.67,
    });
  });

  test.each([
    ['one weight is missing', 100, null],
    ['the weights do not sum to 100', 60, 30],
    ['one weight is zero', 100, 0],
  ])('falls back to the simple mean when %s', (_, first, second) => {
    const year = aYear({
      indicators: [weighted('K-01', first, 100), weighted('K-02', second, 60)],
    });
    expect(summarisePerformance(year, 'KPU')).toMatchObject({
      meanKind: 'simple',
      meanOfIndicators: 80,
    });
  });

  test('counts an indicator of both reports in each of them', () => {
    const shared = anIndicator({ reports: ['KPU', 'SEKRETARIAT'] });
    const year = aYear({
      sasaran: [aSasaran({ reports: ['KPU', 'SEKRETARIAT'] })],
      indicators: [shared],
    });
    expect(summarisePerformance(year, 'KPU').total).toBe(1);
    expect(summarisePerformance(year, 'SEKRETARIAT').sasaran[0]?.indicators[0]?.indicator).toBe(
      shared,
    );
  });

  test('lists a sasaran without indicators and keeps it out of the means', () => {
    const year = aYear({ sasaran: [aSasaran(), aSasaran({ id: 'KS2' })] });
    const summary = summarisePerformance(year, 'KPU');
    expect(summary.sasaran[1]).toMatchObject({ measured: 0, mean: null, indicators: [] });
    expect(summary.meanOfSasaran).toBe(102.85);
  });

  test('has no means when nothing was measured', () => {
    const year = aYear({ indicators: [weighted('K-01', 100, null)] });
    expect(summarisePerformance(year, 'KPU')).toMatchObject({
      measured: 0,
      meanOfIndicators: null,
      meanOfSasaran: null,
    });
  });

  test('keeps totals equal to the sum of the sasaran and means between their parts', () => {
    const indicators = fc.array(
      fc.tuple(fc.constantFrom('KS1', 'KS2'), fc.option(fc.integer({ min: 0, max: 150 }))),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(indicators, (rows) => {
        const year = aYear({
          sasaran: [aSasaran(), aSasaran({ id: 'KS2' })],
          indicators: rows.map(([sasaranId, realisasi], i) =>
            weighted(`K-${i}`, null, realisasi, sasaranId),
          ),
        });
        const { total, measured, sasaran, meanOfIndicators } = summarisePerformance(year, 'KPU');
        const sum = (values: readonly number[]): number =>
          values.reduce((all, value) => all + value, 0);
        expect(sum(sasaran.map(({ indicators: own }) => own.length))).toBe(total);
        expect(sum(sasaran.map((one) => one.measured))).toBe(measured);
        const means = sasaran.flatMap(({ mean }) => (mean === null ? [] : [mean]));
        if (meanOfIndicators === null) expect(means).toEqual([]);
        else {
          expect(meanOfIndicators).toBeGreaterThanOrEqual(Math.min(...means) - 0.01);
          expect(meanOfIndicators).toBeLessThanOrEqual(Math.max(...means) + 0.01);
        }
      }),
    );
  });
});
