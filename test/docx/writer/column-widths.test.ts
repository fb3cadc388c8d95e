import fc from 'fast-check';
import type { Table } from '../../../src/domain/report/model';
import { measureTable } from '../../../src/docx/writer/column-widths';
import { textWidth } from '../../../src/docx/writer/text-width';
import { aRow, aTable } from '../../support/report-models';

const PORTRAIT = 7937;

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);

const tableOf = (weights: readonly number[], cells: readonly string[]): Table =>
  aTable({
    columns: weights.map((width) => ({ width, align: 'left' })),
    header: [],
    rows: [aRow(cells)],
  });

describe('measureTable', () => {
  test('keeps the wanted proportions when everything fits', () => {
    expect(measureTable(tableOf([1, 2, 1], ['a', 'b', 'c']), 8000).widths).toEqual([
      2000, 4000, 2000,
    ]);
  });

  test('widens a column whose longest word would break', () => {
    const { widths } = measureTable(tableOf([1, 20], ['30.621.430.000', 'Program']), PORTRAIT);
    expect(widths[0]).toBeGreaterThan(textWidth('30.621.430.000', 20));
  });

  test('leaves a word room for a wider font where Arial is missing', () => {
    const { widths } = measureTable(
      tableOf([1, 12, 4], ['No', 'Persentase tahapan Pemilu yang sesuai jadwal', 'pelanggaran']),
      PORTRAIT,
    );
    expect(widths[0]).toBeGreaterThan(textWidth('No', 20) * 1.2 + 140);
    expect(widths[2]).toBeGreaterThan(textWidth('pelanggaran', 20) * 1.2 + 140);
  });

  test('gives the room that short columns do not need to long text', () => {
    const words = 'Penyelenggaraan pemilu dalam proses konsolidasi demokrasi yang berintegritas';
    const rupiah = '30.621.430.000';
    const { widths } = measureTable(
      tableOf([2, 3, 2, 2, 2], ['1', words, rupiah, rupiah, rupiah]),
      PORTRAIT,
    );
    expect(widths[0]).toBeLessThan(900);
    expect(widths[1]).toBeGreaterThan(2000);
  });

  test('does not widen a column for a long word that may break behind its slash', () => {
    const cells = (source: string) => [
      'jumlah sengketa yang dimenangkan dibagi jumlah sengketa',
      source,
    ];
    const of = (source: string) => measureTable(tableOf([2, 1], cells(source)), 3000).widths;
    expect(of('putusan Bawaslu/pengadilan')).toEqual(of('putusan Bawaslu/ pengadilan'));
    expect(of('putusan Bawaslu-pengadilan')).toEqual(of('putusan Bawaslu- pengadilan'));
  });

  test('keeps a short line whole where there is room', () => {
    const name = 'Persentase dokumen bakal calon yang selesai diverifikasi tepat waktu';
    const cited = '[B\u201112, B\u201113]';
    const { widths, size } = measureTable(
      tableOf([10, 2, 2], [name, 'Sangat Tinggi', cited]),
      PORTRAIT,
    );
    expect(widths[1]).toBeGreaterThan(textWidth('Sangat Tinggi', size) + 140);
    expect(widths[2]).toBeGreaterThan(textWidth(cited, size) + 140);
  });

  test('sets a table of many short columns a little smaller, for the sake of its one column of text', () => {
    const name =
      'Persentase dokumen bakal calon anggota DPRD yang selesai diverifikasi tepat waktu';
    const { widths, size } = measureTable(
      tableOf(
        [2, 12, 4, 4, 4, 4, 5],
        ['13', name, 'pelanggaran', 'realisasi', 'realisasi', 'capaian', 'Sangat Tinggi'],
      ),
      7940,
    );
    expect(size).toBe(16);
    expect(widths[1]).toBeGreaterThan(0.29 * 7940);
  });

  test('leaves an empty column most of the width it was given', () => {
    const text = 'Uraian kegiatan yang panjang sekali. '.repeat(20);
    expect(measureTable(tableOf([1, 1], [text, '']), 8000).widths).toEqual([5600, 2400]);
  });

  test.each([
    [3, 20],
    [6, 18],
    [10, 16],
    [14, 14],
  ])('sets a table of %i columns in %i half-points', (columns, size) => {
    const weights = Array.from({ length: columns }, () => 1);
    expect(measureTable(tableOf(weights, []), PORTRAIT).size).toBe(size);
  });

  test('takes a smaller size before it breaks words', () => {
    const row = Array.from({ length: 6 }, () => '1.234.567.890.123');
    const measures = measureTable(tableOf([1, 1, 1, 1, 1, 1], row), PORTRAIT);
    expect(measures.size).toBeLessThan(18);
    expect(Math.min(...measures.widths)).toBeGreaterThan(
      textWidth('1.234.567.890.123', measures.size),
    );
  });

  test('does not give way to a word without end', () => {
    const endless = 'a'.repeat(200);
    const { widths, size } = measureTable(tableOf([1, 1, 1], [endless, 'b', 'c']), 8000);
    expect(size).toBe(20);
    expect(Math.min(...widths)).toBeGreaterThan(1590);
  });

  test('sums to the text width with positive widths, whatever the table', () => {
    const column = fc.record({
      text: fc.string({ maxLength: 60 }),
      weight: fc.double({ min: 0, max: 50, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 20 }), (columns) => {
        const table = tableOf(
          columns.map(({ weight }) => weight),
          columns.map(({ text }) => text),
        );
        const { widths } = measureTable(table, PORTRAIT);
        expect(sum(widths)).toBe(PORTRAIT);
        expect(Math.min(...widths)).toBeGreaterThan(0);
        expect(widths.every(Number.isInteger)).toBe(true);
      }),
    );
  });
});
