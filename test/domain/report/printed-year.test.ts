import fc from 'fast-check';
import { buildReport } from '../../../src/domain/report/build-report';
import { printedYear } from '../../../src/domain/report/printed-year';
import { REPORTS } from '../../../src/domain/sop/state';
import type { LapkinYear } from '../../../src/domain/year/lapkin-year';
import { arbitraryYear } from '../../support/arbitrary-year';
import { aDay, aDivision, aPerson, aPolicy, aProgram, aSigner } from '../../support/builders';
import { exampleYears } from '../../support/example-years';
import { practiceYear } from '../../support/practice-year';

const today = aDay('2024-01-22');

/** Both reports of what they print themselves say the same as those of the whole year. */
const expectSame = (year: LapkinYear): void => {
  for (const report of REPORTS) {
    const whole = buildReport({ ...year, signers: [] }, report, { today });
    expect(buildReport(printedYear(year, report), report, { today })).toEqual(whole);
  }
};

describe('printedYear', () => {
  test('holds everything that a report prints but its signer, in years of every kind', () => {
    fc.assert(fc.property(arbitraryYear, expectSame), { numRuns: 30 });
    [practiceYear(), ...exampleYears.map(({ year }) => year)].forEach(expectSame);
  });

  const year = practiceYear();
  const [first] = year.people;
  const { name = '' } = first ?? {};
  const [sekretariat] = year.indicators.filter(({ reports }) => !reports.includes('KPU'));

  test.each<readonly [string, Partial<LapkinYear>]>([
    ['an address on the roster', { people: year.people.map((one) => ({ ...one, email: 'x' })) }],
    ['a person who holds no office', { people: [...year.people, aPerson({ roles: ['staf'] })] }],
    ['a holiday', { holidays: [] }],
    ['a signer', { signers: [aSigner('KPU', { acting: 'Plh.' })] }],
    ['a deadline', { policy: { ...year.policy, deadline: today } }],
    [
      'an indicator of the other report',
      {
        indicators: year.indicators.map((one) =>
          one === sekretariat ? { ...one, obstacles: 'Lain.' } : one,
        ),
      },
    ],
  ])('stays the same with another %s', (_, change) => {
    expect(sekretariat).toBeDefined();
    expect(printedYear({ ...year, ...change }, 'KPU')).toEqual(printedYear(year, 'KPU'));
  });

  test.each<readonly [string, Partial<LapkinYear>]>([
    [
      'the name of an official',
      {
        people: year.people.map((one) =>
          one.name === name ? { ...one, name: `${name}, S.H.` } : one,
        ),
      },
    ],
    ['the cap', { policy: { ...year.policy, ...aPolicy({ capPercent: 100 }) } }],
    ['the divisions', { divisions: [...year.divisions, aDivision({ id: 'D-X' })] }],
    ['the programmes', { programs: [...year.programs, aProgram({ code: '1', report: 'KPU' })] }],
  ])('is another with a change of %s', (_, change) => {
    expect(printedYear({ ...year, ...change }, 'KPU')).not.toEqual(printedYear(year, 'KPU'));
  });
});
