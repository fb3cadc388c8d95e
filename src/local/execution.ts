import type { CallLedger } from './calls/call-counter';
import { createFaultLine, type FaultLine } from './calls/faults';
import { createGate, type Gate } from './calls/gate';
import type { Workspace } from './disk/workspace';
import { createGlobals } from './globals';
import { displayNameOf, type HostOptions } from './host-options';
import { loadBundle, type Manifest } from './load-bundle';
import type { Ui } from '../platform/ui';
import type { Screen } from './screen';
import { createPages, type Pages } from './services/html-service';
import { createUi, type Window } from './services/ui';
import type { DocumentLocks } from './services/lock-service';
import type { LocalWorkbook } from './spreadsheet/open-workbook';

/** An execution under way: what the workbook's own classes report to and show things in. */
interface Running {
  readonly gate: Gate;
  readonly ui: Ui;
  readonly window: Window;
}

/** What all persons at one workbook share. */
export interface Shared {
  readonly options: HostOptions;
  readonly workspace: Workspace;
  readonly workbook: LocalWorkbook;
  readonly manifest: Manifest;
  readonly locks: DocumentLocks;
  readonly ledger: CallLedger;
  /** Innermost last: another person may act in the middle of an execution. */
  readonly running: Running[];
  faultLine: FaultLine;
  executions: number;
  /** Whether the workbook in memory differs from the file. */
  readonly change: { happened: boolean };
}

/** Who started it: a person, or Google when the workbook was opened. */
export type Kind = 'user' | 'simple-trigger';

/** Who is at the keyboard, and in front of which window. */
export interface Seat {
  readonly email: string;
  readonly screen: Screen;
}

/** A function of the script and what it is called with. */
export interface FunctionCall {
  readonly functionName: string;
  readonly args: readonly unknown[];
}

const gateFor = ({ running, ledger, faultLine, manifest }: Shared, kind: Kind): Gate =>
  createGate({
    ledger,
    kind,
    granted: manifest.oauthScopes,
    // What another person does in between has no mishaps of its own, but is seen like the rest.
    faultLine:
      running.length === 0 ? faultLine : createFaultLine({ onCall: faultLine.faults.onCall }),
  });

interface Run extends Running {
  readonly kind: Kind;
  readonly name: string;
  readonly pages: Pages;
}

const prepare = (shared: Shared, { screen }: Seat, kind: Kind): Run => {
  shared.executions += 1;
  const name = `${process.pid}-${shared.executions}`;
  const gate = gateFor(shared, kind);
  const pages = createPages(shared.options.dist);
  const { window } = screen;
  const ui = createUi({
    gate,
    window,
    pageOf: (output, method) => pages.pageOf(output, method),
    dropLocks: () => shared.locks.drop(name),
  });
  return { kind, name, gate, pages, ui, window };
};

const globalsFor = (shared: Shared, { email }: Seat, run: Run): object => {
  const { options, manifest, workspace, workbook, locks } = shared;
  return createGlobals({
    gate: run.gate,
    kind: run.kind,
    execution: run.name,
    pages: run.pages,
    workspace,
    manifest,
    locks,
    spreadsheetApp: workbook.spreadsheetApp,
    person: { email, locale: options.locale ?? 'id' },
    displayName: displayNameOf(options, email),
    now: options.now ?? (() => new Date()),
    log: options.onLog ?? (() => undefined),
  });
};

/** Runs one function in a script that is loaded for it alone, as Google does. */
export const execute = (shared: Shared, seat: Seat, kind: Kind, call: FunctionCall): unknown => {
  const { options, running, locks } = shared;
  const run = prepare(shared, seat, kind);
  running.push(run);
  try {
    const bundle = loadBundle(options.dist, globalsFor(shared, seat, run), options.now);
    const answer = bundle.call(call.functionName, call.args);
    run.gate.finish();
    return answer;
  } catch (error) {
    // What ended the run on this machine outweighs what the script made of it.
    run.gate.finish();
    throw error;
  } finally {
    running.pop();
    locks.drop(run.name);
  }
};
