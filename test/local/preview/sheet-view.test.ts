import { editCells } from '../../../src/local/preview/edit-cells';
import type { CellView, SheetView } from '../../../src/local/preview/protocol';
import { tabColor, viewSheet } from '../../../src/local/preview/sheet-view';
import { aWorkbook, cell, tab, type OpenWorkbook } from '../spreadsheet/a-workbook';

const seenBy = ({ workbook: { book } }: OpenWorkbook): SheetView => viewSheet(book, book.active);

const cellIn = (view: SheetView, row: number, column: number): CellView =>
  view.cells[row - 1]?.[column - 1] ?? { text: 'outside', look: 0 };

describe('viewSheet', () => {
  test('shows a cell as people see it, and what they find when they begin to edit', async () => {
    const book = await aWorkbook();
    const sheet = tab(book);
    cell(sheet, 1, 1).setNumberFormat('#,##0').setValue(1_250_000);
    cell(sheet, 1, 2).setNumberFormat('0.00%').setValue(0.985);
    cell(sheet, 1, 3).setFormula('=A1*2');
    cell(sheet, 1, 4).setNumberFormat('@').setValue('=bukan rumus');
    cell(sheet, 2, 1).setNumberFormat('d mmmm yyyy').setValue(new Date('2024-02-01T16:00:00Z'));
    const view = seenBy(book);
    expect(cellIn(view, 1, 1)).toMatchObject({ text: '1.250.000', typed: '1250000' });
    expect(cellIn(view, 1, 2)).toMatchObject({ text: '98,50%', typed: '98,5%' });
    expect(cellIn(view, 1, 3)).toMatchObject({ text: '2500000', typed: '=A1*2' });
    expect(cellIn(view, 1, 4).text).toBe('=bukan rumus');
    expect(cellIn(view, 2, 1)).toMatchObject({ text: '2 Februari 2024' });
  });

  test('tells what may stand in a cell, its note and its protection', async () => {
    const book = await aWorkbook();
    const sheet = tab(book);
    const list = book.app.newDataValidation().requireValueInList(['Ya', 'Tidak'], true);
    cell(sheet, 3, 2).setDataValidation(list.setAllowInvalid(false).setHelpText('Pilih').build());
    cell(sheet, 3, 2).setNotes([['Wajib diisi']]);
    cell(sheet, 3, 3).protect().setWarningOnly(true);
    cell(sheet, 3, 3).setValue('rumus');
    const view = seenBy(book);
    const chosen = cellIn(view, 3, 2);
    expect(chosen.note).toBe('Wajib diisi');
    expect(view.choices[chosen.choice ?? -1]).toEqual({
      values: ['Ya', 'Tidak'],
      kind: 'list',
      isStrict: true,
      help: 'Pilih',
    });
    expect(cellIn(view, 3, 3).guarded).toBe(true);
    expect(chosen.guarded).toBeUndefined();
  });

  test('keeps sizes, hidden columns, merged cells, frozen edges and the color of the tab', async () => {
    const book = await aWorkbook();
    const sheet = tab(book);
    cell(sheet, 1, 1).setValue('Judul');
    sheet.getRange(1, 1, 1, 3).merge();
    sheet
      .setColumnWidth(2, 215)
      .setRowHeight(4, 60)
      .setTabColor('#1a73e8')
      .setHiddenGridlines(true);
    sheet.hideColumns(3);
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(2);
    const view = seenBy(book);
    expect([view.widths[1], view.widths[2], view.heights[3], view.heights[0]]).toEqual([
      215, 0, 60, 0,
    ]);
    expect(view.merges).toEqual([{ row: 1, column: 1, rows: 1, columns: 3 }]);
    expect([view.frozenRows, view.frozenColumns, view.showsGrid]).toEqual([1, 2, false]);
    expect(tabColor(book.workbook.book, book.workbook.book.active)).toBe('#1a73e8');
  });

  test('leaves rows to go on in below what is filled', async () => {
    const book = await aWorkbook();
    cell(tab(book), 30, 2).setValue('akhir');
    const view = seenBy(book);
    expect(view.cells.length).toBeGreaterThan(35);
    expect(view.widths.length).toBeGreaterThanOrEqual(12);
  });
});

describe('editCells', () => {
  test('reads what is typed like the workbook does, and empties cells', async () => {
    const book = await aWorkbook();
    const sheet = tab(book);
    cell(sheet, 2, 1).setValue('lama');
    editCells(book.workbook, 'Sheet1', [
      { row: 1, column: 1, text: '1,5' },
      { row: 1, column: 2, text: '=A1*2' },
      { row: 2, column: 1, text: '' },
    ]);
    expect(sheet.getRange(1, 1, 2, 2).getValues()).toEqual([
      [1.5, 3],
      ['', ''],
    ]);
  });

  test('refuses with the words of Google what a strict rule does not allow', async () => {
    const book = await aWorkbook();
    const rule = book.app.newDataValidation().requireValueInList(['Ya'], true);
    cell(tab(book), 1, 1).setDataValidation(rule.setAllowInvalid(false).build());
    const type = (): void =>
      editCells(book.workbook, 'Sheet1', [{ row: 1, column: 1, text: 'Mungkin' }]);
    expect(type).toThrow('violates the data validation rules');
    expect(() => editCells(book.workbook, 'Tidak ada', [{ row: 1, column: 1, text: 'x' }])).toThrow(
      'tidak ditemukan',
    );
  });
});
