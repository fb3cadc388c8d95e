import { aWorkbook, cell, seen, tab } from '../a-workbook';

const isDate = (value: unknown): boolean =>
  Object.prototype.toString.call(value) === '[object Date]';

describe('Range.setValues', () => {
  test('writes as if typed and reads back what Google would give', async () => {
    const book = await aWorkbook();
    const sheet = tab(book);
    sheet.getRange(1, 1, 1, 6).setValues([['0012', '1.234,5', 'Rp 1.250.000', '50%', 'TRUE', '']]);
    expect(sheet.getRange(1, 1, 1, 6).getValues()).toEqual([[12, 1234.5, 1250000, 0.5, true, '']]);
    expect(sheet.getRange(1, 1, 1, 6).getDisplayValues()).toEqual([
      ['12', '1.234,50', 'Rp1.250.000', '50%', 'TRUE', ''],
    ]);
  });

  test('turns a date into a Date at midnight in the zone of the spreadsheet', async () => {
    const book = await aWorkbook();
    const sheet = tab(book);
    cell(sheet, 1, 1).setValue('1/2');
    const [value, shown] = seen(sheet, 1, 1);
    expect(isDate(value)).toBe(true);
    expect(value).toEqual(new Date('2024-01-31T16:00:00Z'));
    expect(shown).toBe('01-Feb');
    book.spreadsheet.setSpreadsheetTimeZone('Asia/Jakarta');
    expect(seen(sheet, 1, 1)[0]).toEqual(new Date('2024-01-31T17:00:00Z'));
  });

  test('gives a Date without a format the date format of the locale', async () => {
    const book = await aWorkbook();
    const sheet = tab(book);
    cell(sheet, 1, 1).setValue(new Date('2024-02-01T16:00:00Z'));
    expect(seen(sheet, 1, 1)).toEqual([new Date('2024-02-01T16:00:00Z'), '02/02/2024']);
    cell(sheet, 2, 1).setNumberFormat('d mmmm yyyy').setValue(new Date('2024-02-01T16:00:00Z'));
    expect(seen(sheet, 2, 1)[1]).toBe('2 Februari 2024');
  });

  test('makes dates with the constructor of the realm that asks', async () => {
    const made: number[] = [];
    const createDate = (epochMillis: number): Date => {
      made.push(epochMillis);
      return new Date(epochMillis);
    };
    const book = await aWorkbook({ createDate });
    cell(tab(book), 1, 1).setValue('2024-02-02');
    seen(tab(book), 1, 1);
    expect(made).toEqual([Date.parse('2024-02-01T16:00:00Z')]);
  });

  test('gives a number when the cell has a number format, although a date was typed', async () => {
    const book = await aWorkbook();
    cell(tab(book), 1, 1).setNumberFormat('0').setValue('2/2/2024');
    expect(seen(tab(book), 1, 1)).toEqual([45324, '45324']);
  });

  test('clears content but not format with an empty text, null or undefined', async () => {
    const book = await aWorkbook();
    const sheet = tab(book);
    const range = sheet.getRange(1, 1, 1, 4).setNumberFormat('0,00"x"'.replace(',', '.'));
    range.setValues([[1, 2, 3, 4]]);
    const nothing: unknown[][] = [['', null, undefined, 5]];
    range.setValues(nothing as string[][]);
    expect(range.getValues()).toEqual([['', '', '', 5]]);
    cell(sheet, 1, 1).setValue(7);
    expect(range.getDisplayValues()).toEqual([['7,00x', '', '', '5,00x']]);
  });

  test.each([
    [
      [[1], [2]],
      'rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    ],
    [
      [[1], [2], [3, 4]],
      'columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    ],
    [
      [[1], [2], []],
      'columns in the data does not match the number of columns in the range. The data has 0 but the range has 1.',
    ],
  ])('refuses a table of another shape: %j', async (values, message) => {
    const book = await aWorkbook();
    expect(() => tab(book).getRange(1, 1, 3, 1).setValues(values)).toThrow(
      `The number of ${message}`,
    );
  });

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [{}], [new Date(Number.NaN)]])(
    'refuses %p as the content of a cell and writes nothing',
    async (bad) => {
      const book = await aWorkbook();
      const range = tab(book).getRange(1, 1, 1, 2);
      expect(() => range.setValues([['kept', bad as never]])).toThrow('A cell cannot hold');
      expect(range.getValues()).toEqual([['', '']]);
    },
  );

  test('refuses more than 50,000 characters', async () => {
    const book = await aWorkbook();
    const target = cell(tab(book), 1, 1).setNumberFormat('@');
    target.setValue('x'.repeat(50_000));
    expect(() => target.setValue('x'.repeat(50_001))).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });
});

describe('Range.setFormulas', () => {
  test.each([
    ['=IF(B1>0;C1-IF(ISNUMBER(D1);D1;5);"")', 10],
    ['=IF(COUNT(B1;C1)=0;"";N(C1)-IF(ISNUMBER(D1);D1;SUM(B1;B1)))', 10],
    ['=ROUND(IF(ISNUMBER(D1);D1;B1)/C1*100;2)', 90],
    ['=IFERROR(B1/0;"tidak ada")', 'tidak ada'],
    ['=B1/3', 1 / 3],
    ['=0,1', null],
  ] as const)('evaluates %s', async (formula, expected) => {
    const book = await aWorkbook();
    cell(tab(book), 1, 2).setValue(1);
    cell(tab(book), 1, 3).setValue(100);
    cell(tab(book), 1, 4).setValue(90);
    if (expected === null) {
      expect(() => cell(tab(book), 1, 1).setFormula(formula)).toThrow(/parse error/);
      return;
    }
    const [value] = seen(cell(tab(book), 1, 1).setFormula(formula).getSheet(), 1, 1);
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 12);
    else expect(value).toBe(expected);
  });

  test('computes results of every type', async () => {
    const book = await aWorkbook();
    const sheet = tab(book);
    sheet
      .getRange(1, 1, 3, 1)
      .setNumberFormat('@')
      .setValues([['0012'], ['2023'], ['TRUE?']]);
    sheet.getRange(1, 2, 3, 1).setValues([[2], [3.5], [true]]);
    sheet
      .getRange(1, 3, 11, 1)
      .setFormulas([
        ['=SUM(B1:B2)'],
        ['=A1'],
        ['=A2'],
        ['=B1/B2'],
        ['=TEXT(B1;"0")'],
        ['=IF(B1>1;"12";3)'],
        ['=IF(B1>1;12;"x")'],
        ['=IF(B1=2;"";1)'],
        ['=AND(B1=2;B2>3)'],
        ['=B1/0'],
        ['=TIDAKADA(1)'],
      ]);
    expect(sheet.getRange(1, 3, 11, 1).getValues().flat()).toEqual([
      5.5,
      '0012',
      '2023',
      0.571428571428571,
      '2',
      '12',
      12,
      '',
      true,
      '#DIV/0!',
      '#NAME?',
    ]);
  });

  test('gives dates from formulas in date cells', async () => {
    const book = await aWorkbook();
    cell(tab(book), 1, 1).setNumberFormat('dd/mm/yyyy').setFormula('=DATE(2024;2;2)');
    expect(seen(tab(book), 1, 1)).toEqual([new Date('2024-02-01T16:00:00Z'), '02/02/2024']);
  });

  test('computes again after any write, also across tabs', async () => {
    const book = await aWorkbook();
    const other = book.spreadsheet.insertSheet('Bidang A', 1);
    cell(tab(book), 1, 1).setFormula("=SUM('Bidang A'!A1:A2)*2");
    cell(other, 1, 1).setValue(1);
    expect(seen(tab(book), 1, 1)).toEqual([2, '2']);
    cell(other, 2, 1).setValue(2);
    expect(seen(tab(book), 1, 1)).toEqual([6, '6']);
  });

  test('gives formulas back in the spelling of the locale, and nothing for plain cells', async () => {
    const book = await aWorkbook();
    const sheet = tab(book);
    cell(sheet, 1, 1).setValue('=IF(B1>1;"a,b";"c")');
    cell(sheet, 2, 1).setValue(5);
    expect(sheet.getRange(1, 1, 2, 1).getFormulas()).toEqual([['=IF(B1>1;"a,b";"c")'], ['']]);
    book.spreadsheet.setSpreadsheetLocale('en_US');
    expect(cell(sheet, 1, 1).getFormulas()).toEqual([['=IF(B1>1,"a,b","c")']]);
  });

  test('leaves nothing of a formula behind when a value takes its place', async () => {
    const book = await aWorkbook();
    const sheet = tab(book);
    cell(sheet, 1, 1).setFormula('=1+1').setValue('teks');
    expect(cell(sheet, 1, 1).getFormulas()).toEqual([['']]);
    expect(seen(sheet, 1, 1)).toEqual(['teks', 'teks']);
    cell(sheet, 1, 1).setFormula('=2+2');
    expect(seen(sheet, 1, 1)[0]).toBe(4);
    cell(sheet, 1, 1).setFormula('');
    expect(seen(sheet, 1, 1)[0]).toBe('');
  });

  test('refuses a comma formula where the comma is the decimal sign, and writes nothing', async () => {
    const book = await aWorkbook();
    const range = tab(book).getRange(1, 1, 1, 2);
    expect(() => range.setFormulas([['=SUM(B1;B2)', '=IF(A1,B1,C1)']])).toThrow(
      /^Formula parse error/,
    );
    expect(() => range.setValues([['kept', '=IF(A1,B1,C1)']])).toThrow(/^Formula parse error/);
    expect(range.getFormulas()).toEqual([['', '']]);
    book.spreadsheet.setSpreadsheetLocale('en_US');
    expect(() => range.setFormulas([['=SUM(B1;B2)', '=IF(A1,B1,C1)']])).not.toThrow();
  });
});

describe('Range.merge', () => {
  test('keeps only the upper left content', async () => {
    const book = await aWorkbook();
    const range = tab(book).getRange(1, 1, 2, 2);
    range.setValues([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    range.merge();
    expect(range.getValues()).toEqual([
      ['a', ''],
      ['', ''],
    ]);
  });

  test('refuses to tear a merged range', async () => {
    const book = await aWorkbook();
    tab(book).getRange(1, 1, 2, 2).merge();
    expect(() => tab(book).getRange(2, 1, 2, 2).merge()).toThrow(
      'You must select all cells in a merged range to merge or unmerge them.',
    );
    expect(() => tab(book).getRange(1, 1, 3, 3).merge()).not.toThrow();
  });
});

describe('Range.setDataValidation', () => {
  const rules = [
    ['a list', 'draf', 'selesai'],
    ['a number', 5, -1],
    ['a date', new Date('2024-02-01T16:00:00Z'), 'besok'],
  ] as const;

  test.each(rules)('stops a script that writes a bad value for %s', async (kind, good, bad) => {
    const book = await aWorkbook();
    const builder = book.app.newDataValidation().setAllowInvalid(false);
    if (kind === 'a list') builder.requireValueInList(['draf', 'terkirim'], true);
    else if (kind === 'a number') builder.requireNumberGreaterThanOrEqualTo(0);
    else builder.requireDate();
    const target = cell(tab(book), 3, 2).setDataValidation(builder.build());
    target.setValue(good);
    expect(() => target.setValue(bad)).toThrow(
      'The data you entered in cell B3 violates the data validation rules set on this cell.',
    );
    expect(target.getValues()).toEqual([[good]]);
    expect(() => target.setValue('')).not.toThrow();
  });

  test('lets everything through when invalid data is allowed, or once the rule is gone', async () => {
    const book = await aWorkbook();
    const builder = book.app.newDataValidation().requireNumberGreaterThanOrEqualTo(0);
    const range = tab(book).getRange(1, 1, 3, 1).setDataValidation(builder.build());
    range.setValues([['teks'], [-1], [2]]);
    range.setDataValidation(builder.setAllowInvalid(false).build());
    cell(tab(book), 2, 1).setDataValidation(null).setValue(-2);
    expect(() => cell(tab(book), 3, 1).setValue(-2)).toThrow('violates');
    expect(range.getValues()).toEqual([['teks'], [-2], [2]]);
  });
});

describe('Range.protect', () => {
  test('lets scripts write through a warning-only protection and keeps others out of a strict one', async () => {
    let isOwner = false;
    const book = await aWorkbook({ isOwner: () => isOwner });
    const sheet = tab(book);
    const protection = sheet.getRange(1, 1, 2, 2).protect().setDescription('LAPKIN: judul');
    expect(protection.isWarningOnly()).toBe(false);
    expect(() => cell(sheet, 2, 2).setValue('x')).toThrow(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection',
    );
    protection.setWarningOnly(true);
    cell(sheet, 2, 2).setValue('x');
    protection.setWarningOnly(false);
    isOwner = true;
    cell(sheet, 2, 2).setValue('y');
    expect(seen(sheet, 2, 2)[0]).toBe('y');
  });

  test('makes another protection at every call, found and removed through the sheet', async () => {
    const book = await aWorkbook();
    const sheet = tab(book);
    sheet.getRange(1, 1, 2, 2).protect().setDescription('satu');
    sheet.getRange(1, 1, 2, 2).protect().setDescription('dua');
    const { RANGE, SHEET } = book.app.ProtectionType;
    expect(sheet.getProtections(RANGE).map((one) => one.getDescription())).toEqual(['satu', 'dua']);
    expect(sheet.getProtections(SHEET)).toEqual([]);
    sheet.getProtections(RANGE)[0]?.remove();
    expect(sheet.getProtections(RANGE).map((one) => one.getRange().getA1Notation())).toEqual([
      'A1:B2',
    ]);
  });
});
