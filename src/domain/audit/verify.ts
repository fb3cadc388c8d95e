import { GENESIS, sealText } from './record';
import type { AuditRecord, Digest } from './record';

/** What was done to the trail. */
export type Damage = 'edited' | 'removed' | 'inserted' | 'swapped';

/** The end of the chain as it is known from another place than the tab itself. */
export interface Anchor {
  readonly sequence: number;
  /** Hash of that row or its beginning; empty where only the number is known. */
  readonly hash: string;
}

/** Whether the trail is whole, and if not, where it first is not. */
export type ChainVerdict =
  | { readonly ok: true; readonly last: Anchor | null }
  | {
      readonly ok: false;
      /** Position among the rows given, from 0. A removal at the end points behind the last row. */
      readonly index: number;
      /** Number that the row at this place should carry. */
      readonly sequence: number;
      readonly damage: Damage;
    };

/** Where a chain begins and, if known, ends. */
export interface ChainEnds {
  /** Last hash of the year before; {@link GENESIS} for a first year. */
  readonly genesis?: string;
  readonly anchor?: Anchor | null;
}

interface Trail {
  readonly records: readonly AuditRecord[];
  readonly digest: Digest;
  readonly genesis: string;
  readonly anchor: Anchor | null;
}

const follows = (trail: Trail, record: AuditRecord, hash: string): boolean =>
  record.hash === trail.digest(sealText(hash, record));

/** The hash that the row at this place must build on. */
const hashBefore = (trail: Trail, index: number): string =>
  trail.records[index - 1]?.hash ?? trail.genesis;

const isSound = (trail: Trail, index: number): boolean => {
  const record = trail.records[index];
  return (
    record !== undefined &&
    record.sequence === index + 1 &&
    follows(trail, record, hashBefore(trail, index))
  );
};

/** True for a row that belongs to this chain at some other place, and stands only here. */
const isDisplaced = (trail: Trail, index: number, record: AuditRecord): boolean => {
  const twin = trail.records.some((one, at) => at !== index && one.hash === record.hash);
  const hashes = [trail.genesis, ...trail.records.map((one) => one.hash)];
  return !twin && hashes.some((hash) => follows(trail, record, hash));
};

/** No later row continues the chain here: the row itself was changed, added, or its predecessors are gone. */
const damageWithoutSuccessor = (trail: Trail, index: number, record: AuditRecord): Damage => {
  const expected = index + 1;
  const beyondEnd = trail.anchor !== null && index >= trail.anchor.sequence;
  if (beyondEnd || record.sequence < expected) {
    return 'inserted';
  }
  if (record.sequence === expected) {
    return 'edited';
  }
  const renumbered = { ...record, sequence: expected };
  const next = trail.records[index + 1];
  const onlyNumber = follows(trail, renumbered, hashBefore(trail, index));
  const nextStays = next?.sequence === expected + 1 && follows(trail, next, record.hash);
  return onlyNumber || nextStays ? 'edited' : 'removed';
};

const damageAt = (trail: Trail, index: number, record: AuditRecord): Damage => {
  const before = hashBefore(trail, index);
  const successorIsLater = trail.records
    .slice(index + 1)
    .some((one) => one.sequence === index + 1 && follows(trail, one, before));
  if (!successorIsLater) {
    return damageWithoutSuccessor(trail, index, record);
  }
  return isDisplaced(trail, index, record) ? 'swapped' : 'inserted';
};

/**
 * A row may have been slipped in with a hash computed for it: then the row after it is the genuine one
 * with the same number, which still builds on the row before both. Of two equal rows the second is the
 * one too many.
 */
const slippedIn = (trail: Trail, index: number, record: AuditRecord): boolean =>
  index > 0 &&
  record.sequence === index &&
  record.hash !== trail.records[index - 1]?.hash &&
  follows(trail, record, hashBefore(trail, index - 1));

const verdictAtEnd = (trail: Trail): ChainVerdict => {
  const { records, anchor } = trail;
  const last = records[records.length - 1];
  const end: Anchor | null =
    last === undefined ? null : { sequence: last.sequence, hash: last.hash };
  if (anchor === null) {
    return { ok: true, last: end };
  }
  if (records.length < anchor.sequence) {
    const index = records.length;
    return { ok: false, index, sequence: index + 1, damage: 'removed' };
  }
  const anchored = anchor.sequence === 0 ? anchor.hash : records[anchor.sequence - 1]?.hash;
  return anchored?.startsWith(anchor.hash) === true
    ? { ok: true, last: end }
    : { ok: false, index: anchor.sequence - 1, sequence: anchor.sequence, damage: 'edited' };
};

/**
 * Checks a whole trail and names the first row that is not as it was written. Rows cut off at the end,
 * and a trail rewritten with new hashes, can be seen only with an anchor: the last number and hash as
 * kept elsewhere. A row that was edited and sealed anew is found at the row after it, whose seal broke.
 */
export const verifyChain = (
  records: readonly AuditRecord[],
  digest: Digest,
  { genesis = GENESIS, anchor = null }: ChainEnds = {},
): ChainVerdict => {
  const trail: Trail = { records, digest, genesis, anchor };
  const index = records.findIndex((_, at) => !isSound(trail, at));
  const record = records[index];
  if (record === undefined) {
    return verdictAtEnd(trail);
  }
  return slippedIn(trail, index, record)
    ? { ok: false, index: index - 1, sequence: index, damage: 'inserted' }
    : { ok: false, index, sequence: index + 1, damage: damageAt(trail, index, record) };
};
