import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHost, type Host } from '../../src/local/host';
import type { HostOptions } from '../../src/local/host-options';
import type { WriteBytes } from '../../src/local/disk/write-file';
import { docxBytes, temporaryFolder, thrownBy, writeDist } from '../support/local';

const DOCX = Buffer.from(docxBytes('teks')).toString('base64');

/** A script that can do one of everything the host must deal with. */
const SCRIPT = `
var loads = 0; loads += 1;
var book = function () { return SpreadsheetApp.getActiveSpreadsheet(); };
var cell = function () { return book().getSheets()[0].getRange(1, 1, 1, 1); };
var draft = function () {
  var blob = Utilities.newBlob(Utilities.base64Decode('${DOCX}'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'x');
  return Drive.Files.create({ name: 'Draf', mimeType: 'application/vnd.google-apps.document' }, blob, { fields: 'id' }).id;
};
var actions = {
  write: function (args) { cell().setValue(args.text); return null; },
  read: function () { return cell().getValues()[0][0]; },
  who: function () { return Session.getActiveUser().getEmail(); },
  say: function (args) { book().toast(args.text, 'LAPKIN', 5); return null; },
  draft: function () { return draft(); },
  lock: function () {
    var lock = LockService.getDocumentLock();
    if (!lock.tryLock(0)) return 'busy';
    var text = cell().getValues()[0][0];
    cell().setValue(text + '!');
    return 'done';
  },
  swallow: function () { try { draft(); } catch (e) { return 'swallowed'; } return 'fine'; },
  leak: function () { leaked = (typeof leaked === 'undefined' ? 0 : leaked) + 1; return leaked; },
};
function rpc(json) {
  var request = JSON.parse(json);
  return JSON.stringify({ ok: true, value: actions[request.action](request.args) });
}
function onOpen(e) { SpreadsheetApp.getUi().createMenu('LAPKIN').addItem('Periksa', 'menuCheck').addToUi(); }
function menuCheck() {
  var ui = SpreadsheetApp.getUi();
  if (ui.alert('LAPKIN', 'Lanjutkan?', ui.ButtonSet.YES_NO) === ui.Button.YES) cell().setValue('ya');
}
function openSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('LAPKIN')); }
function giveDate() { return new Date(); }
async function later() { return 1; }
`;

const open = (workspace: string, more: Partial<HostOptions> = {}): Promise<Host> =>
  openHost({ workspace, dist: writeDist(SCRIPT), as: 'a@example.org', ...more });

const value = (host: Host, action: string, args: Readonly<Record<string, unknown>> = {}): unknown =>
  (host.rpc(action, args) as { readonly value: unknown }).value;

const codeOf = (error: unknown): unknown =>
  (error as { readonly problem?: { readonly code: string } } | null)?.problem?.code;

describe('openHost', () => {
  test('keeps what an action wrote, through the file', async () => {
    const folder = temporaryFolder();
    const host = await open(folder);
    host.rpc('write', { text: 'isi' });
    expect(host.hasUnsavedChanges()).toBe(true);
    host.save();
    expect(host.hasUnsavedChanges()).toBe(false);
    expect(value(await open(folder), 'read')).toBe('isi');
  });

  test('does not call reading a change', async () => {
    const host = await open(temporaryFolder());
    host.rpc('read');
    expect(host.hasUnsavedChanges()).toBe(false);
  });

  test('counts and prices the calls of an action', async () => {
    const host = await open(temporaryFolder());
    host.rpc('read');
    expect(host.calls.lines().map(({ method, times }) => [method, times])).toEqual([
      ['SpreadsheetApp.Range.getValues', 1],
    ]);
    expect(host.calls.milliseconds()).toBeGreaterThan(0);
  });

  test('loads the script afresh for every execution', async () => {
    const host = await open(temporaryFolder());
    expect([value(host, 'leak'), value(host, 'leak')]).toEqual([1, 1]);
  });

  test('knows who acts, and lets somebody else take the seat', async () => {
    const host = await open(temporaryFolder());
    expect([value(host, 'who'), value(host.as('b@example.org'), 'who')]).toEqual([
      'a@example.org',
      'b@example.org',
    ]);
  });

  test('shows toasts', async () => {
    const seen: string[] = [];
    const host = await open(temporaryFolder(), { onToast: (message) => void seen.push(message) });
    host.rpc('say', { text: 'Membaca data' });
    expect([seen, host.screen.toasts()]).toEqual([['Membaca data'], ['Membaca data']]);
  });

  test('builds the menu in a simple trigger and runs its lines', async () => {
    const host = await open(temporaryFolder(), { answerDialog: () => ({ button: 'YES' }) });
    host.open();
    expect(host.screen.menus().map(({ caption }) => caption)).toEqual(['LAPKIN']);
    host.menu('menuCheck');
    expect(value(host, 'read')).toBe('ya');
  });

  test('shows the sidebar', async () => {
    const host = await open(temporaryFolder());
    host.run('openSidebar');
    expect(host.screen.sidebar()?.title).toBe('LAPKIN');
  });

  test('refuses what google.script.run cannot carry', async () => {
    const host = await open(temporaryFolder());
    expect(codeOf(thrownBy(() => host.run('giveDate')))).toBe('not-serialisable');
    expect(codeOf(thrownBy(() => host.run('later')))).toBe('not-serialisable');
    expect(codeOf(thrownBy(() => host.rpc('write', { text: new Date(0) })))).toBe(
      'not-serialisable',
    );
    expect(codeOf(thrownBy(() => host.run('nothing')))).toBe('function-missing');
  });

  test('lists the documents a run made', async () => {
    const folder = temporaryFolder();
    const host = await open(folder);
    host.rpc('draft');
    expect(host.documents()).toMatchObject([
      { name: 'Draf', owner: 'a@example.org', path: join(folder, 'Draf.docx') },
    ]);
  });

  test('checks every call against the scopes of the manifest', async () => {
    const host = await openHost({
      workspace: temporaryFolder(),
      dist: writeDist(SCRIPT, ['https://www.googleapis.com/auth/spreadsheets.currentonly']),
      as: 'a@example.org',
    });
    expect(() => host.rpc('who')).toThrow(
      'Required permissions: https://www.googleapis.com/auth/userinfo.email',
    );
  });
});

describe('Host.inject', () => {
  test('kills the run for good, though the script swallows it, and saves nothing', async () => {
    const folder = temporaryFolder();
    const host = await open(folder);
    host.rpc('write', { text: 'setengah' });
    host.inject({ killAt: 1 });
    expect(codeOf(thrownBy(() => host.rpc('swallow')))).toBe('killed');
    expect(codeOf(thrownBy(() => host.save()))).toBe('killed');
    expect(readdirSync(folder)).toEqual(['.lapkin']);
  });

  test('keeps what was written before a kill when it is to be as on Google', async () => {
    const folder = temporaryFolder();
    const host = await open(folder);
    host.inject({ killAt: 2, keepsWrites: true });
    host.rpc('write', { text: 'sudah' });
    thrownBy(() => host.rpc('write', { text: 'belum' }));
    host.save();
    expect(value(await open(folder), 'read')).toBe('sudah');
  });

  test('loses the answer of a conversion that took place', async () => {
    const host = await open(temporaryFolder());
    host.inject({ loseAnswerAt: 1 });
    expect(value(host, 'swallow')).toBe('swallowed');
    expect(host.documents()).toHaveLength(1);
  });

  test('lets a second person meet the lock in the middle of the first one’s work', async () => {
    const host = await open(temporaryFolder());
    const second: unknown[] = [];
    const other = host.as('b@example.org');
    host.inject({ meanwhile: { at: 2, run: () => void second.push(value(other, 'lock')) } });
    expect(value(host, 'lock')).toBe('done');
    expect(second).toEqual(['busy']);
    expect(value(host, 'read')).toBe('!');
    expect(value(other, 'lock')).toBe('done');
  });
});

describe('Host.save', () => {
  test('leaves the old workbook when the disk is full', async () => {
    const folder = temporaryFolder();
    const first = await open(folder);
    first.rpc('write', { text: 'lama' });
    first.save();
    const before = readFileSync(join(folder, 'LAPKIN.xlsx'));
    const full: WriteBytes = () => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    };
    const host = await open(folder, { write: full });
    host.rpc('write', { text: 'baru' });
    expect(codeOf(thrownBy(() => host.save()))).toBe('disk-full');
    expect(readFileSync(join(folder, 'LAPKIN.xlsx')).equals(before)).toBe(true);
  });

  test('refuses a workbook nobody can open and leaves it alone', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'LAPKIN.xlsx'), 'bukan buku kerja');
    await expect(open(folder)).rejects.toThrow(/bukan buku kerja \.xlsx/);
    expect(readFileSync(join(folder, 'LAPKIN.xlsx'), 'utf8')).toBe('bukan buku kerja');
  });
});
