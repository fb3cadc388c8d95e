import { english } from '../../../src/application/messages/en';
import { indonesian } from '../../../src/application/messages/id';
import { summariseProblems } from '../../../src/domain/quality/problem-summary';
import { reportingCriteria } from '../../../src/domain/quality/reporting-criteria';
import type { Problem } from '../../../src/domain/quality/problem';
import type { LapkinYear } from '../../../src/domain/year/lapkin-year';
import { indicatorWith, soundYear } from '../../support/sound-year';

const problem = (severity: Problem['severity'], tab: string): Problem => ({
  code: 'any',
  severity,
  place: { tab },
  found: '',
  data: {},
});

const checked = (year: LapkinYear, problems: readonly Problem[]) => ({
  code: 'checked' as const,
  problems,
  summary: summariseProblems(problems, year),
  criteria: {
    KPU: reportingCriteria(year, 'KPU'),
    SEKRETARIAT: reportingCriteria(year, 'SEKRETARIAT'),
  },
});

const worksheet = 'Div Perencanaan Data Informasi';
const found = [
  problem('error', worksheet),
  problem('info', worksheet),
  problem('warning', 'Peran'),
];

describe('the sentence of a check', () => {
  test('has a line for each division, for the other tabs and for the criteria of each report', () => {
    const year = indicatorWith({ national: null })(soundYear());
    expect(indonesian.done.checked(checked(year, found)).split('\n')).toEqual([
      'Pemeriksaan selesai: 1 kesalahan, 1 peringatan, 1 catatan.',
      'Divisi Perencanaan, Data, dan Informasi: 1 kesalahan, 1 catatan.',
      'Tab lain: 1 peringatan.',
      'Kriteria pelaporan LAPKIN KPU: 8 dari 9 terpenuhi. Belum lengkap: perbandingan dengan nilai nasional (0 dari 1).',
      'Kriteria pelaporan LAPKIN Sekretariat: 9 dari 9 terpenuhi.',
    ]);
  });

  test('judges no criteria of a report that has no indicator yet', () => {
    const year = { ...soundYear(), indicators: [] };
    expect(indonesian.done.checked(checked(year, [])).split('\n').slice(-2)).toEqual([
      'Kriteria pelaporan LAPKIN KPU belum dapat dinilai karena Perjanjian Kinerja belum memuat indikatornya.',
      'Kriteria pelaporan LAPKIN Sekretariat belum dapat dinilai karena Perjanjian Kinerja belum memuat indikatornya.',
    ]);
  });

  test('says the same in English, and that there is nothing', () => {
    expect(english.done.checked(checked(soundYear(), [])).split('\n')).toEqual([
      'Checked: nothing to remark.',
      'Divisi Perencanaan, Data, dan Informasi: nothing to remark.',
      'Other tabs: nothing to remark.',
      'Reporting criteria of LAPKIN KPU: 9 of 9 met.',
      'Reporting criteria of LAPKIN Sekretariat: 9 of 9 met.',
    ]);
  });
});
