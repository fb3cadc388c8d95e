import { callLedger, isChange, type CallCounter, type CallLedger } from './calls/call-counter';
import { createFaultLine, type Faults } from './calls/faults';
import { HostError } from './disk/host-error';
import { keepWorkbookId, workbookId } from './disk/workbook-id';
import { openWorkspace, type Workspace } from './disk/workspace';
import { createPeople, type People } from './docs/people';
import { documentsIn, type LocalDocument } from './drive/documents';
import { execute, type Kind, type Shared } from './execution';
import type { HostOptions } from './host-options';
import { readManifest } from './load-bundle';
import { createScreen, type Screen } from './screen';
import { checkSerialisable } from './script-run';
import { createDocumentLocks } from './services/lock-service';
import { openWorkbook, type LocalWorkbook } from './spreadsheet/open-workbook';

/** One workbook with its script, as one person works with it. */
export interface Host {
  readonly workspace: Workspace;
  readonly workbook: LocalWorkbook;
  /** What the person has seen: menus, dialogs, toasts, the sidebar. */
  readonly screen: Screen;
  /** Calls to Google of all executions since the last `reset`. */
  readonly calls: CallLedger;
  /** Performs an action through the one door of the script and gives its parsed answer. */
  rpc(action: string, args?: Readonly<Record<string, unknown>>): unknown;
  /** `google.script.run`: any visible function, with its rules for arguments and answers. */
  run(functionName: string, argument?: unknown): unknown;
  /** Chooses a menu line, or anything else Google starts without arguments. */
  menu(functionName: string): void;
  /** Opens the workbook in the window: runs the simple trigger. */
  open(): void;
  /** The same workbook and documents with another person at the keyboard. */
  as(email: string): Host;
  /** Starts a new run of mishaps, counted from the next call. */
  inject(faults: Faults): void;
  documents(): readonly LocalDocument[];
  /** What people do to the documents without the script. */
  readonly people: People;
  hasUnsavedChanges(): boolean;
  /** Writes the workbook as a whole; throws `HostError` and leaves the old file when that is impossible. */
  save(): void;
}

const parseAnswer = (text: unknown): unknown => {
  if (typeof text !== 'string') {
    throw new HostError({ code: 'not-serialisable', where: 'rpc', found: typeof text });
  }
  return JSON.parse(text) as unknown;
};

const save = (shared: Shared): void => {
  const { workspace, workbook, faultLine } = shared;
  if (faultLine.isKilled() && faultLine.faults.keepsWrites !== true) {
    throw new HostError({ code: 'killed', call: 'save' });
  }
  workspace.saveWorkbook(workbook.save());
  keepWorkbookId(workspace);
  shared.change.happened = false;
};

const hostFor = (shared: Shared, email: string): Host => {
  const { workspace, workbook, ledger, options } = shared;
  const screen = createScreen(options);
  const start = (kind: Kind, functionName: string, args: readonly unknown[]): unknown =>
    execute(shared, { email, screen }, kind, { functionName, args });
  const run: Host['run'] = (functionName, argument) => {
    checkSerialisable(`${functionName}(…)`, argument);
    const answer = start('user', functionName, argument === undefined ? [] : [argument]);
    checkSerialisable(functionName, answer);
    return answer ?? null;
  };
  return {
    workspace,
    workbook,
    screen,
    calls: ledger,
    run,
    rpc: (action, args = {}) => {
      checkSerialisable(action, args);
      return parseAnswer(run('rpc', JSON.stringify({ action, args })));
    },
    menu: (functionName) => void start('user', functionName, []),
    open: () => void start('simple-trigger', 'onOpen', [{ authMode: 'LIMITED' }]),
    as: (other) => hostFor(shared, other),
    inject: (faults) => {
      shared.faultLine = createFaultLine(faults);
    },
    documents: () => documentsIn(workspace),
    people: createPeople({ workspace, now: options.now ?? (() => new Date()) }),
    hasUnsavedChanges: () => shared.change.happened,
    save: () => save(shared),
  };
};

/** Opens the workbook so that it reports to, and shows itself in, whatever execution is under way. */
const openBytes = async (
  workspace: Workspace,
  bytes: Uint8Array | null,
  { running, change }: Pick<Shared, 'running' | 'change'>,
): Promise<LocalWorkbook> => {
  const calls: CallCounter = {
    count: (service, method) => {
      running.at(-1)?.gate.counter.count(service, method);
      change.happened ||= isChange(method);
    },
  };
  try {
    return await openWorkbook(bytes, {
      calls,
      id: workbookId(workspace),
      name: 'LAPKIN',
      ui: () => running.at(-1)?.ui,
      toast: (message, title) => running.at(-1)?.window.toast(message, title),
    });
  } catch (error) {
    throw new HostError({
      code: 'workbook-damaged',
      path: workspace.workbookPath,
      detail: String(error),
    });
  }
};

/**
 * Opens a workspace with the finished script. Throws `HostError`, with the files untouched, when the script
 * is missing, the folder cannot be used or the workbook is none.
 */
export const openHost = async (options: HostOptions): Promise<Host> => {
  const manifest = readManifest(options.dist);
  const workspace = openWorkspace(options.workspace, options.write);
  const running: Shared['running'] = [];
  const change = { happened: false };
  const bytes = workspace.readWorkbook();
  const shared: Shared = {
    options,
    workspace,
    manifest,
    running,
    change,
    workbook: await openBytes(workspace, bytes, { running, change }),
    locks: createDocumentLocks(workspace.stateFolder),
    ledger: callLedger(),
    faultLine: createFaultLine({}),
    executions: 0,
  };
  return hostFor(shared, options.as);
};
