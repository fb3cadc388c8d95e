import { proposeColumns } from './columns';
import type { ColumnChoice } from './columns';
import type { Field } from './fields';
import { shownAt, widthOf } from './source';
import type { Source } from './source';

/** Where the header of a source stands. Rows are counted from 0. */
export interface Header {
  readonly row: number;
  /** Rows of the header: three where *Anggaran* stands above *Realisasi* above *TW I*. */
  readonly depth: number;
  readonly headers: readonly string[];
  readonly columns: readonly ColumnChoice[];
}

/** Headers stand near the top, below a letterhead and a title. */
const LAST_ROW = 40;
const DEEPEST = 3;
const LONGEST_HEADER = 80;

/**
 * Header text of each column. A merged cell holds its text in its first column only, so a text of an upper row also
 * stands for the empty cells to its right, as far as there is something below them.
 */
const headersAt = (
  source: Source,
  row: number,
  depth: number,
  width: number,
): readonly string[] => {
  const levels = Array.from({ length: depth }, (_, level) => {
    let last = '';
    return Array.from({ length: width }, (__, column) => {
      const text = shownAt(source, row + level, column);
      if (level === depth - 1) return text;
      if (text !== '') last = text;
      const isBelow = Array.from({ length: depth - level - 1 }, (_unused, under) =>
        shownAt(source, row + level + 1 + under, column),
      ).some((below) => below !== '');
      return text !== '' || isBelow ? last : '';
    });
  });
  return Array.from({ length: width }, (_, column) =>
    [...new Set(levels.map((level) => level[column] ?? ''))]
      .filter((text) => text !== '')
      .join(' '),
  );
};

interface Wanted {
  readonly fields: readonly Field[];
  readonly year: number;
  /** Key of the column that says what a row is about. */
  readonly naming: string;
}

const isHeaderRow = (source: Source, row: number, width: number): boolean => {
  const texts = Array.from({ length: width }, (_, column) => shownAt(source, row, column));
  const filled = texts.filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => text.length <= LONGEST_HEADER);
};

const candidate = (source: Source, row: number, depth: number, wanted: Wanted): Header | null => {
  const width = widthOf(source);
  const rows = Array.from({ length: depth }, (_, level) => row + level);
  if (!rows.every((one) => isHeaderRow(source, one, width))) return null;
  const headers = headersAt(source, row, depth, width);
  const columns = proposeColumns(source, { headers, firstRow: row + depth }, wanted);
  const isNamed = columns.some(({ field }) => [wanted.naming, 'kode'].includes(field.key));
  return isNamed && columns.length >= 2 ? { row, depth, headers, columns } : null;
};

const worth = ({ columns }: Header): number =>
  columns.reduce((sum, { likeness }) => sum + likeness, 0);

/** A deeper header has to explain more than a flat one: rows of data are not taken for a part of it. */
const PER_LEVEL = 0.05;

/** A header that is repeated further down, as on every printed page, has to be this much better than the first. */
const REPEATED = 0.5;

/** The header whose columns are understood best; null when there is none. `at` is the row a person named. */
export const findHeader = (source: Source, wanted: Wanted, at: number | null): Header | null => {
  const rows =
    at === null
      ? Array.from({ length: Math.min(LAST_ROW, source.shown.length) }, (_, row) => row)
      : [at];
  const depths = Array.from({ length: DEEPEST }, (_, index) => index + 1);
  let best: Header | null = null;
  const valueOf = (header: Header): number => worth(header) - header.depth * PER_LEVEL;
  for (const row of rows) {
    for (const depth of depths) {
      const found = candidate(source, row, depth, wanted);
      if (found === null) continue;
      const ahead = best === null ? -1 : valueOf(best) + (row > best.row + DEEPEST ? REPEATED : 0);
      if (valueOf(found) > ahead) best = found;
    }
  }
  return best;
};

/** Column letters to a number from 0; null for what are none. */
const columnNumber = (letters: string): number | null =>
  /^[A-Z]{1,2}$/.test(letters)
    ? Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
    : null;

/**
 * The columns with those that a person chose by hand, typed as `pagu=F; kendala=-`, where `-` leaves a column out. Gives
 * the part that is not understood instead when there is one.
 */
export const withChosenColumns = (
  header: Header,
  typed: string,
  fields: readonly Field[],
): Header | string => {
  let { columns } = header;
  for (const part of typed.split(/[;,]/).filter((piece) => piece.trim() !== '')) {
    const [key = '', value = ''] = part.split('=').map((piece) => piece.trim());
    const field = fields.find((one) => one.key.toLowerCase() === key.toLowerCase());
    const column = columnNumber(value.toUpperCase());
    if (field === undefined || (column === null && value !== '-')) return part.trim();
    columns = columns.filter((one) => one.field.key !== field.key && one.column !== column);
    if (column === null) continue;
    const chosen = { field, column, header: header.headers[column] ?? '', likeness: 1 };
    columns = [...columns, chosen];
  }
  return { ...header, columns };
};
