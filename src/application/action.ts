/** How the value of an option is typed on a command line and checked at the door; a `file` crosses it as base64. */
export interface ActionOption {
  readonly name: string;
  readonly kind: 'text' | 'flag' | 'number' | 'date' | 'choice' | 'file';
  readonly required: boolean;
  readonly choices?: readonly string[];
}

/** One thing a person can do. `step` is the step of the procedure it belongs to, null for none. */
export interface Action {
  readonly name: string;
  readonly step: number | null;
  readonly options: readonly ActionOption[];
}
