import type { EventOf, EventType, SopEvent } from '../events';
import { INITIAL_STATE } from '../state';
import type { SopState } from '../state';
import {
  draftGenerated,
  draftRefreshed,
  draftResubmitted,
  reviewDecided,
  reviewPulled,
  unfrozen,
} from './drafts';
import {
  copiesBound,
  copyHandedOver,
  finalised,
  frozenChangeNoticed,
  receiptRecorded,
  signed,
  stampUndone,
} from './final';
import { agreementRevised, copyAdopted, yearReopened, yearRolled } from './next-year';
import { correctionCarried, correctionClosed, plenaryRecorded, plenaryScheduled } from './plenary';
import {
  divisionsRevised,
  evidenceFiled,
  identityDeclared,
  overrideGiven,
  worksheetReturned,
  worksheetSubmitted,
  worksheetUnlocked,
  yearStarted,
} from './year';

type Handlers = {
  readonly [T in EventType]: (state: SopState, event: EventOf<T>) => SopState;
};

const HANDLERS: Handlers = {
  'identity-declared': identityDeclared,
  'year-started': yearStarted,
  'year-rolled': yearRolled,
  'copy-adopted': copyAdopted,
  'agreement-revised': agreementRevised,
  'year-reopened': yearReopened,
  'divisions-revised': divisionsRevised,
  'worksheet-submitted': worksheetSubmitted,
  'worksheet-returned': worksheetReturned,
  'worksheet-unlocked': worksheetUnlocked,
  'draft-generated': draftGenerated,
  'draft-resubmitted': draftResubmitted,
  'draft-refreshed': draftRefreshed,
  'review-pulled': reviewPulled,
  'review-decided': reviewDecided,
  'plenary-scheduled': plenaryScheduled,
  'plenary-recorded': plenaryRecorded,
  'correction-closed': correctionClosed,
  'correction-carried': correctionCarried,
  finalised,
  unfrozen,
  'frozen-change-noticed': frozenChangeNoticed,
  signed,
  'copies-bound': copiesBound,
  'copy-handed-over': copyHandedOver,
  'receipt-recorded': receiptRecorded,
  'stamp-undone': stampUndone,
  'evidence-filed': evidenceFiled,
  'override-given': overrideGiven,
};

/** The state after one more event. Facts are not questioned here: whether they may happen is `decide`'s. */
export const evolve = <T extends EventType>(state: SopState, event: EventOf<T>): SopState => {
  const handler: Handlers[T] = HANDLERS[event.type];
  return { ...handler(state, event), eventCount: state.eventCount + 1 };
};

/** The state that a list of events leads to, from the beginning or from an earlier state. */
export const evolveAll = (events: readonly SopEvent[], from: SopState = INITIAL_STATE): SopState =>
  events.reduce<SopState>((state, event) => evolve(state, event), from);
