import { readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

const QUIET_MILLIS = 400;

const isOurs = (name: string): boolean => /\.(xlsx|docx)$/.test(name) && !name.startsWith('.');

/** Changes whenever one of the files does. */
const stampOf = (folder: string): string =>
  readdirSync(folder)
    .filter(isOurs)
    .map((name) => {
      const { mtimeMs, size } = statSync(join(folder, name), { throwIfNoEntry: false }) ?? {};
      return `${name} ${String(mtimeMs)} ${String(size)}`;
    })
    .join('\n');

/** Knows of which change of the files people have been told already. */
export interface FolderWatch {
  /** People have just been told that something changed: the files as they stand now are known. */
  readonly told: () => void;
  readonly stop: () => void;
}

/**
 * Watches the files of a workspace and reports a change by whomever, once things are quiet, unless people have
 * been told of it: everything that hears of a change reads the workbook again.
 */
export const watchFolder = (folder: string, onChange: () => void): FolderWatch => {
  let known = stampOf(folder);
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    const stamp = stampOf(folder);
    if (stamp === known) return;
    known = stamp;
    onChange();
  };
  const watcher = watch(folder, (_, name) => {
    if (name === null || !isOurs(name)) return;
    clearTimeout(timer);
    timer = setTimeout(look, QUIET_MILLIS);
  });
  return {
    told: () => {
      known = stampOf(folder);
    },
    stop: () => {
      clearTimeout(timer);
      watcher.close();
    },
  };
};
