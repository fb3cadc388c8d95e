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
const DRAFT = resolve(FOLDER, 'draft-edited-in-libreoffice.docx');
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

/** The draft of LAPKIN KPU over the small year. */
const DRAFT_SOURCE = `
import { readFileSync } from 'node:fs';
import { done, smallHost } from './test/support/bundle';
export const make = async () => {
  const host = await smallHost();
  done(host, 'generate-draft', { report: 'KPU' });
  const [draft] = host.documents();
  return readFileSync(draft.path);
};`;

const makeDocument = async (source) => {
  mkdirSync('.build', { recursive: true });
  const outfile = resolve('.build/document-fixture.mjs');
  await build({
    stdin: { contents: source, resolveDir: resolve('.'), loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  return (await import(`${pathToFileURL(outfile).href}?${String(source.length)}`)).make();
};

/** Finds a text; puts a comment on it. */
const common = `Function Find(oDoc, sText)
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
End Sub`;

/** What the chair does with a draft: rewords, marks bold, adds a paragraph, removes a sentence, comments. */
const draftMacro = (from, to) => `${common}

Sub Edit
  Dim oDoc, oFound, oText, oNothing(), oFilter(0) As New com.sun.star.beans.PropertyValue
  oDoc = StarDesktop.loadComponentFromURL("${from}", "_blank", 0, oNothing())
  Find(oDoc, "secara terbuka").String = "apa adanya"
  Find(oDoc, "capaian 100%").CharWeight = com.sun.star.awt.FontWeight.BOLD
  Note(oDoc, Find(oDoc, "Keberhasilan dan kekurangan"), "Sebutkan satu contoh.", 9)
  oFound = Find(oDoc, "Seluruh indikator diukur dan diperhitungkan dalam rata-rata.")
  oFound.String = ""
  oFound = Find(oDoc, "diuraikan apa adanya dalam laporan ini.")
  oText = oFound.Text
  oText.insertControlCharacter(oFound.End, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
  Find(oDoc, "laporan ini.").End.String = " Paragraf ini ditulis Ketua."
  oFilter(0).Name = "FilterName"
  oFilter(0).Value = "MS Word 2007 XML"
  oDoc.storeAsURL("${to}", oFilter())
  oDoc.close(True)
  StarDesktop.terminate()
End Sub`;

/** What the chair does in LibreOffice: comments on two texts, words a third anew, saves. */
const macro = (from, to) => `${common}

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

const bytes = await makeDocument(SOURCE);
mkdirSync(FOLDER, { recursive: true });
writeFileSync(BEFORE, bytes);
editInLibreOffice(bytes, 'docx', FIXTURE, macro);
console.log(FIXTURE);
editInLibreOffice(await makeDocument(DRAFT_SOURCE), 'docx', DRAFT, draftMacro);
console.log(DRAFT);
