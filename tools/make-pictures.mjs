/**
 * Makes the pictures of README.md and of the guide from practice runs. Run by hand after `npm run build`; the
 * pictures are committed. Those of README.md, a page of a report and a tab of the workbook, need LibreOffice
 * (`soffice`) and poppler (`pdftoppm`, `pdftotext`). Usage: node tools/make-pictures.mjs [--guide]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { takeGuidePictures } from './guide-pictures.mjs';
import { editInLibreOffice } from './libreoffice.mjs';

const TARGET = 'docs/gambar';
const TAB = 'TAHAPAN PENYUSUNAN LAPORAN KINERJA';
const CAPTIONS = [
  /^ *Tabel 3\.\d+ Target, Realisasi, dan Capaian/m,
  /^ *Gambar 3\.\d+ Target dan Realisasi/m,
];

/** The numbers of the workbook are to look Indonesian. */
process.env.LC_ALL = 'id_ID.UTF-8';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const run = (program, ...args) =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** Lets LibreOffice open a file, mend what only it can, and write a PDF. `mend` is Basic over `oFile`. */
const asPdf = (file, extension, filter, mend) => {
  const pdf = join(folder, `${extension}.pdf`);
  editInLibreOffice(
    readFileSync(file),
    extension,
    pdf,
    (from, to) => `Sub Edit
  Dim oFile, oSheet, oNothing(), oOptions(1) As New com.sun.star.beans.PropertyValue
  Dim oData(0) As New com.sun.star.beans.PropertyValue
  oFile = StarDesktop.loadComponentFromURL("${from}", "_blank", 0, oNothing())
${mend}
  oData(0).Name = "SinglePageSheets"
  oData(0).Value = True
  oOptions(0).Name = "FilterName"
  oOptions(0).Value = "${filter}"
  oOptions(1).Name = "FilterData"
  oOptions(1).Value = oData()
  oFile.storeToURL("${to}", oOptions())
  oFile.close(True)
  StarDesktop.terminate()
End Sub`,
  );
  return pdf;
};

/** LibreOffice gives rows the height of one line until somebody asks it to fit them, which Google does by itself. */
const FIT_ROWS = `  For Each oSheet In oFile.Sheets
    oSheet.Rows.OptimalHeight = True
  Next`;

/** Number of the first page whose text has all these lines. */
const pageWith = (pdf, patterns) => {
  const pages = run('pdftotext', '-layout', pdf, '-').split('\f');
  const index = pages.findIndex((text) => patterns.every((pattern) => pattern.test(text)));
  if (index < 0) throw new Error(`no page of ${pdf} has ${patterns.join(' and ')}`);
  return index + 1;
};

/** Draws a page; `more` may cut it. */
const draw = (pdf, page, name, resolution, more = []) => {
  const numbers = ['-f', String(page), '-l', String(page), '-r', String(resolution)];
  const target = join(TARGET, name);
  run('pdftoppm', ...numbers, ...more, '-png', '-singlefile', pdf, target);
  console.log(`${target}.png`);
};

const takeReadmePictures = () => {
  const workspace = join(folder, 'workspace');
  run(
    process.execPath,
    resolve('.build/lapkin.mjs'),
    'demo',
    '--workspace',
    workspace,
    '--until',
    '4',
  );
  const report = readdirSync(workspace).find((name) => /^Laporan Kinerja KPU .*\.docx$/.test(name));
  mkdirSync(TARGET, { recursive: true });
  const pages = asPdf(join(workspace, report), 'docx', 'writer_pdf_Export', '');
  draw(pages, pageWith(pages, CAPTIONS), 'halaman-laporan', 70);
  const tabs = asPdf(join(workspace, 'LAPKIN.xlsx'), 'xlsx', 'calc_pdf_Export', FIT_ROWS);
  draw(tabs, pageWith(tabs, [new RegExp(TAB)]), 'tab-tahapan', 60, ['-W', '1210', '-H', '500']);
};

try {
  if (!process.argv.includes('--guide')) takeReadmePictures();
  await takeGuidePictures();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
