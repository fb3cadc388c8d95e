import { accept, refuse } from '../../result';
import { correctionSubject } from '../correction-name';
import type { Refusal } from '../refusals';
import type { CorrectionState, SopState } from '../state';
import { isFilled } from './proposal';
import type { Decider } from './proposal';

const openCorrection = (
  state: SopState,
  id: string,
  allowed: readonly CorrectionState['status'][],
): CorrectionState | Refusal => {
  const correction = state.corrections.find((one) => one.id === id);
  if (correction === undefined) {
    return { code: 'unknown', what: 'koreksi', id };
  }
  return allowed.includes(correction.status) ? correction : { code: 'correction-closed', id };
};

/** A correction of the plenary was carried out. */
export const closeCorrection: Decider<'close-correction'> = ({ state, payload }) => {
  const correction = openCorrection(state, payload.correctionId, ['terbuka', 'dilanjutkan']);
  return 'code' in correction
    ? refuse(correction)
    : accept({
        events: [
          {
            type: 'correction-closed',
            payload: { ...payload, subject: correctionSubject(correction) },
          },
        ],
        objections: [],
        step: 6,
        report: correction.report,
      });
};

/** A correction is left to step 7, with a reason. */
export const carryCorrection: Decider<'carry-correction'> = ({ state, payload }) => {
  const correction = openCorrection(state, payload.correctionId, ['terbuka']);
  if ('code' in correction) {
    return refuse(correction);
  }
  return isFilled(payload.reason)
    ? accept({
        events: [
          {
            type: 'correction-carried',
            payload: { ...payload, subject: correctionSubject(correction) },
          },
        ],
        objections: [],
        step: 6,
        report: correction.report,
      })
    : refuse({ code: 'reason-needed' });
};
