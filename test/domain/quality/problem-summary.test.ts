import { runGate } from '../../../src/domain/quality/gate';
import { summariseProblems } from '../../../src/domain/quality/problem-summary';
import { aDivision } from '../../support/builders';
import { activityWith, indicatorWith, officeWith, soundYear } from '../../support/sound-year';

describe('summariseProblems', () => {
  test('counts by weight, by division and elsewhere', () => {
    const year = {
      ...officeWith({ address: '', capital: '' })(
        activityWith({ pagu: 1, evidence: [] })(indicatorWith({ history: [] })(soundYear())),
      ),
      divisions: [aDivision(), aDivision({ id: 'D-HUK', name: 'Divisi Hukum', tab: 'Hukum' })],
    };
    const summary = summariseProblems(runGate(year, { moment: 'draft' }), year);
    expect(summary).toEqual({
      total: { error: 2, warning: 3, info: 1 },
      divisions: [
        {
          divisionId: 'D-DATIN',
          name: 'Divisi Perencanaan, Data, dan Informasi',
          tab: 'Div Perencanaan Data Informasi',
          counts: { error: 1, warning: 1, info: 0 },
        },
        {
          divisionId: 'D-HUK',
          name: 'Divisi Hukum',
          tab: 'Hukum',
          counts: { error: 0, warning: 0, info: 0 },
        },
      ],
      elsewhere: { error: 1, warning: 2, info: 1 },
    });
  });
});
