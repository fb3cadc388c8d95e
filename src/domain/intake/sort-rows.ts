import { readAmount } from '../quantity/read-cell';
import { codeOf, looksLikeBudgetCode, NO_CONTEXT, readBudgetCode } from './budget-code';
import type { CodeContext, CodeReading } from './budget-code';
import type { IntakeTableKey } from './fields';
import { intakeFields, namingKey } from './fields';
import type { Header } from './header';
import { headerWords } from './header-words';
import { headerLikeness, SURE_FROM } from './likeness';
import { isEmptyRow, rawAt, shownAt } from './source';
import type { Source } from './source';

/** A row of the source that says something. Rows are counted from 0. */
interface Entry {
  readonly row: number;
  readonly name: string;
  readonly reading: CodeReading;
  /** The row has no code of its own and belongs to the code above it. */
  readonly isCarried: boolean;
  /** Something stands in a column that is imported, beside name and code. */
  readonly hasContent: boolean;
  /** At least one of these is a figure. */
  readonly hasFigure: boolean;
  readonly pagu: number | null;
}

/** A row to be imported; `code` is the budget code in full, for activities. */
export interface DataRow {
  readonly row: number;
  readonly code: string;
  readonly isCarried: boolean;
}

/** The rows of a source by what they are; those that are not imported are told, never dropped in silence. */
export interface SortedRows {
  readonly data: readonly DataRow[];
  /** Rows of sums. */
  readonly totals: readonly number[];
  /** Headings, rows that sum up the rows below them, and lines that do not belong to the table. */
  readonly sections: readonly number[];
  /** Rows with figures and without a name. */
  readonly unnamed: readonly number[];
}

interface Sorting {
  readonly source: Source;
  readonly header: Header;
  readonly table: IntakeTableKey;
}

const columnOf = ({ columns }: Header, key: string): number =>
  columns.find(({ field }) => field.key === key)?.column ?? -1;

const textIn = ({ source, header }: Sorting, row: number, key: string): string =>
  shownAt(source, row, columnOf(header, key));

/** So many headers in one row are no coincidence. */
const OTHER_HEADERS = 4;
const LONGEST_HEADER = 60;

const ANY_TOTAL = /^(?:(?:grand|sub)[ -]?)?(?:jumlah|total)\b/i;
const BARE_TOTAL =
  /^(?:(?:grand|sub)[ -]?)?(?:jumlah|total)(?: (?:seluruh\w*|keseluruhan|total|umum))?\W*$/i;

const firstText = (source: Source, row: number): string =>
  (source.shown[row] ?? []).map((_, column) => shownAt(source, row, column)).find(Boolean) ?? '';

/** Indicators are often called *Jumlah …*; an activity never is. */
const isTotal = (sorting: Sorting, row: number): boolean => {
  const pattern = sorting.table === 'indikator' ? BARE_TOTAL : ANY_TOTAL;
  const texts = [firstText(sorting.source, row), textIn(sorting, row, namingKey[sorting.table])];
  return texts.some((text) => pattern.test(text));
};

/** `1 2 3 …` or `(1) (2) (3) …` below a header; a spreadsheet takes a typed `(2)` for -2. */
const isNumbering = (source: Source, row: number): boolean => {
  const texts = (source.shown[row] ?? []).map((_, column) => shownAt(source, row, column));
  const filled = texts.filter((text) => text !== '');
  const starts = (text: string, number: number): boolean =>
    new RegExp(`^[-(]?${String(number)}\\b`).test(text);
  return (
    filled.length >= 3 &&
    filled.every((text) => text.length <= 12) &&
    filled.slice(0, 3).every((text, index) => starts(text, index + 1))
  );
};

const isRepeatedHeader = ({ source, header }: Sorting, row: number): boolean =>
  header.columns.length > 1 &&
  header.columns.every(({ column }) => {
    const text = shownAt(source, row, column);
    return header.headers[column]?.endsWith(text) === true || text === '';
  });

/** A row of texts alone, several of them headers of ours: another table begins here. */
const isOtherHeader = ({ source }: Sorting, row: number): boolean => {
  const texts = (source.shown[row] ?? []).map((_, column) => shownAt(source, row, column));
  const filled = texts.filter((text) => text !== '');
  if (filled.length < OTHER_HEADERS || filled.some((text) => text.length > LONGEST_HEADER)) {
    return false;
  }
  const fields = [...intakeFields.kegiatan, ...intakeFields.indikator];
  const isHeader = (text: string): boolean => {
    const words = headerWords(text, 0);
    return fields.some((field) => headerLikeness(words, field) >= SURE_FROM);
  };
  return filled.filter(isHeader).length >= OTHER_HEADERS;
};

const ENTRY_BESIDE: readonly string[] = ['kode', 'kodeAnggaran'];

const entryAt = (sorting: Sorting, row: number, context: CodeContext): Entry => {
  const { source, header, table } = sorting;
  const naming = namingKey[table];
  const name = textIn(sorting, row, naming);
  const [lead = ''] = name.split(' ');
  const typed =
    columnOf(header, 'kodeAnggaran') >= 0
      ? textIn(sorting, row, 'kodeAnggaran')
      : lead.includes('.') && looksLikeBudgetCode(lead)
        ? lead
        : '';
  const pagu = readAmount(rawAt(source, row, columnOf(header, 'pagu')), { unit: 'rupiah' });
  const filled = header.columns.filter(
    ({ field, column }) =>
      field.key !== naming &&
      !ENTRY_BESIDE.includes(field.key) &&
      !['', '-'].includes(shownAt(source, row, column)),
  );
  return {
    row,
    name,
    reading: readBudgetCode(typed, context),
    isCarried: typed === '' && context.path.length > 0,
    hasContent: filled.length > 0,
    hasFigure: filled.some(
      ({ field, column }) => field.kind !== 'text' && /\d/.test(shownAt(source, row, column)),
    ),
    pagu: pagu.state === 'certain' ? pagu.value : null,
  };
};

const TOLERANCE_RUPIAH = 1;

/** True when a row sums up those below it: deeper codes follow, or rows without a code that add up to it. */
const isGroup = (entries: readonly Entry[], index: number): boolean => {
  const own = entries[index];
  if (own === undefined || own.reading.level === 0) return false;
  const rest = entries.slice(index + 1);
  const next = rest.findIndex(({ reading }) => reading.level > 0);
  const following = rest[next];
  if (following !== undefined && following.reading.level > own.reading.level) return true;
  const parts = rest.slice(0, next < 0 ? rest.length : next).filter((entry) => entry.isCarried);
  const sum = parts.reduce((total, { pagu }) => total + (pagu ?? 0), 0);
  return (
    parts.length > 0 && own.pagu !== null && Math.abs(sum - own.pagu) <= TOLERANCE_RUPIAH && sum > 0
  );
};

const hasText = ({ name, reading, hasContent }: Entry): boolean =>
  name !== '' || reading.code !== '' || hasContent;

/** Sorts the rows below the header. */
export const sortRows = (sorting: Sorting): SortedRows => {
  const { source, header } = sorting;
  const totals: number[] = [];
  const entries: Entry[] = [];
  let context = NO_CONTEXT;
  for (let row = header.row + header.depth; row < source.shown.length; row += 1) {
    if (isEmptyRow(source, row) || isNumbering(source, row) || isRepeatedHeader(sorting, row)) {
      continue;
    }
    if (isOtherHeader(sorting, row)) break;
    if (isTotal(sorting, row)) {
      totals.push(row);
      continue;
    }
    const entry = entryAt(sorting, row, context);
    ({ context } = entry.reading);
    if (hasText(entry)) entries.push(entry);
  }
  const groups = new Set(entries.filter((_, index) => isGroup(entries, index)));
  // A letterhead or a signature below the table stands in some column, too.
  const isStray = ({ name, hasFigure }: Entry): boolean => name === '' && !hasFigure;
  const isSection = (entry: Entry): boolean =>
    groups.has(entry) || !entry.hasContent || isStray(entry);
  const left = entries.filter((entry) => !isSection(entry));
  const contextCodes = carriedCodes(entries);
  return {
    data: left
      .filter(({ name }) => name !== '')
      .map(({ row, reading, isCarried }) => ({
        row,
        code: isCarried ? (contextCodes.get(row) ?? '') : reading.code,
        isCarried,
      })),
    totals,
    sections: entries.filter(isSection).map(({ row }) => row),
    unnamed: left.filter(({ name }) => name === '').map(({ row }) => row),
  };
};

/** Budget code of every row that has none of its own. */
const carriedCodes = (entries: readonly Entry[]): ReadonlyMap<number, string> =>
  new Map(entries.map(({ row, reading }) => [row, codeOf(reading.context)]));
