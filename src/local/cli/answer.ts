/** An option of an action, as the script describes it. */
export interface ActionOption {
  readonly name: string;
  readonly kind: 'text' | 'flag' | 'number' | 'date' | 'choice' | 'file';
  readonly required: boolean;
  readonly description: string;
  readonly choices?: readonly string[];
}

/** An action, as the script describes it. */
export interface ActionInfo {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  /** Step of the procedure, null for none. */
  readonly step: number | null;
  readonly options: readonly ActionOption[];
}

/** A remark on a cell of the workbook. */
export interface ShownProblem {
  readonly severity: string;
  readonly tab: string;
  readonly cell: string;
  readonly message: string;
}

/** A line of what a refresh writes or leaves out. */
export interface ShownChange {
  readonly message: string;
  /** Names a part that somebody has to decide. */
  readonly code?: string;
}

/** A step of the procedure as one report stands in it; both share it when `report` is null. */
export interface ShownTrack {
  readonly report: 'KPU' | 'SEKRETARIAT' | null;
  readonly status: string;
  readonly holders: readonly string[];
  readonly due: string | null;
  readonly finishedOn: string | null;
  readonly missing: readonly string[];
}

/** Where the year stands. */
export interface ShownStatus {
  readonly year: number;
  readonly office: string;
  /** What to do about a copied workbook; empty for an original. */
  readonly copyNotice: string;
  readonly drafts: readonly {
    /** What of a final report is no longer as it was frozen; empty while all is. */
    readonly frozenNotice: string;
  }[];
  readonly steps: readonly {
    readonly number: number;
    readonly title: string;
    readonly tracks: readonly ShownTrack[];
  }[];
}

/** What came of an action, in words and as data. */
interface Done {
  readonly message?: string;
  readonly status?: ShownStatus;
  /** A file for the person at the keyboard. */
  readonly file?: { readonly name: string; readonly base64: string };
  readonly problems?: readonly ShownProblem[];
  readonly changes?: readonly ShownChange[];
}

interface Failure extends Done {
  readonly code: string;
  readonly message: string;
  /** Argument that, set to true, allows the action the next time. */
  readonly confirm?: string;
}

/** The script's answer to a request. */
export type Answer =
  { readonly ok: true; readonly value: Done } | { readonly ok: false; readonly error: Failure };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isAnswer = (value: unknown): value is Answer =>
  isRecord(value) &&
  ((value['ok'] === true && isRecord(value['value'])) ||
    (value['ok'] === false &&
      isRecord(value['error']) &&
      typeof value['error']['message'] === 'string'));

/** Checks the shape of what the script answered; anything else is a defect of the script. */
export const readAnswer = (value: unknown): Answer => {
  if (!isAnswer(value)) throw new TypeError(`rpc gave no answer: ${JSON.stringify(value)}`);
  return value;
};

/** The actions in the answer to `describe`. */
export const readActions = (answer: Answer): readonly ActionInfo[] => {
  const list = answer.ok ? (answer.value as { readonly actions?: unknown }).actions : undefined;
  if (!Array.isArray(list)) throw new TypeError('describe gave no list of actions');
  return list as readonly ActionInfo[];
};
