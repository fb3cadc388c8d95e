import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '../../src/local/cli/run';
import { builtDist } from '../support/built';
import { plainTextOf } from '../support/document-text';
import { temporaryFolder } from '../support/local';

const run = async (...words: string[]) => {
  const lines: string[] = [];
  const print = (line: string): void => void lines.push(line);
  const code = await runCommandLine(words, builtDist(), { print, tell: print });
  return { code, text: lines.join('\n') };
};

/** Words and ways of writing that only belong to the practice data; laws speak of Kabupaten/Kota. */
const FOREIGN =
  /luwu|masamba|makassar|sulawesi|kabupaten(?!\/kota)|\bWITA\b|7322|Rp\d|Divisi Hukum dan Pengawasan|Divisi Teknis Penyelenggaraan(?! dan Hukum)/i;

const sumsIn = (folder: string): string =>
  execFileSync('sha256sum', ['-c', 'MANIFEST.sha256'], { cwd: folder, encoding: 'utf8' });

describe('a city with four divisions in another province', () => {
  const workspace = join(temporaryFolder(), 'kota');
  const folder = join(temporaryFolder(), 'serah-terima');

  test('is drafted from divisions it has joined, and nothing of the first office is left', async () => {
    const office = ['--office', 'kota', '--until', '3'];
    const { code } = await run('demo', ...office, '--workspace', workspace);
    expect(code).toBe(0);
    const documents = readdirSync(workspace).filter((name) => name.endsWith('.docx'));
    expect(documents.length).toBe(2);
    const left = documents.flatMap((name) =>
      plainTextOf(readFileSync(join(workspace, name)))
        .split('\n')
        .filter((line) => FOREIGN.test(line))
        .map((line) => `${name}: ${line.slice(0, 160)}`),
    );
    expect(left).toEqual([]);
  }, 240_000);

  test('hands its year over in one folder that public tools can check', async () => {
    const handed = await run('hand-over', '--workspace', workspace, '--to', folder);
    expect(handed.code).toBe(0);
    const checked = sumsIn(folder);
    expect(checked.split('\n').filter((line) => line !== '' && !line.endsWith(': OK'))).toEqual([]);
    expect(checked).toContain('LAPKIN.xlsx: OK');
    expect(checked).toContain('jejak.csv: OK');
    const events = JSON.parse(readFileSync(join(folder, 'jejak.json'), 'utf8')) as readonly {
      readonly sequence: number;
      readonly hash: string;
    }[];
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
    expect(events.length).toBeGreaterThan(5);
    expect(readFileSync(join(folder, 'BACA-SAYA.txt'), 'utf8')).toContain(
      events.at(-1)?.hash ?? '-',
    );
    const rows = readFileSync(join(folder, 'jejak.csv'), 'utf8').split('\r\n');
    expect(rows.length).toBe(events.length + 2);
  });

  test('shows what was changed afterwards, and writes over nothing', async () => {
    const again = await run('hand-over', '--workspace', workspace, '--to', folder);
    expect(again).toEqual({ code: 1, text: expect.stringContaining('sudah berisi') as string });
    appendFileSync(join(folder, 'jejak.csv'), 'x');
    expect(() => sumsIn(folder)).toThrow();
  });
});
