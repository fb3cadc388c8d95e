import { join } from 'node:path';
import { loadBundle, readManifest } from '../../src/local/load-bundle';
import { temporaryFolder, writeDist } from '../support/local';

const call = (code: string, name: string, globals: object = {}): unknown =>
  loadBundle(writeDist(code), globals).call(name, []);

describe('loadBundle', () => {
  test('calls a top-level function with the given globals', () => {
    expect(call('function f() { return Session.name; }', 'f', { Session: { name: 'x' } })).toBe(
      'x',
    );
  });

  test('offers nothing a browser or Node would', () => {
    const names = [
      'setTimeout',
      'process',
      'require',
      'fetch',
      'URL',
      'TextEncoder',
      'Buffer',
      'atob',
    ];
    const code = `function f() { return ${JSON.stringify(names)}.filter((n) => n in globalThis).join(); }`;
    expect(call(code, 'f')).toBe('');
  });

  test.each([
    ['is not there', 'function f() {}', 'g'],
    ['is private', 'function f_() {}', 'f_'],
    ['cannot be seen in the source', 'globalThis.f = () => 1;', 'f'],
    ['is nested', 'function g() {\n  function f() {}\n}', 'f'],
  ])('refuses a function that %s', (_, code, name) => {
    expect(() => call(code, name)).toThrow(`Fungsi ${name} tidak ada`);
  });

  test('sets the clock of the script when asked', () => {
    const dist = writeDist(
      'function f() { return [new Date().toISOString(), Date.now(), new Date(0).getTime(), new Date() instanceof Date].join(); }',
    );
    const now = new Date('2024-02-02T01:00:00Z');
    expect(loadBundle(dist, {}, () => now).call('f', [])).toBe(
      `2024-02-02T01:00:00.000Z,${now.getTime()},0,true`,
    );
  });

  test('says what to do when nothing was built', () => {
    expect(() => loadBundle(join(temporaryFolder(), 'dist'), {})).toThrow('npm run build');
  });
});

describe('readManifest', () => {
  test('gives zone, scopes and advanced services', () => {
    expect(readManifest(writeDist('', ['a']))).toEqual({
      timeZone: 'Asia/Makassar',
      oauthScopes: ['a'],
      advancedServices: ['Drive', 'Docs'],
    });
  });
});
