import { runGate } from '../../../src/domain/quality/gate';
import { gatherProblems } from '../../../src/domain/quality/gather-problems';
import { readingProblem } from '../../../src/domain/quality/reading-problems';
import type { LapkinYear } from '../../../src/domain/year/lapkin-year';
import { aNumber } from '../../support/builders';
import { activityWith, indicatorWith, narrativeWith, soundYear } from '../../support/sound-year';

const sheet = 'Div Perencanaan Data Informasi';

const gather = (year: LapkinYear, ...reading: readonly ReturnType<typeof readingProblem>[]) =>
  gatherProblems(year, reading, runGate(year, { moment: 'draft' }));

const codesOf = (problems: ReturnType<typeof gather>) => problems.map(({ code }) => code);

describe('gatherProblems', () => {
  test('says once that a cell could not be read', () => {
    const year = indicatorWith({ realisasi: null })(soundYear());
    const place = { tab: sheet, row: 8, field: 'realisasi' };
    const unreadable = readingProblem('cell-unreadable', place, 'enam puluh', {
      doubt: '',
      guess: '',
    });
    expect(codesOf(gather(year))).toEqual(['not-measured-without-reason']);
    expect(codesOf(gather(year, unreadable))).toEqual(['cell-unreadable']);
  });

  test('keeps what the gate says beside a remark about the same cell', () => {
    const year = indicatorWith({ realisasi: aNumber(40), obstacles: '' })(soundYear());
    const place = { tab: sheet, row: 8, field: 'penghambat' };
    const remark = readingProblem('text-became-date', place, '', { date: '2 Februari 2024' });
    expect(codesOf(gather(year, remark))).toContain('shortfall-without-cause');
  });

  test('says once what reading and the gate say in other words', () => {
    const year = activityWith({ realisasi: 970_500 })(soundYear());
    const place = { tab: sheet, row: 30, field: 'tw4' };
    const differs = readingProblem('quarter-sum-differs', place, '970500', { expected: '' });
    expect(codesOf(gather(year, differs))).toEqual(['quarter-sum-differs']);
  });

  test('knows the same row by its id', () => {
    const year = indicatorWith({ worksheetPlace: null, worksheetWording: null })(soundYear());
    const missing = readingProblem('indicator-row-missing', { tab: sheet }, 'K-01', { id: 'K-01' });
    const other = readingProblem('indicator-row-missing', { tab: sheet }, 'K-02', { id: 'K-02' });
    expect(codesOf(gather(year, missing))).toEqual(['indicator-row-missing']);
    expect(codesOf(gather(year, other))).toContain('indicator-not-on-worksheet');
  });

  test('lists the worst first, then in the order of the workbook', () => {
    const year = narrativeWith({ text: 'Isi {nama}.' })(
      activityWith({ pagu: 1, evidence: [] })(indicatorWith({ personInCharge: '' })(soundYear())),
    );
    const setting = readingProblem('setting-missing', { tab: 'Pengaturan' }, '', {
      label: 'Alamat',
    });
    const total = readingProblem('total-row-skipped', { tab: sheet, row: 60 }, 'JUMLAH');
    expect(codesOf(gather(year, total, setting))).toEqual([
      'spending-above-pagu',
      'placeholder-left',
      'setting-missing',
      'person-in-charge-missing',
      'activity-evidence-missing',
      'total-row-skipped',
    ]);
  });
});
