import type { SpreadsheetApp, Spreadsheet } from '../platform/spreadsheet';
import type { Gate } from './calls/gate';
import { createCharts } from './charts/charts';
import type { Workspace } from './disk/workspace';
import { createDrive } from './drive/drive';
import { guard } from './guard';
import type { Manifest } from './load-bundle';
import { createPages, type Pages } from './services/html-service';
import type { DocumentLocks } from './services/lock-service';
import { createPropertiesService } from './services/properties';
import { createSession, type ActingPerson } from './services/session';
import { createUi, type Window } from './services/ui';
import { createUtilities } from './services/utilities';

/** Everything one execution sees of the world. */
export interface World {
  readonly gate: Gate;
  readonly spreadsheetApp: SpreadsheetApp;
  readonly workspace: Workspace;
  readonly manifest: Manifest;
  readonly dist: string;
  readonly person: ActingPerson;
  readonly window: Window;
  readonly locks: DocumentLocks;
  readonly execution: string;
  readonly kind: 'user' | 'simple-trigger';
  readonly now: () => Date;
  readonly log: (line: string) => void;
}

/** The same object with some members replaced; the others stay bound to it. */
const withMembers = <T extends object>(target: T, members: Partial<T>): T =>
  new Proxy(target, {
    get: (_, member): unknown => {
      if (member in members) return Reflect.get(members, member);
      const value: unknown = Reflect.get(target, member);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

const createSpreadsheetApp = (world: World, pages: Pages): SpreadsheetApp => {
  const { gate, spreadsheetApp, window, locks, execution } = world;
  const ui = createUi({
    gate,
    window,
    pageOf: (output) => pages.pageOf(output),
    dropLocks: () => locks.drop(execution),
  });
  const toast: Spreadsheet['toast'] = (message, title) => {
    gate.call('SpreadsheetApp.Spreadsheet', 'toast', () => window.toast(message, title));
  };
  return withMembers(spreadsheetApp, {
    getUi: () => ui,
    getActiveSpreadsheet: () => {
      gate.permit('SpreadsheetApp', 'getActiveSpreadsheet');
      return withMembers(spreadsheetApp.getActiveSpreadsheet(), { toast });
    },
  });
};

/** A service Google offers once the manifest switches it on, and of which we use nothing yet. */
const createDocs = (): object => guard('Docs', {});

const createConsole = (log: World['log']): object => {
  const write = (...parts: readonly unknown[]): void => log(parts.map(String).join(' '));
  return guard('console', { log: write, info: write, warn: write, error: write });
};

/** The globals of one execution. What is not here does not exist, as on Google. */
export const createGlobals = (world: World): object => {
  const { gate, person, manifest, workspace, now } = world;
  const pages = createPages(world.dist);
  const advanced: Readonly<Record<string, () => object>> = {
    Drive: () => createDrive({ gate, workspace, email: person.email, now }),
    Docs: createDocs,
  };
  return {
    SpreadsheetApp: createSpreadsheetApp(world, pages),
    HtmlService: pages.service,
    Session: createSession(gate, person, manifest.timeZone, world.kind === 'user'),
    LockService: world.locks.serviceFor(gate, world.execution),
    Utilities: createUtilities((milliseconds) => gate.sleep(milliseconds)),
    PropertiesService: createPropertiesService(gate, workspace, person.email),
    Charts: createCharts(gate),
    console: createConsole(world.log),
    ...Object.fromEntries(
      manifest.advancedServices.flatMap((name) => {
        const create = advanced[name];
        return create ? [[name, create()]] : [];
      }),
    ),
  };
};
