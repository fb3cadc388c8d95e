import { projectBoards } from '../../../../src/apps-script/sheets/process/project-boards';
import { sheetDesk } from '../../../../src/apps-script/sheets/process/sheet-desk';
import { checklistTab } from '../../../../src/apps-script/sheets/schema/checklist-tab';
import { plenaryTab } from '../../../../src/apps-script/sheets/schema/plenary-tab';
import type { CellValue } from '../../../../src/platform/spreadsheet';
import { CHECKLIST, checklistGaps } from '../../../../src/domain/review/checklist';
import { callsOf, cellOf, edgeOf, factsOn, rowsIn, storyYear } from '../../../support/process-tabs';
import { answerOf, line, plenary, tell, toldUntil } from '../../../support/sop-story';
import { newWorkbookBytes, openTestWorkbook } from '../../../support/workbook';
import type { TestWorkbook } from '../../../support/workbook';

let ready: Uint8Array;
beforeAll(async () => {
  const workbook = await openTestWorkbook(await newWorkbookBytes());
  projectBoards(toldUntil(4).state, factsOn('2024-01-30'), null, edgeOf(workbook));
  ready = workbook.save();
});

const open = async () => {
  const workbook = await openTestWorkbook(ready);
  workbook.calls.reset();
  return {
    workbook,
    desk: sheetDesk(
      () => edgeOf(workbook),
      () => '+08:00',
    ),
  };
};

type Cells = Readonly<Record<string, CellValue>>;

const fill = (workbook: TestWorkbook, table: string, index: number, cells: Cells): void => {
  for (const [key, value] of Object.entries(cells)) {
    cellOf(workbook, plenaryTab, [table, key, index]).setValue(value);
  }
};

/** Staff fill the tab after a session in which both reports were agreed on. */
const fillSession = (workbook: TestWorkbook): void => {
  fill(workbook, 'rapat', 0, {
    tanggal: '2024-01-30',
    pukul: '10.00',
    selesai: '12.30',
    tempat: 'Ruang Rapat',
    nomor: '1/BA/2024',
    agenda: '1. Draf LAPKIN\n- Lain-lain',
    pokok: '- Bab III: Penyebab dilengkapi\n\nJadwal disepakati',
  });
  fill(workbook, 'putusan', 0, { putusan: 'Setujui', setuju: 4, catatan: '- Rapikan tabel\n\n' });
  fill(workbook, 'putusan', 1, { putusan: 'setujui', setuju: '3 orang' });
  ['Ya', 'Ya', 'Ya', 'Tidak', '', 'Ya'].forEach((hadir, index) =>
    fill(workbook, 'hadir', index, { hadir }),
  );
  fill(workbook, 'koreksi', 0, {
    laporan: 'KPU',
    bagian: 'Bab III',
    uraian: 'Perbaiki tabel 3.',
    penanggungJawab: 'nama kasubag',
    batasWaktu: '2024-02-05',
  });
};

describe('readPlenary', () => {
  test('gives the session as the rules take it', async () => {
    const { workbook, desk } = await open();
    fillSession(workbook);
    const entry = desk.readPlenary(storyYear());
    expect(entry).toEqual({
      ok: true,
      value: {
        time: '10.00',
        endTime: '12.30',
        agenda: ['Draf LAPKIN', 'Lain-lain'],
        discussion: ['Bab III: Penyebab dilengkapi', 'Jadwal disepakati'],
        payload: {
          minutesNumber: '1/BA/2024',
          date: '2024-01-30',
          place: 'Ruang Rapat',
          presentIds: ['ketua', 'rendatin', 'anggota-1', 'sekretaris'],
          verdicts: [
            { report: 'KPU', outcome: 'setujui', agreeing: 4, notes: ['Rapikan tabel'] },
            { report: 'SEKRETARIAT', outcome: 'setujui', agreeing: 3, notes: [] },
          ],
          corrections: [
            {
              report: 'KPU',
              part: 'Bab III',
              text: 'Perbaiki tabel 3.',
              holderId: 'kasubag',
              due: '2024-02-05',
            },
          ],
        },
      },
    });
    if (!entry.ok) return;
    const payload = {
      ...entry.value.payload,
      verdicts: [
        { ...entry.value.payload.verdicts[0], agreeing: 3 },
        entry.value.payload.verdicts[1],
      ],
    };
    const command = { type: 'record-plenary', payload } as ReturnType<typeof plenary>['command'];
    expect(answerOf(toldUntil(4).state, line('kasubag', '2024-01-30', command))).toBe('ok');
  });

  test('takes one read, and tells where each doubt stands', async () => {
    const { workbook, desk } = await open();
    fill(workbook, 'rapat', 0, { tanggal: '30-13-2024' });
    fill(workbook, 'putusan', 0, { putusan: 'Boleh', setuju: 4 });
    fill(workbook, 'putusan', 1, { putusan: 'Kembalikan' });
    fill(workbook, 'koreksi', 0, { uraian: 'Lengkapi', penanggungJawab: 'Siapa' });
    workbook.calls.reset();
    const entry = desk.readPlenary(storyYear());
    expect(callsOf(workbook, /Range\.getValues$/)).toBe(1);
    expect(entry.ok).toBe(false);
    if (entry.ok) return;
    const found = entry.refusal.map(
      ({ code, place }) => `${code} ${desk.locate(place)?.a1 ?? '?'}`,
    );
    expect(found).toEqual([
      'date-unreadable A6',
      'required-missing B6',
      'unknown-choice D15',
      'required-missing E16',
      'required-missing D47',
      'unknown-choice G47',
      'required-missing H47',
    ]);
  });

  test('asks for a session when all are recorded', async () => {
    const { workbook, desk } = await open();
    fillSession(workbook);
    const told = tell([plenary('2024-01-30')], toldUntil(4));
    projectBoards(told.state, factsOn('2024-01-30'), null, edgeOf(workbook));
    expect(desk.readPlenary(storyYear())).toMatchObject({
      ok: false,
      refusal: [{ code: 'required-missing', place: { tab: 'Pleno', row: 6, field: 'tanggal' } }],
    });
    fill(workbook, 'rapat', 1, { tanggal: '2024-02-06', tempat: 'Aula' });
    expect(desk.readPlenary(storyYear())).toMatchObject({
      ok: true,
      value: { payload: { date: '2024-02-06', place: 'Aula' } },
    });
  });
});

describe('readChecklist', () => {
  const answer = (workbook: TestWorkbook, index: number, cells: Cells): void => {
    for (const [key, value] of Object.entries(cells)) {
      cellOf(workbook, checklistTab, ['butir', key, index]).setValue(value);
    }
  };

  test('offers every statement for both reports, with what the data point to', async () => {
    const { workbook } = await open();
    const rows = rowsIn(workbook, checklistTab, 'butir');
    expect(rows.map(({ butir }) => butir)).toEqual(
      [...CHECKLIST, ...CHECKLIST].map(({ id }) => id),
    );
    expect(rows[1]).toMatchObject({ butir: 'I.2', laporan: 'KPU', saran: 'Ya (1 dari 1)' });
    expect(rows[0]).toMatchObject({ saran: '' });
  });

  test('gives the answers of one report', async () => {
    const { workbook, desk } = await open();
    answer(workbook, 0, { jawaban: 'Ya', oleh: 'Nama rendatin' });
    answer(workbook, 1, { jawaban: 'tidak', catatan: 'Target berubah', oleh: 'Nama rendatin' });
    answer(workbook, 2, { jawaban: 'mungkin' });
    answer(workbook, CHECKLIST.length, { jawaban: 'Tidak berlaku' });
    expect(desk.readChecklist('KPU')).toEqual([
      { itemId: 'I.1', value: 'ya', note: '', by: 'Nama rendatin' },
      { itemId: 'I.2', value: 'tidak', note: 'Target berubah', by: 'Nama rendatin' },
    ]);
    expect(desk.readChecklist('SEKRETARIAT')).toEqual([
      { itemId: 'I.1', value: 'tidak-berlaku', note: '', by: '' },
    ]);
    expect(checklistGaps(desk.readChecklist('KPU'))).not.toHaveLength(0);
  });
});
