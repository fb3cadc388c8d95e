import { fillTab } from '../../../../src/apps-script/sheets/write/fill-tab';
import { placeIndicators } from '../../../../src/apps-script/sheets/write/place-indicators';
import { cellIn, contentOf, newWorkbookBytes, openTestWorkbook } from '../../../support/workbook';
import type { TestWorkbook } from '../../../support/workbook';

let fresh: Uint8Array;
beforeAll(async () => {
  fresh = await newWorkbookBytes();
});

const indicator = (kode: string, target: string | number, divisi = 'D-HUK') => ({
  kode,
  nama: `Indikator ${kode}`,
  sasaran: 'S1',
  satuan: 'laporan',
  polaritas: 'maksimum',
  target,
  laporan: 'KPU',
  divisi,
});

const sasaran = [{ kode: 'S1', nama: 'Sasaran satu', laporan: 'KPU' }];

const promise = (
  workbook: TestWorkbook,
  indikator: readonly ReturnType<typeof indicator>[],
): void => fillTab(workbook.tabs().agreement, { sasaran, indikator }, workbook.builder());

const place = (workbook: TestWorkbook) =>
  placeIndicators(workbook.tabs(), workbook.builder()).find(
    ({ tab }) => tab === 'Hukum dan Pengawasan',
  );

const lawTab = (workbook: TestWorkbook) => {
  const tab = workbook.tabs().worksheets.find(({ divisionId }) => divisionId === 'D-HUK')?.tab;
  if (tab === undefined) throw new Error('no worksheet');
  return tab;
};

describe('placeIndicators', () => {
  test('puts the indicators of the PK on the tab of their division', async () => {
    const workbook = await openTestWorkbook(fresh);
    promise(workbook, [
      indicator('K-1', 4),
      indicator('K-2', '7-10'),
      indicator('K-3', 1, 'D-TEK'),
    ]);
    expect(place(workbook)).toMatchObject({ added: ['K-1', 'K-2'], leftOver: [] });
    const tab = lawTab(workbook);
    expect(cellIn(tab, 'indikator', 'nama', 1).getValues()).toEqual([['Indikator K-2']]);
    expect(cellIn(tab, 'indikator', 'target', 1).getValues()).toEqual([['7-10']]);
    const codes = workbook.read().problems.map(({ code }) => code);
    expect(codes).not.toContain('target-differs');
    expect(codes).not.toContain('indicator-row-missing');
  });

  test('keeps what the division typed, in its row, and appends what is new', async () => {
    const workbook = await openTestWorkbook(fresh);
    promise(workbook, [indicator('K-1', 4), indicator('K-2', 8)]);
    place(workbook);
    cellIn(lawTab(workbook), 'indikator', 'realisasi', 1).setValue(9);
    promise(workbook, [indicator('K-2', 10), indicator('K-9', 5)]);
    expect(place(workbook)).toMatchObject({ added: ['K-9'], leftOver: ['K-1'] });
    const tab = lawTab(workbook);
    const row = (key: string) =>
      [0, 1, 2].map((offset) => cellIn(tab, 'indikator', key, offset).getValues()[0]?.[0]);
    expect(row('kode')).toEqual(['K-1', 'K-2', 'K-9']);
    expect(row('target')).toEqual([4, 10, 5]);
    expect(row('realisasi')).toEqual(['', 9, '']);
  });

  test('writes nothing when nothing has changed', async () => {
    const workbook = await openTestWorkbook(fresh);
    promise(workbook, [indicator('K-1', 4)]);
    place(workbook);
    const before = contentOf(lawTab(workbook).sheet);
    workbook.calls.reset();
    expect(place(workbook)).toMatchObject({ added: [] });
    expect(workbook.calls.lines().filter(({ method }) => /\.set/.test(method))).toEqual([]);
    expect(contentOf(lawTab(workbook).sheet)).toEqual(before);
  });

  test('makes room when the PK has more indicators than the table has rows', async () => {
    const workbook = await openTestWorkbook(fresh);
    const many = Array.from({ length: 20 }, (_, index) => indicator(`K-${String(index + 1)}`, 1));
    promise(workbook, many);
    expect(place(workbook)?.added).toHaveLength(20);
    expect(
      workbook.read().year.indicators.every(({ worksheetPlace }) => worksheetPlace !== null),
    ).toBe(true);
  });
});
