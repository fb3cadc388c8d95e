import type { Spreadsheet } from '../../platform/spreadsheet';

/** One step from an older arrangement of the workbook to the next. */
export interface Migration {
  /** Version that the workbook has afterwards; the step before it is `to - 1`. */
  readonly to: number;
  /** Changes the workbook. Must do no harm when it runs again after having been interrupted. */
  readonly migrate: (spreadsheet: Spreadsheet) => void;
}

/** Steps in their order. Version 1 is the first arrangement, so there is none yet. */
export const migrations: readonly Migration[] = [];

export type MigrationResult =
  | { readonly state: 'up-to-date' }
  | { readonly state: 'migrated'; readonly applied: readonly number[] }
  /** A newer add-on has made this workbook; this one must not touch it. */
  | { readonly state: 'too-new'; readonly found: number };

/**
 * Brings a workbook to the version of this code. `record` is called after each step, so that an
 * interrupted run goes on where it stopped.
 */
export const migrate = (
  spreadsheet: Spreadsheet,
  { found, wanted }: { readonly found: number; readonly wanted: number },
  steps: readonly Migration[],
  record: (version: number) => void,
): MigrationResult => {
  if (found > wanted) return { state: 'too-new', found };
  const due = [...steps].sort((a, b) => a.to - b.to).filter(({ to }) => to > found && to <= wanted);
  for (const step of due) {
    step.migrate(spreadsheet);
    record(step.to);
  }
  return due.length === 0
    ? { state: 'up-to-date' }
    : { state: 'migrated', applied: due.map(({ to }) => to) };
};
