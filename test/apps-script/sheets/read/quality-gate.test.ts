import { locate } from '../../../../src/apps-script/sheets/layout/locate';
import { runGate } from '../../../../src/domain/quality/gate';
import { gatherProblems } from '../../../../src/domain/quality/gather-problems';
import type { LapkinYear } from '../../../../src/domain/year/lapkin-year';
import { openTestWorkbook, practiceWorkbookBytes } from '../../../support/workbook';
import type { TestWorkbook } from '../../../support/workbook';

let workbook: TestWorkbook;
beforeAll(async () => {
  workbook = await openTestWorkbook(await practiceWorkbookBytes());
});

/** The same rows with nothing left in them, so that every rule about an empty cell speaks. */
const emptied = (year: LapkinYear): LapkinYear => ({
  ...year,
  practice: false,
  office: { ...year.office, name: '', address: '', budgetDocument: 'SP DIPA-076/2021' },
  policy: { ...year.policy, capPercent: 90 },
  signers: year.signers.map((signer) => ({ ...signer, nip: '12' })),
  narratives: year.narratives.map((one) => ({ ...one, confirmedYear: null, text: 'PK 2021 {x}' })),
  indicators: year.indicators.map((indicator) => ({
    ...indicator,
    personInCharge: '',
    dataSource: '',
    history: [],
    renstra: null,
    national: null,
    realisasi: { kind: 'number', value: 0 },
    obstacles: '',
    solutions: '',
    plan: '',
    supportingFactors: '',
    evidence: [],
    worksheetWording: { name: 'x', unit: 'y' },
  })),
  activities: year.activities.map((activity) => ({
    ...activity,
    pagu: 1,
    quarters: [-1, 2, 3, 4],
    realisasi: 900,
    volume: { unit: '', target: null, realisasi: null },
    evidence: [],
    indicatorIds: ['K-99'],
  })),
});

describe('runGate', () => {
  test('finds no error in the practice workbook, and one indicator without an activity', () => {
    const { year, problems } = workbook.read();
    const gathered = gatherProblems(year, problems, runGate(year, { moment: 'signing' }));
    expect(
      gathered
        .filter(({ severity }) => severity !== 'info')
        .map(({ code, severity, data }) => [code, severity, data.id]),
    ).toEqual([['indicator-without-activity', 'warning', 'K-09']]);
  });

  test('names only cells that are there', () => {
    const { year, workbook: tabs } = workbook.read();
    const layouts = [
      tabs.settings,
      tabs.roster,
      tabs.agreement,
      tabs.narratives,
      ...tabs.worksheets.map(({ tab }) => tab),
    ].map(({ layout }) => layout);
    const problems = runGate(emptied(year), { moment: 'draft' });
    const lost = problems
      .filter(({ place }) => locate(place, layouts) === null)
      .map(({ code, place }) => `${code}: ${place.tab} ${place.field ?? ''}`);
    expect(new Set(problems.map(({ code }) => code)).size).toBeGreaterThan(20);
    expect([...new Set(lost)]).toEqual([]);
  });
});
