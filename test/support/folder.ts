import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { unzipSync, zipSync } from 'fflate';

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });

/** Every file of a folder, in one piece. */
export const zipFolder = (folder: string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      filesIn(folder).map((path) => [relative(folder, path), new Uint8Array(readFileSync(path))]),
    ),
    { level: 1 },
  );

/** Puts the files of such a piece into a folder. */
export const unzipInto = (folder: string, bytes: Uint8Array): void => {
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
};
