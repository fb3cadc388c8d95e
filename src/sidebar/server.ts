import type { ActionArguments } from '../application/actions';
import type { Answer } from '../application/server-api';

/** The one server function the sidebar calls, as Google's client library offers it. */
interface Runner {
  withSuccessHandler(handler: (json: string) => void): Runner;
  withFailureHandler(handler: (error: { readonly message: string }) => void): Runner;
  rpc(json: string): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Asks the server to perform an action. Never rejects: a broken connection is an answer too. */
export const call = (action: string, args: ActionArguments): Promise<Answer> =>
  new Promise((resolve) => {
    google.script.run
      .withSuccessHandler((json) => resolve(JSON.parse(json) as Answer))
      .withFailureHandler(({ message }) =>
        resolve({ ok: false, error: { code: 'connection', message } }),
      )
      .rpc(JSON.stringify({ action, args }));
  });
