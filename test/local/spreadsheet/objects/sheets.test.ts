import { aWorkbook, cell, reopened, seen, tab, type OpenWorkbook } from '../a-workbook';

const names = ({ spreadsheet }: OpenWorkbook): readonly string[] =>
  spreadsheet.getSheets().map((sheet) => sheet.getName());

describe('Spreadsheet.insertSheet', () => {
  test('counts the index from 0, getIndex from 1, and makes the new sheet active', async () => {
    const book = await aWorkbook();
    const first = book.spreadsheet.insertSheet('Tahapan', 0);
    expect(names(book)).toEqual(['Tahapan', 'Sheet1']);
    expect(first.getIndex()).toBe(1);
    expect(book.spreadsheet.getActiveSheet().getName()).toBe('Tahapan');
    book.spreadsheet.insertSheet('Rekap', 2);
    expect(names(book)).toEqual(['Tahapan', 'Sheet1', 'Rekap']);
    expect(names(await reopened(book))).toEqual(['Tahapan', 'Sheet1', 'Rekap']);
  });

  test('refuses a name that exists, whatever its case', async () => {
    const book = await aWorkbook();
    expect(() => book.spreadsheet.insertSheet('SHEET1', 0)).toThrow(
      'A sheet with the name "SHEET1" already exists. Please enter another name.',
    );
    const other = book.spreadsheet.insertSheet('Rekap', 0);
    expect(() => other.setName('sheet1')).toThrow('already exists');
    expect(() => other.setName('REKAP')).not.toThrow();
  });

  test.each(['', ' ', 'a/b', 'a[1]', "'kutip'", 'x'.repeat(32), '_host', 'History'])(
    'refuses the name %j, which a file could not keep',
    async (name) => {
      const book = await aWorkbook();
      expect(() => book.spreadsheet.insertSheet(name, 0)).toThrow('cannot be the name of a sheet');
      expect(names(book)).toEqual(['Sheet1']);
    },
  );

  test('refuses an index past the end', async () => {
    const book = await aWorkbook();
    expect(() => book.spreadsheet.insertSheet('Rekap', 2)).toThrow('Invalid argument');
  });
});

describe('Spreadsheet.getSheetByName', () => {
  test('gives null for a sheet that is not there', async () => {
    const book = await aWorkbook();
    expect(book.spreadsheet.getSheetByName('Tidak ada')).toBeNull();
    expect(book.spreadsheet.getSheetByName('_host')).toBeNull();
  });
});

describe('Spreadsheet.deleteSheet', () => {
  test('takes the sheet away and forgets its objects', async () => {
    const book = await aWorkbook();
    const gone = book.spreadsheet.insertSheet('Rekap', 1);
    const range = cell(gone, 1, 1).setValue(2);
    cell(tab(book), 1, 1).setFormula('=Rekap!A1*2');
    book.spreadsheet.deleteSheet(gone);
    expect(names(book)).toEqual(['Sheet1']);
    expect(book.spreadsheet.getActiveSheet().getName()).toBe('Sheet1');
    expect(() => gone.getName()).toThrow('not found');
    expect(() => range.getValues()).toThrow('not found');
    expect(seen(tab(book), 1, 1)[0]).toBe('#REF!');
  });

  test('refuses to delete or hide the only visible sheet', async () => {
    const book = await aWorkbook();
    const other = book.spreadsheet.insertSheet('Data', 1).hideSheet();
    expect(() => book.spreadsheet.deleteSheet(tab(book))).toThrow(
      "You can't remove all the visible sheets in a document.",
    );
    expect(() => tab(book).hideSheet()).toThrow("You can't hide all the sheets in a document.");
    other.showSheet();
    expect(() => tab(book).hideSheet()).not.toThrow();
  });
});

describe('Sheet.hideSheet', () => {
  test('moves the person to another sheet', async () => {
    const book = await aWorkbook();
    const sheet = book.spreadsheet.insertSheet('Data', 1);
    sheet.hideSheet();
    expect(sheet.isSheetHidden()).toBe(true);
    expect(book.spreadsheet.getActiveSheet().getName()).toBe('Sheet1');
  });
});

describe('Sheet.setName', () => {
  test('changes the formulas and named ranges that mention the sheet', async () => {
    const book = await aWorkbook();
    const sheet = book.spreadsheet.insertSheet('Bidang A', 1);
    cell(sheet, 2, 2).setValue(21);
    cell(tab(book), 1, 1).setFormula("='Bidang A'!B2*2");
    book.spreadsheet.setNamedRange('pagu', cell(sheet, 2, 2));
    const id = sheet.getSheetId();
    sheet.setName("Divisi Jum'at");
    expect(seen(tab(book), 1, 1)[0]).toBe(42);
    expect(book.spreadsheet.getRangeByName('pagu')?.getSheet().getName()).toBe("Divisi Jum'at");
    const again = await reopened(book);
    expect(tab(again, "Divisi Jum'at").getSheetId()).toBe(id);
    expect(seen(tab(again), 1, 1)[0]).toBe(42);
  });
});

describe('Sheet.getLastRow', () => {
  test('counts content, also formulas that show nothing, but no looks', async () => {
    const book = await aWorkbook();
    const sheet = tab(book);
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1');
    expect(sheet.getDataRange().getValues()).toEqual([['']]);
    sheet
      .getRange(9, 9, 1, 1)
      .setBackground('#ffeecc')
      .setNotes([['catatan']]);
    expect(sheet.getLastRow()).toBe(0);
    cell(sheet, 3, 2).setFormula('=IF(A1="";"";1)');
    cell(sheet, 1, 4).setValue(false);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:D3');
    cell(sheet, 1, 4).clearContent();
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:B3');
  });
});

describe('Sheet.getRange', () => {
  test.each([
    [1, 1, 0, 3, 'The number of rows in the range must be at least 1.'],
    [1, 1, 3, 0, 'The number of columns in the range must be at least 1.'],
    [0, 1, 1, 1, 'The starting row of the range is too small.'],
    [1, 0, 1, 1, 'The starting column of the range is too small.'],
    [1000, 1, 2, 1, 'The coordinates of the range are outside the dimensions of the sheet.'],
    [1, 26, 1, 2, 'The coordinates of the range are outside the dimensions of the sheet.'],
  ])('refuses (%i, %i, %i, %i)', async (row, column, rows, columns, message) => {
    const book = await aWorkbook();
    expect(() => tab(book).getRange(row, column, rows, columns)).toThrow(message);
  });

  test('reaches further once rows and columns were inserted', async () => {
    const book = await aWorkbook();
    const sheet = tab(book);
    sheet.insertRowsAfter(1000, 5);
    sheet.insertColumnAfter(26);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1005, 27]);
    expect(sheet.getRange(1005, 27, 1, 1).getA1Notation()).toBe('AA1005');
    const again = tab(await reopened(book));
    expect([again.getMaxRows(), again.getMaxColumns()]).toEqual([1005, 27]);
  });
});

describe('Spreadsheet.getActiveRange', () => {
  test('is what was activated last on the active sheet', async () => {
    const book = await aWorkbook();
    const other = book.spreadsheet.insertSheet('Rekap', 1);
    expect(book.spreadsheet.getActiveRange()?.getA1Notation()).toBe('A1');
    tab(book).getRange(2, 2, 3, 1).activate();
    expect(book.spreadsheet.getActiveSheet().getName()).toBe('Sheet1');
    expect(book.spreadsheet.getActiveRange()?.getA1Notation()).toBe('B2:B4');
    other.activate();
    expect(book.spreadsheet.getActiveRange()?.getA1Notation()).toBe('A1');
  });
});

describe('Spreadsheet.setNamedRange', () => {
  test('names a range, moves an existing name, and refuses what is no name', async () => {
    const book = await aWorkbook();
    book.spreadsheet.setNamedRange('tahun', cell(tab(book), 1, 2));
    book.spreadsheet.setNamedRange('TAHUN', cell(tab(book), 4, 2));
    expect(book.spreadsheet.getRangeByName('Tahun')?.getA1Notation()).toBe('B4');
    expect(book.spreadsheet.getRangeByName('bulan')).toBeNull();
    expect(() => book.spreadsheet.setNamedRange('B4', cell(tab(book), 1, 1))).toThrow(
      'not a valid',
    );
    expect(() => book.spreadsheet.setNamedRange('a b', cell(tab(book), 1, 1))).toThrow(
      'not a valid',
    );
  });

  test('can be used in formulas', async () => {
    const book = await aWorkbook();
    cell(tab(book), 1, 2).setValue(2024);
    book.spreadsheet.setNamedRange('tahun', cell(tab(book), 1, 2));
    cell(tab(book), 1, 1).setFormula('=tahun+1');
    expect(seen(tab(book), 1, 1)[0]).toBe(2025);
  });
});

describe('Spreadsheet.setSpreadsheetLocale', () => {
  test('keeps locale and time zone in the file and refuses unknown ones', async () => {
    const book = await aWorkbook();
    const again = await reopened(book);
    expect(again.spreadsheet.getSpreadsheetLocale()).toBe('id_ID');
    expect(again.spreadsheet.getSpreadsheetTimeZone()).toBe('Asia/Makassar');
    expect(() => book.spreadsheet.setSpreadsheetLocale('xx_XX')).toThrow('Invalid argument');
    expect(() => book.spreadsheet.setSpreadsheetTimeZone('Bulan')).toThrow('Invalid argument');
  });
});
