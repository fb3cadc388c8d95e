import type { DocText } from '../domain/merge/doc-text';
import { wasWritten } from '../domain/merge/was-written';
import type { DraftVersion } from '../domain/sop/state';
import type { Base, KeptBase, RefreshDesk, Writing } from './refresh-ports';

type Refreshed = Pick<DraftVersion, 'refreshes'>;

/** The last write as long as the trail does not tell of it: a run may have died before or after it was made. */
const doubtful = ({ writing }: KeptBase, { refreshes }: Refreshed): Writing | null =>
  writing === undefined || refreshes > writing.refreshes ? null : writing;

/** What counts as the base of a document by what the trail says; the last write with it where that is in doubt. */
export const baseByTrail = (kept: KeptBase, draft: Refreshed): KeptBase =>
  doubtful(kept, draft) === null ? (kept.writing?.next ?? kept) : kept;

/** A base that agrees with the document. */
export interface SettledBase {
  readonly base: Base;
  /** What a run that died had written before it could be recorded; null when there is nothing of that kind. */
  readonly unrecorded: Writing | null;
}

/** Finds out from the document itself whether a write that was never recorded was made. */
export const settledBase = (
  { differ }: Pick<RefreshDesk, 'differ'>,
  kept: KeptBase,
  { draft, theirs }: { readonly draft: Refreshed; readonly theirs: DocText },
): SettledBase => {
  const writing = doubtful(kept, draft);
  if (writing === null) return { base: baseByTrail(kept, draft), unrecorded: null };
  const { next, changes } = writing;
  const sides = { base: kept.blocks, next: next.blocks, theirs: theirs.blocks, changes };
  return wasWritten(sides, differ)
    ? { base: next, unrecorded: writing }
    : { base: kept, unrecorded: null };
};
