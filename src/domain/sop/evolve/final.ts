import { finalName } from '../document-name';
import type { EventOf } from '../events';
import type { Moment } from '../moment';
import { currentVersion, evidenceKey, positionOf } from '../state';
import type { CopyState, ReportState, SopState } from '../state';
import { withEvidenceDue, withReport } from './drafts';
import { moveReport } from './passages';

/** Whoever reads the boards sees the same name as in Drive. */
const withFinalName = (report: ReportState, version: number): ReportState => ({
  ...report,
  versions: report.versions.map((one) =>
    one.version === version ? { ...one, name: finalName(one.name) } : one,
  ),
});

export const finalised = (state: SopState, event: EventOf<'finalised'>): SopState => {
  const { report: kind, version, fingerprints } = event.payload;
  const { time } = event.stamp;
  const freeze = { version, at: time, fingerprints, textReadAt: time, noticed: null };
  const frozen = withReport(state, kind, (report) => ({
    ...moveReport({ ...withFinalName(report, version), freeze }, 8, time, 'selesai'),
    // The signature asks the same of the same data: what was let pass need not be asked for again.
    overrides: report.overrides.filter(({ rule }) => rule === 'findings-open'),
  }));
  const key = evidenceKey(7, kind, version, 'final');
  return withEvidenceDue(frozen, { key, report: kind, version, since: time });
};

export const frozenChangeNoticed = (
  state: SopState,
  event: EventOf<'frozen-change-noticed'>,
): SopState =>
  withReport(state, event.payload.report, (report) => {
    const noticed = event.payload.changed === 'none' ? null : event.payload;
    const { time, actor } = event.stamp;
    const seen = currentVersion(report)?.createdBy === actor ? { textReadAt: time } : {};
    return { ...report, freeze: report.freeze && { ...report.freeze, noticed, ...seen } };
  });

/** The signature names the copies that step 9 must make. */
export const signed = (state: SopState, event: EventOf<'signed'>): SopState => {
  const { report: kind, destinations, ...signature } = event.payload;
  const { time } = event.stamp;
  return withReport(state, kind, (report) =>
    moveReport(
      {
        ...report,
        signature: { ...signature, at: time },
        destinations,
        copies: destinations.map((one) => ({
          destinationId: one.id,
          bound: null,
          handedOver: null,
          receipt: null,
        })),
      },
      9,
      time,
      'selesai',
    ),
  );
};

/** Where the stamps say a report stands: all bound ends step 9, all received ends step 10. */
const positionByStamps = (report: ReportState): 9 | 10 | 'selesai' => {
  if (report.copies.some((one) => one.bound === null)) {
    return 9;
  }
  const outgoing = report.destinations
    .filter((one) => one.kind === 'diserahkan')
    .map((one) => report.copies.find((copy) => copy.destinationId === one.id));
  return outgoing.every((copy) => copy?.receipt) ? 'selesai' : 10;
};

const settleStamps = (report: ReportState, at: Moment): ReportState => {
  const position = positionOf(report);
  const target = positionByStamps(report);
  if (position === target) {
    return report;
  }
  return moveReport(report, target, at, target === 9 ? 'dibatalkan' : 'selesai');
};

const withCopies = (
  report: ReportState,
  ids: readonly string[],
  change: Partial<CopyState>,
): ReportState => ({
  ...report,
  copies: report.copies.map((one) =>
    ids.includes(one.destinationId) ? { ...one, ...change } : one,
  ),
});

export const copiesBound = (state: SopState, event: EventOf<'copies-bound'>): SopState => {
  const { report: kind, destinationIds, date } = event.payload;
  const bound = { date, stamp: event.stamp };
  return withReport(state, kind, (report) =>
    settleStamps(withCopies(report, destinationIds, { bound }), event.stamp.time),
  );
};

export const copyHandedOver = (state: SopState, event: EventOf<'copy-handed-over'>): SopState => {
  const { report: kind, destinationId, throughId, date, letterNumber } = event.payload;
  const handedOver = { date, letterNumber, throughId, stamp: event.stamp };
  return withReport(state, kind, (report) => withCopies(report, [destinationId], { handedOver }));
};

export const receiptRecorded = (state: SopState, event: EventOf<'receipt-recorded'>): SopState => {
  const { destinationId, reports, number, receiver, date, url } = event.payload;
  const receipt = { number, receiver, date, url, stamp: event.stamp };
  return reports.reduce(
    (all, kind) =>
      withReport(all, kind, (report) =>
        settleStamps(withCopies(report, [destinationId], { receipt }), event.stamp.time),
      ),
    state,
  );
};

const CLEARED: Readonly<Record<EventOf<'stamp-undone'>['payload']['stamp'], Partial<CopyState>>> = {
  dijilid: { bound: null },
  diserahkan: { handedOver: null },
  'tanda-terima': { receipt: null },
};

export const stampUndone = (state: SopState, event: EventOf<'stamp-undone'>): SopState => {
  const { report: kind, destinationId, stamp } = event.payload;
  return withReport(state, kind, (report) =>
    settleStamps(withCopies(report, [destinationId], CLEARED[stamp]), event.stamp.time),
  );
};
