import { canonicalJson } from '../audit/canonical';
import type { Json } from '../audit/canonical';
import type { AuditRecord, RecordContent } from '../audit/record';
import { accept, refuse } from '../result';
import type { Result } from '../result';
import { EVENT_SHAPES, isRole } from './event-shapes';
import type { EventType, SopEvent, Stamp } from './events';
import { moment } from './moment';
import { misfit } from './shape';
import type { Shape } from './shape';

/** Why a row of `Jejak` says nothing that the procedure knows. */
export type UnreadableEvent =
  | { readonly code: 'unknown-type'; readonly type: string }
  | { readonly code: 'garbled-stamp'; readonly field: 'time' | 'role'; readonly found: string }
  /** The payload is no JSON. */
  | { readonly code: 'garbled-payload'; readonly type: string }
  /** The payload lacks a field, or has one that is wrong or not known. Empty name: it is no object. */
  | { readonly code: 'wrong-field'; readonly type: string; readonly field: string };

/** Mark behind the roster id of a person who picked themselves. */
const SELF_DECLARED = ' (pernyataan sendiri)';

/** The content of the row of `Jejak` for an event. */
export const recordContent = (event: SopEvent, sequence: number): RecordContent => {
  const { time, actor, selfDeclared, role } = event.stamp;
  return {
    sequence,
    time,
    actor: selfDeclared ? `${actor}${SELF_DECLARED}` : actor,
    role,
    type: event.type,
    // Payload interfaces hold only JSON values; the compiler cannot see that through their index.
    payload: canonicalJson(event.payload as unknown as Json),
  };
};

/** Longest payload that a row takes: Google's limit for a cell. */
export const LONGEST_PAYLOAD = 50_000;

/** Characters that an event takes in its row. */
export const payloadLength = (event: SopEvent): number => recordContent(event, 0).payload.length;

const readStamp = (record: AuditRecord): Result<Stamp, UnreadableEvent> => {
  const time = moment(record.time);
  if (time === null) {
    return refuse({ code: 'garbled-stamp', field: 'time', found: record.time });
  }
  const { role } = record;
  if (!isRole(role)) {
    return refuse({ code: 'garbled-stamp', field: 'role', found: role });
  }
  const selfDeclared = record.actor.endsWith(SELF_DECLARED);
  const actor = selfDeclared ? record.actor.slice(0, -SELF_DECLARED.length) : record.actor;
  return accept({ time, actor, selfDeclared, role });
};

const isEventType = (type: string): type is EventType => Object.keys(EVENT_SHAPES).includes(type);

const parse = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
};

/**
 * Reads the event of a row back. Rows that carry an unknown type, a payload that is not what the type
 * says, or a stamp that makes no sense are refused with the field at fault.
 */
export const readEvent = (record: AuditRecord): Result<SopEvent, UnreadableEvent> => {
  const { type } = record;
  if (!isEventType(type)) {
    return refuse({ code: 'unknown-type', type });
  }
  const stamp = readStamp(record);
  if (!stamp.ok) {
    return stamp;
  }
  const payload = parse(record.payload);
  if (payload === null) {
    return refuse({ code: 'garbled-payload', type });
  }
  const shapes = EVENT_SHAPES[type] as Readonly<Record<string, Shape<unknown>>>;
  const field = misfit(payload.value, shapes);
  return field !== null
    ? refuse({ code: 'wrong-field', type, field })
    : // The shapes have just shown that payload and type belong together.
      accept({ type, payload: payload.value, stamp: stamp.value } as SopEvent);
};
