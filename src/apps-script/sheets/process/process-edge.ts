import type { Builder } from '../set-up/builder';

/** What the tabs of the procedure are read and written with. */
export interface ProcessEdge extends Omit<Builder, 'setting'> {
  /** Day of a date cell in the workbook's zone, `YYYY-MM-DD`. */
  readonly dateToIso: (date: Date) => string;
}

/** Tables of the procedure hold no formulas, so no setting is ever asked for. */
export const builderOf = ({ app, spreadsheet }: ProcessEdge): Builder => ({
  app,
  spreadsheet,
  setting: () => 'A1',
});
