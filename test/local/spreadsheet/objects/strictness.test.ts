import type { Sheet } from '../../../../src/platform/spreadsheet';
import { aWorkbook, cell, tab } from '../a-workbook';

/** Calls a member that the types do not offer, as plain JavaScript could. */
const call = (target: object, member: string, ...values: readonly unknown[]): unknown => {
  const method: unknown = Reflect.get(target, member);
  return typeof method === 'function' ? Reflect.apply(method, target, values) : method;
};

describe('an exposed object', () => {
  test.each([
    ['Range', 'getValue'],
    ['Range', 'area'],
    ['Sheet', 'appendRow'],
    ['Spreadsheet', 'moveActiveSheet'],
    ['SpreadsheetApp', 'openById'],
    ['SpreadsheetApp', 'WrapStrategy'],
  ])('names the member that %s lacks: %s', async (kind, member) => {
    const { app, spreadsheet } = await aWorkbook();
    const [sheet] = spreadsheet.getSheets();
    const objects: Readonly<Record<string, object | undefined>> = {
      Range: sheet?.getDataRange(),
      Sheet: sheet,
      Spreadsheet: spreadsheet,
      SpreadsheetApp: app,
    };
    const name = kind === 'SpreadsheetApp' ? kind : `SpreadsheetApp.${kind}`;
    expect(() => call(objects[kind] ?? {}, member)).toThrow(
      `${name}.${member} is not in our platform: add it to src/platform`,
    );
  });

  test('cannot be assigned to', async () => {
    const { spreadsheet } = await aWorkbook();
    expect(() => Object.assign(spreadsheet, { getId: () => 'x' })).toThrow('cannot be assigned');
  });

  test.each([
    ['getRange', ['A1'], '(String)', 'Sheet.getRange'],
    ['getRange', [1, 1], '(number,number)', 'Sheet.getRange'],
    ['getRange', [1, 1, null, 2], '(number,number,null,number)', 'Sheet.getRange'],
    ['setFrozenRows', ['2'], '(String)', 'Sheet.setFrozenRows'],
    ['setName', [undefined], '(null)', 'Sheet.setName'],
    ['setConditionalFormatRules', [{}], '((class))', 'Sheet.setConditionalFormatRules'],
  ])('refuses %s%j in the words of Google', async (member, values, kinds, method) => {
    const sheet = tab(await aWorkbook());
    expect(() => call(sheet, member, ...values)).toThrow(
      `The parameters ${kinds} don't match the method signature for SpreadsheetApp.${method}.`,
    );
  });

  test('refuses objects that it did not make', async () => {
    const { app, spreadsheet } = await aWorkbook();
    const [sheet] = spreadsheet.getSheets();
    const stranger = {} as Sheet;
    expect(() => spreadsheet.deleteSheet(stranger)).toThrow('takes a sheet of the workbook');
    expect(() => spreadsheet.setNamedRange('x', {} as never)).toThrow('takes a range');
    expect(() => sheet?.getDataRange().setDataValidation({} as never)).toThrow('has built');
    expect(() => app.newDataValidation().build()).toThrow('needs a criterion');
    expect(() => app.newConditionalFormatRule().build()).toThrow('needs a condition');
    expect(() => app.newConditionalFormatRule().setRanges([])).toThrow('at least one range');
  });

  test('refuses a color that would be lost and an empty number format', async () => {
    const sheet = tab(await aWorkbook());
    expect(() => cell(sheet, 1, 1).setBackground('biru')).toThrow('"biru" is not a color');
    expect(() => cell(sheet, 1, 1).setNumberFormat('')).toThrow('use general');
  });

  test('gives the same object back from chained calls', async () => {
    const range = cell(tab(await aWorkbook()), 1, 1);
    expect(
      range
        .setValue('a')
        .setBackground('#ffffff')
        .setNotes([['b']]),
    ).toBe(range);
  });

  test('refuses to freeze everything and to reach past the grid', async () => {
    const sheet = tab(await aWorkbook());
    expect(() => sheet.setFrozenRows(1000)).toThrow("You can't freeze all visible rows");
    expect(() => sheet.setFrozenColumns(26)).toThrow("You can't freeze all visible columns");
    expect(() => sheet.insertRowsAfter(1001, 1)).toThrow('out of bounds');
    expect(() => sheet.setColumnWidth(27, 100)).toThrow('out of bounds');
  });
});

describe('counting calls', () => {
  test('counts what travels to Google and not mere navigation', async () => {
    const book = await aWorkbook();
    book.calls.reset();
    const sheet = book.spreadsheet.getSheets()[0] ?? tab(book);
    sheet.getRange(1, 1, 2, 2).getA1Notation();
    sheet.getName();
    expect(book.calls.lines()).toEqual([]);
    sheet
      .getRange(1, 1, 1, 2)
      .setValues([['a', 'b']])
      .setBackground('#ffffff');
    sheet.getLastRow();
    book.app.flush();
    const counted = new Map(book.calls.lines().map(({ method, times }) => [method, times]));
    expect(counted).toEqual(
      new Map([
        ['SpreadsheetApp.flush', 1],
        ['SpreadsheetApp.Range.setValues', 1],
        ['SpreadsheetApp.Range.setBackground', 1],
        ['SpreadsheetApp.Sheet.getLastRow', 1],
      ]),
    );
  });

  test('lets the counter refuse a call before anything is written', async () => {
    const count = (_: string, method: string): void => {
      if (method === 'setValue') throw new Error('no network');
    };
    const book = await aWorkbook({ calls: { count } });
    const target = cell(tab(book), 1, 1);
    expect(() => target.setValue('x')).toThrow('no network');
    expect(target.getValues()).toEqual([['']]);
  });
});

describe('the user interface around the workbook', () => {
  test('gets toasts and hands out its Ui', async () => {
    const toasts: string[] = [];
    const ui = { createMenu: 1 };
    const toast = (message: string, title: string): void =>
      void toasts.push(`${title}: ${message}`);
    const book = await aWorkbook({
      toast,
      ui: () => ui,
      id: 'id-1',
      name: 'LAPKIN 2024',
      url: 'u',
    });
    book.spreadsheet.toast('Selesai.', 'LAPKIN', 5);
    expect(toasts).toEqual(['LAPKIN: Selesai.']);
    expect(book.app.getUi()).toBe(ui);
    const { spreadsheet } = book;
    expect([spreadsheet.getId(), spreadsheet.getName(), spreadsheet.getUrl()]).toEqual([
      'id-1',
      'LAPKIN 2024',
      'u',
    ]);
  });

  test('is missed by name', async () => {
    const { app } = await aWorkbook();
    expect(() => app.getUi()).toThrow('without a user interface');
  });
});
