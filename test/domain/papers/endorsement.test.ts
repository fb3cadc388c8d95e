import { endorsement } from '../../../src/domain/papers/endorsement';
import { KETUA, aPaperSetting, endorsementDetails } from '../../support/example-papers';
import { readPaper, tablesOf } from '../../support/paper-reading';

const paper = (change: Parameters<typeof endorsementDetails>[0] = {}) =>
  endorsement(aPaperSetting(), endorsementDetails(change));

describe('endorsement', () => {
  test('shows through whose hands the report went, by the last approval of each', () => {
    expect(
      tablesOf(paper())[0]?.map((cells) => [cells[0], cells[1]?.split('\n')[0], cells[2]]),
    ).toEqual([
      ['Disusun oleh', 'Ilham Muara', '22 Januari 2024'],
      ['Dikoreksi oleh penanggung jawab', 'Cahya Rimba', '29 Januari 2024'],
      ['Dikoreksi oleh Sekretaris', 'Fitri Bukit', '5 Februari 2024'],
      ['Dikoreksi oleh Ketua', 'Ayu Samudra', '6 Februari 2024'],
    ]);
  });

  test('does not take a return for an approval', () => {
    const returned = endorsementDetails().decisions.filter((one) => one.outcome === 'kembalikan');
    expect(tablesOf(paper({ decisions: returned }))[0]?.map((cells) => cells[2])).toEqual([
      '22 Januari 2024',
      '',
      '',
      '',
    ]);
  });

  test('names the plenary, or leaves room for it', () => {
    expect(readPaper(paper())).toContain(
      'Rapat Pleno Rutin tanggal 30 Januari 2024 (Berita Acara Nomor 12/PR.03.1-BA/9901/2024)',
    );
    expect(readPaper(paper({ plenary: null }))).toMatch(/tanggal …+ \(Berita Acara Nomor …+\)/u);
  });

  test('is signed for the report it belongs to', () => {
    expect(readPaper(paper())).toContain('SEKRETARIAT KPU KABUPATEN SUNGAI JERNIH\nTAHUN 2023');
    const commission = readPaper(paper({ report: 'KPU', signatory: KETUA }));
    expect(commission).toContain(
      'LAPORAN KINERJA (LAPKIN)\nKPU KABUPATEN SUNGAI JERNIH\nTAHUN 2023',
    );
    expect(commission).toContain(
      'Disahkan di Muara Jernih\npada tanggal 19 Februari 2024\nKetua KPU Kabupaten Sungai Jernih,\nAyu Samudra',
    );
  });
});
