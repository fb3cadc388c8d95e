import { isOpenStatus } from './thread-row';
import type { ThreadChanges, ThreadRow, ThreadStatus } from './thread-row';

const isSame = (one: ThreadRow, other: ThreadRow): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What happened between two states of the log; rows are compared member by member in one fixed order. */
export const changesBetween = (
  before: readonly ThreadRow[],
  after: readonly ThreadRow[],
): ThreadChanges => {
  const old = new Map(before.map((one) => [one.threadId, one]));
  const pairs = after.map((now) => ({ now, was: old.get(now.threadId) ?? null }));
  const ids = (test: (now: ThreadRow, was: ThreadRow) => boolean): readonly string[] =>
    pairs.filter(({ now, was }) => was !== null && test(now, was)).map(({ now }) => now.threadId);
  const moved = (to: (status: ThreadStatus) => boolean) => (now: ThreadRow, was: ThreadRow) =>
    now.status !== was.status && to(now.status);
  return {
    added: pairs.filter(({ was }) => was === null).map(({ now }) => now.threadId),
    changed: ids((now, was) => !isSame(now, was)),
    resolved: ids(moved((status) => status === 'selesai')),
    reopened: ids(moved(isOpenStatus)),
    deleted: ids(moved((status) => status === 'dihapus')),
    unchanged: ids(isSame).length,
  };
};
