import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDocumentLocks } from '../../../src/local/services/lock-service';
import type { Lock } from '../../../src/platform/services';
import { aGate, temporaryFolder } from '../../support/local';

const lockOf = (folder: string, execution: string): Lock => {
  const lock = createDocumentLocks(folder).serviceFor(aGate(), execution).getDocumentLock();
  if (lock === null) throw new Error('no lock');
  return lock;
};

/** A process id that no process has any more. */
const deadProcess = (): number => spawnSync(process.execPath, ['-e', '']).pid;

describe('LockService', () => {
  test('gives the lock to one execution at a time', () => {
    const folder = temporaryFolder();
    const [first, second] = [lockOf(folder, '1'), lockOf(folder, '2')];
    expect([first.tryLock(0), second.tryLock(0)]).toEqual([true, false]);
    expect([first.hasLock(), second.hasLock()]).toEqual([true, false]);
    first.releaseLock();
    expect(second.tryLock(0)).toBe(true);
  });

  test('lets its holder ask again', () => {
    const lock = lockOf(temporaryFolder(), '1');
    expect([lock.tryLock(0), lock.tryLock(0)]).toEqual([true, true]);
  });

  test('ignores a release by somebody who does not hold it', () => {
    const folder = temporaryFolder();
    lockOf(folder, '1').tryLock(0);
    lockOf(folder, '2').releaseLock();
    expect(lockOf(folder, '2').tryLock(0)).toBe(false);
  });

  test('is free again when the execution ends', () => {
    const folder = temporaryFolder();
    lockOf(folder, '1').tryLock(0);
    createDocumentLocks(folder).drop('1');
    expect(lockOf(folder, '2').tryLock(0)).toBe(true);
  });

  test('waits for another living process and gives up in time', () => {
    const folder = temporaryFolder();
    const holder = { process: process.ppid, execution: '1' };
    writeFileSync(join(folder, 'document.lock'), JSON.stringify(holder));
    const start = Date.now();
    expect(lockOf(folder, '1').tryLock(120)).toBe(false);
    expect(Date.now() - start).toBeGreaterThanOrEqual(100);
    expect(existsSync(join(folder, 'document.lock'))).toBe(true);
  });

  test('takes over from a process that died', () => {
    const folder = temporaryFolder();
    const holder = { process: deadProcess(), execution: '1' };
    writeFileSync(join(folder, 'document.lock'), JSON.stringify(holder));
    expect(lockOf(folder, '2').tryLock(200)).toBe(true);
  });
});
