import type { Answer } from '../application/server-api';
import { troubleIn } from './trouble';

/** Values of an action's arguments, as the door takes them. */
export type Arguments = Readonly<Record<string, string | number | boolean>>;

/** The one server function the sidebar calls, as Google's client library offers it. */
interface Runner {
  withSuccessHandler(handler: (json: string) => void): Runner;
  withFailureHandler(handler: (error: { readonly message: string }) => void): Runner;
  rpc(json: string): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** An answer of the server, or what kept it from answering. */
export type Heard =
  Answer | { readonly ok: false; readonly error: { readonly code: string; readonly message: '' } };

const readAnswer = (json: string): Heard => {
  try {
    return JSON.parse(json) as Answer;
  } catch {
    return { ok: false, error: { code: 'connection', message: '' } };
  }
};

/**
 * Asks the server to perform an action. Never rejects: a broken connection is an answer too, with a code of
 * `trouble.ts` and no sentence, because the server had no say.
 */
export const call = (action: string, args: Arguments): Promise<Heard> =>
  new Promise((resolve) => {
    google.script.run
      .withSuccessHandler((json) => resolve(readAnswer(json)))
      .withFailureHandler(({ message }) =>
        resolve({ ok: false, error: { code: troubleIn(message, navigator.onLine), message: '' } }),
      )
      .rpc(JSON.stringify({ action, args }));
  });
