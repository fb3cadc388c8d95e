import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { scopesFor } from '../../src/local/calls/scopes';
import { readManifest } from '../../src/local/load-bundle';
import { builtDist } from '../support/built';
import { temporaryFolder } from '../support/local';
import { globalsNamedIn, possibleCalls, services } from '../support/platform-calls';

const FILES = ['Code.js', 'Sidebar.html', 'appsscript.json'];
const MINIMAL = [
  'https://www.googleapis.com/auth/drive.file',
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/userinfo.email',
];

const dist = builtDist();
const text = (name: string): string => readFileSync(join(dist, name), 'utf8');

describe('dist', () => {
  test('holds exactly what is pushed', () => {
    expect(readdirSync(dist).sort()).toEqual(FILES);
  });

  test('is the folder that clasp pushes, and clasp finds exactly these files in it', () => {
    const folder = temporaryFolder();
    cpSync('.clasp.json', join(folder, '.clasp.json'));
    cpSync(dist, join(folder, 'dist'), { recursive: true });
    const clasp = resolve('node_modules/@google/clasp/build/src/index.js');
    const answer = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, HOME: folder },
    });
    const status = JSON.parse(answer) as Readonly<Record<string, readonly string[]>>;
    expect(
      [...(status['filesToPush'] ?? [])].map((file) => file.replaceAll('\\', '/')).sort(),
    ).toEqual(FILES.map((file) => `dist/${file}`));
    expect(status['untrackedFiles']).toEqual([]);
  });

  test('stays below the size that loads quickly', () => {
    expect(Buffer.byteLength(text('Code.js'))).toBeLessThanOrEqual(1_000_000);
  });
});

describe('appsscript.json', () => {
  const manifest = readManifest(dist);

  test('asks for the four scopes that frighten nobody', () => {
    expect([...manifest.oauthScopes].sort()).toEqual(MINIMAL);
  });

  test('runs on V8 in the office’s time zone with the two advanced services', () => {
    expect(manifest).toMatchObject({
      timeZone: 'Asia/Makassar',
      advancedServices: ['Drive', 'Docs'],
    });
    expect(JSON.parse(text('appsscript.json'))).toMatchObject({ runtimeVersion: 'V8' });
  });

  test.each(possibleCalls)('opens %s', (call) => {
    const needed = scopesFor(call);
    const isOpen = needed.length === 0 || needed.some((one) => manifest.oauthScopes.includes(one));
    expect({ call, isOpen }).toEqual({ call, isOpen: true });
  });

  test('asks for no scope that no call needs', () => {
    const needed = new Set(possibleCalls.flatMap((call) => scopesFor(call)));
    expect(manifest.oauthScopes.filter((one) => !needed.has(one))).toEqual([]);
  });

  test('covers every service of Google that the script names', () => {
    const known = new Set(['console', ...services]);
    const named = [...globalsNamedIn(text('Code.js'))];
    expect(named).toContain('SpreadsheetApp');
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('Sidebar.html', () => {
  const page = text('Sidebar.html');
  const scripts = [...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];

  test('is one self-contained page', () => {
    expect(page).not.toMatch(/<(?:link|iframe)\b|\bsrc=["']http|@import|url\(["']?http/);
    expect(scripts).toHaveLength(1);
  });

  test('has nothing that Google would take for a scriptlet or the end of the script', () => {
    expect(page).not.toContain('<?');
    expect(page.match(/<\/script>/g)).toHaveLength(1);
  });

  test('has no template literal, in which Google takes // for a comment', () => {
    expect(scripts[0]?.[1]).not.toContain('`');
  });

  test('is small enough for a slow line', () => {
    expect(page.length).toBeLessThan(200_000);
  });
});
