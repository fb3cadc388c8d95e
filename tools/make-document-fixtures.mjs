/**
 * Makes the documents that another program has to write: run by hand where LibreOffice (`soffice`) is installed,
 * the result is committed. Usage: node tools/make-document-fixtures.mjs
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { editInLibreOffice } from './libreoffice.mjs';

const FOLDER = resolve('test/fixtures/documents');
const FIXTURE = resolve(FOLDER, 'commented-in-libreoffice.docx');
const BEFORE = resolve(FOLDER, 'before-libreoffice.docx');

/** A document with a comment, a reply and a suggestion, as the local host writes them. */
const SOURCE = `
import { docxOf, placeOf, wp, wtbl } from './test/support/local-docs';
export const make = () => {
  const body = wp('LAPORAN KINERJA', '<w:pPr><w:pStyle w:val="Judul1"/></w:pPr>')
    + wp('Capaian indikator tahun ini sebesar 102,85 persen dari target.')
    + wtbl([['No', 'Indikator'], ['1', 'Persentase pemilih']])
    + wp('Anggaran diserap dengan baik.');
  const place = placeOf(docxOf(body));
  const id = place.people.comment(place.id, 'Anggota Contoh', '102,85 persen', 'Apa sumbernya?');
  place.at('2024-02-02T02:00:00Z');
  place.people.reply(place.id, id, 'Penyusun', 'Formulir D.Hasil.');
  place.people.suggest(place.id, 'Anggota Contoh', 'dengan baik', 'sesuai rencana');
  return place.bytes();
};`;

const makeDocument = async () => {
  mkdirSync('.build', { recursive: true });
  const outfile = resolve('.build/document-fixture.mjs');
  await build({
    stdin: { contents: SOURCE, resolveDir: resolve('.'), loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  return (await import(pathToFileURL(outfile).href)).make();
};

/** What the chair does in LibreOffice: comments on two texts, words a third anew, saves. */
const macro = (from, to) => `Function Find(oDoc, sText)
  Dim oSearch
  oSearch = oDoc.createSearchDescriptor()
  oSearch.SearchString = sText
  Find = oDoc.findFirst(oSearch)
End Function

Sub Note(oDoc, oRange, sText, nHour)
  Dim oNote, oTime As New com.sun.star.util.DateTime
  oTime.Year = 2024
  oTime.Month = 2
  oTime.Day = 5
  oTime.Hours = nHour
  oNote = oDoc.createInstance("com.sun.star.text.textfield.Annotation")
  oNote.Author = "Ketua Contoh"
  oNote.Initials = "KC"
  oNote.DateTimeValue = oTime
  oNote.Content = sText
  oRange.Text.insertTextContent(oRange, oNote, True)
End Sub

Sub Edit
  Dim oDoc, oNothing(), oFilter(0) As New com.sun.star.beans.PropertyValue
  oDoc = StarDesktop.loadComponentFromURL("${from}", "_blank", 0, oNothing())
  Note(oDoc, Find(oDoc, "Persentase pemilih"), "Tulis nama lengkap indikator.", 9)
  Note(oDoc, Find(oDoc, "Anggaran diserap"), "Berapa persen?", 10)
  Find(oDoc, "tahun ini").String = "tahun 2023"
  oFilter(0).Name = "FilterName"
  oFilter(0).Value = "MS Word 2007 XML"
  oDoc.storeAsURL("${to}", oFilter())
  oDoc.close(True)
  StarDesktop.terminate()
End Sub`;

const bytes = await makeDocument();
mkdirSync(FOLDER, { recursive: true });
writeFileSync(BEFORE, bytes);
editInLibreOffice(bytes, 'docx', FIXTURE, macro);
console.log(FIXTURE);
