import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What is made or installed, never written by hand; in a second work tree `.git` is a file. */
const MADE = ['.git', 'node_modules', 'dist', '.build', '.tsbuild', 'workspace'];

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !MADE.includes(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() ? [path] : [];
    });

const isText = (path: string): boolean => !/\.(?:docx|xlsx|png|ico)$/.test(path);

/** Every text file of the project, with its content. */
export const projectTexts = (below = '.'): readonly { path: string; text: string }[] =>
  filesBelow(below)
    .filter(isText)
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));

/** Text of one file of the project. */
export const textOf = (path: string): string => readFileSync(path, 'utf8');

/** Lines of texts in which something stands that should not, as `path: line`. */
export const linesWith = (
  texts: readonly { path: string; text: string }[],
  pattern: RegExp,
): readonly string[] =>
  texts.flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim().slice(0, 120)}`),
  );
