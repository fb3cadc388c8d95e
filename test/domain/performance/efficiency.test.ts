import fc from 'fast-check';
import { activitiesOf } from '../../../src/domain/budget/summary';
import {
  efficiencyRules,
  outputEfficiency,
  simpleEfficiency,
} from '../../../src/domain/performance/efficiency';
import { anActivity } from '../../support/builders';
import { practiceNumbers } from '../../support/practice-numbers';

const volume = (target: number | null, realisasi: number | null) => ({
  unit: 'laporan',
  target,
  realisasi,
});

describe('simpleEfficiency', () => {
  test.each([
    ['efisien', 104.93, 97.87, 7.06],
    ['efisien', 100, 99.99, 0.01],
    ['seimbang', 100, 100, 0],
    ['belum-efisien', 100, 101, -1],
    ['belum-efisien', 64, 98, -34],
    ['target-belum-tercapai', 99.37, 98.41, 0.96],
    ['target-belum-tercapai', 80, 60, 20],
    ['target-belum-tercapai', 90, 90, 0],
  ])('reads %s from capaian %d and absorption %d', (verdict, capaian, absorption, percent) => {
    expect(simpleEfficiency(capaian, absorption)).toEqual({ percent, verdict });
  });
});

describe('outputEfficiency', () => {
  test.each([
    ['KPU', 31, 2.27, 55.66],
    ['SEKRETARIAT', 17, 1.78, 54.45],
  ] as const)(
    'gives %s of the practice year E and NE over %d outputs',
    (report, counted, percent, score) => {
      const year = practiceNumbers();
      expect(outputEfficiency(activitiesOf(year, report), year.policy.capPercent)).toMatchObject({
        state: 'computed',
        percent,
        limitedPercent: percent,
        limited: false,
        score,
        counted,
        skipped: [],
      });
    },
  );

  test('compares what the realised volume should have cost with what was spent', () => {
    const activity = anActivity({ pagu: 1000, realisasi: 450, volume: volume(4, 2) });
    expect(outputEfficiency([activity])).toMatchObject({
      percent: 10,
      score: 75,
      expectedCost: 500,
      spent: 450,
    });
  });

  test('limits the volume reached to the cap', () => {
    const activity = anActivity({ pagu: 1000, realisasi: 1100, volume: volume(1, 5) });
    expect(outputEfficiency([activity], 110)).toMatchObject({ percent: 0, expectedCost: 1100 });
  });

  test.each([
    ['far too cheap', 100, 90, 20, 100],
    ['far too dear', 1900, -90, -20, 0],
  ])(
    'limits an output that was %s before scoring it',
    (_, realisasi, percent, limitedPercent, score) => {
      const activity = anActivity({ pagu: 1000, realisasi, volume: volume(1, 1) });
      expect(outputEfficiency([activity])).toMatchObject({
        percent,
        limitedPercent,
        limited: true,
        score,
      });
    },
  );

  test.each([
    ['pagu', { pagu: 0 }],
    ['pagu', { pagu: null }],
    ['volume-target', { volume: volume(0, 2) }],
    ['volume-target', { volume: volume(null, 2) }],
    ['volume-realisasi', { volume: volume(2, 0) }],
    ['volume-realisasi', { volume: volume(2, null) }],
    ['realisasi', { realisasi: null, quarters: [null, null, null, null] }],
  ] as const)('skips and lists an output that lacks %s', (lacks, change) => {
    const broken = anActivity({ id: 'D-02', ...change });
    const result = outputEfficiency([anActivity(), broken]);
    expect(result).toMatchObject({
      state: 'computed',
      counted: 1,
      skipped: [{ activity: broken, lacks }],
    });
  });

  test('computes nothing from outputs that all lack something', () => {
    expect(outputEfficiency([anActivity({ pagu: null })])).toMatchObject({ state: 'not-computed' });
    expect(outputEfficiency([])).toEqual({ state: 'not-computed', skipped: [] });
  });

  test('never scores below 0 or above 100', () => {
    const positive = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(positive, positive, positive, positive), { minLength: 1 }),
        (rows) => {
          const result = outputEfficiency(
            rows.map(([pagu, realisasi, target, done]) =>
              anActivity({ pagu, realisasi, volume: volume(target, done) }),
            ),
          );
          const score = result.state === 'computed' ? result.score : -1;
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
});

describe('efficiencyRules', () => {
  test('explains both formulas with a source', () => {
    expect(
      Object.values(efficiencyRules).every(
        ({ formula, reference }) => formula !== '' && reference !== '',
      ),
    ).toBe(true);
  });
});
