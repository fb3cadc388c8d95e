import fc from 'fast-check';
import { findTables } from '../../../../src/apps-script/sheets/layout/find-tables';
import { locate } from '../../../../src/apps-script/sheets/layout/locate';
import { activityTable } from '../../../../src/apps-script/sheets/schema/activity-table';
import { divisionTab } from '../../../../src/apps-script/sheets/schema/division-tab';
import { indicatorTable } from '../../../../src/apps-script/sheets/schema/indicator-table';
import type { TableSchema } from '../../../../src/apps-script/sheets/schema/schema';

const tab = divisionTab({ id: 'D-HUK', name: 'Divisi Hukum', tab: 'Hukum' });
const headersOf = (table: TableSchema): string[] => table.columns.map(({ header }) => header);

const worksheet = (changes: { readonly a?: string[]; readonly b?: string[] } = {}): string[][] => [
  ['KERTAS KERJA'],
  ['Realisasi kinerja'],
  ['Status', 'Draf'],
  ['A. Indikator Kinerja'],
  changes.a ?? headersOf(indicatorTable),
  ['K-04', 'Jumlah pelanggaran'],
  [],
  ['B. Kegiatan dan Anggaran'],
  changes.b ?? headersOf(activityTable),
  ['JUMLAH', 'SELURUH KEGIATAN'],
  ['D-HUK-01', 'Penyuluhan hukum'],
  ['D-HUK-02', 'Sengketa'],
];

describe('findTables', () => {
  test('finds both tables of a worksheet, with the totals row kept out of the data', () => {
    const { tables, missingTables } = findTables(worksheet(), tab);
    expect(missingTables).toEqual([]);
    expect(tables['indikator']).toMatchObject({
      headerRow: 5,
      firstRow: 6,
      lastRow: 7,
      bounded: true,
    });
    expect(tables['kegiatan']).toMatchObject({
      headerRow: 9,
      totalsRow: 10,
      firstRow: 11,
      lastRow: 12,
      bounded: false,
    });
  });

  test('finds every column wherever it was moved', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(headersOf(activityTable), { minLength: activityTable.columns.length }),
        (headers) => {
          const found = findTables(worksheet({ b: headers }), tab).tables['kegiatan'];
          for (const { key, header } of activityTable.columns) {
            expect(found?.columns[key]).toBe(headers.indexOf(header) + 1);
          }
        },
      ),
    );
  });

  test('takes no notice of case, blanks and punctuation in headers', () => {
    const a = headersOf(indicatorTable).map((header) => ` ${header.toUpperCase()}\u00a0`);
    expect(findTables(worksheet({ a }), tab).tables['indikator']?.missing).toEqual([]);
  });

  test('names columns that are gone and columns that stand twice', () => {
    const a = headersOf(indicatorTable).map((header) =>
      header === 'Target' ? 'Realisasi' : header,
    );
    const found = findTables(worksheet({ a }), tab).tables['indikator'];
    expect(found?.missing).toEqual(['target']);
    expect(found?.twice).toEqual(['realisasi']);
    expect(found?.columns['realisasi']).toBe(5);
  });

  test('knows the totals row by one of its two words', () => {
    const grid = worksheet();
    grid[9] = ['JUMLAH', ''];
    expect(findTables(grid, tab).tables['kegiatan']?.totalsRow).toBe(10);
  });

  test('names a table that is not there', () => {
    const grid = worksheet().slice(0, 7);
    expect(findTables(grid, tab).missingTables).toEqual(['kegiatan']);
  });

  test('finds nothing in a tab of somebody else', () => {
    const grid = [['Daftar Hadir'], ['No', 'Nama', 'Kode', 'Tanda Tangan'], [1, 'Ani', '', '']];
    expect(findTables(grid, tab).missingTables).toEqual(['indikator', 'kegiatan']);
  });
});

describe('locate', () => {
  const layouts = [{ ...findTables(worksheet(), tab), name: 'Hukum' }];

  test.each([
    ['a cell of the upper table', { tab: 'Hukum', row: 6, field: 'realisasi' }, 'H6', 'Realisasi'],
    ['a cell of the lower table', { tab: 'Hukum', row: 11, field: 'pagu' }, 'H11', 'Pagu (Rp)'],
    ['a row', { tab: 'Hukum', row: 12 }, 'A12', ''],
    ['a tab', { tab: 'Hukum' }, '', ''],
  ])('gives the address of %s', (_, place, a1, header) => {
    expect(locate(place, layouts)).toEqual({ a1, header });
  });

  test.each([
    ['a tab it does not know', { tab: 'Lain', row: 6, field: 'realisasi' }],
    ['a column that is gone', { tab: 'Hukum', row: 6, field: 'tidakAda' }],
  ])('gives nothing for %s', (_, place) => {
    expect(locate(place, layouts)).toBeNull();
  });
});
