import type { CorrectionOrder, EventPayloads, Outcome, PlenaryVerdict } from './events';
import { isCount, isDate, isText, listOf, objectOf, oneOf, optional } from './shape';
import type { Members } from './shape';
import { isReport } from './year-event-shapes';

/** What a reviewer or the plenary may decide. */
export const isOutcome = oneOf<Outcome>('setujui', 'kembalikan');

const isVerdict = objectOf<PlenaryVerdict>({
  report: isReport,
  version: isCount,
  outcome: isOutcome,
  agreeing: isCount,
  notes: listOf(isText),
});

const isCorrection = objectOf<CorrectionOrder>({
  id: isText,
  report: isReport,
  part: isText,
  text: isText,
  holderId: isText,
  due: isDate,
});

type PlenaryEvent =
  'plenary-scheduled' | 'plenary-recorded' | 'correction-closed' | 'correction-carried';

/** Form of the payloads of events of the plenary and of the corrections it orders. */
export const PLENARY_EVENT_SHAPES: {
  readonly [T in PlenaryEvent]: Members<EventPayloads[T]>;
} = {
  'plenary-scheduled': {
    date: isDate,
    time: isText,
    place: isText,
    agenda: optional(listOf(isText)),
  },
  'plenary-recorded': {
    minutesNumber: isText,
    date: isDate,
    place: isText,
    presentIds: listOf(isText),
    verdicts: listOf(isVerdict),
    corrections: listOf(isCorrection),
  },
  'correction-closed': { correctionId: isText, note: isText, subject: optional(isText) },
  'correction-carried': { correctionId: isText, reason: isText, subject: optional(isText) },
};
