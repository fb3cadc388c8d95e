import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { openWorkspace } from '../../../src/local/disk/workspace';
import type { WriteBytes } from '../../../src/local/disk/write-file';
import { temporaryFolder, thrownBy } from '../../support/local';

const workbook = (text = 'a'): Uint8Array =>
  zipSync({ 'xl/workbook.xml': strToU8(`<workbook>${text}</workbook>`) });

const codeOf = (call: () => unknown): unknown =>
  (thrownBy(call) as { readonly problem?: { readonly code: string } } | null)?.problem?.code;

const refusing =
  (code: string): WriteBytes =>
  (path) => {
    writeFileSync(path, 'setengah');
    throw Object.assign(new Error(code), { code });
  };

describe('openWorkspace', () => {
  test('makes the folder and has no workbook yet', () => {
    const folder = join(temporaryFolder(), 'a', 'b');
    expect(openWorkspace(folder).readWorkbook()).toBeNull();
    expect(readdirSync(folder)).toEqual(['.lapkin']);
  });

  test('refuses a path that is a file', () => {
    const path = join(temporaryFolder(), 'berkas');
    writeFileSync(path, '');
    expect(codeOf(() => openWorkspace(path))).toBe('workspace-not-a-folder');
  });

  test('saves a workbook and reads it back', () => {
    const workspace = openWorkspace(temporaryFolder());
    workspace.readWorkbook();
    workspace.saveWorkbook(workbook());
    workspace.saveWorkbook(workbook('b'));
    expect(workspace.readWorkbook()).toEqual(Buffer.from(workbook('b')));
  });

  test.each([
    ['text', strToU8('bukan buku kerja'), 'workbook-not-xlsx'],
    ['nothing', new Uint8Array(), 'workbook-not-xlsx'],
    ['another kind of zip', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'workbook-not-xlsx'],
    ['half a workbook', workbook().slice(0, 60), 'workbook-damaged'],
  ])('refuses %s as a workbook and leaves it alone', (_, bytes, code) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'LAPKIN.xlsx'), bytes);
    expect(codeOf(() => openWorkspace(folder).readWorkbook())).toBe(code);
    expect(readFileSync(join(folder, 'LAPKIN.xlsx'))).toEqual(Buffer.from(bytes));
  });

  test('refuses a folder in the place of the workbook', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'LAPKIN.xlsx'));
    expect(codeOf(() => openWorkspace(folder).readWorkbook())).toBe('workbook-is-a-folder');
  });

  test.each(['.~lock.LAPKIN.xlsx#', '~$LAPKIN.xlsx'])(
    'waits for the program that left %s',
    (mark) => {
      const folder = temporaryFolder();
      const workspace = openWorkspace(folder);
      writeFileSync(join(folder, mark), '');
      expect(codeOf(() => workspace.readWorkbook())).toBe('workbook-in-use');
      expect(codeOf(() => workspace.saveWorkbook(workbook()))).toBe('workbook-in-use');
    },
  );

  test('never overwrites what another program saved meanwhile', () => {
    const folder = temporaryFolder();
    const workspace = openWorkspace(folder);
    workspace.readWorkbook();
    writeFileSync(join(folder, 'LAPKIN.xlsx'), workbook('orang lain'));
    expect(codeOf(() => workspace.saveWorkbook(workbook()))).toBe('workbook-changed');
    expect(readFileSync(join(folder, 'LAPKIN.xlsx'))).toEqual(Buffer.from(workbook('orang lain')));
  });

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'write-refused'],
    ['EACCES', 'write-refused'],
    ['EBUSY', 'workbook-in-use'],
  ])('keeps the old file and no half one on %s', (error, code) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'LAPKIN.xlsx'), workbook('lama'));
    const workspace = openWorkspace(folder, refusing(error));
    workspace.readWorkbook();
    expect(codeOf(() => workspace.saveWorkbook(workbook('baru')))).toBe(code);
    expect(readdirSync(folder).sort()).toEqual(['.lapkin', 'LAPKIN.xlsx']);
    expect(readFileSync(join(folder, 'LAPKIN.xlsx'))).toEqual(Buffer.from(workbook('lama')));
  });
});
