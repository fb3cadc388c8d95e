import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHost, type Host } from '../../src/local/host';
import type { HostOptions } from '../../src/local/host-options';
import { builtDist, kept } from './built';
import { unzipInto, zipFolder } from './folder';
import { temporaryFolder } from './local';
import { keepSmallYear } from './small-year';

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

/** Division whose worksheet is handed in last in the small year. */
const LAST_DIVISION = 'D-HUK';

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

/** A host over a fresh workspace with this workbook in it. */
const hostWith = (bytes: Uint8Array, options: Partial<HostOptions> = {}): Promise<Host> => {
  const workspace = options.workspace ?? temporaryFolder();
  mkdirSync(workspace, { recursive: true });
  writeFileSync(join(workspace, 'LAPKIN.xlsx'), bytes);
  return aHost({ ...options, workspace });
};

/** Bytes of the workbook that some steps lead to from another one. */
const keptWorkbook = (
  name: string,
  before: Uint8Array | null,
  steps: (host: Host) => void,
): Promise<Uint8Array> =>
  kept(`${name}.xlsx`, async () => {
    const host = await (before === null ? aHost() : hostWith(before));
    steps(host);
    host.save();
    return readFileSync(host.workspace.workbookPath);
  });

const practiceBytes = (): Promise<Uint8Array> =>
  keptWorkbook('practice', null, (host) => {
    done(host, 'set-up');
    done(host, 'load-practice-year');
  });

/** A workbook that is set up and holds the practice year; nothing of the procedure has happened. */
export const practiceHost = async (options: Partial<HostOptions> = {}): Promise<Host> =>
  hostWith(await practiceBytes(), options);

/** Opens the year and hands in every worksheet, as the people of the practice year. */
export const gatherYear = (host: Host): void => {
  done(host.as(CHAIR_OF_PLANNING), 'start-year');
  WORKSHEETS.forEach(([division, email]) => done(host.as(email), 'submit-worksheet', { division }));
};

/** The practice year with step 2 finished: the reports can be drafted. */
export const gatheredHost = async (options: Partial<HostOptions> = {}): Promise<Host> =>
  hostWith(await keptWorkbook('gathered', await practiceBytes(), gatherYear), options);

/** Hands in the worksheets of the small year, in which most have nothing to say. */
const handIn = (host: Host, worksheets: readonly (readonly [string, string])[]): void =>
  worksheets.forEach(([division, email]) =>
    done(host.as(email), 'submit-worksheet', { division, reason: 'Uji coba.' }),
  );

const begunBytes = async (): Promise<Uint8Array> =>
  keptWorkbook('begun', await practiceBytes(), (host) => {
    keepSmallYear(host);
    done(host.as(CHAIR_OF_PLANNING), 'start-year');
    handIn(
      host,
      WORKSHEETS.filter(([division]) => division !== LAST_DIVISION),
    );
  });

/** The small year before its last worksheet is handed in: that of the only division with something to report. */
export const begunHost = async (options: Partial<HostOptions> = {}): Promise<Host> =>
  hostWith(await begunBytes(), options);

/** Like `gatheredHost`, with one indicator in each report and no activities: drafts are made in a moment. */
export const smallHost = async (options: Partial<HostOptions> = {}): Promise<Host> =>
  hostWith(
    await keptWorkbook('small', await begunBytes(), (host) =>
      handIn(
        host,
        WORKSHEETS.filter(([division]) => division === LAST_DIVISION),
      ),
    ),
    options,
  );

/**
 * A folder of its own with workbook and documents as these steps leave them. The steps are taken once for each
 * state of the project.
 */
export const workspaceAfter = async (
  name: string,
  begin: () => Promise<Host>,
  steps: (host: Host) => void,
): Promise<string> => {
  const bytes = await kept(`${name}.zip`, async () => {
    const host = await begin();
    steps(host);
    host.save();
    return zipFolder(host.workspace.folder);
  });
  const workspace = temporaryFolder();
  unzipInto(workspace, bytes);
  return workspace;
};
