import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { runCommandLine } from '../../../src/local/cli/run';
import { openWorkbook } from '../../../src/local/spreadsheet/open-workbook';
import { builtDist } from '../../support/built';
import { COMPILER, practiceHost } from '../../support/bundle';
import { temporaryFolder } from '../../support/local';

/** The file with the second row of its last worksheet hidden, as somebody filtered it. */
const withHiddenRow = (bytes: Uint8Array): Uint8Array => {
  const zip = new PizZip(bytes);
  const path =
    Object.keys(zip.files)
      .filter((name) => /worksheets\/sheet\d+\.xml$/.test(name))
      .sort()
      .at(-1) ?? '';
  const xml = zip.file(path)?.asText() ?? '';
  const hidden = xml.replace('<row r="2"', '<row hidden="1" r="2"');
  if (hidden === xml) throw new Error('there is no second row to hide');
  return zip.file(path, hidden).generate({ type: 'uint8array' });
};

/** A file of the office with two worksheets, as it may come from anywhere. */
const aFile = async (): Promise<string> => {
  const workbook = await openWorkbook(null, { calls: { count: () => undefined } });
  const book = workbook.spreadsheetApp.getActiveSpreadsheet();
  const sheet = book.insertSheet('Monev', 1);
  sheet.getRange(2, 2, 1, 1).setNumberFormat('000');
  sheet.getRange(1, 1, 3, 3).setValues([
    ['Uraian Kegiatan', 'Kode Anggaran', 'Pagu'],
    ['Rapat kerja', 51, 'Rp 1.500.000,-'],
    ['Supervisi', '076.01.WA.3357.EBD.953', 2_000_000],
  ]);
  const path = join(temporaryFolder(), 'lama.xlsx');
  writeFileSync(path, withHiddenRow(workbook.save()));
  return path;
};

const run = async (folder: string, ...words: string[]) => {
  const lines: string[] = [];
  const print = (line: string): void => void lines.push(line);
  const all = ['import-worksheet', '--division', 'D-HUK', '--table', 'KEGIATAN', ...words];
  const general = ['--workspace', folder, '--as', COMPILER];
  const code = await runCommandLine([...all, ...general], builtDist(), { print, tell: print });
  return { code, text: lines.join('\n') };
};

describe('import-worksheet --file', () => {
  test('shows, then imports, a worksheet of a file with its hidden row, and names what is not there', async () => {
    const host = await practiceHost();
    const { folder } = host.workspace;
    const file = await aFile();
    const asked = await run(folder, '--file', file, '--source', 'Monev');
    expect(asked.code).toBe(1);
    expect(asked.text).toContain('Sumber: tab “Impor – Monev”');
    expect(asked.text).toContain('Baris 2 → D-HUK-09 Rapat kerja; 051; Pagu (Rp) Rp1.500.000');
    const written = await run(folder, '--file', file, '--source', 'Monev', '--yes');
    expect(written.text).toContain('Impor selesai: 2 baris ditambahkan');
    for (const words of [
      ['--file', file, '--source', 'impor - monev'],
      ['--source', 'MONEV'],
    ]) {
      expect((await run(folder, ...words)).text).toContain('Sumber: tab “Impor – Monev”');
    }
    const missing = await run(folder, '--file', file, '--source', 'Lain');
    expect(missing).toEqual({ code: 1, text: expect.stringContaining('Yang ada: ') as string });
    const nowhere = await run(folder, '--file', join(folder, 'tidak-ada.xlsx'));
    expect(nowhere.text).toContain('tidak-ada.xlsx tidak dapat dibaca');
  });
});
