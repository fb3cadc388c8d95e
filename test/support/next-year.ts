import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../src/local/host';
import type { CellValue } from '../../src/platform/spreadsheet';
import { aHost } from './bundle';
import { temporaryFolder } from './local';
import { worldOf } from './world';

/** A morning in the January in which the report of a year is written. */
const januaryAfter = (year: number) => (): Date => new Date(`${String(year + 1)}-01-06T02:00:00Z`);

/** The workbook as File → Make a copy gives it: another spreadsheet with the same tabs, opened for the year's report. */
export const copyOf = (host: Host, year: number): Promise<Host> => {
  host.save();
  const workspace = temporaryFolder();
  mkdirSync(join(workspace, '.lapkin'));
  const id = `buku-kerja-${String(year)}`;
  writeFileSync(join(workspace, '.lapkin', 'workbook.json'), JSON.stringify({ id }));
  copyFileSync(host.workspace.workbookPath, join(workspace, 'LAPKIN.xlsx'));
  return aHost({ workspace, now: januaryAfter(year) });
};

/** What the practice year needs to be left although nobody took it to step 10, and the person's consent. */
export const AGREED = { reason: 'Tahun latihan tidak dituntaskan.', nextYear: true };

/** A cell as a person sees it; days in the workbook's zone. */
const shown = (cell: CellValue): string =>
  Object.prototype.toString.call(cell) === '[object Date]'
    ? new Date(Number(cell) + 8 * 3_600_000).toISOString().slice(0, 10)
    : String(cell);

/** Every cell in which a year stands, as `tab: text`, but for the live headings of the tabs. */
export const cellsNaming = (host: Host, year: number): readonly string[] =>
  Object.entries(worldOf(host).cells).flatMap(([tab, { values }]) =>
    values
      .slice(1)
      .flat()
      .map(shown)
      .filter((text) => new RegExp(`(?<!\\d)${String(year)}(?!\\d)`).test(text))
      .map((text) => `${tab}: ${text}`),
  );
