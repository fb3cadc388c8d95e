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
import { openHost, type Host } from '../../src/local/host';
import type { HostOptions } from '../../src/local/host-options';
import { temporaryFolder } from './local';
import { keepSmallYear } from './small-year';

const DIST = resolve('dist');
const MADE_FROM = [
  ...['src', 'appsscript.json', 'tools/build.mjs'],
  ...['tools/build-sidebar.mjs', 'tools/bundle-plugins.mjs'],
];
const PARTS = ['Code.js', 'Sidebar.html', 'appsscript.json'];

/** Who compiles the reports in the practice year. */
export const COMPILER = 'staf-rendatin-1@example.org';
/** Who starts the procedure in the practice year. */
export const CHAIR_OF_PLANNING = 'anggota-rendatin@example.org';
/** Who hands in which worksheet in the practice year. */
export const WORKSHEETS = [
  ['D-KUL', 'kasubag-kul@example.org'],
  ['D-TEK', 'kasubag-tekhum@example.org'],
  ['D-DATIN', 'kasubag-rendatin@example.org'],
  ['D-HUK', 'kasubag-tekhum@example.org'],
  ['D-SOS', 'kasubag-parhumas-sdm@example.org'],
] as const;

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

/** A morning in the January in which the practice year is reported. */
const MORNING = new Date('2024-01-08T02:00:00Z');

/** Makes the workbook of a folder the one that every kept workbook was made as, not a copy of it. */
const identify = (workspace: string): void => {
  const state = join(workspace, '.lapkin');
  const path = join(state, 'workbook.json');
  if (existsSync(path)) return;
  mkdirSync(state, { recursive: true });
  writeFileSync(path, JSON.stringify({ id: 'buku-kerja-uji' }));
};

/** The finished script over a workspace of its own; a new, empty workbook unless the folder holds one. */
export const aHost = (options: Partial<HostOptions> = {}): Promise<Host> => {
  const workspace = options.workspace ?? temporaryFolder();
  identify(workspace);
  return openHost({
    dist: builtDist(),
    as: COMPILER,
    now: () => MORNING,
    ...options,
    workspace,
  });
};

/** What an action answers, as every front end sees it. */
export type AnswerOf<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Refused };

/** What a front end shows of an action that went well. */
export interface Told {
  readonly message: string;
  readonly documents?: readonly { readonly name: string; readonly url: string }[];
  readonly status?: {
    readonly drafts: readonly { readonly report: string; readonly name: string }[];
  };
  readonly problems?: readonly {
    readonly code: string;
    readonly severity: string;
    readonly tab: string;
    readonly cell: string;
    readonly message: string;
  }[];
}

/** What a front end shows of an action that did not. */
export interface Refused extends Told {
  readonly code: string;
  readonly confirm?: string;
}

type Arguments = Readonly<Record<string, unknown>>;

/** Performs an action that has to go well. */
export const done = (host: Host, action: string, args: Arguments = {}): Told => {
  const answer = host.rpc(action, args) as AnswerOf<Told>;
  if (!answer.ok) throw new Error(`${action}: ${JSON.stringify(answer.error)}`);
  return answer.value;
};

/** Performs an action that has to be refused. */
export const refused = (host: Host, action: string, args: Arguments = {}): Refused => {
  const answer = host.rpc(action, args) as AnswerOf<Told>;
  if (answer.ok) throw new Error(`${action} was not refused: ${answer.value.message}`);
  return answer.error;
};

/** Distinguishes workbooks made by one state of the project from those of another. */
const stateOfProject = (): string => {
  const hash = createHash('sha256');
  PARTS.forEach((part) => hash.update(readFileSync(join(builtDist(), part))));
  hash.update(readFileSync(join('.build', 'lapkin.mjs')));
  return hash.digest('hex').slice(0, 16);
};

/** Bytes of a workbook that some steps lead to; made once for each state of the project, whichever test asks. */
const keptWorkbook = async (name: string, steps: (host: Host) => void): Promise<Uint8Array> => {
  const dist = builtDist();
  const path = join('.build', 'test', `${name}-${stateOfProject()}.xlsx`);
  if (!existsSync(path)) {
    const host = await aHost({ dist });
    steps(host);
    host.save();
    mkdirSync(join('.build', 'test'), { recursive: true });
    const unfinished = `${path}.${String(process.pid)}`;
    writeFileSync(unfinished, readFileSync(host.workspace.workbookPath));
    renameSync(unfinished, path);
  }
  return readFileSync(path);
};

/** A host over a fresh workspace with this workbook in it. */
const hostWith = (bytes: Uint8Array, options: Partial<HostOptions> = {}): Promise<Host> => {
  const workspace = options.workspace ?? temporaryFolder();
  mkdirSync(workspace, { recursive: true });
  writeFileSync(join(workspace, 'LAPKIN.xlsx'), bytes);
  return aHost({ ...options, workspace });
};

/** A workbook that is set up and holds the practice year; nothing of the procedure has happened. */
export const practiceHost = async (options: Partial<HostOptions> = {}): Promise<Host> =>
  hostWith(
    await keptWorkbook('practice', (host) => {
      done(host, 'set-up');
      done(host, 'load-practice-year');
    }),
    options,
  );

/** Opens the year and hands in every worksheet, as the people of the practice year. */
export const gatherYear = (host: Host): void => {
  done(host.as(CHAIR_OF_PLANNING), 'start-year');
  WORKSHEETS.forEach(([division, email]) => done(host.as(email), 'submit-worksheet', { division }));
};

/** The practice year with step 2 finished: the reports can be drafted. */
export const gatheredHost = async (options: Partial<HostOptions> = {}): Promise<Host> =>
  hostWith(
    await keptWorkbook('gathered', (host) => {
      done(host, 'set-up');
      done(host, 'load-practice-year');
      gatherYear(host);
    }),
    options,
  );

/** Like `gatheredHost`, with one indicator in each report and no activities: drafts are made in a moment. */
export const smallHost = async (options: Partial<HostOptions> = {}): Promise<Host> =>
  hostWith(
    await keptWorkbook('small', (host) => {
      done(host, 'set-up');
      done(host, 'load-practice-year');
      keepSmallYear(host);
      done(host.as(CHAIR_OF_PLANNING), 'start-year');
      WORKSHEETS.forEach(([division, email]) =>
        done(host.as(email), 'submit-worksheet', { division, reason: 'Uji coba.' }),
      );
    }),
    options,
  );
