import type { IsoDate } from '../../calendar/iso-date';
import type { Destination } from '../../copies/destination';
import { accept, refuse } from '../../result';
import type { CommandPayloads, CopyKey } from '../commands';
import type { StampKind } from '../events';
import { dayOf } from '../moment';
import type { Refusal } from '../refusals';
import { REPORTS, positionOf } from '../state';
import type { CopyState, ReportState, SopState } from '../state';
import { firstRefusal, isFilled } from './proposal';
import type { Decider, Request } from './proposal';

interface Copy {
  readonly key: CopyKey;
  readonly report: ReportState;
  readonly destination: Destination;
  readonly copy: CopyState;
}

/** The copies a person selected, once each; refused when one is not among those to be made. */
const selectCopies = (state: SopState, keys: readonly CopyKey[]): readonly Copy[] | Refusal => {
  const selected: Copy[] = [];
  for (const key of keys) {
    const report = state.reports[key.report];
    const destination = report.destinations.find((one) => one.id === key.destinationId);
    const copy = report.copies.find((one) => one.destinationId === key.destinationId);
    if (destination === undefined || copy === undefined) {
      return report.destinations.length === 0
        ? { code: 'not-signed', report: key.report }
        : { code: 'unknown', what: 'tujuan', id: key.destinationId };
    }
    if (!selected.some((one) => one.copy === copy)) {
      selected.push({ key, report, destination, copy });
    }
  }
  return selected;
};

const dateRefusal = (date: IsoDate, now: IsoDate, notBefore: IsoDate | null): Refusal | null => {
  if (date > now) {
    return { code: 'date-in-future', date };
  }
  return notBefore !== null && date < notBefore
    ? { code: 'date-too-early', date, notBefore }
    : null;
};

/**
 * Step 9: stamps copies as bound. Of a selection only those without the stamp get it, so that a second
 * run after an interruption does no harm; nothing left to stamp is refused.
 */
export const bindCopies: Decider<'bind-copies'> = ({ state, payload, context }) => {
  const selected = selectCopies(state, payload.copies);
  if ('code' in selected) {
    return refuse(selected);
  }
  const open = selected.filter((one) => one.copy.bound === null);
  const today = dayOf(context.now);
  const refusal = firstRefusal([
    open.length === 0 ? { code: 'nothing-to-stamp' } : null,
    ...open.map((one) => dateRefusal(payload.date, today, one.report.signature?.date ?? null)),
  ]);
  if (refusal !== null) {
    return refuse(refusal);
  }
  const events = REPORTS.flatMap((report) => {
    const ids = open.filter((one) => one.key.report === report).map((one) => one.destination.id);
    return ids.length === 0
      ? []
      : [
          {
            type: 'copies-bound' as const,
            payload: { report, destinationIds: ids, date: payload.date },
          },
        ];
  });
  return accept({ events, objections: [], step: 9, report: null });
};

const handOverRefusal = (one: Copy, request: Request<'hand-over-copies'>): Refusal | null => {
  const { destination, copy, key, report } = one;
  const { handedToId, date } = request.payload;
  const position = positionOf(report);
  if (destination.kind === 'arsip') {
    return { code: 'archive-stays', destinationId: destination.id };
  }
  if (copy.bound === null) {
    return { code: 'not-bound', ...key };
  }
  if (position !== 10) {
    return { code: 'step-not-open', report: key.report, step: 10, position };
  }
  const throughId = destination.throughId ?? destination.id;
  return handedToId === throughId
    ? dateRefusal(date, dayOf(request.context.now), copy.bound.date)
    : { code: 'not-through-province', destinationId: destination.id, throughId };
};

/**
 * Step 10: stamps copies as handed over. What goes to the national office is put into the hands of the
 * provincial office; the archive copy stays.
 */
export const handOverCopies: Decider<'hand-over-copies'> = (request) => {
  const { state, payload } = request;
  const selected = selectCopies(state, payload.copies);
  if ('code' in selected) {
    return refuse(selected);
  }
  const open = selected.filter((one) => one.copy.handedOver === null);
  const refusal = firstRefusal([
    open.length === 0 ? { code: 'nothing-to-stamp' } : null,
    ...open.map((one) => handOverRefusal(one, request)),
  ]);
  if (refusal !== null) {
    return refuse(refusal);
  }
  const { date, letterNumber } = payload;
  return accept({
    events: open.map(({ key, destination }) => ({
      type: 'copy-handed-over' as const,
      payload: { ...key, throughId: destination.throughId, date, letterNumber },
    })),
    objections: [],
    step: 10,
    report: null,
  });
};

const receiptRefusal = (one: Copy, request: Request<'record-receipt'>): Refusal | null =>
  one.copy.handedOver === null
    ? { code: 'not-handed-over', ...one.key }
    : dateRefusal(request.payload.date, dayOf(request.context.now), one.copy.handedOver.date);

/** Step 10: a recipient confirmed on paper what it received. One receipt may cover both reports. */
export const recordReceipt: Decider<'record-receipt'> = (request) => {
  const { state, payload } = request;
  const { destinationId } = payload;
  const keys = payload.reports.map((report) => ({ report, destinationId }));
  const selected = selectCopies(state, keys);
  if ('code' in selected) {
    return refuse(selected);
  }
  const open = selected.filter((one) => one.copy.receipt === null);
  const complete = isFilled(payload.number) && isFilled(payload.receiver);
  const refusal = firstRefusal([
    open.length === 0 ? { code: 'nothing-to-stamp' } : null,
    complete ? null : { code: 'receipt-incomplete' },
    ...open.map((one) => receiptRefusal(one, request)),
  ]);
  const reports = open.map((one) => one.key.report);
  return refusal !== null
    ? refuse(refusal)
    : accept({
        events: [{ type: 'receipt-recorded', payload: { ...payload, reports } }],
        objections: [],
        step: 10,
        report: null,
      });
};

/** Stamps that rest on this one: a receipt on its copy, hand-overs on the binding of all copies of the report. */
const laterStamps = (
  copy: CopyState,
  { report, copies }: ReportState,
  stamp: StampKind,
): Refusal | null => {
  const out = copies.filter((one) => one.handedOver !== null).map((one) => one.destinationId);
  if (stamp === 'dijilid' && out.length > 0) {
    return { code: 'later-stamp-stands', stamp: 'diserahkan', report, destinationIds: out };
  }
  const destinationIds = [copy.destinationId];
  return stamp === 'diserahkan' && copy.receipt !== null
    ? { code: 'later-stamp-stands', stamp: 'tanda-terima', report, destinationIds }
    : null;
};

/** Why a stamp cannot be taken back: it is not there, or a later one rests on it. */
const undoRefusal = (
  { copy, report }: Copy,
  { stamp, reason }: CommandPayloads['undo-stamp'],
): Refusal | null => {
  const given = { dijilid: copy.bound, diserahkan: copy.handedOver, 'tanda-terima': copy.receipt };
  if (given[stamp] === null) {
    const { destinationId } = copy;
    return { code: 'not-stamped', stamp, report: report.report, destinationId };
  }
  const later = laterStamps(copy, report, stamp);
  if (later !== null) {
    return later;
  }
  return isFilled(reason) ? null : { code: 'reason-needed' };
};

/** Takes back a wrong stamp. Binding stands as long as any copy of the report is out of the house. */
export const undoStamp: Decider<'undo-stamp'> = ({ state, payload }) => {
  const selected = selectCopies(state, [payload]);
  if ('code' in selected) {
    return refuse(selected);
  }
  const refusal = firstRefusal(selected.map((one) => undoRefusal(one, payload)));
  return refusal !== null
    ? refuse(refusal)
    : accept({
        events: [{ type: 'stamp-undone', payload }],
        objections: [],
        step: null,
        report: payload.report,
      });
};
