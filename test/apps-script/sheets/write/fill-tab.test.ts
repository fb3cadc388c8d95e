import fc from 'fast-check';
import { formatFor, shownValue } from '../../../../src/apps-script/sheets/write/cell-format';
import { fillTab } from '../../../../src/apps-script/sheets/write/fill-tab';
import {
  roleChoices,
  spendingTypeChoices,
} from '../../../../src/apps-script/sheets/schema/choices';
import { budgetTotal } from '../../../../src/domain/budget/summary';
import { compareFormulas } from '../../../../src/apps-script/sheets/read/compare-formulas';
import { cellIn, newWorkbookBytes, openTestWorkbook, spotIn } from '../../../support/workbook';
import type { TestWorkbook } from '../../../support/workbook';

let fresh: Uint8Array;
beforeAll(async () => {
  fresh = await newWorkbookBytes();
});

const lawTab = (workbook: TestWorkbook) => {
  const tab = workbook.tabs().worksheets.find(({ divisionId }) => divisionId === 'D-HUK')?.tab;
  if (tab === undefined) throw new Error('no worksheet');
  return tab;
};

const activityRows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    kode: `D-HUK-${String(index + 1)}`,
    uraian: `Kegiatan ${String(index + 1)}`,
    kodeAnggaran: '076.01.WA.3363.EBA.957',
    satuan: 'dokumen',
    targetVolume: 4,
    realisasiVolume: 3,
    pagu: 1000 + index,
    tw1: 100,
    tw4: 200,
  }));

describe('fillTab', () => {
  test('keeps text text, in columns of words and of figures, whatever it looks like', async () => {
    const texts = [
      '=HYPERLINK("http://x";"klik")',
      '+62811',
      '-5',
      '@pengguna',
      '0012',
      '1/2',
      '7-10',
      '1e5',
      'TRUE',
      '{#x}{{y}} <w:p>',
      'شكرا 🙂 baris\nkedua',
    ];
    const workbook = await openTestWorkbook(fresh);
    const tab = lawTab(workbook);
    const indikator = texts.map((text) => ({
      kode: text,
      nama: text,
      target: text,
      realisasi: text,
      bukti: text,
    }));
    fillTab(tab, { indikator }, workbook.builder());
    for (const key of ['kode', 'nama', 'target', 'realisasi', 'bukti']) {
      const { row, column } = spotIn(tab, 'indikator', key);
      const range = tab.sheet.getRange(row, column, texts.length, 1);
      expect(range.getValues().flat()).toEqual(texts);
      expect(range.getFormulas().flat().join('')).toBe('');
    }
  });

  test('replaces rows, clears what stood below them, and keeps the formulas', async () => {
    const workbook = await openTestWorkbook(fresh);
    fillTab(lawTab(workbook), { kegiatan: activityRows(5) }, workbook.builder());
    fillTab(lawTab(workbook), { kegiatan: activityRows(2) }, workbook.builder());
    const { year, workbook: tabs } = workbook.read();
    expect(year.activities.map(({ id }) => id)).toEqual(['D-HUK-1', 'D-HUK-2']);
    expect(cellIn(lawTab(workbook), 'kegiatan', 'sisa').getValues()).toEqual([[700]]);
    expect(compareFormulas(tabs, year)).toEqual([]);
  });

  test('makes room in the upper table without touching the lower one', async () => {
    const workbook = await openTestWorkbook(fresh);
    fillTab(lawTab(workbook), { kegiatan: activityRows(2) }, workbook.builder());
    const indikator = Array.from({ length: 30 }, (_, index) => ({
      kode: `X-${String(index)}`,
      nama: 'Indikator',
      target: 10,
      realisasi: 5,
      polaritas: 'maksimum',
      satuan: 'laporan',
    }));
    fillTab(lawTab(workbook), { indikator }, workbook.builder());
    const tab = lawTab(workbook);
    expect(tab.layout.tables['indikator']).toMatchObject({ firstRow: 6, lastRow: 36 });
    expect(cellIn(tab, 'indikator', 'capaian', 29).getValues()).toEqual([[50]]);
    expect(workbook.read().year.activities.map(({ id }) => id)).toEqual(['D-HUK-1', 'D-HUK-2']);
    expect(workbook.setUp().repaired).toEqual([]);
  });

  test('shows codes as the labels of the drop-downs', async () => {
    const workbook = await openTestWorkbook(fresh);
    fillTab(
      lawTab(workbook),
      { kegiatan: [{ kode: 'A', jenisBelanja: '52' }] },
      workbook.builder(),
    );
    expect(cellIn(lawTab(workbook), 'kegiatan', 'jenisBelanja').getValues()).toEqual([
      ['52 Barang'],
    ]);
  });

  test('costs as many calls for a thousand rows as for sixty', async () => {
    const workbook = await openTestWorkbook(fresh);
    const tab = lawTab(workbook);
    const builder = workbook.builder();
    workbook.calls.reset();
    fillTab(tab, { kegiatan: activityRows(60) }, builder);
    const few = workbook.calls.total();
    const rows = activityRows(1000);
    const again = lawTab(workbook);
    workbook.calls.reset();
    fillTab(again, { kegiatan: rows }, builder);
    expect(workbook.calls.total()).toBeLessThanOrEqual(few + 2);
    const { year, problems, workbook: tabs } = workbook.read();
    expect(problems).toEqual([]);
    expect(compareFormulas(tabs, year)).toEqual([]);
    expect(budgetTotal(year.activities)).toMatchObject({
      count: 1000,
      pagu: rows.reduce((sum, { pagu }) => sum + pagu, 0),
      realisasi: 300_000,
    });
  });
});

describe('formatFor', () => {
  test('makes a text cell of every text in a column of figures', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        expect(formatFor('measure', text)).toBe('@');
        expect(formatFor('rupiah', text)).toBe('@');
      }),
    );
  });

  test.each([
    ['rupiah', 5, '#,##0'],
    ['measure', 5, 'General'],
    ['measure', new Date(0), 'd mmmm yyyy'],
    ['date', '2024-02-28', 'd mmmm yyyy'],
    ['date', 'menyusul', '@'],
    ['year', 2024, '0'],
    ['rupiah', '', '#,##0'],
  ] as const)('gives %s %s the format %s', (kind, value, format) => {
    expect(formatFor(kind, value)).toBe(format);
  });
});

describe('shownValue', () => {
  test('turns codes of a list into labels and keeps what is no choice', () => {
    const column = { kind: 'list', choices: roleChoices } as const;
    expect(shownValue('ketua; ketua-divisi; tamu', column)).toBe('Ketua; Ketua Divisi; tamu');
  });

  test('takes a number for the code it is', () => {
    expect(shownValue(51, { kind: 'choice', choices: spendingTypeChoices })).toBe('51 Pegawai');
  });
});
