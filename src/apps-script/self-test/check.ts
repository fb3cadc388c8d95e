import type { google } from '../google';
import { troubleOf } from '../session/platform-trouble';
import type { CellValue, Range, Sheet, Spreadsheet } from '../../platform/spreadsheet';
import type { DocsDocument } from '../../platform/docs';

/** Where checks may do as they please: nothing here belongs to the office. */
export interface Scratch {
  readonly google: typeof google;
  readonly spreadsheet: Spreadsheet;
  /** The scratch tab; made anew for every group of checks. */
  readonly sheet: () => Sheet;
  /** Cells of the scratch tab that no check has used yet: one column, this many rows below each other. */
  readonly cells: (rows?: number) => Range;
  /** A Google Doc converted from the template of the reports; made when it is first asked for. */
  readonly documentId: () => string;
  /** The Doc as it was right after the conversion. */
  readonly converted: () => DocsDocument;
  /** Keeps bytes as a file that is removed with the others; gives its id. */
  readonly keepFile: () => string;
  /** Milliseconds. */
  readonly now: () => number;
}

/**
 * One statement about Google that code of ours rests on. It is met when what was found equals what is expected;
 * what stands behind it in brackets is for the maintainers and is not compared.
 */
export interface Check {
  readonly id: string;
  /** The statement in Indonesian, as the tab shows it. */
  readonly states: string;
  readonly expected: string;
  readonly run: (scratch: Scratch) => string;
}

/** Declares a check. */
export const check = (id: string, states: string, expected: string, run: Check['run']): Check => ({
  id,
  states,
  expected,
  run,
});

/** True when what was found is what the check expects. */
export const isMet = (expected: string, found: string): boolean =>
  found === expected || found.startsWith(`${expected} (`);

/** Words of whatever was thrown. */
export const wordsOf = (thrown: unknown): string =>
  String((thrown as { readonly message?: unknown } | null)?.message ?? thrown).slice(0, 200);

/** Whether Google refuses; its words follow in brackets, because they are translated for each account. */
export const refusal = (call: () => unknown): string => {
  try {
    call();
    return 'diterima';
  } catch (thrown) {
    return `ditolak (${wordsOf(thrown)})`;
  }
};

/** By which code a refusal of Google is known to the program. */
export const knownAs = (call: () => unknown): string => {
  try {
    call();
    return 'diterima';
  } catch (thrown) {
    return `${troubleOf(thrown).code} (${wordsOf(thrown)})`;
  }
};

/** Yes or no in the words of the tab. */
export const yes = (is: boolean): string => (is ? 'ya' : 'tidak');

/** The value of a single cell with its type. */
export const kindAndValue = (range: Range): string => {
  const value: CellValue = range.getValues()[0]?.[0] ?? '';
  return typeof value === 'object' ? 'date' : `${typeof value} ${String(value)}`;
};

/** The instant of a cell in the zone of the workbook. */
export const dayOf = ({ google, spreadsheet }: Scratch, range: Range): string =>
  google
    .utilities()
    .formatDate(
      range.getValues()[0]?.[0] as Date,
      spreadsheet.getSpreadsheetTimeZone(),
      'yyyy-MM-dd HH:mm',
    );

/** What a single cell shows. */
export const shown = (range: Range): string => range.getDisplayValues()[0]?.[0] ?? '';
