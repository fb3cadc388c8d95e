import type { Sheet, Spreadsheet } from '../../../platform/spreadsheet';
import type { TabSchema } from '../schema/schema';
import { buildTab } from './build-tab';
import type { Builder } from './builder';
import type { SeedRows } from './write-table';

/** What a tab is called as long as it is being built. */
const UNFINISHED = 'LAPKIN sedang disusun';

/** Takes away the tab that a run has left half built when it died. */
export const dropUnfinished = (spreadsheet: Spreadsheet): void => {
  const sheet = spreadsheet.getSheetByName(UNFINISHED);
  if (sheet !== null) spreadsheet.deleteSheet(sheet);
};

/** Where a new tab goes, and the rows it begins with. */
export interface TabPlace {
  readonly index: number;
  readonly seeds: SeedRows;
}

/**
 * Makes a new tab. It gets its name in the last call, so that no run that died before has left a tab which
 * the next run takes for a whole one. `finish` is what else has to be done before.
 */
export const makeTab = (
  schema: TabSchema,
  { index, seeds }: TabPlace,
  builder: Builder,
  finish: (sheet: Sheet) => void = () => undefined,
): Sheet => {
  const { spreadsheet } = builder;
  dropUnfinished(spreadsheet);
  const sheet = spreadsheet.insertSheet(UNFINISHED, index);
  buildTab(sheet, schema, seeds, builder);
  finish(sheet);
  return sheet.setName(schema.name);
};
