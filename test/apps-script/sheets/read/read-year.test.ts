import { summarisePerformance } from '../../../../src/domain/performance/summary';
import { budgetTotal } from '../../../../src/domain/budget/summary';
import { locate } from '../../../../src/apps-script/sheets/layout/locate';
import { compareFormulas } from '../../../../src/apps-script/sheets/read/compare-formulas';
import { readYear } from '../../../../src/apps-script/sheets/read/read-year';
import type { CellValue } from '../../../../src/platform/spreadsheet';
import { rawInputs } from '../../../domain/quantity/raw-inputs';
import { cellIn, openTestWorkbook, practiceWorkbookBytes } from '../../../support/workbook';
import type { TestWorkbook } from '../../../support/workbook';

let practice: Uint8Array;
beforeAll(async () => {
  practice = await practiceWorkbookBytes();
});

/** Worksheet of the division of law: `K-04` is its first indicator, `D-HUK-01` its first activity. */
const lawTab = (workbook: TestWorkbook) => {
  const tab = workbook.tabs().worksheets.find(({ divisionId }) => divisionId === 'D-HUK')?.tab;
  if (tab === undefined) throw new Error('no worksheet');
  return tab;
};

/** Types into a cell as a person does whose cell is set to plain text. */
const typeText = (range: ReturnType<typeof cellIn>, text: string): void => {
  range.setNumberFormat('@').setValue(text);
};

const codesAt = (workbook: TestWorkbook, field: string): readonly string[] =>
  workbook
    .read()
    .problems.filter(({ place }) => place.field === field)
    .map(({ code }) => code);

describe('readYear', () => {
  test('reads the practice year without a doubt, in one call per tab', async () => {
    const workbook = await openTestWorkbook(practice);
    workbook.calls.reset();
    const { year, problems, workbook: tabs } = workbook.read();
    const reads = workbook.calls.lines().find(({ method }) => method.endsWith('getValues'));
    expect(reads?.times).toBe(10);
    expect(problems).toEqual([]);
    expect(compareFormulas(tabs, year)).toEqual([]);
  });

  test('gives the figures of both reports', async () => {
    const { year } = (await openTestWorkbook(practice)).read();
    expect(summarisePerformance(year, 'KPU')).toMatchObject({
      total: 13,
      measured: 12,
      meanOfIndicators: 104.93,
    });
    expect(summarisePerformance(year, 'SEKRETARIAT')).toMatchObject({
      total: 14,
      measured: 14,
      meanOfIndicators: 99.37,
    });
    expect(budgetTotal(year.activities)).toMatchObject({
      count: 48,
      pagu: 30_621_430_000,
      realisasi: 29_994_399_100,
      absorptionPercent: 97.95,
    });
    expect(year.practice).toBe(true);
    expect(year.people.length).toBeGreaterThanOrEqual(16);
    expect(year.indicators.find(({ id }) => id === 'K-13')).toMatchObject({
      polarity: 'rentang',
      target: { kind: 'range', min: 7, max: 10 },
      realisasi: { kind: 'number', value: 8 },
    });
  });

  test('says that a spreadsheet of somebody else is not ours', async () => {
    const workbook = await openTestWorkbook(null);
    expect(readYear(workbook.spreadsheet, String)).toEqual({ state: 'not-our-workbook' });
  });

  test('names all missing tabs at once', async () => {
    const workbook = await openTestWorkbook(practice);
    workbook.spreadsheet.deleteSheet(workbook.sheet('Narasi'));
    workbook.spreadsheet.deleteSheet(workbook.sheet('Peran'));
    expect(readYear(workbook.spreadsheet, String)).toEqual({
      state: 'tabs-missing',
      missing: ['Peran', 'Narasi'],
    });
  });

  test('never throws and never uses an uncertain amount, whatever was typed', async () => {
    const workbook = await openTestWorkbook(practice);
    const tab = lawTab(workbook);
    const last = tab.layout.tables['kegiatan']?.lastRow ?? 0;
    const first = tab.layout.tables['kegiatan']?.firstRow ?? 0;
    expect(last - first + 1).toBeGreaterThanOrEqual(rawInputs.length);
    const column = tab.layout.tables['kegiatan']?.columns['targetVolume'] ?? 0;
    const range = tab.sheet.getRange(first, column, rawInputs.length, 1);
    range.setNumberFormat('@').setValues(rawInputs.map(({ text }) => [text]));
    cellIn(tab, 'kegiatan', 'satuan');
    tab.sheet
      .getRange(first, tab.layout.tables['kegiatan']?.columns['satuan'] ?? 0, rawInputs.length, 1)
      .setValues(rawInputs.map(() => ['']));
    const { year, problems } = workbook.read();
    const activities = new Map(
      year.activities
        .filter(({ divisionId }) => divisionId === 'D-HUK')
        .map((activity) => [activity.place.row, activity]),
    );
    rawInputs.forEach(({ text, reading }, index) => {
      const row = first + index;
      const activity = activities.get(row);
      const reported = problems.filter(
        ({ place, code }) =>
          place.row === row && place.field === 'targetVolume' && code !== 'code-missing',
      );
      const single =
        reading.state === 'certain' &&
        'value' in reading.quantity &&
        reading.quantity.kind !== 'bound';
      if (reading.state === 'empty')
        expect([text, activity?.volume.target ?? null, reported]).toEqual([text, null, []]);
      else if (single)
        expect([text, activity?.volume.target]).toEqual([
          text,
          (reading.quantity as { value: number }).value,
        ]);
      else expect([text, activity?.volume.target, reported.length]).toEqual([text, null, 1]);
    });
  });

  test.each<[string, 'indikator' | 'kegiatan', string, string, string]>([
    ['an amount with two meanings', 'kegiatan', 'targetVolume', '1,250', 'cell-ambiguous'],
    ['a damaged number', 'kegiatan', 'pagu', '2O2O', 'cell-unreadable'],
    ['words where money belongs', 'kegiatan', 'pagu', 'menyusul', 'cell-unreadable'],
    ['money typed as text', 'kegiatan', 'pagu', "'95", 'number-as-text'],
    ['another unit', 'indikator', 'realisasi', '75%', 'unit-conflict'],
    ['a limit as a result', 'indikator', 'realisasi', '≤ 5', 'kind-conflict'],
    ['an unknown kind of spending', 'kegiatan', 'jenisBelanja', '99 Lainnya', 'unknown-choice'],
    ['an indicator that does not exist', 'kegiatan', 'indikator', 'K-99', 'unknown-indicator'],
    [
      'a programme that does not exist',
      'kegiatan',
      'kodeAnggaran',
      '076.01.ZZ.3355.EBD.955',
      'unknown-program',
    ],
    [
      'a budget code of another shape',
      'kegiatan',
      'kodeAnggaran',
      '076.01.WA/3355',
      'budget-code-shape',
    ],
    ['a total that the quarters do not give', 'kegiatan', 'realisasi', '1', 'quarter-sum-differs'],
    ['the code of another row', 'kegiatan', 'kode', 'D-HUK-02', 'duplicate-id'],
    ['a row without a code', 'kegiatan', 'kode', '', 'code-missing'],
    ['a changed target', 'indikator', 'target', '3', 'target-differs'],
    ['an indicator of another division', 'indikator', 'kode', 'K-01', 'indicator-elsewhere'],
  ])('reports %s', async (_, table, field, text, code) => {
    const workbook = await openTestWorkbook(practice);
    typeText(cellIn(lawTab(workbook), table, field), text);
    expect(codesAt(workbook, field)).toContain(code);
  });

  test('points at the very cell, with what was found and what was expected', async () => {
    const workbook = await openTestWorkbook(practice);
    const tab = lawTab(workbook);
    const cell = cellIn(tab, 'kegiatan', 'jenisBelanja', 2);
    typeText(cell, '99 Lainnya');
    const { problems, workbook: tabs } = workbook.read();
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    expect(problem).toMatchObject({
      code: 'unknown-choice',
      severity: 'error',
      found: '99 Lainnya',
      data: { expected: '51 Pegawai; 52 Barang; 53 Modal' },
    });
    const layouts = tabs.worksheets.map((worksheet) => worksheet.tab.layout);
    expect(problem === undefined ? null : locate(problem.place, layouts)).toEqual({
      a1: cell.getA1Notation(),
      header: 'Jenis Belanja',
    });
  });

  test('tells that 7-10 became a date, instead of using October', async () => {
    const workbook = await openTestWorkbook(practice);
    cellIn(lawTab(workbook), 'indikator', 'realisasi').setNumberFormat('General').setValue('7-10');
    const { problems, year } = workbook.read();
    expect(problems).toMatchObject([{ code: 'range-became-date', data: { guess: '7–10' } }]);
    expect(year.indicators.find(({ id }) => id === 'K-04')?.realisasi).toBeNull();
  });

  test('does not take a polarity that the target contradicts', async () => {
    const workbook = await openTestWorkbook(practice);
    typeText(cellIn(workbook.tabs().agreement, 'indikator', 'target'), '≤ 5');
    expect(workbook.read().problems.map(({ code }) => code)).toContain('polarity-conflict');
  });

  test('takes the polarity that the target implies when none is named', async () => {
    const workbook = await openTestWorkbook(practice);
    const { agreement } = workbook.tabs();
    const row = agreement.grid.findIndex((cells) => cells[0] === 'S-03') + 1;
    agreement.sheet
      .getRange(row, agreement.layout.tables['indikator']?.columns['polaritas'] ?? 0, 1, 1)
      .clearContent();
    const { year, problems } = workbook.read();
    expect(problems).toEqual([]);
    expect(year.indicators.find(({ id }) => id === 'S-03')?.polarity).toBe('minimum');
  });

  test('works a percentage out of numerator and denominator when none was typed', async () => {
    const workbook = await openTestWorkbook(practice);
    const tab = lawTab(workbook);
    const row = tab.grid.findIndex((cells) => cells[0] === 'S-11') + 1;
    const put = (key: string, value: CellValue): void => {
      tab.sheet
        .getRange(row, tab.layout.tables['indikator']?.columns[key] ?? 0, 1, 1)
        .setValue(value);
    };
    put('pembilang', 90);
    put('penyebut', 92);
    put('realisasi', '');
    const { year, problems, workbook: tabs } = workbook.read();
    expect(problems).toEqual([]);
    expect(year.indicators.find(({ id }) => id === 'S-11')?.realisasi).toEqual({
      kind: 'number',
      value: 97.83,
    });
    expect(compareFormulas(tabs, year)).toEqual([]);
    put('realisasi', 98);
    expect(workbook.read().problems).toMatchObject([
      { code: 'numerator-disagrees', data: { expected: '97,83' } },
    ]);
  });

  test('reports a column that is gone', async () => {
    const workbook = await openTestWorkbook(practice);
    const tab = lawTab(workbook);
    const layout = tab.layout.tables['kegiatan'];
    tab.sheet
      .getRange(layout?.headerRow ?? 0, layout?.columns['kendala'] ?? 0, 1, 1)
      .setValue('Masalah');
    expect(workbook.read().problems).toMatchObject([
      {
        code: 'column-missing',
        place: { tab: 'Hukum dan Pengawasan' },
        data: { header: 'Kendala' },
      },
    ]);
  });

  test('reports an indicator that its division does not show', async () => {
    const workbook = await openTestWorkbook(practice);
    const tab = lawTab(workbook);
    tab.sheet.deleteRows(tab.layout.tables['indikator']?.firstRow ?? 0, 1);
    const { year, problems } = workbook.read();
    expect(problems).toMatchObject([
      { code: 'indicator-row-missing', data: { id: 'K-04', tab: 'Hukum dan Pengawasan' } },
    ]);
    expect(year.indicators.find(({ id }) => id === 'K-04')).toMatchObject({
      worksheetPlace: null,
      realisasi: null,
    });
  });

  test('does not count a row of totals that somebody wrote among the data', async () => {
    const workbook = await openTestWorkbook(practice);
    const tab = lawTab(workbook);
    const before = budgetTotal(workbook.read().year.activities);
    const used = workbook
      .read()
      .year.activities.filter(({ divisionId }) => divisionId === 'D-HUK').length;
    cellIn(tab, 'kegiatan', 'uraian', used).setValue('Jumlah');
    cellIn(tab, 'kegiatan', 'pagu', used).setValue(999);
    const { year, problems } = workbook.read();
    expect(problems).toMatchObject([{ code: 'total-row-skipped' }]);
    expect(budgetTotal(year.activities)).toEqual(before);
  });

  test('reports a year that is none', async () => {
    const workbook = await openTestWorkbook(practice);
    const { settings } = workbook.tabs();
    const row = settings.grid.findIndex((cells) => cells[0] === 'Tahun laporan') + 1;
    settings.sheet.getRange(row, 2, 1, 1).setNumberFormat('@').setValue('tahun lalu');
    expect(workbook.read().problems.map(({ code }) => code)).toContain('year-missing');
  });
});

describe('compareFormulas', () => {
  test.each([
    ['a value typed over a formula', 'sisa', 12],
    ['a percentage typed over a formula', 'persen', 50],
  ])('finds %s', async (_, key, value) => {
    const workbook = await openTestWorkbook(practice);
    cellIn(lawTab(workbook), 'kegiatan', key).setValue(value);
    const { year, workbook: tabs } = workbook.read();
    expect(compareFormulas(tabs, year)[0]).toMatchObject({
      code: 'formula-differs',
      place: { tab: 'Hukum dan Pengawasan', field: key },
    });
  });

  test('finds a total that leaves rows out', async () => {
    const workbook = await openTestWorkbook(practice);
    const tab = lawTab(workbook);
    const { totalsRow = 0, columns } = tab.layout.tables['kegiatan'] ?? { columns: {} };
    tab.sheet
      .getRange(totalsRow, columns['pagu'] ?? 0, 1, 1)
      .setFormula(`=SUM(H${String(totalsRow + 1)}:H${String(totalsRow + 2)})`);
    const { year, workbook: tabs } = workbook.read();
    expect(compareFormulas(tabs, year).map(({ place }) => place.field)).toEqual(['pagu', 'persen']);
  });

  test('follows the cap and the formula that Pengaturan chooses', async () => {
    const workbook = await openTestWorkbook(practice);
    const { settings } = workbook.tabs();
    const put = (label: string, value: CellValue): void => {
      const row = settings.grid.findIndex((cells) => cells[0] === label) + 1;
      settings.sheet.getRange(row, 2, 1, 1).setValue(value);
    };
    put('Plafon capaian (%)', 110);
    put('Rumus indikator minimum', 'rasio');
    const { year, workbook: tabs } = workbook.read();
    expect(year.policy).toMatchObject({ capPercent: 110, minimumFormula: 'rasio' });
    expect(compareFormulas(tabs, year)).toEqual([]);
  });
});
