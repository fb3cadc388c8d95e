/** An error as a Google service throws it. Code must look at its text or code, never at its class. */
export class GoogleException extends Error {
  override readonly name = 'Exception';
}

/** An error of an advanced service: the code and the text without its preamble stand in `details`. */
export class GoogleJsonResponseException extends Error {
  override readonly name = 'GoogleJsonResponseException';
  readonly details: { readonly code: number; readonly message: string };

  constructor(call: string, code: number, message: string) {
    super(`API call to ${call} failed with error: ${message}`);
    this.details = { code, message };
  }
}

/** The text Google gives when a service method gets an argument of the wrong kind. */
export const wrongSignature = (kinds: readonly string[], method: string): GoogleException =>
  new GoogleException(
    `The parameters (${kinds.join(',')}) don't match the method signature for ${method}.`,
  );
