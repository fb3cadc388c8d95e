import type {
  PreviewAnswer,
  PreviewAnswers,
  PreviewCommand,
  PreviewEvent,
  QuestionAnswer,
  Seat,
} from '../protocol';

const post = async (path: string, body: unknown): Promise<unknown> => {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
};

/** Sends a command to the desk. A server that is gone answers with an empty message. */
export const ask = async <Kind extends PreviewCommand['kind']>(
  seat: Seat,
  command: PreviewCommand & { readonly kind: Kind },
): Promise<PreviewAnswer<PreviewAnswers[Kind]>> => {
  try {
    return (await post('/command', { seat, command })) as PreviewAnswer<PreviewAnswers[Kind]>;
  } catch {
    return { ok: false, message: '' };
  }
};

/** Answers the question of a running script. */
export const answerQuestion = (answer: QuestionAnswer): Promise<unknown> => post('/answer', answer);

/**
 * Listens to what happens elsewhere; gives a way to stop. After a break of the line anything may have changed
 * unheard.
 */
export const listen = (window_: string, hear: (event: PreviewEvent) => void): (() => void) => {
  const source = new EventSource(`/events?window=${encodeURIComponent(window_)}`);
  let hasBroken = false;
  source.onerror = () => {
    hasBroken = true;
  };
  source.onopen = () => {
    if (hasBroken) hear({ kind: 'changed' });
    hasBroken = false;
  };
  source.onmessage = ({ data }) => hear(JSON.parse(String(data)) as PreviewEvent);
  return () => source.close();
};
