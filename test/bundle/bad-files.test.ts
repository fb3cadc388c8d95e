import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '../../src/local/cli/run';
import { writeThrough, type WriteBytes } from '../../src/local/disk/write-file';
import { openHost, type Host } from '../../src/local/host';
import { builtDist } from '../support/built';
import { COMPILER, aHost, done, practiceHost, refused, smallHost } from '../support/bundle';
import { temporaryFolder } from '../support/local';
import { tabOf } from '../support/typing';
import { differences, filledRows, worldOf } from '../support/world';

interface Said {
  readonly exitCode: number;
  readonly text: string;
}

/** Runs one action on a folder as a person at a terminal does. */
const atTerminal = async (workspace: string, action: string): Promise<Said> => {
  const lines: string[] = [];
  const keep = (line: string): void => void lines.push(line);
  const words = [action, '--workspace', workspace, '--as', COMPILER];
  const exitCode = await runCommandLine(words, builtDist(), { print: keep, tell: keep });
  return { exitCode, text: lines.join('\n') };
};

/** A folder with a draft of earlier and something that is to be the workbook. */
const folderWith = (workbook: Uint8Array | string): string => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'LAPKIN.xlsx'), workbook);
  writeFileSync(join(folder, 'Draf lama.docx'), 'naskah lama');
  return folder;
};

const contentOf = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(folder)
    .filter((name) => name !== '.lapkin')
    .sort()
    .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]);

/** The beginning of a workbook, as a broken download leaves it. */
const halfWorkbook = async (): Promise<Uint8Array> => {
  const { workspace } = await smallHost();
  const whole = readFileSync(workspace.workbookPath);
  return whole.subarray(0, Math.floor(whole.length / 2));
};

describe('a file that is no workbook', () => {
  test.each<[string, () => Promise<Uint8Array | string>, RegExp]>([
    ['text', () => Promise.resolve('bukan buku kerja'), /bukan buku kerja \.xlsx/],
    ['nothing', () => Promise.resolve(''), /bukan buku kerja \.xlsx/],
    ['half a workbook', halfWorkbook, /rusak dan tidak dapat dibaca/],
  ])('is named and left as it was: %s', async (_kind, bytes, sentence) => {
    const folder = folderWith(await bytes());
    const before = contentOf(folder);
    const { exitCode, text } = await atTerminal(folder, 'generate-draft');
    expect(exitCode).toBe(1);
    expect(text).toMatch(sentence);
    expect(contentOf(folder)).toEqual(before);
  });

  test('may also be a folder', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'LAPKIN.xlsx'));
    const { exitCode, text } = await atTerminal(folder, 'check');
    expect([exitCode, /adalah folder, bukan buku kerja/.test(text)]).toEqual([1, true]);
  });
});

describe('a workbook of somebody else', () => {
  const foreign = async (): Promise<Host> => {
    const host = await aHost();
    const spreadsheet = host.workbook.spreadsheetApp.getActiveSpreadsheet();
    const sheet = spreadsheet.getSheets()[0];
    sheet?.setName('Arisan');
    sheet?.getRange(1, 1, 2, 2).setValues([
      ['Nama', 'Iuran'],
      ['Budi', 50000],
    ]);
    return host;
  };

  test.each(['check', 'generate-draft', 'start-year', 'status', 'verify-trail'])(
    'is told so by %s and left as it was',
    async (action) => {
      const host = await foreign();
      const before = worldOf(host);
      const { message } = refused(host, action);
      expect(message).toMatch(/belum disiapkan untuk LAPKIN/);
      expect(differences(before, worldOf(host))).toEqual([]);
    },
  );

  test('keeps its own tabs when LAPKIN is set up in it', async () => {
    const host = await foreign();
    const before = worldOf(host).cells['Arisan'];
    done(host, 'set-up');
    expect(worldOf(host).cells['Arisan']).toEqual(before);
  });
});

describe('a tab that is missing', () => {
  test('is named, and comes back with set-up', async () => {
    const host = await practiceHost();
    const spreadsheet = host.workbook.spreadsheetApp.getActiveSpreadsheet();
    spreadsheet.deleteSheet(tabOf(host, 'Perjanjian Kinerja'));
    const before = worldOf(host);
    const { code, message } = refused(host, 'generate-draft');
    expect(code).toBe('tabs-missing');
    expect(message).toContain('Perjanjian Kinerja');
    expect(differences(before, worldOf(host))).toEqual([]);
    done(host, 'set-up');
    expect(spreadsheet.getSheetByName('Perjanjian Kinerja')).not.toBeNull();
    expect(refused(host, 'generate-draft').code).toBe('no-indicators');
  });
});

const failing = (code: string): never => {
  throw Object.assign(new Error(code), { code });
};

/** A disk that takes some writes and then refuses one. */
const diskThatFailsAt = (position: number, code: string) => {
  const disk = { writes: 0, hasFailed: false };
  const write: WriteBytes = (path, bytes) => {
    disk.writes += 1;
    if (disk.writes === position) {
      disk.hasFailed = true;
      failing(code);
    }
    writeThrough(path, bytes);
  };
  return { disk, write };
};

const messageOf = (run: () => unknown): string => {
  try {
    run();
    return '';
  } catch (error) {
    return String(error);
  }
};

describe('a disk that is full', () => {
  test('costs nothing, whichever file it happens at: the next run finishes the work', async () => {
    const wrong: string[] = [];
    for (let position = 1; position < 50; position += 1) {
      const { disk, write } = diskThatFailsAt(position, 'ENOSPC');
      const host = await smallHost({ write });
      const { folder } = host.workspace;
      const said = messageOf(() => {
        done(host, 'generate-draft');
        host.save();
      });
      if (!disk.hasFailed) break;
      const again = await aHost({ workspace: folder });
      done(again, 'generate-draft');
      again.save();
      const files = readdirSync(folder).filter((name) => name.endsWith('.docx'));
      const drafts = filledRows(again, 'Jejak').filter((row) => row.includes('draft-generated'));
      const isTold = said.includes('ruang penyimpanan penuh');
      if (!isTold || files.length !== 2 || drafts.length !== 2) {
        wrong.push(`write ${String(position)}: ${said}; ${files.join(', ')}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 240_000);
});

describe('a folder that nobody may write to', () => {
  test('is named, and workbook and drafts stay as they were', async () => {
    const first = await smallHost();
    done(first, 'generate-draft');
    first.save();
    const { folder } = first.workspace;
    const before = contentOf(folder);
    const host = await openHost({
      workspace: folder,
      dist: builtDist(),
      as: COMPILER,
      write: () => failing('EACCES'),
    });
    const said = messageOf(() => done(host, 'generate-draft', { newVersion: true }));
    expect(said).toMatch(/tidak dapat ditulis \(EACCES\).*periksa izin folder/);
    expect(contentOf(folder)).toEqual(before);
  });

  test('is not taken for a workbook that somebody else is saving', async () => {
    const host = await smallHost();
    const { folder, stateFolder } = host.workspace;
    const before = contentOf(folder);
    rmSync(stateFolder, { recursive: true });
    const said = messageOf(() => done(host, 'set-up'));
    expect(said).toMatch(/\.lapkin tidak dapat ditulis \(ENOENT\).*periksa izin folder/);
    expect(contentOf(folder)).toEqual(before);
  });
});
