import type { IntakeDesk } from '../../../application/intake/ports';
import { divisionSeeds, settingValue } from '../layout/settings-values';
import { findSheet, readTab } from '../layout/open-tab';
import type { OpenTab } from '../layout/open-tab';
import { looseText } from '../layout/loose-text';
import type { Spreadsheet } from '../../../platform/spreadsheet';
import type { ProcessEdge } from '../process/process-edge';
import { isHiddenTab } from '../hidden-tab';
import { settingsTab } from '../schema/settings-tab';
import { workbookTabs } from '../schema/workbook-tabs';
import { settingAddresses } from '../set-up/settings-rows';
import { keptStore } from './kept-store';
import { putRows } from './put-rows';
import { openTarget, rawCell, readTarget } from './read-target';

const isOurs = (settings: OpenTab): ((name: string) => boolean) => {
  const year = Number(settingValue(settings, 'tahun'));
  const names = workbookTabs(year, divisionSeeds(settings)).map(({ name }) => looseText(name));
  return (name) => names.includes(looseText(name));
};

const foreignTabs = (spreadsheet: Spreadsheet): readonly string[] => {
  const sheet = findSheet(spreadsheet, settingsTab.name);
  if (sheet === null) return [];
  const ours = isOurs(readTab(sheet, settingsTab));
  return spreadsheet
    .getSheets()
    .filter((one) => !one.isSheetHidden())
    .map((one) => one.getName())
    .filter((name) => !ours(name) && !isHiddenTab(name));
};

/** The desk of an import over Google's spreadsheet. */
export const sheetIntake = (edge: () => ProcessEdge): IntakeDesk => {
  const kept = keptStore(() => edge().spreadsheet);
  let tabs: readonly string[] | null = null;
  const sources = (): readonly string[] => {
    tabs ??= foreignTabs(edge().spreadsheet);
    return tabs;
  };
  return {
    sources,
    readSource: (name, mostRows) => {
      const { spreadsheet, dateToIso } = edge();
      const sheet = findSheet(spreadsheet, name);
      if (sheet === null || !sources().includes(sheet.getName())) return null;
      const range = sheet.getDataRange();
      const rows = range.getNumRows();
      if (rows > mostRows) return { tab: sheet.getName(), rows };
      return {
        tab: sheet.getName(),
        values: range.getValues().map((row) => row.map((cell) => rawCell(cell, dateToIso))),
        shown: range.getDisplayValues(),
      };
    },
    readTarget: (target) => {
      const { spreadsheet, dateToIso } = edge();
      const opened = openTarget(spreadsheet, target);
      return opened.state === 'open' ? readTarget(opened.open, target, dateToIso) : opened;
    },
    put: (target, rows) => {
      const { spreadsheet, app } = edge();
      const opened = openTarget(spreadsheet, target);
      if (opened.state !== 'open') return;
      const { settings, tab, schema } = opened.open;
      putRows(tab, schema, rows, { spreadsheet, app, setting: settingAddresses(settings) });
    },
    readKept: kept.read,
    keep: kept.write,
  };
};
