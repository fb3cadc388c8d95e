import type { Spreadsheet } from '../../../platform/spreadsheet';
import { looseText } from '../layout/loose-text';
import { findSheet, readTab } from '../layout/open-tab';
import type { OpenTab } from '../layout/open-tab';
import { schemasFor } from '../layout/open-workbook';
import type { TabSchema } from '../schema/schema';
import { settingsTab } from '../schema/settings-tab';
import { makeTab } from '../set-up/make-tab';
import { settingAddresses } from '../set-up/settings-rows';
import { builderOf } from './process-edge';
import type { ProcessEdge } from './process-edge';

/** Right behind the last of those tabs that belong before it, counted from 0. */
const placeFor = (spreadsheet: Spreadsheet, schema: TabSchema, settings: OpenTab): number => {
  const order = schemasFor(settings).map(({ name }) => looseText(name));
  const before = order.slice(0, order.indexOf(looseText(schema.name)));
  return spreadsheet
    .getSheets()
    .reduce(
      (place, sheet, index) => (before.includes(looseText(sheet.getName())) ? index + 1 : place),
      0,
    );
};

const rebuild = (edge: ProcessEdge, schema: TabSchema): OpenTab | null => {
  const { spreadsheet } = edge;
  const settingsSheet = findSheet(spreadsheet, settingsTab.name);
  if (settingsSheet === null) return null;
  const settings = readTab(settingsSheet, settingsTab);
  const place = { index: placeFor(spreadsheet, schema, settings), seeds: {} };
  const builder = { ...builderOf(edge), setting: settingAddresses(settings) };
  return readTab(makeTab(schema, place, builder), schema);
};

/**
 * Reads a tab of the procedure once; makes it anew when somebody has taken it away. Null in a spreadsheet
 * that is not ours.
 */
export const openProcessTab = (edge: ProcessEdge, schema: TabSchema): OpenTab | null => {
  const sheet = findSheet(edge.spreadsheet, schema.name);
  return sheet === null ? rebuild(edge, schema) : readTab(sheet, schema);
};
