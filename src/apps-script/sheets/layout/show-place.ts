import type { Sheet, Spreadsheet } from '../../../platform/spreadsheet';
import { findSheet } from './open-tab';

const LETTERS_AND_ROW = /^([A-Z]{1,3})([1-9]\d{0,6})$/i;

const columnOf = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );

const select = (sheet: Sheet, a1: string): void => {
  const [, letters = '', row = ''] = LETTERS_AND_ROW.exec(a1) ?? [];
  const isOnSheet = Number(row) <= sheet.getMaxRows() && columnOf(letters) <= sheet.getMaxColumns();
  if (letters !== '' && isOnSheet) sheet.getRange(Number(row), columnOf(letters), 1, 1).activate();
};

/**
 * Brings a tab to the front and selects a cell; an address that is none, or lies outside, selects nothing.
 * False when there is no such tab.
 */
export const showPlace = (spreadsheet: Spreadsheet, tab: string, a1: string): boolean => {
  const sheet = findSheet(spreadsheet, tab);
  if (sheet === null) return false;
  sheet.activate();
  select(sheet, a1);
  return true;
};
