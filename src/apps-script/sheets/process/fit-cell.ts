import type { CellValue } from '../../../platform/spreadsheet';
import { isDateCell } from '../read/cell';

/** Longest text a cell takes. */
export const LONGEST_TEXT = 50_000;

/** Value that a cell takes; what is cut off shows as an ellipsis, and no character is cut in half. */
export const fitting = (value: CellValue): CellValue =>
  typeof value === 'string' && value.length > LONGEST_TEXT
    ? `${value.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`
    : value;

/** True when a cell already shows a value; a date is compared as the day it is in the workbook's zone. */
export const shows = (
  current: CellValue,
  wanted: CellValue,
  dateToIso: (date: Date) => string,
): boolean => (isDateCell(current) ? dateToIso(current) === wanted : current === fitting(wanted));
