import { actions } from '../../src/application/actions';
import { english } from '../../src/application/messages/en';
import { indonesian } from '../../src/application/messages/id';
import { runCommandLine } from '../../src/local/cli/run';
import { builtDist } from '../support/built';

const names = actions.map(({ name }) => name).filter((name) => name !== 'describe');

const helpFor = async (words: readonly string[]): Promise<string> => {
  const lines: string[] = [];
  const print = (line: string): void => void lines.push(line);
  await runCommandLine([...words, '--help'], builtDist(), { print, tell: print });
  return lines.join('\n');
};

describe('actions', () => {
  test.each(names)('%s has a title and a sentence in both languages', (name) => {
    const words = [indonesian, english].map(({ action }) => action[name]);
    expect(words.every(({ title, description }) => title !== '' && description !== '')).toBe(true);
    expect(words[0]?.description).not.toBe(words[1]?.description);
  });

  test('all appear in the help of the command line', async () => {
    const help = await helpFor([]);
    const named = help.split('\n').map((line) => /^ {2}(\S+)/.exec(line)?.[1]);
    expect(names.filter((name) => !named.includes(name))).toEqual([]);
  });

  test('each have help of their own with every option', async () => {
    const missing: string[] = [];
    for (const { name, options } of actions) {
      if (name === 'describe') continue;
      const help = await helpFor([name]);
      const typed = (option: string): string =>
        `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      missing.push(
        ...options.map((option) => typed(option.name)).filter((word) => !help.includes(word)),
      );
    }
    expect(missing).toEqual([]);
  });
});
