import fc from 'fast-check';
import {
  categoryOf,
  categoryOfCapaian,
  categoryReference,
  categoryScale,
} from '../../../src/domain/performance/category';
import type { CategoryScheme } from '../../../src/domain/office/office';

const schemes: readonly CategoryScheme[] = ['permendagri', 'lan', 'skp', 'kpu', 'status'];

describe('categoryOf', () => {
  test.each<[CategoryScheme, number, string]>([
    ['permendagri', 120, 'Sangat Tinggi'],
    ['permendagri', 90.01, 'Sangat Tinggi'],
    ['permendagri', 90, 'Tinggi'],
    ['permendagri', 75.5, 'Tinggi'],
    ['permendagri', 75, 'Sedang'],
    ['permendagri', 65, 'Rendah'],
    ['permendagri', 64, 'Rendah'],
    ['permendagri', 50, 'Sangat Rendah'],
    ['permendagri', 0, 'Sangat Rendah'],
    ['lan', 85.01, 'Memuaskan'],
    ['lan', 85, 'Sangat Baik'],
    ['lan', 66, 'Baik'],
    ['lan', 60, 'Cukup Baik'],
    ['lan', 31, 'Agak Kurang'],
    ['lan', 30, 'Kurang'],
    ['skp', 100.01, 'Sangat Baik'],
    ['skp', 100, 'Baik'],
    ['skp', 99.99, 'Cukup'],
    ['skp', 80, 'Cukup'],
    ['skp', 79.99, 'Kurang'],
    ['skp', 60, 'Kurang'],
    ['skp', 59.99, 'Sangat Kurang'],
    ['kpu', 100, 'Berhasil'],
    ['kpu', 99.99, 'Belum Berhasil'],
    ['status', 100.01, 'Melampaui target'],
    ['status', 100, 'Sesuai target'],
    ['status', 99.99, 'Di bawah target'],
  ])('%s calls %d %s', (scheme, percent, label) => {
    expect(categoryOf(percent, scheme)).toBe(label);
  });

  test('finds a label of the printed scale for every percentage', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...schemes),
        fc.double({ min: 0, max: 200, noNaN: true }),
        (scheme, percent) => {
          expect(categoryScale(scheme).map(({ label }) => label)).toContain(
            categoryOf(percent, scheme),
          );
        },
      ),
    );
  });

  test('never gives a better label to a lower percentage', () => {
    const rank = (scheme: CategoryScheme, percent: number): number =>
      categoryScale(scheme).findIndex(({ label }) => label === categoryOf(percent, scheme));
    const percent = fc.double({ min: 0, max: 200, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...schemes), percent, percent, (scheme, first, second) => {
        const [lower, higher] = first < second ? [first, second] : [second, first];
        expect(rank(scheme, lower)).toBeGreaterThanOrEqual(rank(scheme, higher));
      }),
    );
  });
});

describe('categoryScale', () => {
  test.each<[CategoryScheme, readonly string[]]>([
    ['permendagri', ['> 90', '> 75 s.d. 90', '> 65 s.d. 75', '> 50 s.d. 65', '≤ 50']],
    ['lan', ['> 85', '> 75 s.d. 85', '> 65 s.d. 75', '> 50 s.d. 65', '> 30 s.d. 50', '≤ 30']],
    ['skp', ['> 100', '= 100', '≥ 80 s.d. < 100', '≥ 60 s.d. < 80', '< 60']],
    ['kpu', ['≥ 100', '< 100']],
    ['status', ['> 100', '= 100', '< 100']],
  ])('prints the bands of %s without gaps', (scheme, ranges) => {
    expect(categoryScale(scheme).map(({ range }) => range)).toEqual(ranges);
  });
});

describe('categoryOfCapaian', () => {
  const capaian = {
    state: 'measured',
    rawPercent: 130,
    percent: 100,
    capped: true,
    notes: ['capped'],
  } as const;

  test('says Tidak diukur without a capaian', () => {
    expect(categoryOfCapaian({ state: 'not-measured', reason: 'target-missing' }, 'lan')).toBe(
      'Tidak diukur',
    );
  });

  test('sees that a target was exceeded although the cap hides it', () => {
    expect(categoryOfCapaian(capaian, 'status')).toBe('Melampaui target');
  });

  test('rates bands by the capped figure', () => {
    expect(categoryOfCapaian({ ...capaian, percent: 90 }, 'permendagri')).toBe('Tinggi');
  });
});

describe('categoryReference', () => {
  test('names a source for every scheme', () => {
    expect(new Set(schemes.map(categoryReference)).size).toBe(schemes.length);
  });
});
