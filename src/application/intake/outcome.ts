import type { IntakeTableKey } from '../../domain/intake/fields';
import type { CellChange } from '../../domain/intake/intake';
import type { Problem } from '../../domain/quality/problem';

/** A column of the source and the column of the worksheet it goes to, as headers. */
export interface ShownColumn {
  /** Column key of the worksheet. */
  readonly key: string;
  /** Letters of the source's column. */
  readonly letters: string;
  readonly header: string;
  readonly goesTo: string;
}

/** A row that is added, with what a person knows it by. */
export interface ShownAddition {
  /** Row of the source, counted from 1. */
  readonly sourceRow: number;
  readonly code: string;
  readonly name: string;
  readonly budgetCode: string;
  /** Amounts by header, formatted. */
  readonly amounts: readonly (readonly [header: string, amount: string])[];
}

/** A cell that is changed or kept, with the header of its column. */
export type ShownCell = CellChange & { readonly header: string };

/** What an import writes, before it is written or afterwards. */
export interface IntakeReport {
  readonly source: string;
  /** Name of the worksheet. */
  readonly tab: string;
  readonly table: IntakeTableKey;
  /** Row of the header, counted from 1. */
  readonly headerRow: number;
  readonly columns: readonly ShownColumn[];
  readonly additions: readonly ShownAddition[];
  readonly changes: readonly ShownCell[];
  readonly kept: readonly ShownCell[];
  readonly same: number;
}

/** What came of an import. */
export type IntakeDone =
  | {
      readonly code: 'worksheet-imported';
      readonly intake: IntakeReport;
      readonly problems: readonly Problem[];
    }
  | {
      readonly code: 'import-undone';
      readonly source: string;
      readonly removed: number;
      readonly restored: number;
      /** Rows and cells that somebody has changed since. */
      readonly left: readonly string[];
    };

/** Why an import said no. */
export type IntakeRefusal =
  /** No tab of that name, or none was named; `tabs` are those that could be meant. */
  | {
      readonly code: 'import-source-missing';
      readonly name: string;
      readonly tabs: readonly string[];
    }
  | {
      readonly code: 'import-too-long';
      readonly source: string;
      readonly rows: number;
      readonly most: number;
    }
  | { readonly code: 'import-division-unknown'; readonly divisions: readonly string[] }
  | { readonly code: 'import-table-missing'; readonly tab: string }
  /** What was sent in is not changed by an import. */
  | { readonly code: 'import-worksheet-sent'; readonly divisionId: string }
  | { readonly code: 'import-header-missing'; readonly source: string }
  | {
      readonly code: 'import-columns-wrong';
      readonly part: string;
      readonly keys: readonly string[];
    }
  | {
      readonly code: 'import-nothing-new';
      readonly intake: IntakeReport;
      readonly problems: readonly Problem[];
    }
  | {
      readonly code: 'import-needs-consent';
      readonly confirm: 'apply';
      readonly intake: IntakeReport;
      readonly problems: readonly Problem[];
    }
  /** Another import was cut off, and its rows stand half written. */
  | { readonly code: 'import-cut-off'; readonly source: string; readonly divisionId: string }
  | { readonly code: 'no-import' }
  | {
      readonly code: 'undo-needs-consent';
      readonly confirm: 'undo';
      readonly source: string;
      readonly removed: number;
      readonly restored: number;
      readonly left: readonly string[];
    };
