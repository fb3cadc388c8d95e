/** An edit that Google would refuse, with its code and its words. */
export class EditRefused extends Error {
  override readonly name = 'EditRefused';
  readonly code: number;

  constructor(message: string, code = 400) {
    super(message);
    this.code = code;
  }
}

/** Throws Google's refusal. */
export const refuseEdit = (message: string, code = 400): never => {
  throw new EditRefused(message, code);
};

export const INVALID_DELETION = 'Invalid deletion range. Cannot delete the requested range.';
