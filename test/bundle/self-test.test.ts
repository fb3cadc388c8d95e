import { readFileSync } from 'node:fs';
import { HostError } from '../../src/local/disk/host-error';
import type { Host } from '../../src/local/host';
import { allChecks } from '../../src/apps-script/self-test/groups';
import { RENAMED_TAB } from '../../src/apps-script/self-test/scratch-tab';
import { aHost, COMPILER, done, practiceHost, refused } from '../support/bundle';
import { columnsOf, differences, worldOf, type World } from '../support/world';

const ACTION = 'self-test';
const TAB = 'Uji Mandiri';
const VERSION = (JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string })
  .version;
const MORNING = Date.parse('2024-01-08T02:00:00Z');

/** The process dies at this call; what was written before stays. Gives the names of the calls up to there. */
const dieAt = (host: Host, call: number): readonly string[] => {
  const calls: string[] = [];
  host.inject({ killAt: call, keepsWrites: true, onCall: (name) => void calls.push(name) });
  expect(() => host.rpc(ACTION)).toThrow(HostError);
  host.inject({});
  return calls;
};

const verdicts = (host: Host): readonly string[] =>
  columnsOf(host, TAB, ['No', 'Hasil']).map(([, verdict]) => String(verdict));

const spreadsheetOf = (host: Host) => host.workbook.spreadsheetApp.getActiveSpreadsheet();

/** A result tab with these first cells. */
const withTab = (host: Host, ...cells: readonly string[]): void => {
  spreadsheetOf(host)
    .insertSheet(TAB, 0)
    .getRange(1, 1, cells.length, 1)
    .setNumberFormat('@')
    .setValues(cells.map((cell) => [cell]));
};

/** The engine of the local host writes names of tabs without needless quotes once rows have moved anywhere. */
const unquoted = (world: World): World => ({
  ...world,
  cells: Object.fromEntries(
    Object.entries(world.cells).map(([tab, { values, formulas }]) => [
      tab,
      {
        values,
        formulas: formulas.map((row) => row.map((text) => text.replace(/'(\w+)'!/g, '$1!'))),
      },
    ]),
  ),
});

describe('self-test', () => {
  test('is met by the local host in every check, however often it is interrupted, and leaves only its tab', async () => {
    const calls = dieAt(await practiceHost(), 70);
    const renaming = calls.findIndex((name) => name.endsWith('Sheet.setName'));
    const host = await practiceHost();
    const before = worldOf(host);
    // In the moment in which its tab has another name.
    dieAt(host, renaming + 2);
    expect(spreadsheetOf(host).getSheetByName(RENAMED_TAB)).not.toBeNull();
    dieAt(host, 70);
    dieAt(host, 190);
    const { message } = done(host, ACTION);
    const after = worldOf(host);
    expect(message).toContain(`${String(allChecks.length)} pemeriksaan sesuai`);
    expect(new Set(verdicts(host))).toEqual(new Set(['Sesuai']));
    expect(verdicts(host)).toHaveLength(allChecks.length);
    expect(Object.keys(after.cells)).toEqual([...Object.keys(before.cells), TAB]);
    const changed = differences(unquoted(before), unquoted(after));
    expect(changed.filter((line) => !line.includes(TAB))).toEqual([]);
    expect(after.documents).toEqual(before.documents);
    expect(after.files.filter((file) => !before.files.includes(file))).toEqual([]);
  }, 240_000);

  test('stops before Google would stop it, goes on when it is asked again, and names what differs', async () => {
    let seconds = 0;
    const host = await practiceHost({ now: () => new Date(MORNING + 2000 * seconds++) });
    host.inject({ failAt: 70 });
    expect(done(host, ACTION).message).toContain('Jalankan lagi untuk melanjutkan.');
    host.inject({});
    const { message } = done(host, ACTION);
    const total = allChecks.length;
    expect(message).toContain(`${String(total - 1)} dari ${String(total)} pemeriksaan sesuai`);
    expect(message).toMatch(/ditemukan “.*server error occurred/);
    expect(verdicts(host).filter((verdict) => verdict === 'Berbeda')).toHaveLength(1);
    const block = String(
      spreadsheetOf(host).getSheetByName(TAB)?.getRange(3, 1, 1, 1).getValues()[0],
    );
    expect(block).toContain('server error occurred');
  }, 240_000);

  test.each([
    ['a tab of the office has its name', ['Catatan kantor'], 'self-test-tab-taken'],
    [
      'somebody else runs it',
      ['Uji mandiri LAPKIN', 'Berjalan · 2024-01-08T09:58:00+08:00 · orang-lain@example.org'],
      'self-test-running',
    ],
  ])('is refused when %s', async (_title, [title = '', ...rest], code) => {
    const host = await practiceHost();
    withTab(host, rest.length === 0 ? title : `${title} ${VERSION}`, ...rest);
    const before = worldOf(host);
    expect(refused(host, ACTION).code).toBe(code);
    expect(differences(before, worldOf(host))).toEqual([]);
  });

  test('is refused in a workbook that follows another locale', async () => {
    const host = await aHost({ as: COMPILER });
    spreadsheetOf(host).setSpreadsheetLocale('en_US');
    expect(refused(host, ACTION).code).toBe('self-test-needs-set-up');
  });
});
