import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { HostError } from './host-error';
import { writeProblem, type WriteBytes } from './write-file';

/** A file of a folder: its path there, with slashes, and what it holds. */
export interface FolderFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const isEmptyFolder = (path: string): boolean =>
  statSync(path).isDirectory() && readdirSync(path).length === 0;

/** Refuses a place where something is already; an empty folder is as good as none. */
export const refuseTaken = (folder: string): void => {
  if (existsSync(folder) && !isEmptyFolder(folder))
    throw new HostError({ code: 'folder-not-empty', path: folder });
};

/**
 * Makes a folder of files as a whole: a neighbour with a dot in front is filled first and then takes the name. Whatever
 * fails, no half-filled folder stands under the name, and what a dead run left of the neighbour is made anew.
 */
export const writeFolder = (
  folder: string,
  files: readonly FolderFile[],
  write: WriteBytes,
): void => {
  refuseTaken(folder);
  const place = resolve(folder);
  const temporary = join(dirname(place), `.${basename(place)}.tmp`);
  const clear = (): void => {
    rmSync(temporary, { recursive: true, force: true });
  };
  try {
    clear();
    for (const { path, bytes } of files) {
      const filePath = join(temporary, path);
      mkdirSync(dirname(filePath), { recursive: true });
      write(filePath, bytes);
    }
    rmSync(place, { recursive: true, force: true });
    renameSync(temporary, place);
  } catch (error) {
    clear();
    throw writeProblem(folder, error);
  }
};
