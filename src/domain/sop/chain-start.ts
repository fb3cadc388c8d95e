import { GENESIS } from '../audit/record';
import type { AuditRecord } from '../audit/record';
import { readEvent } from './event-record';

/** The hash that the first row of a trail builds on: a rolled-over year names the end of the year before. */
export const genesisOf = (first: AuditRecord | undefined): string => {
  const event = first === undefined ? null : readEvent(first);
  if (event?.ok !== true) return GENESIS;
  const { type, payload } = event.value;
  return type === 'year-rolled' || type === 'year-started' ? payload.previousChain : GENESIS;
};
