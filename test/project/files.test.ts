import { existsSync } from 'node:fs';
import { linesWith, projectTexts, textOf } from '../support/project-files';

const texts = projectTexts();

describe('the files of the project', () => {
  test('name no folder of a machine', () => {
    const folder =
      /(?:^|[\s"'`(=])(?:[A-Z]:\\\\?[A-Za-z]|\/(?:home|Users|root|work|tmp|mnt|var)\/)/;
    expect(linesWith(texts, folder)).toEqual([]);
  });

  test('name no registry of packages', () => {
    const host = new RegExp(['registry', '(?:npm|yarn|verdaccio|artifactory)'].join('[.-]'));
    expect(linesWith(texts, new RegExp(`${host.source}|npmjs\\.(?:org|com)`, 'i'))).toEqual([]);
  });

  test('name the practice district in its data only', () => {
    const sources = projectTexts('src').filter(({ path }) => !path.includes('practice-year/'));
    expect(linesWith(sources, /luwu\s*utara|masamba/i)).toEqual([]);
  });
});

describe('the commands in the guides', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const guides = texts.filter(({ path }) => path.endsWith('.md'));
  const used = guides.flatMap(({ path, text }) =>
    [...text.matchAll(/(?:^|`)npm (?:run )?([a-z][a-z:-]*)/gm)].map(([, command = '']) => ({
      path,
      command,
    })),
  );

  test('exist', () => {
    const ofNpm = ['ci', 'install', 'run'];
    const unknown = used.filter(({ command }) => !(command in scripts) && !ofNpm.includes(command));
    expect(used.length).toBeGreaterThan(5);
    expect(unknown).toEqual([]);
  });

  test('go through a task that exists', () => {
    const tasks = textOf('tools/run.mjs');
    const named = Object.values(scripts).flatMap((line) => /run\.mjs (\S+)/.exec(line)?.[1] ?? []);
    expect(named.filter((task) => !new RegExp(`^ {2}${task}(?::|,|\\()`, 'm').test(tasks))).toEqual(
      [],
    );
  });

  test('leave the README short', () => {
    expect(textOf('README.md').split(/\s+/).length).toBeLessThanOrEqual(450);
  });
});

describe('the decisions', () => {
  const decisions = texts.filter(({ path }) => /^docs\/decisions\/\d{4}-.*\.md$/.test(path));

  test('are numbered without a gap', () => {
    const numbers = decisions.map(({ path }) => Number(path.slice('docs/decisions/'.length, 19)));
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });

  test.each(decisions.map(({ path, text }) => [path, text] as const))(
    '%s says what enforces it, and that exists',
    (_path, text) => {
      const line = /^Enforced by: (.+(?:\n.+)*)/m.exec(text)?.[1] ?? '';
      const named = [...line.matchAll(/`([^`\s]+\.[a-z]+)`/g)].map(([, name = '']) => name);
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((name) => !existsSync(name))).toEqual([]);
    },
  );
});

describe('docs/glossary.md', () => {
  const known = new Set(
    textOf('docs/glossary.txt')
      .split('\n')
      .map((line) => line.trim().toLowerCase()),
  );
  const IDENTIFIER_COLUMN = 3;

  test('names no identifier that the spelling gate does not know', () => {
    const identifiers = textOf('docs/glossary.md')
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .flatMap((line) => [...(line.split('|')[IDENTIFIER_COLUMN] ?? '').matchAll(/`([^`]+)`/g)])
      .flatMap(([, name = '']) => name.match(/[A-Z]?[a-z]+/g) ?? []);
    expect(identifiers.length).toBeGreaterThan(50);
    expect(identifiers.filter((word) => !known.has(word.toLowerCase()))).toEqual([]);
  });
});
