import { unitKind, unitName } from '../../../src/domain/quantity/unit';
import type { UnitKind } from '../../../src/domain/quantity/unit';

describe('unitName', () => {
  test.each<[string, string | null]>([
    ['Lap', 'laporan'],
    ['lap.', 'laporan'],
    [' DOKUMEN ', 'dokumen'],
    ['tps', 'TPS'],
    ['persen', '%'],
    ['hk', 'hari kerja'],
    ['indeks (skala 4)', 'indeks'],
    ['mobil', null],
    ['', null],
  ])('gives %p its full name', (typed, name) => {
    expect(unitName(typed)).toBe(name);
  });
});

describe('unitKind', () => {
  test.each<[string, UnitKind]>([
    ['Rp', 'rupiah'],
    ['rupiah', 'rupiah'],
    ['%', 'percent'],
    ['nilai', 'score'],
    ['indeks (skala 4)', 'score'],
    ['laporan', 'count'],
    ['bulan layanan', 'count'],
    ['hari kerja', 'other'],
    ['mobil', 'unknown'],
    ['', 'unknown'],
  ])('sorts %p by what it says about its numbers', (unit, kind) => {
    expect(unitKind(unit)).toBe(kind);
  });
});
