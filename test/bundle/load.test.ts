import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext, type Context } from 'node:vm';
import { menuLines } from '../../src/apps-script/menu-lines';
import { builtDist } from '../support/built';
import { coverWhile } from '../support/coverage';

const source = readFileSync(join(builtDist(), 'Code.js'), 'utf8');

/** Functions Google can see: those that stand at the beginning of a line of the source. */
const visibleFunctions = [...source.matchAll(/^function (\w+)\(/gm)].map(([, name = '']) => name);

/** Everything of Google that a script could reach for. */
const SERVICES = [
  ...['SpreadsheetApp', 'DocumentApp', 'DriveApp', 'HtmlService', 'Session', 'LockService'],
  ...['Utilities', 'PropertiesService', 'CacheService', 'UrlFetchApp', 'ScriptApp', 'Charts'],
  ...['Drive', 'Docs', 'Logger'],
];

/** A context that notes who asks for a global, even by `typeof`. */
const watchedContext = (names: readonly string[]): { context: Context; asked: string[] } => {
  const asked: string[] = [];
  const globals = {};
  for (const name of names) {
    Object.defineProperty(globals, name, {
      configurable: true,
      get: () => {
        asked.push(name);
        return undefined;
      },
    });
  }
  return { context: createContext(globals), asked };
};

const describeAll = (context: Context): void => {
  runInContext(`rpc('{"action":"describe","args":{}}')`, context);
};

describe('Code.js', () => {
  test('loads in an empty context where nothing of Node or a browser exists, and answers what needs no service', () => {
    const context = createContext({});
    runInContext(source, context);
    const answer = JSON.parse(String(runInContext(`rpc('{"action":"describe"}')`, context))) as {
      readonly ok: boolean;
    };
    expect(answer.ok).toBe(true);
  });

  test('asks for no service when it is loaded', () => {
    const { context, asked } = watchedContext(SERVICES);
    runInContext(source, context);
    expect(asked).toEqual([]);
  });

  test('leaves nothing behind but its own name and the functions Google calls', () => {
    const context = createContext({});
    runInContext(source, context);
    expect(Object.keys(context).sort()).toEqual(['App', ...visibleFunctions].sort());
  });

  test('holds no private class member, which Google cannot parse', () => {
    expect(source).not.toMatch(/[;{}\s]#[a-zA-Z_]\w*\s*(?:[=;(]|in\b)|this\.#/);
  });

  test.each(['onOpen', 'onInstall', 'rpc', 'menuOpenSidebar'])(
    'has %s as a function at the top of the source',
    (name) => {
      expect(visibleFunctions).toContain(name);
    },
  );

  test.each(menuLines.map(({ functionName }) => functionName))(
    'has the menu’s %s as a function at the top of the source',
    (name) => {
      expect(visibleFunctions).toContain(name);
    },
  );

  test('has the functions that the sidebar calls', () => {
    const page = readFileSync(join(builtDist(), 'Sidebar.html'), 'utf8');
    expect(page).toContain('google.script.run');
    expect(visibleFunctions).toContain('rpc');
  });

  test('has no function that Google would keep private', () => {
    expect(visibleFunctions.filter((name) => name.endsWith('_'))).toEqual([]);
  });

  test('touches neither the templates nor the document engine before a document is made', () => {
    const beginnings = [...source.matchAll(/\(\) ?=> ?"(UEsDBAoA[^"]{40})/g)];
    const texts = beginnings.map(([, text = '']) => text);
    expect(texts.length).toBeGreaterThan(0);
    const coverage = coverWhile(source, describeAll);
    expect(texts.map((text) => coverage.timesRun(text))).toEqual(texts.map(() => 0));
    // Stands in the function that reads a zip, and in the one that makes a template.
    expect(coverage.timesRun("can't find end of central directory")).toBe(0);
    expect(coverage.timesRun('constructor must be a valid zip file')).toBe(0);
    // The measure itself: the door did run.
    expect(coverage.timesRun('function rpc(')).toBeGreaterThan(0);
  });
});
