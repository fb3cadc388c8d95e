import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HostError } from './host-error';
import { checkWorkbook } from './check-workbook';
import { replaceFile, writeProblem, writeThrough, type WriteBytes } from './write-file';

const WORKBOOK_NAME = 'LAPKIN.xlsx';
const STATE_FOLDER = '.lapkin';

/** The folder that plays Google Drive: the workbook, the documents, and what the host must remember. */
export interface Workspace {
  readonly folder: string;
  readonly workbookPath: string;
  /** Where the host keeps what Google would keep on its side: register, properties, locks. */
  readonly stateFolder: string;
  readonly write: WriteBytes;
  /** The workbook's bytes, or null when there is none yet. Throws `HostError` when it cannot be one. */
  readWorkbook(): Uint8Array | null;
  /** Replaces the workbook, unless somebody else changed it since it was last read or saved here. */
  saveWorkbook(bytes: Uint8Array): void;
  /** One JSON file of the state folder, `undefined` when it does not exist; throws when it is not what it should be. */
  readState<T>(name: string, isRight: (value: unknown) => value is T): T | undefined;
  writeState(name: string, value: unknown): void;
}

const fingerprint = (bytes: Uint8Array | null): string =>
  bytes === null ? '' : createHash('sha256').update(bytes).digest('hex');

const readIfPresent = (path: string): Uint8Array | null => {
  if (!existsSync(path)) return null;
  if (statSync(path).isDirectory()) throw new HostError({ code: 'workbook-is-a-folder', path });
  try {
    return readFileSync(path);
  } catch (error) {
    throw new HostError({ code: 'not-readable', path, detail: String(error) });
  }
};

/** LibreOffice and Excel leave such a neighbour while they have a file open. */
const refuseWhileOpenElsewhere = (folder: string, path: string): void => {
  const marks = [`.~lock.${WORKBOOK_NAME}#`, `~$${WORKBOOK_NAME}`];
  if (marks.some((mark) => existsSync(join(folder, mark)))) {
    throw new HostError({ code: 'workbook-in-use', path });
  }
};

const prepareFolder = (folder: string, stateFolder: string): void => {
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new HostError({ code: 'workspace-not-a-folder', path: folder });
  }
  try {
    mkdirSync(stateFolder, { recursive: true });
  } catch (error) {
    throw writeProblem(folder, error);
  }
};

const parseState = <T>(path: string, isRight: (value: unknown) => value is T): T => {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (isRight(value)) return value;
  } catch {
    // Falls through: text that is not JSON is as wrong as JSON of another kind.
  }
  throw new HostError({ code: 'state-damaged', path });
};

/**
 * Opens a folder as a workspace and makes it when it is missing. Throws `HostError` when the path is not a
 * folder or nothing can be written there, before any work is done.
 */
export const openWorkspace = (folder: string, write: WriteBytes = writeThrough): Workspace => {
  const stateFolder = join(folder, STATE_FOLDER);
  const workbookPath = join(folder, WORKBOOK_NAME);
  prepareFolder(folder, stateFolder);
  let known = '';
  return {
    folder,
    workbookPath,
    stateFolder,
    write,
    readWorkbook: () => {
      refuseWhileOpenElsewhere(folder, workbookPath);
      const bytes = readIfPresent(workbookPath);
      if (bytes !== null) checkWorkbook(workbookPath, bytes);
      known = fingerprint(bytes);
      return bytes;
    },
    saveWorkbook: (bytes) => {
      refuseWhileOpenElsewhere(folder, workbookPath);
      if (fingerprint(readIfPresent(workbookPath)) !== known) {
        throw new HostError({ code: 'workbook-changed', path: workbookPath });
      }
      replaceFile(workbookPath, bytes, write);
      known = fingerprint(bytes);
    },
    readState: (name, isRight) => {
      const path = join(stateFolder, name);
      return existsSync(path) ? parseState(path, isRight) : undefined;
    },
    writeState: (name, value) => {
      const text = JSON.stringify(value, null, 1);
      replaceFile(join(stateFolder, name), Buffer.from(text), write);
    },
  };
};
