import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bytesOf } from '../../../src/local/spreadsheet/engine';
import { aWorkbook, aWorkbookFrom, cell, reopened, savedFile, seen, tab } from './a-workbook';

describe('LocalWorkbook.save', () => {
  test('keeps values, formulas, formats and dates', async () => {
    const book = await aWorkbook();
    const sheet = tab(book);
    sheet
      .getRange(1, 1, 1, 5)
      .setNumberFormats([['@', '#,##0.00', 'd mmmm yyyy', '0.00%', 'general']]);
    const date = new Date('2024-02-01T16:00:00Z');
    sheet.getRange(1, 1, 1, 5).setValues([['0012', 1234.5, date, 0.9795, true]]);
    cell(sheet, 2, 1).setFormula('=IF(B1>1;B1*2;"")');
    const again = tab(await reopened(book));
    expect(again.getRange(1, 1, 1, 5).getValues()).toEqual([['0012', 1234.5, date, 0.9795, true]]);
    expect(again.getRange(1, 1, 1, 5).getDisplayValues()).toEqual([
      ['0012', '1.234,50', '2 Februari 2024', '97,95%', 'TRUE'],
    ]);
    expect(cell(again, 2, 1).getFormulas()).toEqual([['=IF(B1>1;B1*2;"")']]);
    expect(seen(again, 2, 1)).toEqual([2469, '2469']);
    cell(again, 1, 1).setValue('0013');
    expect(seen(again, 1, 1)[0]).toBe('0013');
  });

  test('keeps the look of cells', async () => {
    const book = await aWorkbook();
    const sheet = tab(book);
    sheet
      .getRange(2, 2, 2, 2)
      .setBackground('#e8f0fe')
      .setFontColor('#1a73e8')
      .setFontWeight('bold')
      .setFontStyle('italic')
      .setFontSize(9)
      .setFontFamily('Roboto')
      .setWrap(true)
      .setHorizontalAlignment('center')
      .setVerticalAlignment('middle')
      .setBorder(true, true, true, true, false, false, '#000000', book.app.BorderStyle.SOLID);
    cell(sheet, 2, 2).setFontWeight('normal');
    const file = await savedFile(await reopened(book));
    const look = (name: string): ReturnType<typeof file.GetStyle>['style'] =>
      file.GetStyle(file.GetCellStyle('Sheet1', name).style).style;
    expect(look('C3')).toMatchObject({
      Fill: { Type: 'pattern', Pattern: 1, Color: ['E8F0FE'] },
      Font: { Bold: true, Italic: true, Size: 9, Family: 'Roboto', Color: '1A73E8' },
      Alignment: { WrapText: true, Horizontal: 'center', Vertical: 'center' },
    });
    expect(look('B2').Font).toMatchObject({ Bold: false, Italic: true });
    const sides = (name: string): readonly (string | undefined)[] =>
      (look(name).Border ?? []).map(({ Type }) => Type).sort();
    expect([sides('B2'), sides('C2'), sides('B3'), sides('C3')]).toEqual([
      ['left', 'top'],
      ['right', 'top'],
      ['bottom', 'left'],
      ['bottom', 'right'],
    ]);
  });

  test('makes a row as high as its wrapped text, higher and lower, but never lower than a person made it', async () => {
    const book = await aWorkbook();
    const sheet = tab(book);
    sheet.setRowHeight(2, 80);
    const write = (of: typeof sheet, text: string): void => {
      for (const row of [1, 2]) cell(of, row, 1).setWrap(true).setValue(text);
    };
    const heights = async (of: typeof book): Promise<readonly number[]> => {
      const file = await savedFile(of);
      return [1, 2].map((row) => file.GetRowHeight('Sheet1', row).height);
    };
    write(sheet, 'satu\ndua\ntiga');
    expect(await heights(book)).toEqual([44.5, 60]);
    const again = await reopened(book);
    write(tab(again), 'satu\ndua');
    expect(await heights(again)).toEqual([31, 60]);
    write(tab(again), 'satu');
    expect(await heights(again)).toEqual([15, 60]);
  });

  test('prints a sheet lying on A4, one page wide, with its frozen rows on every page', async () => {
    const book = await aWorkbook();
    tab(book).setFrozenRows(3);
    const again = await reopened(await reopened(book));
    const file = await savedFile(again);
    expect(file.GetPageLayout('Sheet1').opts).toMatchObject({
      Size: 9,
      Orientation: 'landscape',
      FitToWidth: 1,
      FitToHeight: 0,
    });
    expect(file.GetSheetProps('Sheet1').props).toMatchObject({ FitToPage: true });
    const titles = { Name: '_xlnm.Print_Titles', RefersTo: "'Sheet1'!$1:$3", Scope: 'Sheet1' };
    expect(file.GetDefinedName().definedNames).toEqual([expect.objectContaining(titles)]);
  });

  test('gives every sheet its own rows again when sheets are put in, renamed and taken out', async () => {
    const book = await aWorkbook();
    const names = ['Data', 'Kerja', 'Bidang'];
    names.forEach((name, index) => {
      book.spreadsheet.insertSheet(name, index).setFrozenRows(index + 1);
    });
    const again = await reopened(book);
    again.spreadsheet.insertSheet('Awal', 0);
    const kerja = again.spreadsheet.getSheetByName('Kerja');
    if (kerja !== null) again.spreadsheet.deleteSheet(kerja);
    again.spreadsheet.getSheetByName('Data')?.setName('Data Lama');
    const file = await savedFile(again);
    const titles = file
      .GetDefinedName()
      .definedNames.map(({ Scope, RefersTo }) => [Scope, RefersTo]);
    expect(new Map(titles as [string, string][])).toEqual(
      new Map([
        ['Data Lama', "'Data Lama'!$1:$1"],
        ['Bidang', "'Bidang'!$1:$3"],
      ]),
    );
    expect(titles).toHaveLength(2);
  });

  test('leaves the layout for printing that a person has chosen', async () => {
    const file = await savedFile(await aWorkbook());
    file.SetPageLayout('Sheet1', { Size: 5, Orientation: 'portrait' });
    const kept = await savedFile(await aWorkbookFrom(bytesOf(file)));
    expect(kept.GetPageLayout('Sheet1').opts).toMatchObject({ Size: 5, Orientation: 'portrait' });
  });

  test('keeps widths, heights, frozen edges, colors, grid lines and what is hidden', async () => {
    const book = await aWorkbook();
    const sheet = book.spreadsheet.insertSheet('Bidang', 1);
    sheet
      .setColumnWidth(2, 215)
      .setRowHeight(3, 40)
      .setTabColor('#1a73e8')
      .setHiddenGridlines(true);
    sheet.setFrozenRows(2);
    sheet.setFrozenColumns(1);
    sheet.hideColumns(4);
    sheet.hideSheet();
    const again = await reopened(book);
    const file = await savedFile(again);
    expect(file.GetColWidth('Bidang', 'B').width).toBe(30);
    expect(file.GetRowHeight('Bidang', 3).height).toBe(30);
    expect(file.GetSheetProps('Bidang').props.TabColorRGB).toBe('1A73E8');
    expect(file.GetSheetView('Bidang', 0).opts.ShowGridLines).toBe(false);
    expect(file.GetPanes('Bidang').panes).toMatchObject({
      Freeze: true,
      XSplit: 1,
      YSplit: 2,
      TopLeftCell: 'B3',
    });
    expect(file.GetColVisible('Bidang', 'D').visible).toBe(false);
    expect(file.GetColVisible('Bidang', 'C').visible).toBe(true);
    expect(tab(again, 'Bidang').isSheetHidden()).toBe(true);
    tab(again, 'Bidang').showSheet().setTabColor(null).setFrozenRows(0);
    tab(again, 'Bidang').setFrozenColumns(0);
    const plain = await savedFile(again);
    expect(plain.GetSheetProps('Bidang').props.TabColorRGB ?? '').toBe('');
    expect(plain.GetPanes('Bidang').panes.Freeze).toBe(false);
    expect(plain.GetSheetVisible('Bidang').visible).toBe(true);
  });

  test('keeps notes, and drops the ones that were emptied', async () => {
    const book = await aWorkbook();
    tab(book)
      .getRange(1, 1, 1, 2)
      .setNotes([['Isi dengan angka & satuan <tanpa> "Rp"', 'dua']]);
    const again = await reopened(book);
    tab(again)
      .getRange(1, 2, 1, 2)
      .setNotes([['', 'tiga']]);
    const { comments } = (await savedFile(await reopened(again))).GetComments('Sheet1');
    expect(comments.map(({ Cell, Text }) => [Cell, Text])).toEqual([
      ['A1', 'Isi dengan angka & satuan <tanpa> "Rp"'],
      ['C1', 'tiga'],
    ]);
  });

  test('keeps validations of every kind, with strictness and help text', async () => {
    const book = await aWorkbook();
    const sheet = tab(book);
    const rule = (): ReturnType<typeof book.app.newDataValidation> =>
      book.app.newDataValidation().setAllowInvalid(false).setHelpText('Pilih & isi <satu>');
    const long = Array.from({ length: 40 }, (_, index) => `Program nomor ${index}, bagian "a"`);
    cell(sheet, 1, 1).setDataValidation(rule().requireValueInList(['Ya', 'R&D <x>'], true).build());
    cell(sheet, 1, 2).setDataValidation(rule().requireValueInList(long, true).build());
    cell(sheet, 1, 3).setDataValidation(rule().requireNumberGreaterThanOrEqualTo(-1.5).build());
    cell(sheet, 1, 4).setDataValidation(rule().requireDate().build());
    const loose = book.app.newDataValidation().requireValueInList(['a', 'b'], false);
    cell(sheet, 1, 5).setDataValidation(loose.build());
    const again = await reopened(await reopened(book));
    const there = tab(again);
    const good = [['Ya', long[39] ?? '', -1.5, new Date('2024-02-01T16:00:00Z'), 'bebas']];
    there.getRange(1, 1, 1, 5).setValues(good);
    expect(there.getRange(1, 1, 1, 5).getValues()).toEqual(good);
    for (const [column, bad] of [
      [1, 'Tidak'],
      [2, 'x'],
      [3, -2],
      [4, 'besok'],
    ] as const)
      expect(() => cell(there, 1, column).setValue(bad)).toThrow('violates');
    expect(() => cell(there, 1, 1).setValue('R&D <x>')).not.toThrow();
    const file = await savedFile(again);
    const answer: unknown = file.GetDataValidations('Sheet1');
    expect(JSON.stringify(answer).match(/Pilih & isi <satu>/g)).toHaveLength(4);
    expect(again.spreadsheet.getSheets()).toHaveLength(1);
  });

  test('keeps conditional formats in order and lets them be read, extended and replaced', async () => {
    const book = await aWorkbook();
    const build = (text: string): ReturnType<typeof book.app.newConditionalFormatRule> =>
      book.app.newConditionalFormatRule().whenTextEqualTo(text).setBackground('#fce8e6');
    const sheet = tab(book);
    const first = build('draf "1"').setRanges([
      sheet.getRange(1, 1, 3, 1),
      sheet.getRange(1, 3, 3, 1),
    ]);
    const second = book.app
      .newConditionalFormatRule()
      .whenFormulaSatisfied('=IF($A1>3;TRUE;FALSE)')
      .setFontColor('#c5221f')
      .setRanges([sheet.getRange(1, 1, 9, 2)]);
    sheet.setConditionalFormatRules([first.build(), second.build()]);
    const again = await reopened(book);
    const rules = tab(again).getConditionalFormatRules();
    expect(rules.map((rule) => rule.getRanges().map((range) => range.getA1Notation()))).toEqual([
      ['A1:A3', 'C1:C3'],
      ['A1:B9'],
    ]);
    tab(again).setConditionalFormatRules(rules.slice(1));
    const last = await reopened(again);
    expect(
      tab(last)
        .getConditionalFormatRules()
        .map((rule) => rule.getRanges()[0]?.getA1Notation()),
    ).toEqual(['A1:B9']);
  });

  test('keeps merges, named ranges, protections and sheet ids', async () => {
    const book = await aWorkbook();
    const sheet = book.spreadsheet.insertSheet("Jum'at", 0);
    sheet.getRange(1, 1, 2, 3).merge();
    book.spreadsheet.setNamedRange('judul', sheet.getRange(1, 1, 2, 3));
    sheet
      .getRange(4, 1, 2, 1)
      .protect()
      .setDescription('LAPKIN: «kop»\nbaris 2')
      .setWarningOnly(true);
    const ids = book.spreadsheet.getSheets().map((one) => [one.getName(), one.getSheetId()]);
    const again = await reopened(await reopened(book));
    expect(again.spreadsheet.getSheets().map((one) => [one.getName(), one.getSheetId()])).toEqual(
      ids,
    );
    expect(again.spreadsheet.getRangeByName('judul')?.getSheet().getName()).toBe("Jum'at");
    const [protection] = tab(again, "Jum'at").getProtections(again.app.ProtectionType.RANGE);
    expect(protection?.getDescription()).toBe('LAPKIN: «kop»\nbaris 2');
    expect(protection?.isWarningOnly()).toBe(true);
    expect(protection?.getRange().getA1Notation()).toBe('A4:A5');
    expect(() => tab(again, "Jum'at").getRange(2, 2, 2, 2).merge()).toThrow('merged range');
  });

  test('may be called again after more changes', async () => {
    const book = await aWorkbook();
    cell(tab(book), 1, 1).setValue('satu');
    const first = book.workbook.save();
    cell(tab(book), 1, 1).setValue('dua');
    expect(seen(tab(await aWorkbookFrom(first)), 1, 1)[0]).toBe('satu');
    expect(seen(tab(await reopened(book)), 1, 1)[0]).toBe('dua');
  });

  test('keeps what is written after a save in the cells it was written to, on tabs made before', async () => {
    const book = await aWorkbook();
    const sheet = book.spreadsheet.insertSheet('Bidang', 1);
    [1, 5, 9].forEach((row) => cell(sheet, row, 3).setValue(`lama ${String(row)}`));
    book.workbook.save();
    [3, 6, 12].forEach((row) => cell(sheet, row, 2).setValue(`baru ${String(row)}`));
    cell(sheet, 6, 2).setNumberFormat('0.00');
    cell(sheet, 6, 2).setBackground('#fce8e6');
    book.workbook.save();
    cell(sheet, 2, 1).setValue(7);
    const again = tab(await reopened(book), 'Bidang');
    expect(again.getDataRange().getValues()).toEqual(sheet.getDataRange().getValues());
    expect(seen(again, 12, 2)[0]).toBe('baru 12');
    expect(seen(again, 2, 1)[0]).toBe(7);
  });

  test('hides what belongs to this host from people and from the bundle', async () => {
    const book = await aWorkbook();
    const file = await savedFile(book);
    expect(file.GetSheetList().list).toEqual(['Sheet1', '_host']);
    expect(file.GetSheetVisible('_host').visible).toBe(false);
    const again = await reopened(book);
    expect(again.spreadsheet.getSheets()).toHaveLength(1);
    cell(tab(again), 1, 1).setValue('berubah');
    const parts = unzipSync(again.workbook.save());
    const names = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    expect(names).toMatch(/<sheet (?=[^>]*name="_host")(?=[^>]*state="veryHidden")/);
  });

  test('keeps what has no place in a file when rows have come and gone since the last save', async () => {
    const book = await aWorkbook();
    const sheet = tab(book);
    sheet.getRange(2, 1, 2, 2).protect().setDescription('Rumus');
    sheet.getRange(9, 1, 1, 2).protect().setDescription('Kepala');
    const later = await reopened(book);
    tab(later).deleteRows(2, 2);
    tab(later).insertRowsBefore(2, 2);
    tab(later).getRange(2, 1, 2, 2).protect().setDescription('Rumus');
    const last = await reopened(await reopened(later));
    const kept = tab(last)
      .getProtections(last.app.ProtectionType.RANGE)
      .map((one) => [one.getDescription(), one.getRange().getA1Notation()]);
    expect(kept.sort()).toEqual([
      ['Kepala', 'A9:B9'],
      ['Rumus', 'A2:B3'],
    ]);
  });

  test('keeps a drop-down list, a note and frozen rows of a sheet that only its cells were changed in', async () => {
    const book = await aWorkbook();
    const sheet = tab(book);
    const choices = Array.from({ length: 60 }, (_, index) => `Pilihan nomor ${String(index)}`);
    const rule = book.app.newDataValidation().requireValueInList(choices, true).build();
    cell(sheet, 4, 1).setDataValidation(rule);
    cell(sheet, 4, 1).setNotes([['Pilih satu.']]);
    sheet.setFrozenRows(3);
    const later = await reopened(await reopened(book));
    cell(tab(later), 5, 5).setValue('lain');
    const state = (await reopened(later)).workbook.book.sheets[0];
    expect(state?.validations[0]?.rule.criterion).toMatchObject({ values: choices });
    expect([...(state?.notes.values() ?? [])]).toEqual(['Pilih satu.']);
    expect(state?.frozenRows).toBe(3);
  });
});

describe('openWorkbook', () => {
  test.each([
    ['random bytes', new Uint8Array([1, 2, 3])],
    ['nothing', new Uint8Array()],
  ])('refuses %s by name', async (_, bytes) => {
    await expect(aWorkbookFrom(bytes)).rejects.toThrow('This is not an .xlsx workbook');
  });

  test('changes looks in a file of a program that writes no fill where there is none', async () => {
    const files = unzipSync((await aWorkbook()).workbook.save());
    const styles = strFromU8(files['xl/styles.xml'] ?? new Uint8Array());
    const bare = styles.replace(' patternType="none"', '');
    expect(bare).not.toBe(styles);
    const book = await aWorkbookFrom(zipSync({ ...files, 'xl/styles.xml': strToU8(bare) }));
    cell(tab(book), 1, 1).setFontWeight('bold');
    const file = await savedFile(book);
    expect(file.GetStyle(file.GetCellStyle('Sheet1', 'A1').style).style.Font?.Bold).toBe(true);
  });

  test('refuses a workbook of which one sheet ends in the middle', async () => {
    const files = unzipSync((await aWorkbook()).workbook.save());
    const path = 'xl/worksheets/sheet1.xml';
    const part = files[path] ?? new Uint8Array();
    const damaged = zipSync({ ...files, [path]: part.subarray(0, part.length / 2) });
    await expect(aWorkbookFrom(damaged)).rejects.toThrow(`${path} is damaged`);
  });
});
