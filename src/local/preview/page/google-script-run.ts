/*
 * Stands in for Google's client library inside the sidebar: the same handlers, the same rules for values, at
 * most ten calls at once, and an answer with nothing but a message when a call fails.
 */

type Success = (value: unknown, userObject?: unknown) => void;
type Failure = (error: { readonly message: string }, userObject?: unknown) => void;

interface Handlers {
  readonly success: Success;
  readonly failure: Failure;
}

const MOST_AT_ONCE = 10;
let running = 0;
const queue: (() => void)[] = [];

const next = (): void => {
  running -= 1;
  queue.shift()?.();
};

const schedule = (start: () => Promise<void>): void => {
  const begin = (): void => {
    running += 1;
    void start().finally(next);
  };
  if (running < MOST_AT_ONCE) begin();
  else queue.push(begin);
};

const seat = (): unknown => {
  const given = new URLSearchParams(location.search);
  return {
    as: given.get('as') ?? '',
    locale: given.get('locale') ?? 'id',
    window: given.get('window') ?? '',
  };
};

interface Answer {
  readonly ok: boolean;
  readonly value: { readonly result: unknown; readonly selection: unknown };
  readonly message: string;
}

const ask = async (functionName: string, argument: unknown): Promise<Answer> => {
  const response = await fetch('/command', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      seat: seat(),
      command: { kind: 'run', functionName, argument: argument ?? null },
    }),
  });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Answer;
};

/** What Google's library says when the connection breaks. */
const NETWORK = 'NetworkError: Connection failure due to HTTP 0';

const call = async (
  functionName: string,
  argument: unknown,
  { success, failure }: Handlers,
): Promise<void> => {
  let answer: Answer;
  try {
    answer = await ask(functionName, argument);
  } catch {
    failure({ message: NETWORK });
    return;
  }
  if (!answer.ok) {
    failure({ message: answer.message });
    return;
  }
  parent.postMessage({ kind: 'ran', selection: answer.value.selection }, location.origin);
  success(answer.value.result);
};

const runner = (handlers: Handlers): unknown =>
  new Proxy(Object.freeze({}), {
    get: (_, name) => {
      if (name === 'withSuccessHandler')
        return (success: Success) => runner({ ...handlers, success });
      if (name === 'withFailureHandler')
        return (failure: Failure) => runner({ ...handlers, failure });
      if (name === 'withUserObject') return () => runner(handlers);
      return (argument?: unknown) => schedule(() => call(String(name), argument, handlers));
    },
  });

const DOCUMENT_ADDRESS = /^https:\/\/docs\.google\.com\/document\/d\/([\w-]+)/;

/** Google's address of a document means nothing here: the same document lies in the workspace. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const [, id] = DOCUMENT_ADDRESS.exec(link?.href ?? '') ?? [];
  if (id === undefined) return;
  event.preventDefault();
  const given = new URLSearchParams(location.search);
  given.set('id', id);
  window.open(`/document?${given.toString()}`, '_blank');
});

const silent: Handlers = { success: () => undefined, failure: () => undefined };

Object.assign(window, {
  google: {
    script: {
      run: runner(silent),
      host: {
        close: () => parent.postMessage({ kind: 'close-sidebar' }, location.origin),
      },
    },
  },
});
