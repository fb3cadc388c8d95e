import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { HostError } from './host-error';

/** Puts bytes on the disk and waits until they are there. Replaceable, so that a full disk can be tried. */
export type WriteBytes = (path: string, bytes: Uint8Array) => void;

/** Writes through to the disk: after a power cut the file is whole or absent. */
export const writeThrough: WriteBytes = (path, bytes) => {
  const file = openSync(path, 'w');
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** Node's code of a refused file operation. Errors may come from another realm, so no `instanceof`. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : String(error);

/** Says in the host's words why the operating system refused to write. */
export const writeProblem = (path: string, error: unknown): HostError => {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new HostError({ code: 'disk-full', path });
  if (code === 'EBUSY') return new HostError({ code: 'workbook-in-use', path });
  return new HostError({ code: 'write-refused', path, detail: code });
};

/**
 * Replaces a file as a whole: a temporary neighbour is written first and then takes the name. Whatever
 * fails, the old file stays as it was and no half-written one is left.
 */
export const replaceFile = (path: string, bytes: Uint8Array, write: WriteBytes): void => {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    write(temporary, bytes);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw writeProblem(path, error);
  }
};
