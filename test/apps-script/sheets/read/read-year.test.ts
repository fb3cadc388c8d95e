import { budgetTotal } from '../../../../src/domain/budget/summary';
import { summarisePerformance } from '../../../../src/domain/performance/summary';
import { locate } from '../../../../src/apps-script/sheets/layout/locate';
import type { OpenTab } from '../../../../src/apps-script/sheets/layout/open-tab';
import type { OpenWorkbook } from '../../../../src/apps-script/sheets/layout/open-workbook';
import { compareFormulas } from '../../../../src/apps-script/sheets/read/compare-formulas';
import { interpretWorkbook, readYear } from '../../../../src/apps-script/sheets/read/read-year';
import type { CellValue } from '../../../../src/platform/spreadsheet';
import { rawInputs } from '../../../domain/quantity/raw-inputs';
import {
  dayInZone,
  openTestWorkbook,
  practiceWorkbookBytes,
  spotIn,
  withCells,
  worksheetOf,
} from '../../../support/workbook';

let bytes: Uint8Array;
let practice: OpenWorkbook;
/** Worksheet of the division of law: `K-04` is its first indicator, `D-HUK-01` its first activity. */
let law: OpenTab;

beforeAll(async () => {
  bytes = await practiceWorkbookBytes();
  practice = (await openTestWorkbook(bytes)).tabs();
  law = worksheetOf(practice, 'D-HUK');
});

const interpret = (workbook: OpenWorkbook) =>
  interpretWorkbook(workbook, (date) => dayInZone(date, 'Asia/Makassar'));

const rowOf = (tab: OpenTab, first: string): number =>
  tab.grid.findIndex((cells) => cells[0] === first) + 1;

const columnIn = (tab: OpenTab, table: string, key: string): number =>
  spotIn(tab, table, key).column;

describe('readYear', () => {
  test('reads the practice year without a doubt, in one call per tab', async () => {
    const workbook = await openTestWorkbook(bytes);
    workbook.calls.reset();
    const { year, problems, workbook: tabs } = workbook.read();
    const reads = workbook.calls.lines().find(({ method }) => method.endsWith('getValues'));
    expect(reads?.times).toBe(10);
    expect(problems).toEqual([]);
    expect(compareFormulas(tabs, year)).toEqual([]);
  });

  test('says that a spreadsheet of somebody else is not ours', async () => {
    const workbook = await openTestWorkbook(null);
    expect(readYear(workbook.spreadsheet, String)).toEqual({ state: 'not-our-workbook' });
  });

  test('names all missing tabs at once', async () => {
    const workbook = await openTestWorkbook(bytes);
    for (const tab of ['Narasi', 'Peran']) workbook.spreadsheet.deleteSheet(workbook.sheet(tab));
    expect(readYear(workbook.spreadsheet, String)).toEqual({
      state: 'tabs-missing',
      missing: ['Peran', 'Narasi'],
      practice: true,
    });
  });

  test('reads every raw input through a cell and never uses an uncertain amount', async () => {
    const workbook = await openTestWorkbook(bytes);
    const { row: first, column } = spotIn(law, 'kegiatan', 'targetVolume');
    const sheet = workbook.sheet(law.layout.name);
    sheet.getRange(first, columnIn(law, 'kegiatan', 'satuan'), rawInputs.length, 1).clearContent();
    sheet
      .getRange(first, column, rawInputs.length, 1)
      .setNumberFormat('@')
      .setValues(rawInputs.map(({ text }) => [text]));
    const { year, problems } = workbook.read();
    const volumes = rawInputs.map((_, index) => {
      const row = first + index;
      const activity = year.activities.find(
        ({ place }) => place.tab === law.layout.name && place.row === row,
      );
      const doubts = problems.filter(
        ({ place }) =>
          place.tab === law.layout.name && place.row === row && place.field === 'targetVolume',
      );
      return { value: activity?.volume.target ?? null, doubted: doubts.length > 0 };
    });
    const wanted = rawInputs.map(({ reading }) => {
      if (reading.state === 'empty') return { value: null, doubted: false };
      const quantity = reading.state === 'certain' ? reading.quantity : null;
      return quantity !== null && ['number', 'rupiah', 'percent'].includes(quantity.kind)
        ? {
            value: (quantity as { readonly value: number }).value,
            doubted: reading.doubts.length > 0,
          }
        : { value: null, doubted: true };
    });
    expect(volumes.map((volume, index) => ({ text: rawInputs[index]?.text, ...volume }))).toEqual(
      wanted.map((volume, index) => ({ text: rawInputs[index]?.text, ...volume })),
    );
  });
});

describe('interpretWorkbook', () => {
  test('gives the figures of both reports', () => {
    const { year } = interpret(practice);
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
    expect(year.indicators.find(({ id }) => id === 'S-03')?.target).toEqual({
      kind: 'number',
      value: 5,
      limit: 'at-most',
    });
  });

  test('takes a worksheet with the bare number of a limit for the same target', () => {
    const finance = worksheetOf(practice, 'D-KUL');
    const column = columnIn(finance, 'indikator', 'target');
    const codes = (value: CellValue) =>
      interpret(
        withCells(practice, finance, [{ row: rowOf(finance, 'S-03'), column, value }]),
      ).problems.map(({ code, data }) => [code, data['expected']]);
    expect(codes(5)).toEqual([]);
    expect(codes('≤ 6')).toEqual([['target-differs', '≤ 5']]);
  });

  test.each<[string, 'indikator' | 'kegiatan', string, CellValue, string]>([
    ['an amount with two meanings', 'kegiatan', 'targetVolume', '1,250', 'cell-ambiguous'],
    ['a damaged number', 'kegiatan', 'pagu', '2O2O', 'cell-unreadable'],
    ['words where money belongs', 'kegiatan', 'pagu', 'menyusul', 'cell-unreadable'],
    ['money typed as text', 'kegiatan', 'pagu', "'95", 'number-as-text'],
    ['the error of a formula', 'kegiatan', 'pagu', '#REF!', 'cell-error'],
    ['the error of a formula in a text', 'kegiatan', 'kendala', '#N/A', 'cell-error'],
    ['a tick box where money belongs', 'kegiatan', 'pagu', true, 'kind-conflict'],
    ['a date where money belongs', 'kegiatan', 'pagu', new Date(0), 'kind-conflict'],
    ['a date where words belong', 'kegiatan', 'waktu', new Date(0), 'text-became-date'],
    [
      'a code whose last digits are lost',
      'kegiatan',
      'penanggungJawab',
      196801011994031000,
      'digits-lost',
    ],
    ['another unit', 'indikator', 'realisasi', '75%', 'unit-conflict'],
    ['a limit as a result', 'indikator', 'realisasi', '≤ 5', 'kind-conflict'],
    ['a range that became a date', 'indikator', 'realisasi', new Date(0), 'range-became-date'],
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
    ['a row without a budget code', 'kegiatan', 'kodeAnggaran', '', 'required-missing'],
    ['a total that the quarters do not give', 'kegiatan', 'realisasi', 1, 'quarter-sum-differs'],
    ['the code of another row', 'kegiatan', 'kode', 'D-KUL-01', 'duplicate-id'],
    ['a row without a code', 'kegiatan', 'kode', '', 'code-missing'],
    ['a changed target', 'indikator', 'target', 3, 'target-differs'],
    ['an indicator of another division', 'indikator', 'kode', 'K-01', 'indicator-elsewhere'],
    ['an indicator that the PK does not know', 'indikator', 'kode', 'K-99', 'unknown-indicator'],
  ])('reports %s', (_, table, field, value, code) => {
    const { problems } = interpret(
      withCells(practice, law, [{ ...spotIn(law, table, field), value }]),
    );
    const reported = problems.filter(
      ({ place }) => place.field === field || place.tab !== law.layout.name,
    );
    expect(reported.map((problem) => problem.code)).toContain(code);
  });

  test.each<[string, string, CellValue, string]>([
    ['a sasaran that does not exist', 'sasaran', 'SS9', 'unknown-sasaran'],
    ['a division that does not exist', 'divisi', 'D-XXX', 'unknown-division'],
    ['a target of another direction', 'target', '≤ 5', 'polarity-conflict'],
    ['a row without wording', 'nama', '', 'required-missing'],
    ['a row without a polarity', 'polaritas', '', 'required-missing'],
    ['an unknown polarity', 'polaritas', 'naik', 'unknown-choice'],
    ['an unknown report', 'laporan', 'PROVINSI', 'unknown-choice'],
    ['a year that is none', 'tahunRenstra', 'akhir', 'cell-unreadable'],
  ])('reports %s in the PK', (_, field, value, code) => {
    const { agreement } = practice;
    const { problems } = interpret(
      withCells(practice, agreement, [{ ...spotIn(agreement, 'indikator', field), value }]),
    );
    expect(
      problems.filter(({ place }) => place.field === field).map((problem) => problem.code),
    ).toEqual([code]);
  });

  test('points at the very cell, with what was found and what was expected', () => {
    const spot = spotIn(law, 'kegiatan', 'jenisBelanja', 2);
    const { problems } = interpret(withCells(practice, law, [{ ...spot, value: '99 Lainnya' }]));
    expect(problems).toMatchObject([
      {
        code: 'unknown-choice',
        severity: 'error',
        found: '99 Lainnya',
        data: { expected: '51 Pegawai; 52 Barang; 53 Modal' },
      },
    ]);
    const [problem] = problems;
    expect(problem === undefined ? null : locate(problem.place, [law.layout])).toEqual({
      a1: `V${String(spot.row)}`,
      header: 'Jenis Belanja',
    });
  });

  test('shows the range that a date was typed as', () => {
    const value = new Date(Date.UTC(2023, 9, 6, 16));
    const { problems, year } = interpret(
      withCells(practice, law, [{ ...spotIn(law, 'indikator', 'realisasi'), value }]),
    );
    expect(problems).toMatchObject([{ code: 'range-became-date', data: { guess: '7–10' } }]);
    expect(year.indicators.find(({ id }) => id === 'K-04')?.realisasi).toBeNull();
  });

  test('takes the polarity that the target implies when none is named', () => {
    const { agreement } = practice;
    const column = columnIn(agreement, 'indikator', 'polaritas');
    const { year, problems } = interpret(
      withCells(practice, agreement, [{ row: rowOf(agreement, 'S-03'), column, value: '' }]),
    );
    expect(problems).toEqual([]);
    expect(year.indicators.find(({ id }) => id === 'S-03')?.polarity).toBe('minimum');
  });

  test('takes the reports of the sasaran for an indicator that names none', () => {
    const { agreement } = practice;
    const spot = spotIn(agreement, 'indikator', 'laporan');
    const { year, problems } = interpret(withCells(practice, agreement, [{ ...spot, value: '' }]));
    expect(problems).toEqual([]);
    expect(year.indicators[0]?.reports).toEqual(['KPU']);
  });

  test.each(['KEDUANYA', 'KPU; SEKRETARIAT', 'sekretariat\nkpu'])(
    'reads %j as both reports',
    (value) => {
      const { agreement } = practice;
      const spot = spotIn(agreement, 'indikator', 'laporan');
      const { year } = interpret(withCells(practice, agreement, [{ ...spot, value }]));
      expect(year.indicators[0]?.reports).toEqual(['KPU', 'SEKRETARIAT']);
    },
  );

  const share = (
    numerator: CellValue,
    denominator: CellValue,
    realisasi: CellValue,
  ): OpenWorkbook => {
    const row = rowOf(law, 'S-11');
    const cell = (key: string, value: CellValue) => ({
      row,
      column: columnIn(law, 'indikator', key),
      value,
    });
    return withCells(practice, law, [
      cell('pembilang', numerator),
      cell('penyebut', denominator),
      cell('realisasi', realisasi),
    ]);
  };

  const sharedRealisasi = (workbook: OpenWorkbook) =>
    interpret(workbook).year.indicators.find(({ id }) => id === 'S-11')?.realisasi;

  test('works a percentage out of numerator and denominator when none was typed', () => {
    expect(sharedRealisasi(share(90, 92, ''))).toEqual({ kind: 'number', value: 97.83 });
    expect(sharedRealisasi(share(0, 0, ''))).toBeNull();
    expect(sharedRealisasi(share('', 92, ''))).toBeNull();
  });

  test.each([
    [97.83, []],
    [97.82, []],
    [98, ['numerator-disagrees']],
  ])('compares a typed %d with its numerator and denominator', (typed, codes) => {
    const { problems } = interpret(share(90, 92, typed));
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  test('reports a column that is gone', () => {
    const layout = law.layout.tables['kegiatan'];
    const header = {
      row: layout?.headerRow ?? 0,
      column: columnIn(law, 'kegiatan', 'kendala'),
      value: 'Masalah',
    };
    expect(interpret(withCells(practice, law, [header])).problems).toMatchObject([
      {
        code: 'column-missing',
        place: { tab: 'Hukum dan Pengawasan' },
        data: { header: 'Kendala' },
      },
    ]);
  });

  test('reports an indicator that its division does not show', () => {
    const columns = Object.values(law.layout.tables['indikator']?.columns ?? {});
    const { row } = spotIn(law, 'indikator', 'kode');
    const { year, problems } = interpret(
      withCells(
        practice,
        law,
        columns.map((column) => ({ row, column, value: '' })),
      ),
    );
    expect(problems).toMatchObject([
      { code: 'indicator-row-missing', data: { id: 'K-04', tab: 'Hukum dan Pengawasan' } },
    ]);
    expect(year.indicators.find(({ id }) => id === 'K-04')).toMatchObject({
      worksheetPlace: null,
      realisasi: null,
    });
  });

  test('does not count a row of totals that somebody wrote among the data', () => {
    const used = interpret(practice).year.activities.filter(
      ({ divisionId }) => divisionId === 'D-HUK',
    ).length;
    const { year, problems } = interpret(
      withCells(practice, law, [
        { ...spotIn(law, 'kegiatan', 'uraian', used), value: 'Jumlah' },
        { ...spotIn(law, 'kegiatan', 'pagu', used), value: 999 },
      ]),
    );
    expect(problems).toMatchObject([{ code: 'total-row-skipped' }]);
    expect(year.activities).toHaveLength(48);
  });

  test('reports a year that is none and a setting whose row is gone', () => {
    const { settings } = practice;
    const { problems, year } = interpret(
      withCells(practice, settings, [
        { row: rowOf(settings, 'Tahun laporan'), column: 2, value: 'tahun lalu' },
        { row: rowOf(settings, 'Plafon capaian (%)'), column: 1, value: '' },
      ]),
    );
    const codes = problems.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['year-missing', 'setting-missing']));
    expect(year.policy.capPercent).toBe(120);
  });

  test('reads ten thousand rows, each once', () => {
    const layout = law.layout.tables['kegiatan'];
    const model = law.grid[(layout?.firstRow ?? 1) - 1] ?? [];
    const code = columnIn(law, 'kegiatan', 'kode') - 1;
    const rows = Array.from({ length: 10_000 }, (_, index) =>
      model.map((cell, column) => (column === code ? `H-${String(index)}` : cell)),
    );
    const long = { ...law, grid: [...law.grid.slice(0, layout?.firstRow), ...rows] };
    const worksheets = practice.worksheets.map((worksheet) =>
      worksheet.tab === law ? { ...worksheet, tab: long } : worksheet,
    );
    const { year, problems } = interpret(withCells({ ...practice, worksheets }, long, []));
    expect(problems).toEqual([]);
    expect(year.activities.filter(({ divisionId }) => divisionId === 'D-HUK')).toHaveLength(10_001);
  });
});

describe('compareFormulas', () => {
  test.each([
    ['a value typed over a formula', 'sisa', 12],
    ['a percentage typed over a formula', 'persen', 50],
    ['the error of a formula', 'fisik', '#DIV/0!'],
  ])('finds %s', (_, key, value) => {
    const changed = withCells(practice, law, [{ ...spotIn(law, 'kegiatan', key), value }]);
    const { year } = interpret(changed);
    expect(compareFormulas(changed, year)).toMatchObject([
      { code: 'formula-differs', place: { tab: 'Hukum dan Pengawasan', field: key } },
    ]);
  });

  test('finds a total that leaves rows out', async () => {
    const workbook = await openTestWorkbook(bytes);
    const row = law.layout.tables['kegiatan']?.totalsRow ?? 0;
    const sheet = workbook.sheet(law.layout.name);
    sheet
      .getRange(row, columnIn(law, 'kegiatan', 'pagu'), 1, 1)
      .setFormula(`=SUM(H${String(row + 1)}:H${String(row + 2)})`);
    const { year, workbook: tabs } = workbook.read();
    expect(compareFormulas(tabs, year).map(({ place }) => place.field)).toEqual(['pagu', 'persen']);
  });

  test('follows the cap, the formula and the proportions of the office', async () => {
    const workbook = await openTestWorkbook(bytes);
    const { settings } = practice;
    const put = (name: string, row: number, column: number, value: CellValue): void => {
      workbook.sheet(name).getRange(row, column, 1, 1).setValue(value);
    };
    put('Pengaturan', rowOf(settings, 'Plafon capaian (%)'), 2, 110);
    put('Pengaturan', rowOf(settings, 'Rumus indikator minimum'), 2, 'rasio');
    put(law.layout.name, rowOf(law, 'S-11'), columnIn(law, 'indikator', 'penyebut'), 95);
    put(law.layout.name, rowOf(law, 'S-11'), columnIn(law, 'indikator', 'realisasi'), '');
    const { year, problems, workbook: tabs } = workbook.read();
    expect(problems).toEqual([]);
    expect(year.policy).toMatchObject({ capPercent: 110, minimumFormula: 'rasio' });
    const capaian = worksheetOf(tabs, 'D-HUK').grid[rowOf(law, 'S-11') - 1]?.[
      columnIn(law, 'indikator', 'capaian') - 1
    ];
    expect(capaian).toBe(96.84);
    expect(compareFormulas(tabs, year)).toEqual([]);
  });
});
