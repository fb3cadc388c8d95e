import { GoogleException } from '../exceptions';
import { HostError } from '../disk/host-error';

/** Mishaps to try. Positions count the calls to Google from 1, over everything that runs from then on. */
export interface Faults {
  /** The n-th call throws Google's text and does nothing. */
  readonly failAt?: number;
  /** Text instead of Google's ordinary one. */
  readonly failText?: string;
  /** The process dies before the n-th call; nothing later runs and the workbook is not saved. */
  readonly killAt?: number;
  /** With `killAt`: what was written before stays, as on Google, where writes go out on the way. */
  readonly keepsWrites?: boolean;
  /** The n-th call is carried out, but its answer never arrives. */
  readonly loseAnswerAt?: number;
  /** Every call takes this much longer. */
  readonly delayMillis?: number;
  /** What another person does just before the n-th call. */
  readonly meanwhile?: { readonly at: number; readonly run: () => void };
  /** Told of every call before it is carried out, those of other people who act in between included. */
  readonly onCall?: ((call: string, position: number) => void) | undefined;
  /** More calls than this in one execution is a defect of the program. */
  readonly mostCalls?: number;
}

/** One run of mishaps: knows how many calls have passed. */
export interface FaultLine {
  readonly faults: Faults;
  /** Before the work; throws when this call is to fail or the process is to die. */
  before(call: string): void;
  /** After the work; throws when the answer is to get lost. */
  after(): void;
  isKilled(): boolean;
}

const serverError = (text: string | undefined): GoogleException =>
  new GoogleException(
    text ?? "We're sorry, a server error occurred. Please wait a bit and try again.",
  );

/** Starts counting at the next call. */
export const createFaultLine = (faults: Faults): FaultLine => {
  let position = 0;
  let killed = false;
  let answerIsLost = false;
  const after = (): void => {
    if (!answerIsLost) return;
    answerIsLost = false;
    throw serverError(faults.failText);
  };
  return {
    faults,
    after,
    isKilled: () => killed,
    before: (call) => {
      // Sheets carries writes out late: there a lost answer shows at the next call or at the end.
      after();
      position += 1;
      faults.onCall?.(call, position);
      if (faults.meanwhile?.at === position) faults.meanwhile.run();
      killed ||= position === faults.killAt;
      if (killed) throw new HostError({ code: 'killed', call });
      if (position === faults.failAt) throw serverError(faults.failText);
      answerIsLost = position === faults.loseAnswerAt;
    },
  };
};
