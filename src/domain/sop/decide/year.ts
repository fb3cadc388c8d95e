import { isoDateOf, yearOf } from '../../calendar/iso-date';
import { accept, refuse } from '../../result';
import { dayOf } from '../moment';
import { isFilled } from './proposal';
import type { Decider } from './proposal';

/** Step 1: opens the procedure for a report year. The Perjanjian Kinerja is its kelengkapan. */
export const startYear: Decider<'start-year'> = ({ state, payload, context }) => {
  const { year, startDate, workbookId, indicators } = payload;
  if (state.year !== null) {
    return refuse({ code: 'year-already-started', year: state.year });
  }
  if (context.divisions.length === 0) {
    return refuse({ code: 'no-divisions' });
  }
  if (indicators === 0) {
    return refuse({ code: 'agreement-missing' });
  }
  const notBefore = isoDateOf({ year: year + 1, month: 1, day: 1 });
  if (notBefore === null || yearOf(startDate) <= year) {
    return refuse({ code: 'date-too-early', date: startDate, notBefore: notBefore ?? startDate });
  }
  if (startDate > dayOf(context.now)) {
    return refuse({ code: 'date-in-future', date: startDate });
  }
  const divisionIds = context.divisions.map((one) => one.id);
  return accept({
    events: [
      {
        type: 'year-started',
        payload: {
          year,
          startDate,
          divisionIds,
          previousChain: state.origin?.previousChain ?? '',
          workbookId,
        },
      },
    ],
    objections: [],
    step: 1,
    report: null,
  });
};

/** Takes over the divisions of the settings after they changed during the year. */
export const reviseDivisions: Decider<'revise-divisions'> = ({ state, payload, context }) => {
  const divisionIds = context.divisions.map((one) => one.id);
  if (divisionIds.length === 0) {
    return refuse({ code: 'no-divisions' });
  }
  if (divisionIds.join('\n') === state.divisionIds.join('\n')) {
    return refuse({ code: 'already-recorded', what: 'divisions' });
  }
  if (!isFilled(payload.reason)) {
    return refuse({ code: 'reason-needed' });
  }
  return accept({
    events: [{ type: 'divisions-revised', payload: { divisionIds, reason: payload.reason } }],
    objections: [],
    step: 1,
    report: null,
  });
};

/**
 * A person whom Google did not name picks themselves from the roster. Told once; who picks the same name again, because
 * their choice was lost, goes on.
 */
export const declareIdentity: Decider<'declare-identity'> = ({ state, payload, context }) => {
  if (context.actor.email !== '') {
    return refuse({ code: 'identity-known', email: context.actor.email });
  }
  const isTold = state.declaredIds.includes(payload.personId);
  return accept({
    events: isTold ? [] : [{ type: 'identity-declared', payload }],
    objections: [],
    step: null,
    report: null,
  });
};
