import { accept, refuse } from '../domain/result';
import type { Outcome } from './outcome';
import type { Ports } from './ports';

/**
 * Asks Google, in scratch places of its own, whether it behaves as the program expects. The office's tabs and
 * documents are not touched. A run that would take too long stops by itself; asking again goes on.
 */
export const selfTest = ({ selfTest: bench, account }: Ports): Outcome => {
  const run = bench.run(account.email());
  if (run.state === 'refused') return refuse(run.refusal);
  return accept({
    code: run.state === 'paused' ? 'self-test-paused' : 'self-tested',
    ...run.tally,
  });
};
