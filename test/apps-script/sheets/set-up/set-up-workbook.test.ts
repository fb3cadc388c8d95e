import {
  cellIn,
  contentOf,
  contentOfAll,
  newWorkbookBytes,
  openTestWorkbook,
} from '../../../support/workbook';
import type { TestWorkbook } from '../../../support/workbook';
import type { CellValue } from '../../../../src/platform/spreadsheet';

const WORKSHEET = 'Hukum dan Pengawasan';
const AGREEMENT = 'Perjanjian Kinerja';

let fresh: Uint8Array;
beforeAll(async () => {
  fresh = await newWorkbookBytes();
});

const open = (): Promise<TestWorkbook> => openTestWorkbook(fresh);

/** Cells that held something before and hold something else now. */
const changedCells = (before: CellValue[][], after: CellValue[][]): readonly string[] =>
  before.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell === '' || String(after[r]?.[c]) === String(cell)
        ? []
        : [`${String(r + 1)}/${String(c + 1)}`],
    ),
  );

describe('setUpWorkbook', () => {
  test('builds every tab of a new spreadsheet, in Indonesian and in the zone of the office', async () => {
    const workbook = await openTestWorkbook(null);
    const report = workbook.setUp();
    expect(report.firstTime).toBe(true);
    expect(workbook.spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(
      report.created,
    );
    expect(report.created.slice(0, 5)).toEqual([
      'Pengaturan',
      'Peran',
      'Hari Libur',
      'Perjanjian Kinerja',
      'Keuangan, Umum, Logistik',
    ]);
    expect(workbook.spreadsheet.getSpreadsheetLocale()).toBe('id_ID');
    expect(workbook.spreadsheet.getSpreadsheetTimeZone()).toBe('Asia/Makassar');
    expect(workbook.sheet('Pengaturan').getRange(1, 1, 1, 1).getValues()).toEqual([
      ['PENGATURAN TAHUN 2023'],
    ]);
  });

  test('gives a reading without any problem', async () => {
    const { year, problems } = (await open()).read();
    expect(problems).toEqual([]);
    expect(year).toMatchObject({ year: 2023, practice: false, indicators: [], activities: [] });
    expect(year.divisions).toHaveLength(5);
    expect(year.holidays.length).toBeGreaterThan(80);
    expect(year.policy).toMatchObject({
      capPercent: 120,
      weekMeaning: 'working-days',
      rupiahStyle: 'eyd',
    });
  });

  test('changes nothing and writes nothing when it runs again', async () => {
    const workbook = await open();
    const before = contentOfAll(workbook.spreadsheet);
    workbook.calls.reset();
    const report = workbook.setUp();
    expect(report).toMatchObject({ firstTime: false, created: [], repaired: [], leftAlone: [] });
    const writes = workbook.calls
      .lines()
      .filter(({ method }) => /\.(set|insert|delete|clear|protect)/.test(method));
    expect(writes).toEqual([]);
    expect(contentOfAll(workbook.spreadsheet)).toEqual(before);
  });

  test('leaves locale and zone of an existing workbook alone', async () => {
    const workbook = await open();
    workbook.spreadsheet.setSpreadsheetTimeZone('Asia/Jayapura');
    workbook.setUp();
    expect(workbook.spreadsheet.getSpreadsheetTimeZone()).toBe('Asia/Jayapura');
  });

  test('leaves a tab that a person added alone and names it', async () => {
    const workbook = await open();
    const own = workbook.spreadsheet.insertSheet('Catatan Rapat', 2);
    own.getRange(1, 1, 2, 2).setValues([
      ['Kode', 'Nama'],
      ['x', 'y'],
    ]);
    const before = contentOf(own);
    expect(workbook.setUp()).toMatchObject({
      created: [],
      repaired: [],
      leftAlone: ['Catatan Rapat'],
    });
    expect(contentOf(own)).toEqual(before);
  });

  test('keeps an empty sheet out of a new workbook but not a filled one', async () => {
    const workbook = await openTestWorkbook(null);
    workbook.spreadsheet.getActiveSheet().getRange(1, 1, 1, 1).setValue('milik saya');
    const name = workbook.spreadsheet.getActiveSheet().getName();
    expect(workbook.setUp().leftAlone).toEqual([name]);
  });

  test('brings a deleted tab back at its place', async () => {
    const workbook = await open();
    workbook.spreadsheet.deleteSheet(workbook.sheet('Narasi'));
    workbook.spreadsheet.deleteSheet(workbook.sheet(WORKSHEET));
    expect(workbook.setUp().created).toEqual([WORKSHEET, 'Narasi']);
    expect(workbook.setUp()).toMatchObject({ created: [], repaired: [] });
    expect(workbook.read().problems).toEqual([]);
  });

  test('mends everything that pointed at a deleted Pengaturan', async () => {
    const workbook = await open();
    workbook.spreadsheet.deleteSheet(workbook.sheet('Pengaturan'));
    expect(workbook.setUp().created).toEqual(['Pengaturan']);
    const [[title]] = workbook.sheet(AGREEMENT).getRange(1, 1, 1, 1).getValues() as [[CellValue]];
    expect(title).toBe('PERJANJIAN KINERJA TAHUN 2023');
    const formula = cellIn(
      workbook.tabs().worksheets[3]?.tab ?? workbook.tabs().agreement,
      'indikator',
      'capaian',
    );
    expect(formula.getFormulas()[0]?.[0]).not.toContain('#REF!');
  });

  test('makes the tab of a division that was added to Pengaturan', async () => {
    const workbook = await open();
    const settings = workbook.tabs().settings;
    cellIn(settings, 'divisi', 'kode', 5).setValue('D-BARU');
    cellIn(settings, 'divisi', 'nama', 5).setValue('Divisi Baru');
    cellIn(settings, 'divisi', 'tab', 5).setValue('Divisi Baru / Uji?');
    expect(workbook.setUp().created).toEqual(['Divisi Baru   Uji']);
  });
});

describe('setUpWorkbook on a table that people have changed', () => {
  test('finds a column that was moved and changes nothing', async () => {
    const workbook = await open();
    const { agreement } = workbook.tabs();
    const layout = agreement.layout.tables['indikator'];
    const row = agreement.sheet.getRange(layout?.headerRow ?? 0, 1, 1, 6);
    const headers = row.getValues()[0] ?? [];
    row.setValues([
      [headers[3], headers[0], headers[5], headers[1], headers[2], headers[4]] as CellValue[],
    ]);
    expect(workbook.setUp().repaired).toEqual([]);
    expect(workbook.tabs().agreement.layout.tables['indikator']?.columns).toMatchObject({
      satuan: 1,
      kode: 2,
      target: 3,
    });
  });

  test('puts a deleted column back where nobody writes, and leaves what stood under it', async () => {
    const workbook = await open();
    const tab = workbook.tabs().worksheets[3]?.tab;
    if (tab === undefined) throw new Error('no worksheet');
    const layout = tab.layout.tables['kegiatan'];
    cellIn(tab, 'kegiatan', 'pagu').setValue(125000);
    tab.sheet
      .getRange(layout?.headerRow ?? 0, layout?.columns['pagu'] ?? 0, 1, 1)
      .setValue('Pagu lama');
    const before = tab.sheet.getDataRange().getValues();
    expect(workbook.setUp().repaired).toContainEqual({
      tab: WORKSHEET,
      what: 'column',
      name: 'Pagu (Rp)',
    });
    expect(changedCells(before, tab.sheet.getDataRange().getValues())).toEqual([]);
    expect(workbook.tabs().worksheets[3]?.tab.layout.tables['kegiatan']?.columns['pagu']).toBe(26);
    expect(workbook.setUp()).toMatchObject({ created: [], repaired: [] });
  });

  test('takes a header that was renamed back for its column again', async () => {
    const workbook = await open();
    const { agreement } = workbook.tabs();
    const layout = agreement.layout.tables['indikator'];
    const header = agreement.sheet.getRange(
      layout?.headerRow ?? 0,
      layout?.columns['target'] ?? 0,
      1,
      1,
    );
    header.setValue('Sasaran Angka');
    expect(workbook.tabs().agreement.layout.tables['indikator']?.missing).toEqual(['target']);
    header.setValue(' TARGET ');
    expect(workbook.setUp().repaired).toEqual([]);
  });

  test('puts formulas back into empty cells and leaves a value typed over one', async () => {
    const workbook = await open();
    const tab = workbook.tabs().worksheets[3]?.tab;
    if (tab === undefined) throw new Error('no worksheet');
    cellIn(tab, 'kegiatan', 'sisa', 0).clearContent();
    cellIn(tab, 'kegiatan', 'sisa', 1).setValue(77);
    expect(workbook.setUp().repaired).toEqual([
      { tab: WORKSHEET, what: 'formula', name: 'Sisa (Rp)' },
    ]);
    expect(cellIn(tab, 'kegiatan', 'sisa', 0).getFormulas()[0]?.[0]).toMatch(/^=IF\(COUNT/);
    expect(cellIn(tab, 'kegiatan', 'sisa', 1).getValues()).toEqual([[77]]);
  });

  test('gives rows that a person inserted their formulas', async () => {
    const workbook = await open();
    const tab = workbook.tabs().worksheets[3]?.tab;
    const firstRow = tab?.layout.tables['indikator']?.firstRow ?? 0;
    tab?.sheet.insertRowsAfter(firstRow, 3);
    expect(workbook.setUp().repaired).toEqual([
      { tab: WORKSHEET, what: 'formula', name: 'Capaian (%)' },
    ]);
  });

  test('puts the totals row back above the data', async () => {
    const workbook = await open();
    const tab = workbook.tabs().worksheets[3]?.tab;
    if (tab === undefined) throw new Error('no worksheet');
    cellIn(tab, 'kegiatan', 'kode').setValue('D-HUK-01');
    cellIn(tab, 'kegiatan', 'pagu').setValue(500);
    tab.sheet.deleteRows(tab.layout.tables['kegiatan']?.totalsRow ?? 0, 1);
    expect(workbook.setUp().repaired).toContainEqual({
      tab: WORKSHEET,
      what: 'totals',
      name: 'B. Kegiatan dan Anggaran',
    });
    const mended = workbook.tabs().worksheets[3]?.tab;
    const layout = mended?.layout.tables['kegiatan'];
    expect(
      mended?.sheet
        .getRange(layout?.totalsRow ?? 0, layout?.columns['pagu'] ?? 0, 1, 1)
        .getValues(),
    ).toEqual([[500]]);
    expect(workbook.setUp().repaired).toEqual([]);
  });

  test('brings a table back below what is left', async () => {
    const workbook = await open();
    const { agreement } = workbook.tabs();
    const layout = agreement.layout.tables['sasaran'];
    agreement.sheet.getRange(layout?.headerRow ?? 0, 1, 1, 3).setValues([['satu', 'dua', 'tiga']]);
    expect(workbook.setUp().repaired).toContainEqual({
      tab: AGREEMENT,
      what: 'table',
      name: 'A. Sasaran',
    });
    expect(workbook.tabs().agreement.layout.missingTables).toEqual([]);
    expect(workbook.setUp().repaired).toEqual([]);
  });

  test('puts a deleted setting back with its usual value', async () => {
    const workbook = await open();
    const { settings } = workbook.tabs();
    const layout = settings.layout.tables['umum'];
    const row = settings.grid.findIndex((cells) => cells[0] === 'Plafon capaian (%)') + 1;
    settings.sheet.getRange(row, 1, 1, 3).clearContent();
    expect(workbook.setUp().repaired).toEqual([
      { tab: 'Pengaturan', what: 'setting', name: 'Plafon capaian (%)' },
    ]);
    expect(settings.sheet.getRange(row, layout?.columns['isi'] ?? 0, 1, 1).getValues()).toEqual([
      [120],
    ]);
    expect(workbook.setUp().repaired).toEqual([]);
  });

  test('does not touch a workbook of a newer layout', async () => {
    const workbook = await open();
    const { settings } = workbook.tabs();
    const row = settings.grid.findIndex((cells) => cells[0] === 'Versi tata letak') + 1;
    settings.sheet.getRange(row, 2, 1, 1).setValue(999);
    workbook.spreadsheet.deleteSheet(workbook.sheet('Narasi'));
    expect(workbook.setUp()).toMatchObject({
      migration: { state: 'too-new', found: 999 },
      created: [],
      repaired: [],
    });
    expect(workbook.spreadsheet.getSheetByName('Narasi')).toBeNull();
  });

  test('warns about its own cells only, and once', async () => {
    const workbook = await open();
    workbook.setUp();
    const protections = workbook.sheet(WORKSHEET).getProtections(workbook.app.ProtectionType.RANGE);
    expect(protections.every((protection) => protection.isWarningOnly())).toBe(true);
    expect(protections.map((protection) => protection.getDescription())).toEqual(
      expect.arrayContaining([
        'LAPKIN: judul kolom A. Indikator Kinerja',
        'LAPKIN: kolom otomatis A. Indikator Kinerja',
      ]),
    );
    expect(
      new Set(protections.map((protection) => protection.getRange().getA1Notation())).size,
    ).toBe(protections.length);
  });
});
