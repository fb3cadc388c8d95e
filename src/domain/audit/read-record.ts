import { refuse, accept } from '../result';
import type { Result } from '../result';
import type { AuditRecord } from './record';

/** Cells of one row of `Jejak`, as a tab gives them back. */
export type RecordCells = Readonly<Record<keyof AuditRecord, unknown>>;

/** Field that keeps a row from being read. */
export interface GarbledRow {
  readonly code: 'garbled-row';
  readonly field: keyof AuditRecord;
  /** What stands there, shortened to 120 characters. */
  readonly found: string;
}

const TEXT_FIELDS = ['time', 'actor', 'role', 'type', 'payload', 'hash'] as const;

const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).slice(0, 120)
    : '';

/** A tab may give a number back as text. */
const sequenceOf = (value: unknown): number | null => {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
};

/** Reads one row of `Jejak`. Nothing is repaired: what is not as it was written is named. */
export const readRecord = (cells: RecordCells): Result<AuditRecord, GarbledRow> => {
  const sequence = sequenceOf(cells.sequence);
  if (sequence === null) {
    return refuse({ code: 'garbled-row', field: 'sequence', found: shown(cells.sequence) });
  }
  const garbled = TEXT_FIELDS.find(
    (field) => typeof cells[field] !== 'string' || cells[field] === '',
  );
  if (garbled !== undefined) {
    return refuse({ code: 'garbled-row', field: garbled, found: shown(cells[garbled]) });
  }
  const text = (field: (typeof TEXT_FIELDS)[number]): string => cells[field] as string;
  return accept({
    sequence,
    time: text('time'),
    actor: text('actor'),
    role: text('role'),
    type: text('type'),
    payload: text('payload'),
    hash: text('hash'),
  });
};
