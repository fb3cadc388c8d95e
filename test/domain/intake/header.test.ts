import { intakeFields, namingKey } from '../../../src/domain/intake/fields';
import type { IntakeTableKey } from '../../../src/domain/intake/fields';
import { findHeader } from '../../../src/domain/intake/header';

/** Which column of ours each header is proposed for, in the order of the source. */
const proposed = (
  table: IntakeTableKey,
  rows: readonly (readonly string[])[],
): readonly string[] => {
  const source = { tab: 'Lama', shown: rows, values: rows };
  const wanted = { fields: intakeFields[table], year: 2023, naming: namingKey[table] };
  const columns = findHeader(source, wanted, null)?.columns ?? [];
  return [...columns]
    .sort((a, b) => a.column - b.column)
    .map(({ header, field }) => `${header} → ${field.key}`);
};

describe('findHeader', () => {
  test.each(['Realised', 'Realized', 'Realisation', 'Actual', 'Realisasi'])(
    'takes %j beside the target of an activity for its volume, and what was spent for money',
    (header) => {
      const rows = [
        ['Activity', 'Unit', 'Target', header, 'Budget', 'Spent'],
        ['Rapat koordinasi', 'kegiatan', '3', '3', '1.000.000', '950.000'],
      ];
      expect(proposed('kegiatan', rows)).toEqual([
        'Activity → uraian',
        'Unit → satuan',
        'Target → targetVolume',
        `${header} → realisasiVolume`,
        'Budget → pagu',
        'Spent → realisasi',
      ]);
    },
  );

  test('tells two columns of the same name apart by what stands before them', () => {
    const rows = [
      ['Uraian', 'Target', 'Realisasi', 'Pagu', 'Realisasi', '%'],
      ['Rapat koordinasi', '3', '3', '1.000.000', '950.000', '95'],
    ];
    expect(proposed('kegiatan', rows)).toEqual([
      'Uraian → uraian',
      'Target → targetVolume',
      'Realisasi → realisasiVolume',
      'Pagu → pagu',
      'Realisasi → realisasi',
    ]);
  });

  test('takes it for the figure of an indicator where indicators are imported, and leaves money out', () => {
    const rows = [
      ['Indicator', 'Unit', 'Target', 'Realised', 'Budget', 'Spent'],
      ['Nilai keterbukaan informasi publik', 'nilai', '80', '84,2', '1.000.000', '950.000'],
    ];
    expect(proposed('indikator', rows)).toEqual([
      'Indicator → nama',
      'Unit → satuan',
      'Target → target',
      'Realised → realisasi',
    ]);
  });
});
