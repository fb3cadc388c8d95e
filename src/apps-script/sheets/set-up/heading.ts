import type { CellValue, Sheet } from '../../../platform/spreadsheet';
import type { TabSchema } from '../schema/schema';
import type { Builder } from './builder';
import type { Area, Canvas } from './canvas';
import { style } from './style';

/** Rows of a tab above its first table: heading, purpose, and status or practice mark. */
export const HEADING_ROWS = 3;

const STATUS_ROW = 3;
export const STATUS_COLUMN = 2;
const STATUS_WORD = 'Status';
/** Rows in which the status line is looked for. */
const STATUS_SEARCHED = 8;

/** What the status line of a worksheet says. */
export const worksheetStatusLabels = [
  'Draf',
  'Terkirim',
  'Diubah setelah terkirim',
  'Dikembalikan',
  'Terkunci',
] as const;

export type WorksheetStatusLabel = (typeof worksheetStatusLabels)[number];

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Live heading: it follows the year in `Pengaturan`. */
const titleFormula = (tab: TabSchema, { setting }: Builder): string =>
  `=${quoted(`${tab.title} TAHUN `)}&${setting('tahun')}`;

/** Live mark: it appears and disappears with the practice data. */
const practiceFormula = ({ setting }: Builder): string =>
  `=IF(${setting('dataContoh')}="Ya";"CONTOH: data latihan, bukan data resmi";"")`;

const practiceColumn = (tab: TabSchema): number => (tab.statusLine === true ? 3 : 1);

/** Writes the live texts of the heading; also mends them after `Pengaturan` had to be made anew. */
export const writeLiveHeading = (sheet: Sheet, tab: TabSchema, builder: Builder): void => {
  sheet.getRange(1, 1, 1, 1).setFormula(titleFormula(tab, builder));
  sheet.getRange(STATUS_ROW, practiceColumn(tab), 1, 1).setFormula(practiceFormula(builder));
};

/** True when the heading has lost what it pointed at. */
export const headingIsBroken = (grid: readonly (readonly CellValue[])[]): boolean =>
  grid
    .slice(0, HEADING_ROWS)
    .some((row) => row.some((cell) => typeof cell === 'string' && cell.startsWith('#REF')));

/** Looks of heading, purpose, and status or practice mark. */
export const paintHeading = (canvas: Canvas, tab: TabSchema): void => {
  const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
  canvas.paint(cell(1, 1), { weight: 'bold', color: style.heading });
  canvas.paint(cell(2, 1), { style: 'italic', color: style.purpose });
  if (tab.statusLine === true) {
    canvas.paint({ ...cell(STATUS_ROW, 1), columns: STATUS_COLUMN }, { weight: 'bold' });
  }
  canvas.paint(cell(STATUS_ROW, practiceColumn(tab)), { weight: 'bold', color: style.practice });
};

/** Heading, purpose and status line of a new tab; their looks come with the tables. */
export const headingCells = (tab: TabSchema, builder: Builder): readonly CellValue[][] => {
  const practice = practiceFormula(builder);
  const status =
    tab.statusLine === true ? [STATUS_WORD, worksheetStatusLabels[0], practice] : [practice];
  return [[titleFormula(tab, builder)], [tab.purpose], status];
};

/** Row of the line that says where a worksheet stands, and what it says; null where somebody took it away. */
export const statusLineIn = (
  grid: readonly (readonly CellValue[])[],
): { readonly row: number; readonly text: CellValue } | null => {
  const index = grid.slice(0, STATUS_SEARCHED).findIndex(([label]) => label === STATUS_WORD);
  return index < 0 ? null : { row: index + 1, text: grid[index]?.[STATUS_COLUMN - 1] ?? '' };
};

/**
 * Shows where a worksheet stands, in the line that says so wherever a person has moved it. The trail
 * decides; this line only tells.
 */
export const writeWorksheetStatus = (sheet: Sheet, status: WorksheetStatusLabel): void => {
  const line = statusLineIn(sheet.getRange(1, 1, STATUS_SEARCHED, STATUS_COLUMN).getValues());
  if (line === null || line.text === status) return;
  sheet.getRange(line.row, STATUS_COLUMN, 1, 1).setValue(status);
};

/** The cell of the status, for the colors that follow its text. */
export const statusCell = (sheet: Sheet) => sheet.getRange(STATUS_ROW, STATUS_COLUMN, 1, 1);
