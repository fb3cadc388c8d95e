import { readFileSync } from 'node:fs';
import {
  aWorkbookFrom,
  cell,
  reopened,
  savedFile,
  seen,
  tab,
  type OpenWorkbook,
} from './a-workbook';

/**
 * Made by tools/make-fixtures.mjs: the local host wrote the workbook; in LibreOffice a row was put in above
 * everything, the tab renamed and one realisasi changed from 150 to 250.
 */
const edited = (): Promise<OpenWorkbook> =>
  aWorkbookFrom(new Uint8Array(readFileSync('test/fixtures/edited-in-libreoffice.xlsx')));

describe('a workbook edited in LibreOffice', () => {
  test('gives the values of the edit and those it left alone', async () => {
    const book = await edited();
    const sheet = tab(book, 'Bidang Baru');
    expect(sheet.getRange(1, 1, 6, 4).getValues()).toEqual([
      ['Disunting', '', '', ''],
      ['Kegiatan', 'Pagu', 'Realisasi', 'Capaian'],
      ['0012', 100, 97.5, 0.975],
      ['=bukan rumus', 200, 250, 1.25],
      ['teks_x0041_', 300, 300, 1],
      ['', 600, 647.5, ''],
    ]);
    expect(seen(sheet, 7, 1)).toEqual([new Date('2024-02-01T16:00:00Z'), '2 Februari 2024']);
    expect(sheet.getRange(3, 4, 1, 1).getDisplayValues()).toEqual([['97,50%']]);
    expect(seen(sheet, 8, 1)[0]).toBe('x'.repeat(40_000));
  });

  test('has formulas that moved with the row', async () => {
    const sheet = tab(await edited(), 'Bidang Baru');
    expect(sheet.getRange(3, 4, 4, 1).getFormulas().flat()).toEqual([
      '=IF(B3=0;"";C3/B3)',
      '=IF(B4=0;"";C4/B4)',
      '=IF(B5=0;"";C5/B5)',
      '',
    ]);
    expect(sheet.getRange(6, 2, 1, 2).getFormulas()).toEqual([['=SUM(B3:B5)', '=SUM(C3:C5)']]);
  });

  test('keeps locale, zone, ids, hidden tabs, names and protections through rename and insertion', async () => {
    const { spreadsheet, app } = await edited();
    expect(spreadsheet.getSpreadsheetLocale()).toBe('id_ID');
    expect(spreadsheet.getSpreadsheetTimeZone()).toBe('Asia/Makassar');
    const sheets = spreadsheet.getSheets();
    expect(sheets.map((one) => [one.getName(), one.getSheetId(), one.isSheetHidden()])).toEqual([
      ['Bidang Baru', 1, false],
      ['Sheet1', 0, false],
      ['Tersembunyi', 2, true],
    ]);
    expect(spreadsheet.getRangeByName('pagu')?.getA1Notation()).toBe('B3:B5');
    const [protection] = sheets[0]?.getProtections(app.ProtectionType.RANGE) ?? [];
    expect(protection?.getDescription()).toBe('LAPKIN: judul');
    expect(protection?.isWarningOnly()).toBe(true);
    expect(protection?.getRange().getA1Notation()).toBe('A2:D2');
  });

  test('keeps validations, conditional formats, notes and merges', async () => {
    const book = await edited();
    const sheet = tab(book, 'Bidang Baru');
    expect(() => cell(sheet, 3, 2).setValue(-1)).toThrow('violates');
    expect(() => cell(sheet, 3, 5).setValue('Mungkin')).toThrow('violates');
    expect(() => cell(sheet, 3, 5).setValue('Ya, lengkap')).not.toThrow();
    expect(() => cell(sheet, 7, 1).setValue('besok')).toThrow('violates');
    const rules = sheet.getConditionalFormatRules();
    expect(rules.map((rule) => rule.getRanges().map((range) => range.getA1Notation()))).toEqual([
      ['A3:D5'],
    ]);
    expect(() => sheet.getRange(10, 2, 2, 1).merge()).toThrow('merged range');
    cell(sheet, 3, 3).setNotes([['baru']]);
    const { comments } = (await savedFile(book)).GetComments('Bidang Baru');
    expect(comments.map(({ Cell, Text }) => [Cell, Text])).toEqual([
      ['B3', 'Pagu & revisi'],
      ['C3', 'baru'],
    ]);
  });

  test('keeps widths, colors, frozen rows and what is hidden', async () => {
    const book = await edited();
    const sheet = tab(book, 'Bidang Baru');
    sheet.getRange(2, 1, 1, 4).setFontSize(14);
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules()]);
    const file = await savedFile(book);
    const look = (name: string): ReturnType<typeof file.GetStyle>['style'] =>
      file.GetStyle(file.GetCellStyle('Bidang Baru', name).style).style;
    expect(look('A2').Font).toMatchObject({ Bold: true, Size: 14, Color: 'FFFFFF' });
    expect(look('A2').Border).toContainEqual({ Type: 'left', Color: 'C5221F', Style: 1 });
    expect(file.GetConditionalStyle(1).style.Fill?.Color).toEqual(['FCE8E6']);
    expect(look('A2').Fill?.Color).toEqual(['1A73E8']);
    expect(look('A2').Alignment).toMatchObject({ WrapText: true });
    expect(file.GetColWidth('Bidang Baru', 'A').width).toBe(30);
    expect(file.GetColVisible('Bidang Baru', 'F').visible).toBe(false);
    expect(file.GetPanes('Bidang Baru').panes).toMatchObject({ Freeze: true });
    expect(file.GetSheetView('Bidang Baru', 0).opts.ShowGridLines).toBe(false);
    expect(file.GetSheetProps('Bidang Baru').props.TabColorRGB).toContain('1A73E8');
  });

  test('can be changed, saved and opened again', async () => {
    const book = await edited();
    const sheet = tab(book, 'Bidang Baru');
    sheet.insertRowsAfter(3, 1);
    cell(sheet, 3, 3).setValue(50);
    const again = tab(await reopened(book), 'Bidang Baru');
    expect(seen(again, 3, 4)).toEqual([0.5, '50,00%']);
    expect(seen(again, 7, 3)[0]).toBe(600);
    expect(again.getConditionalFormatRules()).toHaveLength(1);
  });
});
