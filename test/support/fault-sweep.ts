import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Faults } from '../../src/local/calls/faults';
import { HostError } from '../../src/local/disk/host-error';
import type { Host } from '../../src/local/host';
import { isFrozen, readRegister } from '../../src/local/drive/register';
import type { DriveRecord } from '../../src/local/drive/register';
import { plainTextOf } from './document-text';

type Arguments = Readonly<Record<string, unknown>>;

/** An action as somebody performs it. */
export interface Deed {
  readonly as: string;
  readonly action: string;
  readonly args: Arguments;
}

/** The three ways in which a call goes wrong. */
export const MISHAPS = {
  'an exception': (n: number): Faults => ({ failAt: n }),
  'a time-out': (n: number): Faults => ({ killAt: n, keepsWrites: true }),
  'a lost answer': (n: number): Faults => ({ loseAnswerAt: n }),
} as const;

export type Mishap = keyof typeof MISHAPS;

/** Every cell, every tab and every document, by a name that says where it is. */
export type Trace = ReadonlyMap<string, string>;

/** A document's id says when it was made; its name is what people know it by. */
const namesForIds = (records: readonly DriveRecord[]): ((text: string) => string) => {
  const names = records.map(({ id, name }) => [id, `«${name}»`] as const);
  return (text) => names.reduce((all, [id, name]) => all.split(id).join(name), text);
};

/** The seal in the mark of the boards stands for itself, so that the rest is compared where seals differ. */
const sealApart = ([place, text]: readonly [string, string]): [string, string][] => {
  const [words, seal] = /, segel ([0-9a-f]+)/.exec(text) ?? [];
  return words === undefined || seal === undefined
    ? [[place, text]]
    : [
        [place, text.replace(words, '')],
        [`${place} seal`, seal],
      ];
};

const tabsOf = (host: Host, rename: (text: string) => string): readonly [string, string][] => {
  const app = host.workbook.spreadsheetApp;
  return app
    .getActiveSpreadsheet()
    .getSheets()
    .flatMap((sheet, index) => {
      const name = sheet.getName();
      const range = sheet.getDataRange();
      const formulas = range.getFormulas();
      const cells = range
        .getValues()
        .flatMap((row, down) =>
          row.map((value, across): [string, string] => [
            `${name} ${String(down + 1)}:${String(across + 1)}`,
            rename(JSON.stringify([value, formulas[down]?.[across]])),
          ]),
        )
        .filter(([, text]) => text !== '["",""]')
        .flatMap(sealApart);
      const warnings = sheet.getProtections(app.ProtectionType.RANGE).length;
      const looks = `${String(index)} ${String(sheet.isSheetHidden())} ${String(warnings)}`;
      // The self-test writes down what its calls did: a mishap is what it has to tell.
      return [[`tab ${name}`, looks] as [string, string], ...(name === 'Uji Mandiri' ? [] : cells)];
    });
};

const documentsOf = (host: Host, rename: (text: string) => string): readonly [string, string][] => {
  const { workspace } = host;
  return readRegister(workspace)
    .filter(({ trashed }) => !trashed)
    .map((record): readonly [string, string] => {
      const text = plainTextOf(readFileSync(join(workspace.folder, record.fileName)));
      const state = [record.owner, isFrozen(record), record.appProperties, text];
      return [record.name, rename(JSON.stringify(state))];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, state], index, all): [string, string] => {
      const twins = all.slice(0, index).filter(([other]) => other === name).length;
      return [`document ${name} ${String(twins + 1)}`, state];
    });
};

/** Everything that an action could have changed. */
const traceOf = (host: Host): Trace => {
  const rename = namesForIds(readRegister(host.workspace));
  return new Map([...tabsOf(host, rename), ...documentsOf(host, rename)]);
};

const short = (text: string | undefined): string => (text ?? 'nothing').slice(0, 90);

const deviations = (clean: Trace, found: Trace): readonly string[] =>
  [...new Set([...clean.keys(), ...found.keys()])]
    .filter((place) => clean.get(place) !== found.get(place))
    .map((place) => `${place}: ${short(found.get(place))} instead of ${short(clean.get(place))}`);

interface Answer {
  readonly ok: boolean;
  readonly error?: { readonly code: string; readonly message: string };
}

type Ending = 'went well' | 'told' | 'died';

const perform = (host: Host, { as, action, args }: Deed): Answer =>
  host.as(as).rpc(action, args) as Answer;

/** What Google's side throws when an execution ends without an answer of the script. */
const isEnd = (error: unknown): boolean =>
  error instanceof HostError || /server error occurred/.test(String(error));

const runInto = (host: Host, deed: Deed, faults: Faults): Ending => {
  host.inject(faults);
  try {
    return perform(host, deed).ok ? 'went well' : 'told';
  } catch (error) {
    if (!isEnd(error)) throw error;
    return 'died';
  } finally {
    host.inject({});
  }
};

/** Opens a workspace on the day on which something is tried. */
export type Open = (workspace: string) => Promise<Host>;

/** What an action is tried on: a folder as it was before. */
export interface Trial {
  readonly folder: string;
  readonly open: Open;
  readonly deed: Deed;
  /** What is asked the second time, where a person has to consent by then, or no longer wants to. */
  readonly again?: (host: Host) => Deed;
}

/** How an action finds the world and leaves it when nothing goes wrong. */
export interface Clean {
  /** Names of its calls, in their order. */
  readonly calls: readonly string[];
  readonly before: Trace;
  readonly after: Trace;
  /** Code of the refusal in which some end; empty when it went well. */
  readonly refused: string;
}

/** A copy of a folder, opened, that nobody minds being spoilt. */
interface Copy {
  readonly host: Host;
  readonly discard: () => void;
}

const copyOf = async ({ folder, open }: Trial): Promise<Copy> => {
  const workspace = mkdtempSync(join(tmpdir(), 'lapkin-faults-'));
  cpSync(folder, workspace, { recursive: true });
  const discard = (): void => {
    rmSync(workspace, { recursive: true, force: true });
  };
  return { host: await open(workspace), discard };
};

/** Runs the action once without mishap. */
export const cleanRun = async (trial: Trial): Promise<Clean> => {
  const { host, discard } = await copyOf(trial);
  const before = traceOf(host);
  const calls: string[] = [];
  host.inject({ onCall: (call) => void calls.push(call) });
  const { ok, error } = perform(host, trial.deed);
  if (!ok && error?.code === undefined) throw new Error(`${trial.deed.action}: no answer`);
  const clean = { calls, before, after: traceOf(host), refused: error?.code ?? '' };
  discard();
  return clean;
};

const chainIsWhole = (host: Host): boolean => {
  const answer = host.rpc('verify-trail') as Answer & { readonly value?: { message: string } };
  return answer.ok && !/Baris nomor/.test(answer.value?.message ?? 'Baris nomor');
};

/** Seals follow the ids of documents: where only they differ, the chain itself is asked. */
const isSeal = (line: string): boolean => /^(Jejak \d+:7|.* seal): /.test(line);

const wrongIn = (host: Host, clean: Clean): readonly string[] => {
  const found = deviations(clean.after, traceOf(host));
  const broken = found.some(isSeal) && !chainIsWhole(host) ? ['the chain is broken'] : [];
  return [...found.filter((line) => !isSeal(line)), ...broken];
};

/** A line for each thing that is not as if nothing had happened. */
export type Try = (faults: Faults) => Promise<readonly string[]>;

/**
 * Tries a mishap, and one more run unless the first went well. What a first run leaves decides what the second makes of it,
 * so a second run is made once for each state that was left.
 */
export const tryingOf = (trial: Trial, clean: Clean): Try => {
  const known = new Map<string, readonly string[]>();
  let copy: Copy | null = null;
  return async (faults) => {
    copy ??= await copyOf(trial);
    const { host, discard } = copy;
    const ending = runInto(host, trial.deed, faults);
    const left = traceOf(host);
    const isUntouched = ending !== 'went well' && deviations(clean.before, left).length === 0;
    // Where nothing was changed at all, a second run is a first one.
    if (isUntouched) return [];
    const key = JSON.stringify([ending === 'went well', ...left]);
    if (!known.has(key)) {
      if (ending !== 'went well') perform(host, trial.again?.(host) ?? trial.deed);
      known.set(key, wrongIn(host, clean));
    }
    discard();
    copy = null;
    return (known.get(key) ?? []).map((line) => `${ending}; ${line}`);
  };
};

const CHANGING =
  /\.(set|insert|delete|clear|merge|protect|hide|show|remove|create|update|batchUpdate|activate)/;

/**
 * Whether a mishap leaves anything that none before it has left: a run that dies leaves what the calls before have changed,
 * and the lost answer to a question is an exception.
 */
const isAnother = (mishap: Mishap, call: number, { calls }: Clean): boolean => {
  const changes = (position: number): boolean => CHANGING.test(calls[position - 1] ?? '');
  if (mishap === 'an exception') return true;
  return mishap === 'a time-out' ? call === 1 || changes(call - 1) : changes(call);
};

/** A mishap after which something was not as if nothing had happened. */
export interface Deviation {
  readonly mishap: Mishap;
  readonly call: number;
  readonly lines: readonly string[];
}

/** What trying an action has shown. */
export interface Sweep {
  readonly calls: number;
  /** Mishaps, those that leave the same as another one included. */
  readonly tried: number;
  readonly refused: string;
  readonly deviations: readonly Deviation[];
}

/** Tries every mishap at the calls that `at` chooses. */
export const sweep = async (
  trial: Trial,
  at: (calls: number) => readonly number[],
): Promise<Sweep> => {
  const clean = await cleanRun(trial);
  const attempt = tryingOf(trial, clean);
  const found: Deviation[] = [];
  let tried = 0;
  for (const call of at(clean.calls.length)) {
    for (const mishap of Object.keys(MISHAPS) as Mishap[]) {
      tried += 1;
      if (!isAnother(mishap, call, clean)) continue;
      const lines = await attempt(MISHAPS[mishap](call));
      if (lines.length > 0) found.push({ mishap, call, lines });
    }
  }
  return { calls: clean.calls.length, tried, refused: clean.refused, deviations: found };
};
