/** What a self-test has found so far. `differing` holds one line for each check that was not met. */
export interface SelfTestTally {
  readonly met: number;
  readonly differing: readonly string[];
  readonly total: number;
  readonly tab: string;
}

/** What came of a self-test. */
export type SelfTestDone =
  | ({ readonly code: 'self-tested' } & SelfTestTally)
  /** It stopped before the platform would have stopped it; another run goes on. */
  | ({ readonly code: 'self-test-paused' } & SelfTestTally);

/** Why it did not begin. */
export type SelfTestRefusal =
  /** A tab with our name that we did not make. */
  | { readonly code: 'self-test-tab-taken'; readonly tab: string }
  /** Somebody else's run is under way. */
  | { readonly code: 'self-test-running'; readonly email: string }
  /** The workbook was not set up: numbers and dates would follow another locale. */
  | { readonly code: 'self-test-needs-set-up'; readonly locale: string };

/** The checks of the platform. */
export interface SelfTestBench {
  /** `email` is who asks; empty when nobody tells. */
  run(
    email: string,
  ):
    | { readonly state: 'finished' | 'paused'; readonly tally: SelfTestTally }
    | { readonly state: 'refused'; readonly refusal: SelfTestRefusal };
}
