import type { SelfTestDone, SelfTestRefusal } from '../self-test-port';
import type { Catalogue, SentencesFor } from './catalogue';

/** Everything said around the self-test, in one language. */
export interface SelfTestWords {
  readonly action: Pick<Catalogue['action'], 'self-test'>;
  readonly done: SentencesFor<SelfTestDone>;
  readonly refusal: SentencesFor<SelfTestRefusal>;
}

/** A sentence and what it is about, one line each. */
export const withLines = (first: string, differing: readonly string[]): string =>
  [first, ...differing.map((line) => `• ${line}`)].join('\n');
