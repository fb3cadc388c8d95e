import { sheetWorkbook } from '../../../src/apps-script/sheets/sheet-workbook';
import type { Workbook } from '../../../src/application/ports';
import {
  cellIn,
  contentOfAll,
  dayInZone,
  newWorkbookBytes,
  openTestWorkbook,
} from '../../support/workbook';
import type { TestWorkbook } from '../../support/workbook';

let fresh: Uint8Array;
beforeAll(async () => {
  fresh = await newWorkbookBytes();
});

const open = async (): Promise<TestWorkbook & { readonly port: Workbook }> => {
  const workbook = await openTestWorkbook(fresh);
  return { ...workbook, port: sheetWorkbook(() => workbook.app, dayInZone) };
};

const settingOf = (workbook: TestWorkbook, label: string) => {
  const { grid } = workbook.tabs().settings;
  return grid.find((cells) => cells[0] === label)?.[1];
};

describe('sheetWorkbook', () => {
  test('has no data when it is new, and has some after one word was typed', async () => {
    const workbook = await open();
    expect(workbook.port.hasData()).toBe(false);
    cellIn(
      workbook.tabs().worksheets[0]?.tab ?? workbook.tabs().agreement,
      'kegiatan',
      'kendala',
    ).setValue('Hujan');
    expect(workbook.port.hasData()).toBe(true);
  });

  test('loads the practice year, marks every tab, and gives the office its own year back', async () => {
    const workbook = await open();
    const before = contentOfAll(workbook.spreadsheet);
    expect(workbook.port.loadPracticeYear()).toBe(2023);
    expect(workbook.port.hasData()).toBe(true);
    for (const sheet of workbook.spreadsheet.getSheets()) {
      const head = sheet.getRange(1, 1, 3, 3).getValues().flat();
      expect([sheet.getName(), head.some((cell) => String(cell).startsWith('CONTOH'))]).toEqual([
        sheet.getName(),
        true,
      ]);
    }
    workbook.port.removePracticeYear();
    expect(workbook.port.hasData()).toBe(false);
    expect(contentOfAll(workbook.spreadsheet)).toEqual(before);
  });

  test('changes the years of the PK with the report year and back', async () => {
    const workbook = await openTestWorkbook(null);
    const port = sheetWorkbook(() => workbook.app, dayInZone);
    port.setUp(2025);
    const headers = () => workbook.tabs().agreement.layout.tables['indikator']?.headers;
    expect(headers()).toMatchObject({ target1: 'Target 2024', realisasi3: 'Realisasi 2022' });
    port.loadPracticeYear();
    expect(headers()).toMatchObject({ target1: 'Target 2022', realisasi3: 'Realisasi 2020' });
    expect(settingOf(workbook, 'Tahun sebelum data contoh')).toBe(2025);
    port.loadPracticeYear();
    port.removePracticeYear();
    expect(settingOf(workbook, 'Tahun laporan')).toBe(2025);
    expect(headers()).toMatchObject({ target1: 'Target 2024', realisasi3: 'Realisasi 2022' });
  });

  test('keeps divisions that the office has of its own', async () => {
    const workbook = await open();
    cellIn(workbook.tabs().settings, 'divisi', 'nama', 0).setValue('Divisi Keuangan');
    cellIn(workbook.tabs().settings, 'divisi', 'kode', 5).setValue('D-LAIN');
    workbook.port.loadPracticeYear();
    const reading = workbook.read();
    expect(reading.year.divisions.map(({ id }) => id)).toEqual([
      'D-KUL',
      'D-TEK',
      'D-DATIN',
      'D-HUK',
      'D-SOS',
      'D-LAIN',
    ]);
    expect(reading.year.divisions[0]?.name).toBe('Divisi Keuangan');
    expect(reading.problems).toMatchObject([{ code: 'required-missing' }]);
  });

  test('tells what it read, what the formulas show, and where each problem stands', async () => {
    const workbook = await open();
    workbook.port.loadPracticeYear();
    const tab = workbook.tabs().worksheets.find(({ divisionId }) => divisionId === 'D-HUK')?.tab;
    if (tab === undefined) throw new Error('no worksheet');
    const cell = cellIn(tab, 'kegiatan', 'sisa');
    cell.setValue(12);
    const reading = workbook.port.readYear();
    const [problem] = reading.state === 'read' ? reading.problems : [];
    expect(problem).toMatchObject({ code: 'formula-differs', found: '12' });
    expect(problem === undefined ? null : workbook.port.locate(problem.place)).toEqual({
      a1: cell.getA1Notation(),
      header: 'Sisa (Rp)',
    });
  });

  test('places the indicators of the PK when set-up runs again', async () => {
    const workbook = await open();
    const { agreement } = workbook.tabs();
    cellIn(agreement, 'indikator', 'kode').setValue('K-1');
    cellIn(agreement, 'indikator', 'divisi').setValue('D-HUK');
    expect(workbook.port.setUp(2023).repaired).toEqual(['Hukum dan Pengawasan: K-1']);
    expect(workbook.port.setUp(2023).repaired).toEqual([]);
  });
});
