import type { Sheet } from '../../../src/platform/spreadsheet';
import { readPackage } from '../../../src/local/spreadsheet/package/read-package';
import { aWorkbook, cell, reopened, savedFile, seen, tab, type OpenWorkbook } from './a-workbook';

const formula = (sheet: Sheet, row: number, column: number): string =>
  cell(sheet, row, column).getFormulas()[0]?.[0] ?? '';

/** A tab with one of everything that has to move, and a second tab that looks at it. */
const aFullTab = async (): Promise<OpenWorkbook> => {
  const book = await aWorkbook();
  const { spreadsheet, app } = book;
  const sheet = tab(book);
  sheet.getRange(5, 2, 4, 1).setValues([[1], [2], [3], [4]]);
  cell(sheet, 9, 2).setFormula('=SUM(B5:B8)');
  cell(spreadsheet.insertSheet('Rekap', 1), 1, 1).setFormula('=SUM(Sheet1!B5:B8)');
  spreadsheet.setNamedRange('pagu', sheet.getRange(5, 2, 4, 1));
  const list = app.newDataValidation().requireNumberGreaterThanOrEqualTo(0).setAllowInvalid(false);
  sheet.getRange(5, 2, 4, 1).setDataValidation(list.build());
  sheet.getRange(5, 2, 4, 1).protect().setDescription('angka').setWarningOnly(true);
  cell(sheet, 6, 2)
    .setNotes([['dua']])
    .setBackground('#ffeecc');
  sheet.getRange(20, 1, 2, 2).merge();
  const rule = app
    .newConditionalFormatRule()
    .whenFormulaSatisfied('=B5>3')
    .setBackground('#ff0000');
  sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange(5, 2, 4, 1)]).build()]);
  sheet.setFrozenRows(4);
  return book;
};

const ranges = (book: OpenWorkbook): unknown => {
  const sheet = tab(book);
  const [protection] = sheet.getProtections(book.app.ProtectionType.RANGE);
  return {
    named: book.spreadsheet.getRangeByName('pagu')?.getA1Notation(),
    protection: protection?.getRange().getA1Notation(),
    conditional: sheet
      .getConditionalFormatRules()
      .flatMap((rule) => rule.getRanges().map((range) => range.getA1Notation())),
  };
};

const note = async (book: OpenWorkbook): Promise<unknown> =>
  (await savedFile(book)).GetComments('Sheet1').comments.map(({ Cell, Text }) => [Cell, Text]);

describe('Sheet.insertRowsAfter', () => {
  test('moves values, formulas, names, rules, notes and protections, in memory and in the file', async () => {
    const book = await aFullTab();
    const sheet = tab(book);
    sheet.insertRowsAfter(6, 2);
    for (const now of [book, await reopened(book)]) {
      const moved = tab(now);
      expect(moved.getRange(5, 2, 6, 1).getValues().flat()).toEqual([1, 2, '', '', 3, 4]);
      expect(formula(moved, 11, 2)).toBe('=SUM(B5:B10)');
      expect(formula(tab(now, 'Rekap'), 1, 1)).toBe('=SUM(Sheet1!B5:B10)');
      expect(seen(tab(now, 'Rekap'), 1, 1)[0]).toBe(10);
      expect(ranges(now)).toEqual({
        named: 'B5:B10',
        protection: 'B5:B10',
        conditional: ['B5:B10'],
      });
      expect(() => cell(moved, 8, 2).setValue(-1)).toThrow('violates');
      expect(() => cell(moved, 11, 2).setValue(-1)).not.toThrow();
      cell(moved, 11, 2).setFormula('=SUM(B5:B10)');
      expect(() => moved.getRange(22, 1, 2, 1).merge()).toThrow('merged range');
    }
    expect(await note(book)).toEqual([['B6', 'dua']]);
  });

  test('gives the new rows the look of the row above', async () => {
    const book = await aFullTab();
    tab(book).insertRowsAfter(6, 1);
    const file = await savedFile(book);
    const fill = (name: string): unknown =>
      file.GetStyle(file.GetCellStyle('Sheet1', name).style).style.Fill?.Color;
    expect([fill('B6'), fill('B7'), fill('B8')]).toEqual([['FFEECC'], ['FFEECC'], undefined]);
  });

  test('lets computed results follow', async () => {
    const book = await aFullTab();
    expect(seen(tab(book), 9, 2)[0]).toBe(10);
    tab(book).insertRowsAfter(6, 1);
    cell(tab(book), 7, 2).setValue(5);
    expect(seen(tab(book), 10, 2)[0]).toBe(15);
  });
});

describe('a conditional format', () => {
  /** The formulas of the conditional formats as the file holds them. */
  const conditions = (book: OpenWorkbook): readonly (string | undefined)[] => {
    const part = readPackage(book.workbook.save()).find(({ name }) => name === 'Sheet1');
    return part?.rules.map(({ reference, formula: text }) => `${reference} ${text}`) ?? [];
  };

  test('looks at the cells it looked at before rows or columns were put in or taken out', async () => {
    const book = await aFullTab();
    tab(book).insertRowsBefore(2, 1);
    expect(conditions(book)).toEqual(['B6:B9 B6>3']);
    tab(book).insertColumnAfter(1);
    expect(conditions(book)).toEqual(['C6:C9 C6>3']);
    tab(book).deleteRows(1, 2);
    expect(conditions(book)).toEqual(['C4:C7 C4>3']);
    tab(book).deleteRows(4, 4);
    expect(conditions(book)).toEqual([]);
  });
});

describe('Sheet.insertRowsBefore', () => {
  test('moves notes down and freezes the new rows above the frozen edge', async () => {
    const book = await aFullTab();
    tab(book).insertRowsBefore(2, 1);
    expect(ranges(book)).toEqual({ named: 'B6:B9', protection: 'B6:B9', conditional: ['B6:B9'] });
    expect(await note(book)).toEqual([['B7', 'dua']]);
    expect((await savedFile(book)).GetPanes('Sheet1').panes.YSplit).toBe(5);
  });
});

describe('Sheet.deleteRows', () => {
  test('shrinks what stood across the rows and loses what stood on them', async () => {
    const book = await aFullTab();
    const sheet = tab(book);
    sheet.deleteRows(6, 2);
    expect(sheet.getMaxRows()).toBe(998);
    for (const now of [book, await reopened(book)]) {
      expect(tab(now).getRange(5, 2, 3, 1).getValues().flat()).toEqual([1, 4, 5]);
      expect(formula(tab(now), 7, 2)).toBe('=SUM(B5:B6)');
      expect(ranges(now)).toEqual({ named: 'B5:B6', protection: 'B5:B6', conditional: ['B5:B6'] });
    }
    expect(await note(book)).toEqual([]);
  });

  test('refuses to take all rows that are not frozen', async () => {
    const book = await aFullTab();
    expect(() => tab(book).deleteRows(5, 996)).toThrow(
      'Sorry, it is not possible to delete all non-frozen rows.',
    );
    expect(() => tab(book).deleteRows(5, 997)).toThrow('outside the dimensions');
  });
});

describe('Sheet.insertColumnAfter', () => {
  test('moves what stands to the right', async () => {
    const book = await aFullTab();
    tab(book).insertColumnAfter(1);
    for (const now of [book, await reopened(book)]) {
      expect(formula(tab(now), 9, 3)).toBe('=SUM(C5:C8)');
      expect(ranges(now)).toEqual({ named: 'C5:C8', protection: 'C5:C8', conditional: ['C5:C8'] });
      expect(() => cell(tab(now), 8, 3).setValue(-1)).toThrow('violates');
    }
    expect(await note(book)).toEqual([['C6', 'dua']]);
  });
});
