import type { CorrectionState, SopState } from '../state';
import { evidenceKey } from '../state';
import type { EventOf, PlenaryVerdict } from '../events';
import type { Moment } from '../moment';
import { withEvidenceDue, withReport } from './drafts';
import { moveReport } from './passages';

export const plenaryScheduled = (
  state: SopState,
  event: EventOf<'plenary-scheduled'>,
): SopState => ({ ...state, nextPlenary: event.payload });

const applyVerdict = (state: SopState, verdict: PlenaryVerdict, at: Moment): SopState => {
  const { report: kind, version, outcome } = verdict;
  const moved = withReport(state, kind, (report) =>
    outcome === 'setujui'
      ? moveReport(report, 6, at, 'selesai')
      : moveReport(report, 3, at, 'dikembalikan'),
  );
  const key = evidenceKey(5, kind, version, 'pleno');
  return withEvidenceDue(moved, { key, report: kind, version, since: at });
};

export const plenaryRecorded = (state: SopState, event: EventOf<'plenary-recorded'>): SopState => {
  const { verdicts, corrections } = event.payload;
  const ordered = corrections.map((one): CorrectionState => ({
    ...one,
    status: 'terbuka',
    note: '',
  }));
  const recorded: SopState = {
    ...state,
    nextPlenary: null,
    plenaries: [...state.plenaries, { ...event.payload, stamp: event.stamp }],
    corrections: [...state.corrections, ...ordered],
  };
  return verdicts.reduce((all, one) => applyVerdict(all, one, event.stamp.time), recorded);
};

const withCorrection = (
  state: SopState,
  id: string,
  change: Pick<CorrectionState, 'status' | 'note'>,
): SopState => ({
  ...state,
  corrections: state.corrections.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

export const correctionClosed = (
  state: SopState,
  event: EventOf<'correction-closed'>,
): SopState => {
  const { correctionId, note } = event.payload;
  return withCorrection(state, correctionId, { status: 'selesai', note });
};

export const correctionCarried = (
  state: SopState,
  event: EventOf<'correction-carried'>,
): SopState => {
  const { correctionId, reason } = event.payload;
  return withCorrection(state, correctionId, { status: 'dilanjutkan', note: reason });
};
