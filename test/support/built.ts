import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

const DIST = resolve('dist');
const MADE_FROM = [
  ...['src', 'appsscript.json', 'tools/build.mjs'],
  ...['tools/build-sidebar.mjs', 'tools/bundle-plugins.mjs'],
];
const PARTS = ['Code.js', 'Sidebar.html', 'appsscript.json'];

const KEPT = join('.build', 'test');

const newest = (path: string): number =>
  statSync(path).isDirectory()
    ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
    : statSync(path).mtimeMs;

const isFresh = (): boolean => {
  const script = join(DIST, 'Code.js');
  if (!existsSync(script)) return false;
  return statSync(script).mtimeMs >= Math.max(...MADE_FROM.map(newest));
};

let built = false;

/** The folder that would be pushed to Google, built again when a source is newer. */
export const builtDist = (): string => {
  if (!built && !isFresh()) {
    execFileSync(process.execPath, ['tools/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  built = true;
  return DIST;
};

/** Distinguishes what one state of the project has made from what another would make. */
const stateOfProject = (): string => {
  const hash = createHash('sha256');
  const support = readdirSync(__dirname).map((name) => join(__dirname, name));
  const files = [...PARTS.map((part) => join(builtDist(), part)), '.build/lapkin.mjs', ...support];
  files.forEach((file) => hash.update(readFileSync(file)));
  return hash.digest('hex').slice(0, 16);
};

let state: string | undefined;

/** Bytes that take long to make: made once for each state of the project, whichever test asks first. */
export const kept = async (name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> => {
  state ??= stateOfProject();
  const path = join(KEPT, `${state}-${name}`);
  if (!existsSync(path)) {
    const bytes = await make();
    mkdirSync(KEPT, { recursive: true });
    const unfinished = `${path}.${String(process.pid)}`;
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, path);
  }
  return readFileSync(path);
};
