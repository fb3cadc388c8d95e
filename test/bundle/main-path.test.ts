import { readFileSync } from 'node:fs';
import type { Host } from '../../src/local/host';
import { readDocxText } from '../../src/local/drive/read-docx';
import {
  CHAIR_OF_PLANNING,
  aHost,
  done,
  gatherYear,
  practiceHost,
  refused,
  smallHost,
} from '../support/bundle';
import { columnsOf, differences, filledRows, worldOf } from '../support/world';

const REPORTS = [
  'Laporan Kinerja KPU Kabupaten Luwu Utara Tahun 2023',
  'Laporan Kinerja Sekretariat KPU Kabupaten Luwu Utara Tahun 2023',
];

const draftNames = (version: number): readonly string[] =>
  REPORTS.map((name) => `${name} – Draf ${String(version)}`);

const namesOf = (host: Host): readonly string[] => host.documents().map(({ name }) => name);

const textOf = (path: string): string => {
  const content = readDocxText(readFileSync(path));
  if (!content.ok) throw new Error(`${path} cannot be read`);
  return content.text;
};

describe('the main path', () => {
  test('leads from an empty folder to two drafts that can be read', async () => {
    const host = await aHost();
    done(host, 'set-up');
    done(host, 'load-practice-year');
    gatherYear(host);
    const told = done(host, 'generate-draft');
    expect(told.documents?.map(({ name }) => name)).toEqual(draftNames(1));
    expect(namesOf(host)).toEqual(draftNames(1));
    const texts = host.documents().map(({ path }) => textOf(path));
    expect(texts.map((text) => /CONTOH/.test(text))).toEqual([true, true]);
    expect(texts.filter((text) => /undefined|NaN|\[object|[{}]/.test(text))).toEqual([]);
    host.save();
    const again = await aHost({ workspace: host.workspace.folder });
    expect(filledRows(again, 'Tahapan')).toEqual(filledRows(host, 'Tahapan'));
  });

  test('is told on the board: who holds the ball after the draft', async () => {
    const host = await smallHost();
    done(host, 'generate-draft');
    const board = columnsOf(host, 'Tahapan', ['No.', 'Laporan', 'Status']);
    expect(board.filter(([step]) => step === 3 || step === 4)).toEqual([
      [3, 'KPU', 'Selesai'],
      [3, 'SEKRETARIAT', 'Selesai'],
      [4, 'KPU', 'Berjalan'],
      [4, 'SEKRETARIAT', 'Berjalan'],
    ]);
  });

  test('asks before a second version and never touches the first', async () => {
    const host = await smallHost();
    done(host, 'generate-draft');
    const before = worldOf(host);
    const first = host.documents().map(({ path }) => readFileSync(path));
    const question = refused(host, 'generate-draft');
    expect(question).toMatchObject({ code: 'new-version-needs-consent', confirm: 'newVersion' });
    expect(differences(before, worldOf(host))).toEqual([]);
    done(host, 'generate-draft', { newVersion: true });
    expect(namesOf(host)).toEqual([...draftNames(1), ...draftNames(2)]);
    const later = host.documents().map(({ path }) => readFileSync(path));
    expect(later.slice(0, 2).map((bytes, index) => bytes.equals(first[index] ?? bytes))).toEqual([
      true,
      true,
    ]);
  });

  test('makes one report when only one is asked for', async () => {
    const host = await smallHost();
    done(host, 'generate-draft', { report: 'SEKRETARIAT' });
    expect(namesOf(host)).toEqual(draftNames(1).slice(1));
  });

  test('works from the menu, with questions and answers in plain dialogs', async () => {
    const host = await smallHost({ answerDialog: () => ({ button: 'YES' }) });
    host.menu('menuGenerateDraft');
    host.menu('menuGenerateDraft');
    expect(namesOf(host)).toEqual([...draftNames(1), ...draftNames(2)]);
    expect(host.screen.dialogs().map(({ text }) => text.split('\n')[0])).toEqual([
      expect.stringContaining('Draf selesai dibuat'),
      expect.stringContaining('Buat versi 2 sebagai dokumen baru?'),
      expect.stringContaining('Draf selesai dibuat'),
    ]);
    expect(host.screen.toasts().length).toBeGreaterThan(0);
  });

  test('leaves everything alone when the question in the menu is answered with no', async () => {
    const host = await smallHost({
      answerDialog: ({ text }) => ({ button: /\?$/.test(text) ? 'NO' : 'OK' }),
    });
    host.menu('menuGenerateDraft');
    const before = worldOf(host);
    host.menu('menuGenerateDraft');
    expect(differences(before, worldOf(host))).toEqual([]);
  });
});

describe('set-up', () => {
  test('changes no cell of a workbook that is complete', async () => {
    const host = await practiceHost();
    const before = worldOf(host);
    done(host, 'set-up');
    expect(differences(before, worldOf(host))).toEqual([]);
    done(host, 'set-up');
    expect(differences(before, worldOf(host))).toEqual([]);
  });
});

/** Cells that say that what stands here is practice. */
const marks = (host: Host): readonly string[] =>
  Object.values(worldOf(host).cells)
    .flatMap(({ values }) => values.flat())
    .filter((value): value is string => typeof value === 'string' && value.startsWith('CONTOH'));

describe('the practice year', () => {
  test('goes in one action and leaves an empty workbook that works', async () => {
    const host = await practiceHost();
    const loaded = worldOf(host);
    expect(marks(host).length).toBeGreaterThan(5);
    expect(refused(host, 'remove-practice-year').confirm).toBe('removeData');
    expect(differences(loaded, worldOf(host))).toEqual([]);
    done(host, 'remove-practice-year', { removeData: true });
    expect(marks(host)).toEqual([]);
    expect(refused(host, 'generate-draft').code).toBe('no-indicators');
    expect(refused(host, 'remove-practice-year').code).toBe('no-practice-year');
    done(host, 'set-up');
    done(host, 'load-practice-year');
    expect(differences(loaded, worldOf(host))).toEqual([]);
  });

  test('goes with everything that has been practised in it', async () => {
    const host = await smallHost();
    done(host, 'remove-practice-year', { removeData: true });
    expect(columnsOf(host, 'Jejak', ['No.', 'Peristiwa'])).toEqual([]);
    done(host, 'load-practice-year');
    done(host.as(CHAIR_OF_PLANNING), 'start-year');
    done(host, 'load-practice-year', { replaceData: true });
    expect(columnsOf(host, 'Jejak', ['No.', 'Peristiwa'])).toEqual([]);
    done(host.as(CHAIR_OF_PLANNING), 'start-year');
    expect(columnsOf(host, 'Jejak', ['No.', 'Peristiwa'])).toEqual([[1, 'year-started']]);
  });

  test('stays out where the office’s own procedure is under way', async () => {
    const host = await practiceHost();
    const [settings] = host.workbook.spreadsheetApp.getActiveSpreadsheet().getSheets();
    const at = settings
      ?.getDataRange()
      .getValues()
      .findIndex(([name]) => name === 'Data contoh');
    settings?.getRange((at ?? 0) + 1, 2, 1, 1).setValue('Tidak');
    done(host.as(CHAIR_OF_PLANNING), 'start-year');
    const before = worldOf(host);
    expect(refused(host, 'load-practice-year', { replaceData: true }).code).toBe(
      'procedure-under-way',
    );
    expect(differences(before, worldOf(host))).toEqual([]);
  });

  test('does not take the place of data without a question', async () => {
    const host = await practiceHost();
    const before = worldOf(host);
    expect(refused(host, 'load-practice-year').confirm).toBe('replaceData');
    expect(differences(before, worldOf(host))).toEqual([]);
    done(host, 'load-practice-year', { replaceData: true });
    expect(differences(before, worldOf(host))).toEqual([]);
  });
});
