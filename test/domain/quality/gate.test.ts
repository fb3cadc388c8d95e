import fc from 'fast-check';
import { runGate } from '../../../src/domain/quality/gate';
import type { Moment } from '../../../src/domain/quality/quality-rule';
import type { GateProblemCode } from '../../../src/domain/quality/rules';
import { qualityRules, ruleOf } from '../../../src/domain/quality/rules';
import type { LapkinYear } from '../../../src/domain/year/lapkin-year';
import { arbitraryYear } from '../../support/arbitrary-year';
import { aNumber, aYear } from '../../support/builders';
import { practiceYear } from '../../support/practice-year';
import { indicatorWith, soundYear } from '../../support/sound-year';
import { casesByCode, nearCases } from './rule-cases';

const moments: readonly Moment[] = ['draft', 'plenary', 'signing'];

const codesOf = (year: LapkinYear, moment: Moment = 'draft'): ReadonlySet<GateProblemCode> =>
  new Set(runGate(year, { moment }).map(({ code }) => code));

describe('runGate', () => {
  test.each(moments)('finds nothing in a sound year before %s', (moment) => {
    expect(runGate(soundYear(), { moment })).toEqual([]);
  });

  test.each(casesByCode)('finds %s, at its cell, and nothing else', (code, one) => {
    const year = one.breaks(soundYear());
    expect([...codesOf(year)].sort()).toEqual([code, ...(one.with ?? [])].sort());
    const places = runGate(year, { moment: 'draft' })
      .filter((problem) => problem.code === code)
      .map(({ place }) => place);
    expect(places).toContainEqual(one.at);
  });

  test.each(nearCases)('does not find %s where something only comes near', (code, spares) => {
    expect(codesOf(spares(soundYear()))).not.toContain(code);
  });

  test('finds no error in the practice year at any moment, and one warning', () => {
    const problems = runGate(practiceYear(), { moment: 'signing' });
    const told = problems
      .filter(({ severity }) => severity !== 'info')
      .map(({ code, severity, data }) => [code, severity, data.id]);
    expect(told).toEqual([['indicator-without-activity', 'warning', 'K-09']]);
    expect(codesOf(practiceYear(), 'draft')).not.toContain('leftover-year');
  });

  test('finds the practice words once the practice year is no practice any more', () => {
    const problems = runGate({ ...practiceYear(), practice: false }, { moment: 'draft' });
    expect(problems.filter(({ code }) => code === 'practice-words-left').length).toBeGreaterThan(2);
  });

  test('judges any year without falling over, the same twice', () => {
    fc.assert(
      fc.property(arbitraryYear, fc.constantFrom(...moments), (year, moment) => {
        expect(runGate(year, { moment })).toEqual(runGate(year, { moment }));
      }),
      { numRuns: 60 },
    );
  });

  test('finds the same whatever the order of the rows', () => {
    const sorted = (year: LapkinYear) =>
      runGate(year, { moment: 'plenary' })
        .map((problem) => JSON.stringify(problem))
        .sort();
    fc.assert(
      fc.property(arbitraryYear, (year) => {
        const turned: LapkinYear = {
          ...year,
          indicators: [...year.indicators].reverse(),
          activities: [...year.activities].reverse(),
          sasaran: [...year.sasaran].reverse(),
          divisions: [...year.divisions].reverse(),
          narratives: [...year.narratives].reverse(),
          people: [...year.people].reverse(),
          signers: [...year.signers].reverse(),
        };
        expect(sorted(turned)).toEqual(sorted(year));
      }),
      { numRuns: 60 },
    );
  });

  test.each(['a', '.', '_', '{', '[', '[AA ', '2015-', 'tahun 2022 ', 'nomor 7 ', 'pemilu umum '])(
    'reads 50.000 characters of “%s” without getting lost',
    (unit) => {
      const text = unit.repeat(50_000 / unit.length);
      const year = indicatorWith({ obstacles: text })(soundYear());
      for (const { found } of runGate(year, { moment: 'draft' })) {
        expect(Array.from(found).length).toBeLessThanOrEqual(120);
      }
    },
  );

  test('shortens what was found to 120 characters', () => {
    const text = `${'panjang '.repeat(100)}{isian} ${'sekali '.repeat(100)}`;
    const problems = runGate(indicatorWith({ solutions: text })(soundYear()), { moment: 'draft' });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.found).toContain('{isian}');
    expect(problems.every(({ found }) => Array.from(found).length <= 120)).toBe(true);
  });
});

describe('severity', () => {
  const severitiesOf = (code: GateProblemCode) =>
    moments.map((moment) => ruleOf(code)?.severity[moment]);

  test.each<[GateProblemCode]>([
    ['shortfall-without-cause'],
    ['shortfall-without-solution'],
    ['decline-without-cause'],
    ['low-absorption-unexplained'],
  ])('%s may wait for the plenary', (code) => {
    expect(severitiesOf(code)).toEqual(['warning', 'error', 'error']);
  });

  test.each<[GateProblemCode]>([
    ['indicator-evidence-missing'],
    ['activity-evidence-missing'],
    ['signer-missing'],
    ['nip-missing'],
    ['narrative-missing'],
    ['narrative-not-confirmed'],
  ])('%s may wait for the signature', (code) => {
    expect(severitiesOf(code)).toEqual(['warning', 'warning', 'error']);
  });

  test.each([
    [2023, 'info'],
    [2025, 'info'],
    [2026, 'warning'],
  ])('a target below the national value weighs in %d: %s', (year, severity) => {
    const weak = indicatorWith({ national: { value: aNumber(67.5), source: 'KPU RI' } });
    const found = runGate({ ...weak(soundYear()), year }, { moment: 'draft' });
    expect(found.find(({ code }) => code === 'target-below-national')).toMatchObject({ severity });
  });
});

describe('qualityRules', () => {
  test('have ids and codes of their own', () => {
    expect(new Set(qualityRules.map(({ id }) => id)).size).toBe(qualityRules.length);
    expect(new Set(qualityRules.map(({ code }) => code)).size).toBe(qualityRules.length);
  });

  test.each(qualityRules.map((rule) => [rule.id, rule] as const))(
    '%s names what it rests on',
    (id, { reference }) => {
      expect(id).toMatch(/^[A-Z]{2,3}-\d{2}$/);
      expect(reference).toMatch(/\p{L}{3}/u);
    },
  );

  test('are asked of an almost empty workbook too', () => {
    const empty = aYear({
      year: 0,
      divisions: [],
      programs: [],
      signers: [],
      people: [],
      sasaran: [],
      indicators: [],
      activities: [],
    });
    expect(codesOf(empty)).toEqual(
      new Set([
        'report-without-indicators',
        'report-without-budget',
        'role-without-person',
        'signer-missing',
        'narrative-missing',
      ]),
    );
  });
});
