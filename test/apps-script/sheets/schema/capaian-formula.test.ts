import { capaianOf } from '../../../../src/domain/performance/capaian';
import { compareFormulas } from '../../../../src/apps-script/sheets/read/compare-formulas';
import type { CellValue } from '../../../../src/platform/spreadsheet';
import {
  openTestWorkbook,
  practiceWorkbookBytes,
  spotIn,
  worksheetOf,
} from '../../../support/workbook';

type Row = Readonly<Record<string, CellValue>>;

let workbook: Awaited<ReturnType<typeof openTestWorkbook>>;

beforeAll(async () => {
  workbook = await openTestWorkbook(await practiceWorkbookBytes());
});

/** Types one indicator into the PK and the worksheet; what the formula shows and what the report will print. */
const shownAndPrinted = (row: Row) => {
  const tabs = workbook.tabs();
  const finance = worksheetOf(tabs, 'D-KUL');
  for (const tab of [tabs.agreement, finance]) {
    const number = tab.grid.findIndex(([code]) => code === 'S-03') + 1;
    for (const [key, value] of Object.entries(row)) {
      const column = tab.layout.tables['indikator']?.columns[key];
      if (column === undefined) continue;
      workbook.sheet(tab.layout.name).getRange(number, column, 1, 1).setNumberFormat('@');
      const cell = workbook.sheet(tab.layout.name).getRange(number, column, 1, 1);
      (typeof value === 'number' ? cell.setNumberFormat('0.##') : cell).setValue(value);
    }
  }
  const { year, workbook: read } = workbook.read();
  const indicator = year.indicators.find(({ id }) => id === 'S-03');
  const capaian = indicator === undefined ? null : capaianOf(indicator, year.policy);
  const { column } = spotIn(finance, 'indikator', 'capaian');
  return {
    shown: worksheetOf(read, 'D-KUL').grid.find(([code]) => code === 'S-03')?.[column - 1],
    printed: capaian?.state === 'measured' ? capaian.percent : '',
    problems: compareFormulas(read, year),
  };
};

const empty: Row = { pembilang: '', penyebut: '', satuan: '%', polaritas: 'minimum' };

describe('the live capaian', () => {
  test.each<[string, Row, number]>([
    ['a limit', { target: '≤ 5', realisasi: 6.8 }, 64],
    ['a limit without a blank', { target: '≤5', realisasi: 6.8 }, 64],
    ['a limit in two signs with a unit', { target: '<= 5%', realisasi: 6.8 }, 64],
    ['a limit in words', { target: 'Maks. 5', realisasi: 4 }, 120],
    ['a limit with decimals', { target: '≤ 4,5', realisasi: 5 }, 88.89],
    ['a limit of many', { target: '≤ 1.250 laporan', realisasi: 1000, satuan: 'laporan' }, 120],
    ['a least', { target: '≥ 90', realisasi: 81, polaritas: 'maksimum' }, 90],
    ['a least in words', { target: 'min 80', realisasi: 84, polaritas: 'maksimum' }, 105],
    [
      'a least of a proportion',
      { target: '≥ 90', realisasi: '', pembilang: 9, penyebut: 12, polaritas: 'maksimum' },
      83.33,
    ],
    ['a result inside a range', { target: '7-10', realisasi: 8, polaritas: 'rentang' }, 100],
    ['a result below a range', { target: '7–10', realisasi: 5, polaritas: 'rentang' }, 71.43],
    ['a result above a range', { target: '7 s.d. 10', realisasi: 14, polaritas: 'rentang' }, 60],
    [
      'a range with a unit',
      { target: '7 - 10 hari kerja', realisasi: 12, polaritas: 'rentang', satuan: 'hari kerja' },
      80,
    ],
    ['a number', { target: 5, realisasi: 6.8 }, 64],
  ])('agrees with the report on %s', (_, row, percent) => {
    expect(shownAndPrinted({ ...empty, ...row })).toEqual({
      shown: percent,
      printed: percent,
      problems: [],
    });
  });

  test.each<[string, Row]>([
    ['a limit that has not been measured', { target: '≤ 5', realisasi: '' }],
    ['an opinion', { target: 'WTP', realisasi: 'WDP', polaritas: 'ordinal', satuan: 'opini' }],
    ['a strict limit', { target: '< 5', realisasi: 4 }],
    ['a limit of the other direction', { target: '≥ 5', realisasi: 4 }],
    ['a range under another polarity', { target: '7-10', realisasi: 8 }],
    ['a limit of zero', { target: '≤ 0', realisasi: 2 }],
    ['no target', { target: '', realisasi: 4 }],
  ])('leaves %s to the report', (_, row) => {
    expect(shownAndPrinted({ ...empty, ...row })).toMatchObject({ shown: '', problems: [] });
  });
});
