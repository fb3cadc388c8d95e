import { canonicalJson } from './canonical';

/** What a row of `Jejak` says, before it is sealed. */
export interface RecordContent {
  /** Running number from 1, without gaps. */
  readonly sequence: number;
  readonly time: string;
  readonly actor: string;
  readonly role: string;
  readonly type: string;
  /** Canonical JSON. */
  readonly payload: string;
}

/** A row of `Jejak`. */
export interface AuditRecord extends RecordContent {
  /** Digest over the hash of the row before and this row's content. */
  readonly hash: string;
}

/** Digest of a text, e.g. SHA-256 in hexadecimal; given from outside. */
export type Digest = (text: string) => string;

/** The hash before the first row of a chain that continues no other. */
export const GENESIS = '';

/** The text that is hashed: the hash before it and every field, so that none can be moved into another. */
export const sealText = (previousHash: string, content: RecordContent): string => {
  const { sequence, time, actor, role, type, payload } = content;
  return `${previousHash}\n${canonicalJson([sequence, time, actor, role, type, payload])}`;
};

/** Seals the next row of the chain. */
export const appendRecord = (
  previousHash: string,
  content: RecordContent,
  digest: Digest,
): AuditRecord => {
  const { sequence, time, actor, role, type, payload } = content;
  const hash = digest(sealText(previousHash, content));
  return { sequence, time, actor, role, type, payload, hash };
};
