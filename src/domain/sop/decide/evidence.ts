import { accept, refuse } from '../../result';
import { isFilled } from './proposal';
import type { Decider } from './proposal';

/** A file that proves what stood in a document at a decision, or any other paper of the year, was kept. */
export const fileEvidence: Decider<'file-evidence'> = ({ state, payload }) => {
  if (!isFilled(payload.fileId)) {
    return refuse({ code: 'file-missing' });
  }
  const isFiled = state.evidence.some(
    (one) => one.fileId === payload.fileId && one.key === payload.key,
  );
  if (isFiled) {
    return refuse({ code: 'already-recorded', what: 'evidence' });
  }
  return accept({
    events: [{ type: 'evidence-filed', payload }],
    objections: [],
    step: null,
    report: null,
  });
};
