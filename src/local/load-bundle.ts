import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import gasLocal from 'gas-local';
import { HostError } from './disk/host-error';

const SCRIPT = 'Code.js';

/** The finished script, loaded as Google loads it: afresh for every execution. */
export interface Bundle {
  /** Calls a top-level function that Google can see in the source; throws `HostError` when there is none. */
  call(functionName: string, args: readonly unknown[]): unknown;
}

/** What the manifest asks of Google. */
export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  /** Names under which advanced services are switched on, e.g. `Drive`. */
  readonly advancedServices: readonly string[];
}

interface ManifestFile {
  readonly timeZone: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly { readonly userSymbol: string }[];
  };
}

const readText = (path: string): string => {
  if (!existsSync(path)) throw new HostError({ code: 'bundle-missing', path });
  return readFileSync(path, 'utf8');
};

/** Reads `appsscript.json` of the folder that would be pushed. */
export const readManifest = (dist: string): Manifest => {
  const file = JSON.parse(readText(join(dist, 'appsscript.json'))) as ManifestFile;
  return {
    timeZone: file.timeZone,
    oauthScopes: file.oauthScopes ?? [],
    advancedServices: (file.dependencies?.enabledAdvancedServices ?? []).map(
      ({ userSymbol }) => userSymbol,
    ),
  };
};

/** Replaces the clock of the script, so that a run can be repeated on the same day. */
const setClock = (context: object, now: () => Date): void => {
  const install = runInContext(
    `(now) => { const Real = Date; globalThis.Date = class Date extends Real {
      constructor(...parts) { super(...(parts.length === 0 ? [now()] : parts)); }
      static now() { return now(); }
    }; }`,
    context,
  ) as (now: () => number) => void;
  install(() => now().getTime());
};

/** Names of the language that cannot be variables. */
const FIXED: readonly string[] = ['eval', 'globalThis', 'Infinity', 'NaN', 'undefined'];

const builtIns = (): readonly string[] =>
  (runInContext('Object.getOwnPropertyNames(globalThis)', createContext({})) as string[]).filter(
    (name) => !FIXED.includes(name),
  );

/**
 * A context asks its global object for every name that the script does not declare, at a hundred times the cost of
 * a variable (Node's *vm*). So the names of the language are declared before the script.
 */
const declareBuiltIns = (context: object): void => {
  const declarations = builtIns().map((name) => `${name} = globalThis.${name}`);
  runInContext(`const ${declarations.join(', ')};`, context);
};

/** Google finds functions by reading the source, not by looking at what a run left behind. */
const isVisible = (source: string, functionName: string): boolean =>
  new RegExp(`^(?:async )?function ${functionName}\\s*\\(`, 'm').test(source);

/**
 * Loads the finished script with the given globals. Everything a browser or Node would offer beyond them is
 * missing, as on Google. A clock, when given, replaces the machine's.
 */
export const loadBundle = (dist: string, globals: object, now?: () => Date): Bundle => {
  const source = readText(join(dist, SCRIPT));
  const context = createContext(globals);
  if (now) setClock(context, now);
  declareBuiltIns(context);
  const loaded = gasLocal.require(dist, context);
  return {
    call: (functionName, args) => {
      const target = loaded[functionName];
      const isPrivate = functionName.endsWith('_');
      if (typeof target !== 'function' || isPrivate || !isVisible(source, functionName)) {
        throw new HostError({ code: 'function-missing', name: functionName });
      }
      return (target as (...args: readonly unknown[]) => unknown)(...args);
    },
  };
};
