import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HostError } from '../../../src/local/disk/host-error';
import { writeThrough, type WriteBytes } from '../../../src/local/disk/write-file';
import { writeFolder } from '../../../src/local/disk/write-folder';
import { temporaryFolder } from '../../support/local';

const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });
const files = [file('satu.txt', '1'), file('dokumen/dua.txt', '2'), file('daftar.txt', '3')];

/** A disk that is full after some files. */
const fullAfter = (count: number): WriteBytes => {
  let left = count;
  return (path, bytes) => {
    if (left === 0) throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
    left -= 1;
    writeThrough(path, bytes);
  };
};

const problemOf = (work: () => void): unknown => {
  try {
    work();
  } catch (error) {
    return error instanceof HostError ? error.problem.code : error;
  }
  return null;
};

const textIn = (folder: string) =>
  Object.fromEntries(files.map(({ path }) => [path, readFileSync(join(folder, path), 'utf8')]));

const whole = { 'satu.txt': '1', 'dokumen/dua.txt': '2', 'daftar.txt': '3' };

describe('writeFolder', () => {
  test('writes every file, also into an empty folder and below folders that are not there', () => {
    const parent = temporaryFolder();
    mkdirSync(join(parent, 'kosong'));
    for (const name of ['baru', 'kosong', 'jauh/di/bawah/']) {
      const folder = join(parent, name);
      writeFolder(folder, files, writeThrough);
      expect([name, textIn(folder)]).toEqual([name, whole]);
    }
  });

  test.each([0, 1, 2])('leaves nothing when the disk is full after %d files', (count) => {
    const parent = temporaryFolder();
    const folder = join(parent, 'serah-terima');
    expect(
      problemOf(() => {
        writeFolder(folder, files, fullAfter(count));
      }),
    ).toBe('disk-full');
    expect(readdirSync(parent)).toEqual([]);
  });

  test('takes the place of what a run that died has left', () => {
    const parent = temporaryFolder();
    mkdirSync(join(parent, '.serah-terima.tmp'));
    writeFileSync(join(parent, '.serah-terima.tmp', 'separuh.txt'), 'x');
    writeFolder(join(parent, 'serah-terima'), files, writeThrough);
    expect(readdirSync(parent)).toEqual(['serah-terima']);
    expect(readdirSync(join(parent, 'serah-terima')).sort()).toEqual([
      'daftar.txt',
      'dokumen',
      'satu.txt',
    ]);
  });

  test('writes over nothing, be it a folder with a file or a file', () => {
    const parent = temporaryFolder();
    writeFileSync(join(parent, 'catatan'), 'penting');
    for (const folder of [parent, join(parent, 'catatan')]) {
      expect(
        problemOf(() => {
          writeFolder(folder, files, writeThrough);
        }),
      ).toBe('folder-not-empty');
    }
    expect(readFileSync(join(parent, 'catatan'), 'utf8')).toBe('penting');
    expect(readdirSync(parent)).toEqual(['catatan']);
  });
});
