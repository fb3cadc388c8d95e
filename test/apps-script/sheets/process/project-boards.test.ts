import fc from 'fast-check';
import { markedEvent } from '../../../../src/apps-script/sheets/process/board-mark';
import type { Anchor } from '../../../../src/domain/audit/verify';
import type { ProcessEdge } from '../../../../src/apps-script/sheets/process/process-edge';
import {
  projectBoards,
  readBoard,
} from '../../../../src/apps-script/sheets/process/project-boards';
import { boardTab } from '../../../../src/apps-script/sheets/schema/board-tab';
import { checklistTab } from '../../../../src/apps-script/sheets/schema/checklist-tab';
import { copiesTab } from '../../../../src/apps-script/sheets/schema/copies-tab';
import { plenaryTab } from '../../../../src/apps-script/sheets/schema/plenary-tab';
import { recapTab } from '../../../../src/apps-script/sheets/schema/recap-tab';
import { evolve } from '../../../../src/domain/sop/evolve/evolve';
import { INITIAL_STATE } from '../../../../src/domain/sop/state';
import type { SopState } from '../../../../src/domain/sop/state';
import { aPerson } from '../../../support/builders';
import {
  PROJECTED,
  WRITES,
  callsOf,
  cellOf,
  edgeOf,
  factsOn,
  rowsIn,
  shownBoards,
  storyYear,
} from '../../../support/process-tabs';
import {
  PEOPLE,
  PRINTS,
  STORY,
  day,
  line,
  plenary,
  review,
  tell,
  toldUntil,
} from '../../../support/sop-story';
import { newWorkbookBytes, openTestWorkbook } from '../../../support/workbook';
import type { TestWorkbook } from '../../../support/workbook';

let fresh: Uint8Array;
beforeAll(async () => {
  fresh = await newWorkbookBytes();
});

/** A new workbook whose boards show this state on this day. */
const markOf = (edge: ProcessEdge): Anchor | null => {
  const board = readBoard(edge);
  return board === null ? null : markedEvent(board);
};

const showing = async (state: SopState, date = '2024-02-20'): Promise<TestWorkbook> => {
  const workbook = await openTestWorkbook(fresh);
  projectBoards(state, factsOn(date), null, edgeOf(workbook));
  workbook.calls.reset();
  return workbook;
};

/** Rows whatever their order. */
const unordered = (rows: readonly unknown[] = []): readonly string[] =>
  rows.map((row) => JSON.stringify(row)).sort();

const board = (workbook: TestWorkbook) => rowsIn(workbook, boardTab, 'langkah');

describe('projectBoards', () => {
  test('shows exactly ten steps, the last eight once for each report', async () => {
    const rows = board(await showing(INITIAL_STATE, '2024-01-02'));
    expect(rows.map(({ no, laporan }) => `${String(no)} ${String(laporan)}`)).toEqual([
      '1 KEDUANYA',
      '2 KEDUANYA',
      ...[3, 4, 5, 6, 7, 8, 9, 10].flatMap((step) => [`${step} KPU`, `${step} SEKRETARIAT`]),
    ]);
    expect(rows[0]).toMatchObject({
      status: 'Belum',
      pemegang: 'Nama rendatin',
      belumAda: 'Perintah mulai dari Ketua Divisi',
      dibuka: '',
      lama: '',
    });
  });

  test('says who holds the ball, since when, until when and what is missing', async () => {
    const rows = board(await showing(toldUntil(3).state, '2024-02-01'));
    expect(rows[2]).toMatchObject({
      status: 'Selesai',
      pemegang: '',
      dibuka: '2024-01-15',
      tenggat: '2024-01-22',
      selesai: '2024-01-22',
      terlambat: '',
      tautan: 'https://docs.example.org/doc-KPU',
    });
    expect(rows[4]).toMatchObject({
      status: 'Terlambat',
      pemegang: 'Nama rendatin',
      tenggat: '2024-01-29',
      terlambat: 3,
      belumAda: expect.stringContaining('Keputusan Ketua Divisi') as string,
    });
    expect(rows[6]).toMatchObject({ status: 'Belum', dibuka: '', lama: '' });
  });

  test('calls divisions and destinations by their names', async () => {
    const second = board(await showing(toldUntil(1).state, '2024-01-02'))[1];
    expect(second?.['belumAda']).toBe('Kertas kerja: Divisi Keuangan; Divisi Perencanaan');
    expect(second?.['pemegang']).toBe(
      'Divisi Keuangan: Nama ketua, Nama kasubag-kul\nDivisi Perencanaan: Nama rendatin, Nama kasubag, Nama staf',
    );
    const ninth = board(await showing(toldUntil(8).state, '2024-02-19'));
    expect(ninth.find(({ no }) => no === 9)?.['belumAda']).toBe(
      'Penjilidan untuk: KPU RI, KPU Provinsi Nusa Contoh, Arsip',
    );
  });

  test('lists six copies and shows at once where a receipt is missing', async () => {
    const lines = tell([...(STORY[9] ?? []), ...(STORY[10] ?? []).slice(0, 2)], toldUntil(8));
    const rows = rowsIn(await showing(lines.state), copiesTab, 'rangkap');
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatchObject({
      laporan: 'KPU',
      kodeTujuan: 'kpu-ri',
      diserahkanKepada: 'KPU Provinsi Contoh',
      dijilidPada: '2024-02-19',
      dijilidOleh: 'staf@example.org, 19-02-2024 09.00',
      diserahkanPada: '2024-02-20',
      status: 'Diserahkan, menunggu tanda terima',
    });
    expect(rows[1]).toMatchObject({ penerima: 'Nama penerima', status: 'Diterima' });
    expect(rows[2]).toMatchObject({ kodeTujuan: 'arsip', status: 'Tersimpan di arsip' });
  });

  test('says on the status line of a division where its worksheet stands', async () => {
    const statusOf = (workbook: TestWorkbook, tab: string) =>
      workbook.sheet(tab).getRange(3, 1, 1, 2).getValues()[0];
    const started = toldUntil(1);
    const workbook = await showing(started.state, '2024-01-02');
    const sent = tell([STORY[2]?.[0] ?? []].flat(), started).state;
    projectBoards(sent, factsOn('2024-01-10'), started.state, edgeOf(workbook));
    expect(statusOf(workbook, 'Keuangan, Umum, Logistik')).toEqual(['Status', 'Terkirim']);
    expect(statusOf(workbook, 'Perencanaan, Data, Informasi')).toEqual(['Status', 'Draf']);
    const changed = factsOn('2024-01-11', { changedDivisionIds: ['D-KUL'] });
    projectBoards(sent, changed, sent, edgeOf(workbook));
    expect(statusOf(workbook, 'Keuangan, Umum, Logistik')).toEqual([
      'Status',
      'Diubah setelah terkirim',
    ]);
    projectBoards(toldUntil(7).state, factsOn('2024-02-16'), null, edgeOf(workbook));
    expect(statusOf(workbook, 'Keuangan, Umum, Logistik')).toEqual(['Status', 'Terkunci']);
  });

  test('writes at most one block to a table and none where all stands already', async () => {
    const workbook = await showing(toldUntil(8).state);
    projectBoards(toldUntil(9).state, factsOn('2024-02-20'), toldUntil(8).state, edgeOf(workbook));
    expect(callsOf(workbook, /Range\.setValues$/)).toBe(2);
    expect(callsOf(workbook, /Range\.getValues$/)).toBeLessThanOrEqual(4);
    workbook.calls.reset();
    projectBoards(toldUntil(9).state, factsOn('2024-02-20'), null, edgeOf(workbook));
    expect(callsOf(workbook, WRITES)).toBe(0);
    // Five tabs and the status lines of two worksheets.
    expect(callsOf(workbook, /Range\.getValues$/)).toBe(7);
  });

  test('tells how long each round took once a step was open several times', async () => {
    const back = review('KPU', 'ketua-divisi-rendatin', '2024-02-12', {
      outcome: 'kembalikan',
      notes: ['Perbaiki lampiran'],
    });
    const again = line('staf', '2024-02-13', {
      type: 'resubmit-draft',
      payload: { report: 'KPU', note: 'Sudah', findings: [], fingerprints: PRINTS },
    });
    const rows = board(await showing(tell([back, again], toldUntil(3)).state, '2024-02-15'));
    const fourth = rows.filter(({ no }) => no === 4);
    expect(fourth).toMatchObject([
      {
        status: 'Berjalan',
        terlambat: 8,
        lama: 14,
        putaran: '1: 13 hari kerja, terlambat 8\n2: 1 hari kerja',
      },
      { terlambat: 10, lama: 15, putaran: '' },
    ]);
  });

  test('keeps the notes of people with their steps, wherever the rows have been moved', async () => {
    const workbook = await showing(toldUntil(3).state);
    cellOf(workbook, boardTab, ['langkah', 'catatan', 4]).setValue('=menunggu');
    cellOf(workbook, copiesTab, ['rangkap', 'tautanPindaian', 5]).setValue('https://resi.example');
    const sheet = workbook.sheet('Tahapan');
    const first = 6;
    const rows = sheet.getRange(first, 1, 18, 19).getValues();
    sheet.getRange(first, 1, 18, 19).setValues([...rows].reverse());
    const told = tell([...(STORY[4] ?? [])], toldUntil(3));
    projectBoards(told.state, factsOn('2024-01-29'), toldUntil(3).state, edgeOf(workbook));
    const after = board(workbook);
    expect(after[0]).toMatchObject({ no: 10, laporan: 'SEKRETARIAT' });
    expect(after.filter(({ catatan }) => catatan !== '')).toMatchObject([
      { no: 4, laporan: 'KPU', status: 'Selesai' },
    ]);
    expect(rowsIn(workbook, copiesTab, 'rangkap')[5]).toMatchObject({
      tautanPindaian: 'https://resi.example',
    });
  });

  test('puts back what somebody has typed over, doubled or wiped out', async () => {
    const workbook = await showing(toldUntil(5).state);
    const before = shownBoards(workbook);
    cellOf(workbook, boardTab, ['langkah', 'status', 3]).setValue('Selesai semua');
    cellOf(workbook, boardTab, ['langkah', 'tenggat', 8]).setValue('kapan-kapan');
    const sheet = workbook.sheet('Tahapan');
    sheet.getRange(30, 1, 1, 17).setValues(sheet.getRange(10, 1, 1, 17).getValues());
    cellOf(workbook, copiesTab, ['rangkap', 'laporan', 1]).clearContent();
    cellOf(workbook, checklistTab, ['butir', 'pernyataan', 7]).setValue('Laporan bagus');
    projectBoards(toldUntil(5).state, factsOn('2024-02-20'), null, edgeOf(workbook));
    const after = shownBoards(workbook);
    expect(after['Tahapan']).toEqual(before['Tahapan']);
    expect(after['Checklist Reviu']).toEqual(before['Checklist Reviu']);
    expect(unordered(after[copiesTab.name]?.[1])).toEqual(unordered(before[copiesTab.name]?.[1]));
  });

  test('makes a tab anew that somebody has deleted', async () => {
    const workbook = await showing(toldUntil(9).state);
    const before = shownBoards(workbook);
    const order = workbook.spreadsheet.getSheets().map((sheet) => sheet.getName());
    for (const { name } of PROJECTED) workbook.spreadsheet.deleteSheet(workbook.sheet(name));
    projectBoards(toldUntil(9).state, factsOn('2024-02-20'), null, edgeOf(workbook));
    expect(shownBoards(workbook)).toEqual(before);
    expect(workbook.spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(order);
    expect(workbook.setUp()).toMatchObject({ created: [], repaired: [] });
  });

  test('leaves a table alone whose naming column is gone, until set-up brings it back', async () => {
    const workbook = await showing(toldUntil(3).state);
    const header = workbook.sheet('Tahapan').getRange(5, 2, 1, 1);
    header.setValue('Dokumen apa');
    projectBoards(toldUntil(4).state, factsOn('2024-01-29'), null, edgeOf(workbook));
    expect(workbook.sheet('Tahapan').getLastRow()).toBe(23);
    header.setValue('Laporan');
    projectBoards(toldUntil(4).state, factsOn('2024-01-29'), null, edgeOf(workbook));
    expect(board(workbook)[4]).toMatchObject({ no: 4, status: 'Selesai' });
  });

  test('never lets a name become a formula', async () => {
    const workbook = await openTestWorkbook(fresh);
    const people = [...PEOPLE, aPerson({ id: 'x', name: '=1+1', roles: ['kasubag'] })];
    const facts = factsOn('2024-01-02', { year: storyYear({ people }) });
    projectBoards(INITIAL_STATE, facts, null, edgeOf(workbook));
    const attendance = rowsIn(workbook, plenaryTab, 'hadir');
    expect(attendance.map(({ nama }) => nama)).toContain('=1+1');
    const formulas = workbook.sheet('Pleno').getDataRange().getFormulas().slice(3).flat();
    expect(formulas.filter((formula) => formula !== '')).toEqual([]);
  });

  test('spares the attendance of a person who left the roster', async () => {
    const workbook = await showing(toldUntil(4).state);
    cellOf(workbook, plenaryTab, ['hadir', 'hadir', 0]).setValue('Ya');
    const people = PEOPLE.filter(({ id }) => !['ketua', 'anggota-3'].includes(id));
    const facts = factsOn('2024-01-30', { year: storyYear({ people }) });
    projectBoards(toldUntil(4).state, facts, null, edgeOf(workbook));
    const ids = rowsIn(workbook, plenaryTab, 'hadir').map(({ kode }) => kode);
    expect(ids).toContain('ketua');
    expect(ids).not.toContain('anggota-3');
  });

  test('marks a session as recorded and gives corrections their codes in the rows of the staff', async () => {
    const workbook = await showing(toldUntil(4).state);
    cellOf(workbook, plenaryTab, ['rapat', 'tanggal', 0]).setValue('30 Januari 2024');
    cellOf(workbook, plenaryTab, ['koreksi', 'laporan', 2]).setValue('KPU');
    cellOf(workbook, plenaryTab, ['koreksi', 'uraian', 2]).setValue('Perbaiki tabel 3.');
    const corrections = ['Perbaiki tabel 3.', 'Lengkapi lampiran.'].map((text) => ({
      report: 'KPU' as const,
      part: 'Bab III',
      text,
      holderId: 'kasubag',
      due: day('2024-02-05'),
    }));
    const told = tell([plenary('2024-01-30', { corrections })], toldUntil(4));
    projectBoards(told.state, factsOn('2024-01-30'), null, edgeOf(workbook));
    expect(rowsIn(workbook, plenaryTab, 'rapat')).toMatchObject([
      { tanggal: '2024-01-30', status: 'Tercatat', tempat: '' },
    ]);
    expect(rowsIn(workbook, plenaryTab, 'koreksi')).toMatchObject([
      { kode: 'P1-02', uraian: 'Lengkapi lampiran.', penanggungJawab: 'Nama kasubag' },
      { kode: 'P1-01', uraian: 'Perbaiki tabel 3.', status: 'Terbuka', bagian: '' },
    ]);
    expect(rowsIn(workbook, plenaryTab, 'putusan')[0]).toMatchObject({
      laporan: 'KPU',
      tercatat: 'Disetujui pada 30 Januari 2024 oleh 3 orang, versi 1',
    });
  });

  test('shows the same as a rebuild, whichever runs were killed before they could draw', async () => {
    const { events } = toldUntil(10);
    const states = events.reduce<SopState[]>(
      (all, event) => [...all, evolve(all[all.length - 1] ?? INITIAL_STATE, event)],
      [INITIAL_STATE],
    );
    const last = states.length - 1;
    const rebuilt = shownBoards(await showing(toldUntil(10).state));
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 0, max: last - 1 }), { maxLength: 3 }),
        async (drawn) => {
          const workbook = await openTestWorkbook(fresh);
          for (const at of [...drawn.sort((a, b) => a - b), last]) {
            const state = states[at] ?? INITIAL_STATE;
            const before = states[at - 1] ?? null;
            projectBoards(state, factsOn('2024-02-20'), before, edgeOf(workbook));
          }
          expect(shownBoards(workbook)).toEqual(rebuilt);
        },
      ),
      { numRuns: 4 },
    );
  });
});

describe('the mark of the boards', () => {
  test('tells up to which event the boards are written, with the beginning of its seal', async () => {
    const workbook = await openTestWorkbook(fresh);
    expect(markOf(edgeOf(workbook))).toBeNull();
    const { state } = toldUntil(2);
    const seal = '0123456789abcdef'.repeat(4);
    projectBoards(state, factsOn('2024-01-15', { seal }), null, edgeOf(workbook));
    expect(markOf(edgeOf(workbook))).toEqual({ sequence: 3, hash: '0123456789abcdef' });
    expect(workbook.sheet('Tahapan').getRange(3, 4, 1, 1).getValues()).toEqual([
      ['Keadaan 15 Januari 2024 menurut Jejak nomor 3, segel 0123456789abcdef.'],
    ]);
  });

  test.each([
    ['a note of a person', 'Rapat besok!', null],
    ['the mark of an earlier version', 'Keadaan 14 Januari 2024 menurut Jejak nomor 2.', 2],
    [
      'the mark of a copy',
      'Keadaan 14 Januari 2024 menurut Jejak nomor 2, segel 00ff. SALINAN: Ini salinan.',
      2,
    ],
  ])('reads %s for what it is, and takes its place', async (_, words, sequence) => {
    const workbook = await openTestWorkbook(fresh);
    workbook.sheet('Tahapan').getRange(3, 4, 1, 1).setValue(words);
    expect(markOf(edgeOf(workbook))?.sequence ?? null).toBe(sequence);
    projectBoards(toldUntil(2).state, factsOn('2024-01-15'), null, edgeOf(workbook));
    expect(markOf(edgeOf(workbook))).toEqual({ sequence: 3, hash: '' });
  });
});

describe('recapProjections', () => {
  test('adds up performance and money, and grows with the PK', async () => {
    const workbook = await openTestWorkbook(fresh);
    const sasaran = Array.from({ length: 20 }, (_, index) => ({
      id: `KS${String(index)}`,
      name: `Sasaran ${String(index)}`,
      reports: ['KPU' as const],
    }));
    const facts = factsOn('2024-01-15', {
      year: storyYear({ sasaran: [...storyYear().sasaran, ...sasaran] }),
    });
    projectBoards(toldUntil(1).state, facts, null, edgeOf(workbook));
    const goals = rowsIn(workbook, recapTab, 'capaianSasaran');
    expect(goals[goals.length - 1]).toMatchObject({
      nama: 'Seluruh indikator',
      laporan: 'KPU',
      jumlah: 1,
      diukur: 1,
      rataRata: 102.85,
    });
    expect(rowsIn(workbook, recapTab, 'belanjaProgram')).toMatchObject([
      { kode: '076.01.CQ', pagu: 1_000_000, realisasi: 970_000, sisa: 30_000, persen: 97 },
      { kode: '', nama: 'Jumlah', pagu: 1_000_000 },
    ]);
    expect(rowsIn(workbook, recapTab, 'kelengkapan')).toMatchObject([
      { kode: 'D-KUL', indikator: 0, kegiatan: 0, status: 'Draf' },
      { kode: 'D-DATIN', indikator: 1, terisi: 1, kegiatan: 1, status: 'Draf' },
    ]);
    projectBoards(toldUntil(1).state, factsOn('2024-01-15'), null, edgeOf(workbook));
    expect(rowsIn(workbook, recapTab, 'capaianSasaran')).toHaveLength(2);
  });
});
