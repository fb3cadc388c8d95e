import type { Problem } from '../../../src/domain/quality/problem';
import { problemsOfReport } from '../../../src/domain/quality/problems-of-report';
import type { Place } from '../../../src/domain/year/place';
import { indicatorWith, policyWith, soundYear } from '../../support/sound-year';

const problem = (place: Place, data: Problem['data'] = {}): Problem => ({
  code: 'any',
  severity: 'warning',
  place,
  found: '',
  data,
});

const inAgreement = (row: number): Problem => problem({ tab: 'Perjanjian Kinerja', row });
const onWorksheet = (row: number): Problem =>
  problem({ tab: 'Div Perencanaan Data Informasi', row, field: 'bukti' });

const kpuIndicator = inAgreement(12);
const sekretariatIndicator = inAgreement(13);
const kpuActivity = onWorksheet(30);
const sekretariatActivity = onWorksheet(31);
const all = [kpuIndicator, sekretariatIndicator, kpuActivity, sekretariatActivity];

describe('problemsOfReport', () => {
  test('leaves each report its own rows', () => {
    expect(problemsOfReport(all, soundYear(), 'KPU')).toEqual([kpuIndicator, kpuActivity]);
    expect(problemsOfReport(all, soundYear(), 'SEKRETARIAT')).toEqual([
      sekretariatIndicator,
      sekretariatActivity,
    ]);
  });

  test('keeps what both reports print', () => {
    const shared = indicatorWith({ reports: ['KPU', 'SEKRETARIAT'] })(soundYear());
    expect(problemsOfReport([kpuIndicator], shared, 'SEKRETARIAT')).toEqual([kpuIndicator]);
    const whole = policyWith({ showWholeBudget: true })(soundYear());
    expect(problemsOfReport([sekretariatActivity], whole, 'KPU')).toEqual([sekretariatActivity]);
  });

  test('keeps what stands in no report', () => {
    const setting = problem({ tab: 'Pengaturan', row: 6, field: 'isi' });
    expect(problemsOfReport([setting, problem({ tab: 'Narasi' })], soundYear(), 'KPU')).toEqual([
      setting,
      problem({ tab: 'Narasi' }),
    ]);
  });

  test('believes a problem that names its report', () => {
    const missing = problem({ tab: 'Narasi' }, { report: 'SEKRETARIAT' });
    expect(problemsOfReport([missing], soundYear(), 'KPU')).toEqual([]);
    expect(problemsOfReport([missing], soundYear(), 'SEKRETARIAT')).toEqual([missing]);
  });
});
