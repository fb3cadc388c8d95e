import type { Sheet, Spreadsheet } from '../../platform/spreadsheet';

/** Tabs that the add-on keeps for itself. */
export const hiddenTabs = {
  bases: 'Dasar',
  intake: 'Impor',
  roll: 'Peralihan',
  template: 'Templat',
} as const;

/** Whether a tab is one of them, be it in sight as a run has left it that died before hiding it. */
export const isHiddenTab = (name: string): boolean =>
  Object.values<string>(hiddenTabs).includes(name);

/** A tab out of people's sight, made behind all others when it is not there. One that a died run has left in sight goes. */
export const hiddenTab = (spreadsheet: Spreadsheet, name: string): Sheet => {
  const sheet =
    spreadsheet.getSheetByName(name) ??
    spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  return sheet.isSheetHidden() ? sheet : sheet.hideSheet();
};
