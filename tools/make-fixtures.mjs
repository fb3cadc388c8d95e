/**
 * Makes the fixtures that another program has to write: run by hand where LibreOffice (`soffice`) is installed,
 * the result is committed. Usage: node tools/make-fixtures.mjs
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { editInLibreOffice } from './libreoffice.mjs';

const FIXTURE = resolve('test/fixtures/edited-in-libreoffice.xlsx');

/** The local host, compiled for this script. It stays inside the project to find its packages. */
const openWorkbook = async () => {
  mkdirSync('.build', { recursive: true });
  const outfile = resolve('.build/open-workbook.mjs');
  await build({
    entryPoints: ['src/local/spreadsheet/open-workbook.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  return (await import(pathToFileURL(outfile).href)).openWorkbook;
};

/** A workbook with one of everything that an edit elsewhere must not lose. */
const fillWorkbook = (app) => {
  const spreadsheet = app.getActiveSpreadsheet();
  spreadsheet.setSpreadsheetLocale('id_ID');
  spreadsheet.setSpreadsheetTimeZone('Asia/Makassar');
  const sheet = spreadsheet.insertSheet('Bidang A', 0);
  const cells = (row, column, rows, columns) => sheet.getRange(row, column, rows, columns);
  cells(1, 1, 1, 4)
    .setValues([['Kegiatan', 'Pagu', 'Realisasi', 'Capaian']])
    .setFontWeight('bold');
  cells(1, 1, 1, 4).setBackground('#1a73e8').setFontColor('#ffffff').setWrap(true);
  cells(1, 1, 1, 4).setBorder(true, true, true, true, true, true, '#c5221f', null);
  cells(2, 1, 3, 1)
    .setNumberFormat('@')
    .setValues([['0012'], ['=bukan rumus'], ['teks_x0041_']]);
  cells(2, 2, 3, 2)
    .setNumberFormat('#,##0')
    .setValues([
      [100, 97.5],
      [200, 150],
      [300, 300],
    ]);
  cells(2, 4, 3, 1).setNumberFormat('0.00%');
  cells(2, 4, 3, 1).setFormulas([
    ['=IF(B2=0;"";C2/B2)'],
    ['=IF(B3=0;"";C3/B3)'],
    ['=IF(B4=0;"";C4/B4)'],
  ]);
  cells(5, 2, 1, 2).setFormulas([['=SUM(B2:B4)', '=SUM(C2:C4)']]);
  cells(6, 1, 1, 1).setNumberFormat('d mmmm yyyy').setValue(new Date('2024-02-01T16:00:00Z'));
  cells(7, 1, 1, 1).setNumberFormat('@').setValue('x'.repeat(40_000));
  cells(2, 2, 3, 2).setNotes([
    ['Pagu & revisi', ''],
    ['', ''],
    ['', ''],
  ]);
  const strict = () => app.newDataValidation().setAllowInvalid(false).setHelpText('Isi angka');
  cells(2, 2, 3, 2).setDataValidation(strict().requireNumberGreaterThanOrEqualTo(0).build());
  cells(2, 5, 3, 1).setDataValidation(
    strict().requireValueInList(['Ya, lengkap', 'Tidak'], true).build(),
  );
  cells(6, 1, 1, 1).setDataValidation(strict().requireDate().build());
  const rule = app
    .newConditionalFormatRule()
    .whenFormulaSatisfied('=$D2<1')
    .setBackground('#fce8e6');
  sheet.setConditionalFormatRules([rule.setRanges([cells(2, 1, 3, 4)]).build()]);
  cells(1, 1, 1, 4).protect().setDescription('LAPKIN: judul').setWarningOnly(true);
  cells(9, 1, 1, 3).merge();
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(1, 215).setTabColor('#1a73e8').setHiddenGridlines(true);
  sheet.hideColumns(6);
  spreadsheet.setNamedRange('pagu', cells(2, 2, 3, 1));
  spreadsheet.insertSheet('Tersembunyi', 2).hideSheet();
};

/** What a person does in LibreOffice: renames a tab, inserts a row, changes a number, saves. */
const MACRO = (from, to) => `Sub Edit
  Dim oBook, oSheet, oNothing(), oFilter(0) As New com.sun.star.beans.PropertyValue
  oBook = StarDesktop.loadComponentFromURL("${from}", "_blank", 0, oNothing())
  oSheet = oBook.Sheets.getByName("Bidang A")
  oSheet.Rows.insertByIndex(0, 1)
  oSheet.getCellRangeByName("A1").String = "Disunting"
  oSheet.getCellRangeByName("C4").Value = 250
  oSheet.Name = "Bidang Baru"
  oBook.calculateAll()
  oFilter(0).Name = "FilterName"
  oFilter(0).Value = "Calc MS Excel 2007 XML"
  oBook.storeAsURL("${to}", oFilter())
  oBook.close(True)
  StarDesktop.terminate()
End Sub`;

const open = await openWorkbook();
const workbook = await open(null, { calls: { count: () => undefined } });
fillWorkbook(workbook.spreadsheetApp);
editInLibreOffice(workbook.save(), 'xlsx', FIXTURE, MACRO);
console.log(FIXTURE);
process.exit(0);
