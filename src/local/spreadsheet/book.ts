import type { CallCounter } from '../calls/call-counter';
import { GoogleException } from '../exceptions';
import type { ChoiceLists } from './furniture/choice-lists';
import type { EngineFile } from './engine';
import type { EngineCopy } from './engine-copy';
import type { Calculator } from './formulas/calculator';
import type { FactRow } from './host-facts';
import type { Locale } from './locale';
import type { SheetState } from './sheet-state';
import type { StyleBook } from './styles/style-book';

/** What the host around the workbook decides or wants to know. */
export interface WorkbookOptions {
  /** Told about every round trip before it happens. */
  readonly calls: CallCounter;
  /** How the workbook calls itself; a local file has no address of its own. */
  readonly id?: string;
  readonly name?: string;
  readonly url?: string;
  /** The year that a date typed without a year belongs to. */
  readonly currentYear?: () => number;
  /** Makes a date the bundle knows as its own; the bundle runs in another realm. */
  readonly createDate?: (epochMillis: number) => Date;
  /** The menu and dialog service that `SpreadsheetApp.getUi()` gives. */
  readonly ui?: () => unknown;
  /** Shown where Google shows a toast. */
  readonly toast?: (message: string, title: string) => void;
  /** False for a person whom strict protections keep out. */
  readonly isOwner?: () => boolean;
}

/** The open workbook: the engine's file and what we keep in memory beside it. */
export interface Book {
  readonly copy: EngineCopy;
  /** The engine's file now; after a save it is another one. */
  readonly file: EngineFile;
  readonly calculator: Calculator;
  readonly styles: StyleBook;
  readonly lists: ChoiceLists;
  readonly options: WorkbookOptions;
  /** Visible to the bundle, in the order of the tabs. */
  sheets: SheetState[];
  active: SheetState;
  locale: Locale;
  timeZone: string;
  /** What the hidden sheet of the host holds in the engine. */
  keptFacts: readonly FactRow[];
}

/** Called after anything was written: every formula may now have another result. */
export const forgetResults = (book: Book): void => {
  book.calculator.invalidate();
  for (const sheet of book.sheets) sheet.results.clear();
};

/** Called when cells have moved: the engine has changed what the facts about them refer to. */
export const forgetFacts = (book: Book): void => {
  book.keptFacts = book.keptFacts.map((row) => row.map(() => ''));
};

/** Throws when the sheet has been deleted while somebody still held it. */
export const assertPresent = (book: Book, sheet: SheetState): void => {
  if (!book.sheets.includes(sheet)) throw new GoogleException(`Sheet ${sheet.id} not found`);
};

/** Makes a sheet the active one. */
export const activate = (book: Book, sheet: SheetState): void => {
  book.active = sheet;
};
