import type { SpreadsheetApp } from '../platform/spreadsheet';
import type { Gate } from './calls/gate';
import { createCharts } from './charts/charts';
import type { Workspace } from './disk/workspace';
import { createDocs } from './docs/docs';
import { createDrive } from './drive/drive';
import { guard } from './guard';
import type { Manifest } from './load-bundle';
import type { Pages } from './services/html-service';
import type { DocumentLocks } from './services/lock-service';
import { createPropertiesService } from './services/properties';
import { createSession, type ActingPerson } from './services/session';
import { createUtilities } from './services/utilities';

/** Everything one execution sees of the world. */
export interface World {
  readonly gate: Gate;
  readonly spreadsheetApp: SpreadsheetApp;
  readonly workspace: Workspace;
  readonly manifest: Manifest;
  readonly pages: Pages;
  readonly person: ActingPerson;
  /** Name the person shows in comments. */
  readonly displayName: string;
  readonly locks: DocumentLocks;
  readonly execution: string;
  readonly kind: 'user' | 'simple-trigger';
  readonly now: () => Date;
  readonly log: (line: string) => void;
}

const createConsole = (log: World['log']): object => {
  const write = (...parts: readonly unknown[]): void => log(parts.map(String).join(' '));
  return guard('console', { log: write, info: write, warn: write, error: write });
};

/** The globals of one execution. What is not here does not exist, as on Google. */
export const createGlobals = (world: World): object => {
  const { gate, person, displayName, manifest, workspace, now } = world;
  const parts = { gate, workspace, email: person.email, displayName, now };
  const advanced: Readonly<Record<string, () => object>> = {
    Drive: () => createDrive(parts),
    Docs: () => createDocs(parts),
  };
  return {
    SpreadsheetApp: world.spreadsheetApp,
    HtmlService: world.pages.service,
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
