import { canonicalJson } from '../audit/canonical';
import type { EventOf, SopEvent } from './events';
import { minutesBetween } from './moment';
import type { SopState } from './state';

/** A run lasts six minutes at most: within this time the same look of the same person is the second run of the first. */
const SECOND_RUN_MINUTES = 10;

type Pull = EventOf<'review-pulled'>;

const isPull = (event: SopEvent): event is Pull => event.type === 'review-pulled';

const isSameLook = (one: Pull, other: Pull): boolean =>
  one.stamp.actor === other.stamp.actor &&
  one.payload.openThreads === other.payload.openThreads &&
  one.payload.pendingSuggestions === other.payload.pendingSuggestions &&
  one.payload.totalThreads === other.payload.totalThreads;

/** Whether a look at the comments only says what the last one on that version said a moment before. */
const repeatsLastPull = (events: readonly SopEvent[], pull: Pull): boolean => {
  const [last] = events
    .filter(isPull)
    .filter(
      ({ payload: { report, version } }) =>
        report === pull.payload.report && version === pull.payload.version,
    )
    .slice(-1);
  return (
    last !== undefined &&
    isSameLook(last, pull) &&
    minutesBetween(last.stamp.time, pull.stamp.time) <= SECOND_RUN_MINUTES
  );
};

/**
 * Whether an event says nothing that the trail does not say already. Rules refuse most of what is done a second time; these
 * may be done again, but the second run of an action whose answer never came must not be told as a second act.
 */
export const isSaidAgain = (
  { state, events }: { readonly state: SopState; readonly events: readonly SopEvent[] },
  event: SopEvent,
): boolean => {
  if (isPull(event)) return repeatsLastPull(events, event);
  return (
    event.type === 'plenary-scheduled' &&
    state.nextPlenary !== null &&
    canonicalJson({ ...state.nextPlenary }) === canonicalJson({ ...event.payload })
  );
};
