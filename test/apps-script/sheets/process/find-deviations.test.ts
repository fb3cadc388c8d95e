import { findDeviations } from '../../../../src/apps-script/sheets/process/find-deviations';
import { projectBoards } from '../../../../src/apps-script/sheets/process/project-boards';
import { boardTab } from '../../../../src/apps-script/sheets/schema/board-tab';
import { copiesTab } from '../../../../src/apps-script/sheets/schema/copies-tab';
import { plenaryTab } from '../../../../src/apps-script/sheets/schema/plenary-tab';
import { WRITES, callsOf, cellOf, edgeOf, factsOn } from '../../../support/process-tabs';
import { toldUntil } from '../../../support/sop-story';
import { newWorkbookBytes, openTestWorkbook } from '../../../support/workbook';
import type { TestWorkbook } from '../../../support/workbook';

const { state } = toldUntil(9);

let drawn: Uint8Array;
beforeAll(async () => {
  const workbook = await openTestWorkbook(await newWorkbookBytes());
  projectBoards(state, factsOn('2024-02-19'), null, edgeOf(workbook));
  drawn = workbook.save();
});

describe('findDeviations', () => {
  const found = (workbook: TestWorkbook, date = '2024-02-20') =>
    findDeviations(state, factsOn(date), edgeOf(workbook)).map(({ tab, cell }) => `${tab} ${cell}`);

  test('finds none in boards as they were drawn, however much later', async () => {
    const workbook = await openTestWorkbook(drawn);
    cellOf(workbook, boardTab, ['langkah', 'catatan', 3]).setValue('Catatan kantor');
    workbook.calls.reset();
    expect(found(workbook, '2024-04-01')).toEqual([]);
    expect(callsOf(workbook, WRITES)).toBe(0);
  });

  test('names every cell that somebody has typed over', async () => {
    const workbook = await openTestWorkbook(drawn);
    cellOf(workbook, boardTab, ['langkah', 'status', 17]).setValue('Selesai');
    cellOf(workbook, copiesTab, ['rangkap', 'diserahkanPada', 0]).setValue('2024-02-20');
    cellOf(workbook, plenaryTab, ['putusan', 'tercatat', 1]).clearContent();
    expect(found(workbook)).toEqual(['Tahapan D23', 'Pleno B16', 'Penggandaan & Penyerahan I6']);
  });

  test('misses a row or a tab that was taken away', async () => {
    const workbook = await openTestWorkbook(drawn);
    workbook.sheet('Tahapan').deleteRows(8, 1);
    workbook.spreadsheet.deleteSheet(workbook.sheet(copiesTab.name));
    expect(found(workbook)).toEqual(['Tahapan ', 'Penggandaan & Penyerahan ']);
  });
});
