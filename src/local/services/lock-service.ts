import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Lock, LockService } from '../../platform/services';
import type { Gate } from '../calls/gate';
import { codeOf, writeProblem } from '../disk/write-file';
import { guard } from '../guard';

const STEP_MILLIS = 50;
/** A lock file without content is being written right now; older than this, its writer died. */
const UNFINISHED_MILLIS = 10_000;

interface Holder {
  readonly process: number;
  readonly execution: string;
}

/** The document lock of a workspace: one holder among all processes and all executions. */
export interface DocumentLocks {
  /** The service as one execution sees it. */
  serviceFor(gate: Gate, execution: string): LockService;
  /** What Google does when an execution ends or is suspended by a dialog. */
  drop(execution: string): void;
}

const isAlive = (process_: number): boolean => {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};

const readHolder = (path: string): Holder | 'none' | 'unknown' => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'none' : 'unknown';
  }
};

const isLeftOver = (path: string, holder: Holder | 'unknown'): boolean => {
  if (holder !== 'unknown') return !isAlive(holder.process);
  try {
    return Date.now() - statSync(path).mtimeMs > UNFINISHED_MILLIS;
  } catch {
    return false;
  }
};

const fill = (path: string, file: number, holder: Holder): void => {
  try {
    writeSync(file, JSON.stringify(holder));
  } catch (error) {
    rmSync(path, { force: true });
    throw writeProblem(dirname(path), error);
  } finally {
    closeSync(file);
  }
};

/** False when somebody holds the lock. A folder that takes no file is another matter, and nobody's fault. */
const create = (path: string, holder: Holder): boolean => {
  let file: number;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || existsSync(path)) return false;
    throw writeProblem(dirname(path), error);
  }
  fill(path, file, holder);
  return true;
};

const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

type Attempt = 'taken' | 'held-here' | 'held';

const isHeldBy = (path: string, execution: string): boolean => {
  const holder = readHolder(path);
  return (
    typeof holder === 'object' && holder.process === process.pid && holder.execution === execution
  );
};

const attempt = (path: string, execution: string): Attempt => {
  if (create(path, { process: process.pid, execution }) || isHeldBy(path, execution))
    return 'taken';
  const holder = readHolder(path);
  if (holder === 'none') return 'held';
  if (isLeftOver(path, holder)) rmSync(path, { force: true });
  return holder !== 'unknown' && holder.process === process.pid ? 'held-here' : 'held';
};

const tryLock = (path: string, execution: string, timeoutMillis: number): boolean => {
  for (let waited = 0; ; waited += STEP_MILLIS) {
    const result = attempt(path, execution);
    if (result === 'taken') return true;
    // A holder in this very process cannot go on while we wait.
    if (result === 'held-here' || waited >= timeoutMillis) return false;
    pause(STEP_MILLIS);
  }
};

/** Keeps the lock as a file in the folder, so that two processes on one workspace see each other. */
export const createDocumentLocks = (stateFolder: string): DocumentLocks => {
  const path = join(stateFolder, 'document.lock');
  const drop = (execution: string): void => {
    if (isHeldBy(path, execution)) rmSync(path, { force: true });
  };
  const lockFor = (gate: Gate, execution: string): Lock =>
    guard<Lock>('Lock', {
      tryLock: (timeout) =>
        gate.call('LockService', 'tryLock', () => tryLock(path, execution, timeout)),
      hasLock: () => isHeldBy(path, execution),
      releaseLock: () => gate.call('LockService', 'releaseLock', () => drop(execution)),
    });
  return {
    drop,
    serviceFor: (gate, execution) => {
      const lock = lockFor(gate, execution);
      return guard<LockService>('LockService', { getDocumentLock: () => lock });
    },
  };
};
