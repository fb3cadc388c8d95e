import type { CellValue, Spreadsheet } from '../../../platform/spreadsheet';

type Row = readonly CellValue[];

/** Columns of the tab `Jejak`, in the order in which each row is sealed. */
const HEADERS = ['No.', 'Waktu', 'Pelaku', 'Peran', 'Peristiwa', 'Isi', 'Segel'] as const;

/** One event as the tab holds it. */
type TrailRow = Readonly<Record<(typeof HEADERS)[number], CellValue>>;

const gridOf = (book: Spreadsheet, tab: string): readonly Row[] =>
  book.getSheetByName(tab)?.getDataRange().getValues() ?? [];

/** The events of the workbook in their order; none when the procedure has not begun. */
export const trailRows = (book: Spreadsheet): readonly TrailRow[] => {
  const grid = gridOf(book, 'Jejak');
  const at = grid.findIndex((row) => HEADERS.every((header) => row.includes(header)));
  const headers = grid[at] ?? [];
  return grid
    .slice(at + 1)
    .map(
      (row) =>
        Object.fromEntries(
          HEADERS.map((header) => [header, row[headers.indexOf(header)] ?? '']),
        ) as TrailRow,
    )
    .filter((row) => row['No.'] !== '');
};

const csvCell = (value: CellValue): string => `"${String(value).replace(/"/g, '""')}"`;

/** Comma-separated values (RFC 4180), every cell in quotes; the mark in front tells spreadsheets that it is UTF-8. */
const csvText = (rows: readonly Row[]): string =>
  `\ufeff${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;

/** The events as a table. */
export const trailCsv = (rows: readonly TrailRow[]): string =>
  csvText([HEADERS, ...rows.map((row) => HEADERS.map((header) => row[header]))]);

/** The events as data; what an event says is the very text that was sealed. */
export const trailJson = (rows: readonly TrailRow[]): string =>
  `${JSON.stringify(
    rows.map((row) => ({
      sequence: Number(row['No.']),
      time: row['Waktu'],
      actor: row['Pelaku'],
      role: row['Peran'],
      type: row['Peristiwa'],
      payload: row['Isi'],
      hash: row['Segel'],
    })),
    null,
    1,
  )}\n`;

const LINK = /https?:\/\/[^\s"'<>;,]+/g;

const letters = (column: number): string =>
  (column > 26 ? letters(Math.floor((column - 1) / 26)) : '') +
  String.fromCharCode(65 + ((column - 1) % 26));

/** Every link that stands in the workbook, with its place: signed scans, evidence, documents in Drive. */
export const linksCsv = (book: Spreadsheet): string => {
  const visible = book.getSheets().filter((sheet) => !sheet.isSheetHidden());
  const rows = visible.flatMap((sheet) =>
    gridOf(book, sheet.getName()).flatMap((row, down) =>
      row.flatMap((cell, across) =>
        (typeof cell === 'string' ? (cell.match(LINK) ?? []) : []).map((link) => [
          sheet.getName(),
          `${letters(across + 1)}${String(down + 1)}`,
          link,
        ]),
      ),
    ),
  );
  return csvText([['Tab', 'Sel', 'Tautan'], ...rows]);
};
