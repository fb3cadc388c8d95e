import fc from 'fast-check';
import { buildReport } from '../../../src/domain/report/build-report';
import { crossCheck } from '../../support/cross-check';
import type { LapkinYear } from '../../../src/domain/year/lapkin-year';
import { arbitraryYear } from '../../support/arbitrary-year';
import { aDay, aNumber, anActivity, anIndicator, aPolicy, aYear } from '../../support/builders';
import { practiceNumbers } from '../../support/practice-numbers';

const today = aDay('2024-01-22');
const both = (year: LapkinYear, other: LapkinYear = year) => ({
  year,
  kpu: buildReport(year, 'KPU', { today }),
  sekretariat: buildReport(other, 'SEKRETARIAT', { today }),
});

describe('crossCheck', () => {
  test('finds the practice year in agreement', () => {
    const year = practiceNumbers();
    const indicators = year.indicators.map((indicator, index) => ({
      ...indicator,
      agreementPlace: { tab: 'Perjanjian Kinerja', row: 12 + index },
      worksheetPlace: { tab: 'Divisi', row: 8 + index },
    }));
    expect(crossCheck(both({ ...year, indicators }))).toEqual([]);
  });

  test('finds a shared indicator that was printed from other data', () => {
    const shared = anIndicator({ reports: ['KPU', 'SEKRETARIAT'] });
    const year = aYear({ indicators: [shared] });
    const stale = aYear({ indicators: [{ ...shared, realisasi: aNumber(60) }] });
    expect(crossCheck(both(year))).toEqual([]);
    expect(crossCheck(both(year, stale))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'figure-differs', kpu: '66,85', sekretariat: '60' }),
      ]),
    );
  });

  test('finds money that no report accounts for', () => {
    const stray = anActivity({ id: 'A-9', programCode: '076.01.XX', pagu: 5_000 });
    const findings = crossCheck(both(aYear({ activities: [anActivity(), stray] })));
    expect(findings).toEqual(
      expect.arrayContaining([
        { kind: 'budget-differs', figure: 'pagu', printed: 1_000_000, satker: 1_005_000 },
        { kind: 'activity-in-no-report', activityId: 'A-9', place: stray.place },
      ]),
    );
  });

  test('finds a report that was printed before the money changed', () => {
    const year = aYear({
      activities: [anActivity({ programCode: '076.01.WA', realisasi: 900_000 })],
    });
    const stale = aYear({ activities: [anActivity({ programCode: '076.01.WA' })] });
    expect(crossCheck(both(year, stale))).toEqual([
      { kind: 'budget-differs', figure: 'belanja', printed: 970_000, satker: 900_000 },
    ]);
  });

  test('expects the whole budget in both when the office shows it in both', () => {
    const year = aYear({ policy: aPolicy({ showWholeBudget: true }) });
    expect(crossCheck(both(year))).toEqual([]);
  });

  test('finds nothing in any year whose programmes all belong to a report', () => {
    fc.assert(
      fc.property(arbitraryYear, (year) => {
        const known = new Set(year.programs.map((program) => program.code));
        const activities = year.activities.filter((activity) => known.has(activity.programCode));
        expect(crossCheck(both({ ...year, activities }))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
