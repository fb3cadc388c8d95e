/** Outcome of a rule that may say no. A refusal is data; its sentence is made at the edge. */
export type Result<T, R> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R };

/** Wraps a value that a rule has allowed. */
export const accept = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** Wraps the reason why a rule said no. */
export const refuse = <R>(refusal: R): Result<never, R> => ({ ok: false, refusal });
