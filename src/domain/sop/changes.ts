import type { ReportKind } from '../performance/indicator';
import type { Fingerprints } from './events';
import { changeSince } from './decide/final';
import { REPORTS, currentVersion } from './state';
import type { SopState } from './state';

/** Divisions whose worksheet was submitted and no longer looks as it did then. */
export const changedWorksheets = (
  state: SopState,
  now: Readonly<Record<string, string>>,
): readonly string[] =>
  state.worksheets
    .filter((one) => {
      const current = now[one.divisionId];
      return one.status === 'terkirim' && current !== undefined && current !== one.fingerprint;
    })
    .map((one) => one.divisionId);

/** Fingerprint of the text of a frozen report by the last event about it; empty when it is not frozen. */
export const lastText = ({ reports }: SopState, report: ReportKind): string => {
  const { freeze } = reports[report];
  return (freeze?.noticed ?? freeze)?.fingerprints.text ?? '';
};

/** A frozen report that is no longer what was frozen. */
export interface FrozenChange {
  readonly report: ReportKind;
  readonly version: number;
  readonly changed: 'text' | 'data' | 'both';
}

/** Frozen reports whose text or data differ now. Reports that could not be looked at are left out. */
export const changedFrozen = (
  state: SopState,
  now: Partial<Readonly<Record<ReportKind, Fingerprints>>>,
): readonly FrozenChange[] =>
  REPORTS.flatMap((report) => {
    const { freeze } = state.reports[report];
    const current = now[report];
    const changed =
      freeze === null || current === undefined ? null : changeSince(freeze.fingerprints, current);
    return freeze === null || changed === null
      ? []
      : [{ report, version: freeze.version, changed }];
  });

/**
 * The same as anybody can know it: the data as they are, by a digest taken like the recorded one, and the text as
 * somebody who can read it has last found it.
 */
export const knownFrozenChanges = (
  state: SopState,
  dataLike: (recorded: string, report: ReportKind) => string,
): readonly FrozenChange[] => {
  const known = (report: ReportKind): Fingerprints => ({
    text: lastText(state, report),
    data: dataLike(state.reports[report].freeze?.fingerprints.data ?? '', report),
  });
  return changedFrozen(state, { KPU: known('KPU'), SEKRETARIAT: known('SEKRETARIAT') });
};

/** Reports whose draft took in new data after somebody had decided on that very version. */
export const refreshedAfterDecision = (state: SopState): readonly ReportKind[] =>
  REPORTS.filter((kind) => {
    const report = state.reports[kind];
    const current = currentVersion(report);
    const decision = report.decisions
      .filter((one) => one.version === current?.version)
      .map((one) => one.stamp.time)
      .sort()
      .pop();
    const refreshedAt = current?.refreshedAt ?? null;
    return refreshedAt !== null && decision !== undefined && refreshedAt > decision;
  });
