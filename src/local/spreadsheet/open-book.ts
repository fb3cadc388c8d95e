import type { Book, WorkbookOptions } from './book';
import { bytesOf, done, loadEngine, type Engine, type EngineFile } from './engine';
import { EngineCopy } from './engine-copy';
import { CHOICES_SHEET, ChoiceLists } from './furniture/choice-lists';
import { Calculator } from './formulas/calculator';
import { readFormatRules } from './furniture/conditional-formats';
import { readNotes } from './furniture/notes';
import { rowsFittedBefore } from './furniture/row-heights';
import { readValidations } from './furniture/validations';
import { HOST_SHEET, isHostSheet, keptRows, readHostFacts, type HostFacts } from './host-facts';
import { lazily } from './lazily';
import { localeOf } from './locale';
import { withTheme } from './package/add-theme';
import { readPackage, type PackageSheet } from './package/read-package';
import { blankSheet, DEFAULT_COLUMNS, DEFAULT_ROWS, type SheetState } from './sheet-state';
import { StyleBook } from './styles/style-book';

/** What a workbook has that was not kept by this host before. */
const NO_FACTS: HostFacts = {
  locale: 'en_US',
  timeZone: 'Etc/GMT',
  sheets: [],
  protections: [],
  longTexts: [],
};

/** Thrown for bytes that are not an .xlsx workbook. */
class NotAWorkbookError extends Error {
  override readonly name = 'NotAWorkbookError';
}

/** Bytes that cannot be unzipped are left for the engine to refuse. */
const themedBytes = (engine: Engine, bytes: Uint8Array): Uint8Array => {
  try {
    return withTheme(bytes, () => bytesOf(engine.NewFile()));
  } catch {
    return bytes;
  }
};

const openFile = (engine: Engine, bytes: Uint8Array | null): EngineFile => {
  if (bytes === null) {
    const file = engine.NewFile();
    done(file.SetDefaultFont('Arial'));
    return file;
  }
  const opened = engine.OpenReader(themedBytes(engine, bytes)) as EngineFile & {
    readonly error?: string | null;
  };
  if (typeof opened.error === 'string')
    throw new NotAWorkbookError(`This is not an .xlsx workbook: ${opened.error}`);
  return opened;
};

const addFacts = (sheet: SheetState, facts: HostFacts): void => {
  const { rows, columns } = sheet.grid.extent();
  const size = facts.sheets.find((fact) => fact.sheet === sheet.name);
  sheet.maxRows = Math.max(rows, size?.maxRows ?? DEFAULT_ROWS);
  sheet.maxColumns = Math.max(columns, size?.maxColumns ?? DEFAULT_COLUMNS);
  sheet.protections = facts.protections
    .filter((fact) => fact.sheet === sheet.name)
    .map(({ area, description, warningOnly }) => ({ area, description, warningOnly }));
  for (const { row, column, text } of facts.longTexts.filter((one) => one.sheet === sheet.name)) {
    const beginning = sheet.grid.cell(row, column)?.value;
    const isUnchanged =
      typeof beginning === 'string' && beginning !== '' && text.startsWith(beginning);
    if (isUnchanged) sheet.grid.putContent(row, column, text, null);
  }
};

const frozenIn = (file: EngineFile, sheet: string): { rows: number; columns: number } => {
  const { panes } = done(file.GetPanes(sheet));
  if (panes.Freeze !== true) return { rows: 0, columns: 0 };
  return { rows: panes.YSplit ?? 0, columns: panes.XSplit ?? 0 };
};

/** The engine reads a whole sheet for the first of these questions; most sheets are never asked. */
const readWhenAsked = (copy: EngineCopy, sheet: SheetState, lists: ChoiceLists): void => {
  lazily(sheet, 'notes', () => readNotes(copy.file, sheet.name));
  lazily(sheet, 'validations', () => readValidations(copy.file, sheet.name, lists));
  lazily(sheet, 'frozenRows', () => frozenIn(copy.file, sheet.name).rows);
  lazily(sheet, 'frozenColumns', () => frozenIn(copy.file, sheet.name).columns);
};

interface Reading {
  readonly copy: EngineCopy;
  readonly lists: ChoiceLists;
  readonly facts: HostFacts;
}

const readSheet = ({ copy, lists, facts }: Reading, part: PackageSheet, id: number): SheetState => {
  const { file } = copy;
  const sheet = blankSheet(part.name, id);
  sheet.grid = part.grid;
  sheet.merges = part.merges;
  for (const row of rowsFittedBefore(part.heights)) sheet.fittedRows.add(row);
  sheet.hidden = !done(file.GetSheetVisible(part.name)).visible;
  sheet.formatRules = readFormatRules(file, part.rules);
  readWhenAsked(copy, sheet, lists);
  addFacts(sheet, facts);
  // What another program has written is put in order at the first save.
  sheet.isChanged = facts === NO_FACTS;
  return sheet;
};

/** Google's first sheet has the id 0; a sheet another program has added gets the next free one. */
const sheetIds = (parts: readonly PackageSheet[], facts: HostFacts): readonly number[] => {
  let next = Math.max(-1, ...facts.sheets.map(({ id }) => id));
  return parts.map(({ name }) => {
    const known = facts.sheets.find(({ sheet }) => sheet === name);
    if (known !== undefined) return known.id;
    next += 1;
    return next;
  });
};

/** Opens an .xlsx file, or starts an empty workbook. Throws `NotAWorkbookError`. */
export const openBook = async (
  bytes: Uint8Array | null,
  options: WorkbookOptions,
): Promise<Book> => {
  const engine = await loadEngine();
  const file = openFile(engine, bytes);
  const copy = new EngineCopy(engine, file);
  const parts = readPackage(bytes ?? bytesOf(file));
  const gridOf = (name: string): PackageSheet['grid'] | undefined =>
    parts.find((part) => part.name === name)?.grid;
  const keptFacts = keptRows(gridOf(HOST_SHEET));
  const facts = readHostFacts(keptFacts) ?? NO_FACTS;
  const lists = new ChoiceLists(copy, gridOf(CHOICES_SHEET));
  const shown = parts.filter(({ name }) => !isHostSheet(name));
  const ids = sheetIds(shown, facts);
  const sheets = shown.map((part, index) =>
    readSheet({ copy, lists, facts }, part, ids[index] ?? index),
  );
  const active = sheets.find(({ hidden }) => !hidden);
  if (active === undefined) throw new NotAWorkbookError('The workbook has no visible sheet');
  const locale = localeOf(facts.locale);
  return {
    copy,
    get file() {
      return copy.file;
    },
    calculator: new Calculator(),
    styles: new StyleBook(copy),
    lists,
    options,
    sheets,
    active,
    locale,
    timeZone: facts.timeZone,
    keptFacts,
  };
};
