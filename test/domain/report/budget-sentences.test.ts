import { buildReport } from '../../../src/domain/report/build-report';
import { aDay, aDivision, anActivity, aYear } from '../../support/builders';
import { renderAsText } from '../../support/render-as-text';

/** The report of two divisions that spent this much of a pagu of a million. */
const textOf = (...spent: readonly [number, number]): string => {
  const divisions = [
    aDivision({ id: 'A', name: 'Divisi A' }),
    aDivision({ id: 'B', name: 'Divisi B' }),
  ];
  const activities = divisions.map(({ id }, index) =>
    anActivity({ id: `${id}-01`, divisionId: id, pagu: 1_000_000, realisasi: spent[index] ?? 0 }),
  );
  return renderAsText(
    buildReport(aYear({ divisions, activities }), 'KPU', { today: aDay('2024-01-22') }),
  );
};

describe('spending of the divisions', () => {
  test('names the highest and the lowest', () => {
    expect(textOf(900_000, 850_000)).toContain(
      'Penyerapan tertinggi terdapat pada Divisi A (90%) dan terendah pada Divisi B (85%).',
    );
  });

  test('names none where all are alike', () => {
    expect(textOf(850_000, 850_000)).toContain('Penyerapan semua divisi sama, yaitu 85%.');
  });
});
