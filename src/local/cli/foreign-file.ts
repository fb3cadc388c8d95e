import { existsSync, readFileSync } from 'node:fs';
import { checkWorkbook } from '../disk/check-workbook';
import { HostError } from '../disk/host-error';
import type { Host } from '../host';
import { openWorkbook } from '../spreadsheet/open-workbook';
import type { CellValue, Sheet } from '../../platform/spreadsheet';
import type { ActionInfo } from './answer';
import type { Command } from './command-line';

const ACTION = 'import-worksheet';

/** Only on this machine: a person without a browser pastes no tab, so the file itself is named. */
const fileOption = {
  name: 'file',
  kind: 'text',
  required: false,
  description:
    'berkas .xlsx yang disalin ke tab baru; tab di dalamnya dipilih dengan --source (bawaan: tab pertama)',
} as const;

/** The actions of the script with what the command line adds to them. */
export const withFileOption = (actions: readonly ActionInfo[]): readonly ActionInfo[] =>
  actions.map((action) =>
    action.name === ACTION ? { ...action, options: [...action.options, fileOption] } : action,
  );

const LONGEST_NAME = 31;

/** Name of the copy until it is whole. */
const UNFINISHED = 'Impor (belum selesai)';

/** Name of the tab into which a worksheet is copied. */
const copyName = (name: string): string => `Impor – ${name}`.slice(0, LONGEST_NAME).trim();

/** A keyboard has no long dash, and nobody types capitals and blanks exactly. */
const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

const isMeant = (name: string, wanted: string): boolean => plainName(name) === plainName(wanted);

const bytesOf = (path: string): Uint8Array => {
  if (!existsSync(path)) throw new HostError({ code: 'not-readable', path, detail: 'ENOENT' });
  const bytes = readFileSync(path);
  checkWorkbook(path, bytes);
  return bytes;
};

const openSheet = async (path: string, name: string): Promise<Sheet> => {
  const silent = { count: () => undefined };
  const { spreadsheetApp } = await openWorkbook(bytesOf(path), { calls: silent });
  const book = spreadsheetApp.getActiveSpreadsheet();
  const sheets = book.getSheets();
  // Whoever was shown the name of the copy types that one.
  const sheet =
    name === ''
      ? sheets[0]
      : (sheets.find((one) => isMeant(one.getName(), name)) ??
        sheets.find((one) => isMeant(copyName(one.getName()), name)));
  if (sheet === undefined) {
    const names = sheets.map((one) => one.getName());
    throw new HostError({ code: 'tab-missing', path, name, names });
  }
  return sheet;
};

const isDate = (value: CellValue): value is Date => value instanceof Date;

/** A cell as it is typed into the copy, and the format under which it stays what it was. */
const copied = (value: CellValue, shown: string): readonly [CellValue, string] => {
  if (isDate(value)) return [value, 'd mmmm yyyy'];
  if (typeof value === 'number' && shown.endsWith('%')) return [value, '0.00%'];
  // A code that is formatted to keep its zeros, such as 051.
  if (typeof value === 'number' && /^0\d/.test(shown)) return [shown, '@'];
  return [value, typeof value === 'string' && value !== '' ? '@' : 'General'];
};

const fill = (target: Sheet, source: Sheet): void => {
  const range = source.getDataRange();
  const shown = range.getDisplayValues();
  const cells = range
    .getValues()
    .map((row, down) => row.map((value, across) => copied(value, shown[down]?.[across] ?? '')));
  const [rows, columns] = [cells.length, cells[0]?.length ?? 1];
  const lackingRows = rows - target.getMaxRows();
  if (lackingRows > 0) target.insertRowsAfter(target.getMaxRows(), lackingRows);
  for (let lacking = columns - target.getMaxColumns(); lacking > 0; lacking -= 1) {
    target.insertColumnAfter(target.getMaxColumns());
  }
  target
    .getRange(1, 1, rows, columns)
    .setNumberFormats(cells.map((row) => row.map(([, format]) => format)))
    .setValues(cells.map((row) => row.map(([value]) => value)));
};

/** The tab of the workbook that is meant: by its own name, or by that of the worksheet it was copied from. */
const withMeantSource = (host: Host, command: Command): Command => {
  const { source } = command.args;
  if (command.action !== ACTION || typeof source !== 'string') return command;
  const names = host.workbook.spreadsheetApp
    .getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => sheet.getName());
  const meant =
    names.find((name) => isMeant(name, source)) ??
    names.find((name) => isMeant(name, copyName(source)));
  return meant === undefined ? command : { ...command, args: { ...command.args, source: meant } };
};

/**
 * Copies a worksheet of a file that the person named into a tab of its own, `Impor – …`, which is made anew each time,
 * and gives the command that imports from it. Without a file only the name of the tab is looked up.
 */
export const copyForeignFile = async (host: Host, command: Command): Promise<Command> => {
  const { file, ...args } = command.args;
  if (command.action !== ACTION || typeof file !== 'string') return withMeantSource(host, command);
  const wanted = typeof args['source'] === 'string' ? args['source'] : '';
  const sheet = await openSheet(file, wanted);
  const name = copyName(sheet.getName());
  const book = host.workbook.spreadsheetApp.getActiveSpreadsheet();
  const old = book.getSheetByName(name);
  const made = book.insertSheet(UNFINISHED, book.getSheets().length);
  fill(made, sheet);
  if (old !== null) book.deleteSheet(old);
  made.setName(name);
  return { ...command, args: { ...args, source: name } };
};
