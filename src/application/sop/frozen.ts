import type { ReportKind } from '../../domain/performance/indicator';
import { lastText } from '../../domain/sop/changes';
import { hasDrafted } from '../../domain/sop/decide/actor';
import type { Fingerprints } from '../../domain/sop/events';
import { REPORTS, currentVersion } from '../../domain/sop/state';
import { fingerprintLike } from '../fingerprints';
import type { UnreadText } from '../outcome';
import type { Ports } from '../ports';
import { askerOf } from '../process';
import type { Standing } from './asking';

/** The year and where its procedure stands. */
export type Place = Pick<Standing, 'year' | 'state'>;

/** True when this person made the current draft, so that it can be reached. */
export const isMine = (
  ports: Pick<Ports, 'account'>,
  { year, state }: Place,
  report: ReportKind,
): boolean => hasDrafted(askerOf(ports, year).person, currentVersion(state.reports[report]));

/** A frozen report as this account finds it; of one that it cannot read the text counts as it was last found. */
export const frozenNow = (ports: Ports, place: Place, report: ReportKind): Fingerprints | null => {
  const { year, state } = place;
  const { freeze } = state.reports[report];
  const draft = currentVersion(state.reports[report]);
  if (freeze === null || draft === null) return null;
  return {
    text: isMine(ports, place, report)
      ? ports.digest(ports.live.text(draft.docId))
      : lastText(state, report),
    data: fingerprintLike(freeze.fingerprints.data, year, report, ports.digest),
  };
};

/** All frozen reports as this account finds them. */
export const frozenFingerprints = (
  ports: Ports,
  now: Place,
): Partial<Record<ReportKind, Fingerprints>> => {
  const found: Partial<Record<ReportKind, Fingerprints>> = {};
  for (const report of REPORTS) {
    const fingerprints = frozenNow(ports, now, report);
    if (fingerprints !== null) found[report] = fingerprints;
  }
  return found;
};

/** Frozen reports whose text this account cannot read, so that nobody takes silence for an answer. */
export const unreadTexts = (
  ports: Pick<Ports, 'account'>,
  place: Place,
  reports = REPORTS,
): readonly UnreadText[] =>
  reports.flatMap((report) => {
    const { freeze } = place.state.reports[report];
    const draft = currentVersion(place.state.reports[report]);
    return freeze === null || draft === null || isMine(ports, place, report)
      ? []
      : [{ report, drafter: draft.createdBy, readAt: freeze.textReadAt }];
  });
