/**
 * Lets LibreOffice compute the workbook of the practice year anew and compares every formula cell with ours. The values
 * that our file holds are taken out first, so that what is found afterwards is LibreOffice's own. Called by
 * `npm run bench -- --libreoffice` where LibreOffice (`soffice`) is installed; false when anything differs.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { editInLibreOffice } from './libreoffice.mjs';

/** Both programs count in double precision; what differs in the twelfth digit is rounding. */
const TOLERANCE = 1e-12;
const MOST_SHOWN = 20;

const partsOf = (bytes) => unzipSync(new Uint8Array(bytes));

const xmlOf = (bytes) => new DOMParser().parseFromString(strFromU8(bytes), 'text/xml');

const elements = (node, name) => [...node.getElementsByTagName(name)];

const textIn = (node, name) => elements(node, name)[0]?.textContent ?? '';

/** Sheets of the local host's own, which no office has. */
const isOwn = (tab) => tab.startsWith('_host');

/** Parts of the package that hold the sheets, by the name of the tab. */
const sheetParts = (parts) => {
  const targets = new Map(
    elements(xmlOf(parts['xl/_rels/workbook.xml.rels']), 'Relationship').map((one) => [
      one.getAttribute('Id'),
      one.getAttribute('Target').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  return elements(xmlOf(parts['xl/workbook.xml']), 'sheet').map((one) => [
    one.getAttribute('name'),
    targets.get(one.getAttribute('r:id')),
  ]);
};

/** The file without the value of any formula. */
const withoutValues = (bytes) => {
  const parts = partsOf(bytes);
  for (const [, path] of sheetParts(parts)) {
    const bare = strFromU8(parts[path]).replace(/(<\/f>|<f\b[^>]*\/>)<v>[^<]*<\/v>/g, '$1');
    parts[path] = strToU8(bare);
  }
  return zipSync(parts);
};

/** What a program has written as the value of a formula. */
const valueOf = (cell) => {
  const text = textIn(cell, 'v');
  if (cell.getAttribute('t') === 'b') return text === '1';
  return ['str', 'e'].includes(cell.getAttribute('t') ?? '') || text === '' ? text : Number(text);
};

/** Values of the formula cells of a file by tab and address. */
const formulaValues = (bytes) => {
  const parts = partsOf(bytes);
  return new Map(
    sheetParts(parts)
      .filter(([tab]) => !isOwn(tab))
      .flatMap(([tab, path]) =>
        elements(xmlOf(parts[path]), 'c')
          .filter((cell) => elements(cell, 'f').length > 0)
          .map((cell) => [`${tab}!${cell.getAttribute('r')}`, valueOf(cell)]),
      ),
  );
};

const recalculated = (bytes, folder) => {
  const target = join(folder, 'after.xlsx');
  editInLibreOffice(
    bytes,
    'xlsx',
    target,
    (from, to) => `Sub Edit
  Dim oFile, oNothing(), oOptions(0) As New com.sun.star.beans.PropertyValue
  oFile = StarDesktop.loadComponentFromURL("${from}", "_blank", 0, oNothing())
  oFile.calculateAll()
  oOptions(0).Name = "FilterName"
  oOptions(0).Value = "Calc MS Excel 2007 XML"
  oFile.storeToURL("${to}", oOptions())
  oFile.close(True)
  StarDesktop.terminate()
End Sub`,
  );
  return readFileSync(target);
};

const columnLetters = (column) =>
  column === 0
    ? ''
    : columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** Formula cells of the open workbook: what the product itself reads there. */
const ownValues = (spreadsheet) =>
  new Map(
    spreadsheet.getSheets().flatMap((sheet) => {
      const range = sheet.getDataRange();
      const values = range.getValues();
      return range
        .getFormulas()
        .flatMap((cells, row) =>
          cells.flatMap((formula, column) =>
            formula === ''
              ? []
              : [
                  [
                    `${sheet.getName()}!${columnLetters(column + 1)}${String(row + 1)}`,
                    values[row][column],
                  ],
                ],
          ),
        );
    }),
  );

const isSame = (ours, theirs) =>
  typeof ours === 'number' && typeof theirs === 'number'
    ? Math.abs(ours - theirs) <= TOLERANCE * Math.max(1, Math.abs(ours))
    : ours === theirs;

/** Compares, prints what was found, and tells whether all is the same. */
const compare = (ours, theirs) => {
  const differing = [...ours].filter(([cell, value]) => !isSame(value, theirs.get(cell)));
  const strangers = [...theirs.keys()].filter((cell) => !ours.has(cell));
  const values = [...ours.values()];
  const figures = values.filter((value) => typeof value === 'number').length;
  const words = values.filter((value) => typeof value === 'string' && value !== '').length;
  const empty = values.length - figures - words;
  console.log(
    `${String(values.length)} formula cells: ${String(figures)} figures, ${String(words)} words, ${String(empty)} empty`,
  );
  console.log(
    `${String(differing.length)} differ, ${String(strangers.length)} only in LibreOffice`,
  );
  for (const [cell, value] of differing.slice(0, MOST_SHOWN)) {
    console.log(
      `  ${cell}: ${JSON.stringify(value)}, LibreOffice ${JSON.stringify(theirs.get(cell))}`,
    );
  }
  return differing.length + strangers.length === 0;
};

/** Makes the practice year, and has it computed by LibreOffice and by the rules of the product. */
export const compareWithLibreOffice = async (parts, as) => {
  const folder = mkdtempSync(join(tmpdir(), 'lapkin-libreoffice-'));
  try {
    const now = () => new Date('2024-01-08T02:00:00Z');
    const host = await parts.openHost({ workspace: folder, dist: 'dist', as, now });
    for (const action of ['set-up', 'load-practice-year']) host.rpc(action, {});
    host.save();
    console.log('\nThe practice year computed by LibreOffice');
    const bytes = withoutValues(readFileSync(host.workspace.workbookPath));
    const spreadsheet = host.workbook.spreadsheetApp.getActiveSpreadsheet();
    const same = compare(ownValues(spreadsheet), formulaValues(recalculated(bytes, folder)));
    const { workbook } = parts.openWorkbook(spreadsheet);
    const { year } = parts.interpretWorkbook(workbook, (date) => date.toISOString().slice(0, 10));
    const problems = parts.compareFormulas(workbook, year);
    console.log(`${String(problems.length)} formula cells differ from what the rules compute`);
    return same && problems.length === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
