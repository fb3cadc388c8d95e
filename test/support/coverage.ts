import { Session } from 'node:inspector';
import { createContext, Script, type Context } from 'node:vm';

interface FunctionRun {
  readonly from: number;
  readonly to: number;
  readonly times: number;
}

interface CoverageAnswer {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly ranges: readonly {
        readonly startOffset: number;
        readonly endOffset: number;
        readonly count: number;
      }[];
    }[];
  }[];
}

/** What ran of a script, function by function. */
export interface Coverage {
  /** How often the innermost function around this text ran; throws when the text is not in the script. */
  timesRun(text: string): number;
}

const post = (session: Session, method: string, params: object = {}): unknown => {
  let answer: unknown;
  // An in-process session answers before `post` returns.
  session.post(method, params, (error, result) => {
    if (error) throw error;
    answer = result;
  });
  return answer;
};

const coverageOf = (source: string, runs: readonly FunctionRun[]): Coverage => ({
  timesRun: (text) => {
    const at = source.indexOf(text);
    if (at < 0) throw new Error(`the script does not hold "${text}"`);
    const around = runs.filter(({ from, to }) => from <= at && at < to);
    const [innermost] = [...around].sort((a, b) => a.to - a.from - (b.to - b.from));
    return innermost?.times ?? 0;
  },
});

/** Runs a script in an empty context, then `use`, and tells which of its functions ran. */
export const coverWhile = (source: string, use: (context: Context) => void): Coverage => {
  const session = new Session();
  session.connect();
  const name = 'covered-script.js';
  try {
    post(session, 'Profiler.enable');
    post(session, 'Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    const context = createContext({});
    new Script(source, { filename: name }).runInContext(context);
    use(context);
    const { result } = post(session, 'Profiler.takePreciseCoverage') as CoverageAnswer;
    const functions = result.find(({ url }) => url === name)?.functions ?? [];
    const runs = functions.flatMap(({ ranges }) =>
      ranges.map(({ startOffset, endOffset, count }) => ({
        from: startOffset,
        to: endOffset,
        times: count,
      })),
    );
    return coverageOf(source, runs);
  } finally {
    session.disconnect();
  }
};
