import type { ActionOption } from './actions';

/**
 * What crosses the one door between a front end (sidebar, command line) and the server, as JSON both ways.
 */
export interface Request {
  readonly action: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** A problem as a front end shows it. */
export interface ShownProblem {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly tab: string;
  /** A1 address, empty for the tab as a whole. */
  readonly cell: string;
  readonly header: string;
  readonly message: string;
}

/** An action as `describe` lists it. */
export interface ShownAction {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly step: number | null;
  readonly options: readonly (ActionOption & { readonly description: string })[];
}

/** What an action did, in words and as data. */
export interface ShownDone {
  readonly message: string;
  readonly problems?: readonly ShownProblem[];
  readonly documents?: readonly { readonly name: string; readonly url: string }[];
  readonly actions?: readonly ShownAction[];
}

export interface ShownError {
  readonly code: string;
  readonly message: string;
  /** Argument that, set to true, allows the action the next time. */
  readonly confirm?: string;
  readonly problems?: readonly ShownProblem[];
}

export type Answer =
  | { readonly ok: true; readonly value: ShownDone }
  | { readonly ok: false; readonly error: ShownError };
