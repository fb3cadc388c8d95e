import type { Place } from '../year/place';

/** `error` blocks drafting, `warning` is listed in the draft, `info` is only told. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Something in the workbook that a person should look at. `code` and `data` are what the message
 * catalogues need; no sentence is made here.
 */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place;
  /** What stands there, as text, shortened to 120 characters. */
  readonly found: string;
  /** Values for the message, by name. */
  readonly data: Readonly<Record<string, string | number>>;
}
