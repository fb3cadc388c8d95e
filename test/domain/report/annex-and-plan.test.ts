import { buildReport } from '../../../src/domain/report/build-report';
import type { LapkinYear } from '../../../src/domain/year/lapkin-year';
import { aDay, aNumber, anActivity, anIndicator, aYear } from '../../support/builders';
import { rowTexts, tableOf } from '../../support/report-reading';

const rowsOf = (year: LapkinYear, anchor: string): readonly (readonly string[])[] => {
  const table = tableOf(buildReport(year, 'KPU', { today: aDay('2024-01-22') }), anchor);
  return [...table.header, ...table.rows].map(rowTexts);
};

describe('evidenceAnnex', () => {
  test('parts the evidence of indicators from that of the activities of each division', () => {
    const year = aYear({
      indicators: [anIndicator({ evidence: ['LHE AKIP'] })],
      activities: [anActivity({ evidence: ['Notula', 'Foto'] })],
    });
    expect(rowsOf(year, 'tabel-bukti').map((cells) => cells.slice(0, 2))).toEqual([
      ['Nomor', 'Bukti Dukung'],
      ['Indikator Kinerja'],
      ['B\u20111', 'LHE AKIP'],
      ['Kegiatan Divisi Perencanaan, Data, dan Informasi'],
      ['B\u20112', 'Notula'],
      ['B\u20113', 'Foto'],
    ]);
  });
});

describe('keyIndicatorTable', () => {
  test.each([
    ['', 5],
    ['dokumen selesai / dokumen masuk × 100%', 6],
  ])('has a column for formulas only where one is written (%j)', (formula, columns) => {
    const year = aYear({ indicators: [anIndicator({ formula })] });
    expect(rowsOf(year, 'tabel-iku')[0]?.length).toBe(columns);
  });

  test('asks for the formula of an indicator that has none', () => {
    const indicators = [anIndicator({ formula: 'a / b × 100%' }), anIndicator({ id: 'K-02' })];
    const cells = rowsOf(aYear({ indicators }), 'tabel-iku').map((row) => row[3]);
    expect(cells).toEqual([
      'Cara Menghitung',
      undefined,
      'a / b × 100%',
      '[Mohon dilengkapi: cara menghitung]',
    ]);
  });
});

describe('indicatorTable', () => {
  test.each([
    [68, '68 pada tahun 2024; kemajuan 98,31%'],
    [66, '66 pada tahun 2024; sudah tercapai'],
  ])('shows how far the medium-term target %j is', (target, expected) => {
    const year = aYear({
      indicators: [anIndicator({ renstra: { year: 2024, target: aNumber(target) } })],
    });
    expect(rowsOf(year, 'tabel-indikator-k-01')).toContainEqual([
      'Target jangka menengah',
      expected,
    ]);
  });

  test('shows no progress where a target of nothing is still missed', () => {
    const year = aYear({
      indicators: [
        anIndicator({ polarity: 'minimum', renstra: { year: 2024, target: aNumber(0) } }),
      ],
    });
    expect(rowsOf(year, 'tabel-indikator-k-01')).toContainEqual([
      'Target jangka menengah',
      '0 pada tahun 2024',
    ]);
  });
});
