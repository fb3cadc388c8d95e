import type { Cell, Row, Table } from '../../domain/report/model';
import { placeCells } from './cells';
import { markSlashes } from './slashes';
import { textWidth } from './text-width';

/** Space between the border of a cell and its text, on each side, in dxa. */
export const CELL_MARGIN = 70;

/** A longer word (an address, a code without spaces) may break anywhere and does not widen its column. */
const LONGEST_WHOLE_WORD = 26;

/** Bold text and rounding make a word a little wider than estimated. */
const SLACK = 1.1;

/** Where Arial is missing, the font that stands in may be wider by this much; words stay whole where there is room. */
const SLACK_FOR_OTHER_FONTS = 1.22;

const SMALLEST_SIZE = 13;

/** By one point, and not below 8, text may be smaller so that columns of text get the width they were given. */
const SMALLER = 2;
const READABLE_SIZE = 16;

/** Size of table text in half-points by the number of columns: 10 points, and smaller for wide tables. */
const usualSize = (columns: number): number => {
  if (columns <= 5) return 20;
  if (columns <= 8) return 18;
  return columns <= 12 ? 16 : 14;
};

/** How a table is set: absolute widths that sum to the text width, and the size of its text in half-points. */
export interface TableMeasures {
  readonly widths: readonly number[];
  readonly size: number;
}

/** A line no wider than `Sangat Tinggi` or `[B-12, B-13]`, at one half-point, looks broken when it is set in two. */
const SHORT_LINE = 66;

/** What a column has to hold, at one half-point: its widest whole word, short line and line. */
interface Need {
  readonly word: number;
  readonly short: number;
  readonly line: number;
}

const needOfCell = (cell: Cell, isHeader: boolean): Need => {
  const text = cell.spans.map((span) => span.text).join('');
  const words = (isHeader ? text : markSlashes(text, ' '))
    .split(/[\s\u2010-]+/)
    .filter(({ length }) => length <= LONGEST_WHOLE_WORD);
  const word = Math.max(0, ...words.map((each) => textWidth(each, 1)));
  const line = textWidth(text, 1);
  return { word, short: line <= SHORT_LINE ? line : word, line };
};

const widest = (one: Need, other: Need): Need => ({
  word: Math.max(one.word, other.word),
  short: Math.max(one.short, other.short),
  line: Math.max(one.line, other.line),
});

const widen = (needs: Need[], row: Row, { columns, header }: Table): void => {
  for (const { cell, first, span } of placeCells(row, columns)) {
    const before = needs[first];
    if (span !== 1 || !before) continue;
    needs[first] = widest(before, needOfCell(cell, header.includes(row)));
  }
};

/** Headers may break between words. */
const withoutShort = (need: Need): Need => ({ ...need, short: need.word });

const needsOf = (table: Table): readonly Need[] => {
  const titles: Need[] = table.columns.map(() => ({ word: 0, short: 0, line: 0 }));
  for (const row of table.header) widen(titles, row, table);
  const needs = titles.map(withoutShort);
  for (const row of table.rows) widen(needs, row, table);
  return needs;
};

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** Keeps a share that is whole but for a rounding error of the machine from losing a unit. */
const ROUNDING = 1e-6;

/** Whole numbers in proportion to the weights; what rounding leaves goes to the last. */
const shareOut = (weights: readonly number[], total: number): readonly number[] => {
  const whole = sum(weights) || 1;
  const shares = weights.map((weight) => Math.floor((weight / whole) * total + ROUNDING));
  const last = shares.length - 1;
  return shares.map((share, index) => (index === last ? share + total - sum(shares) : share));
};

/** Shares the room above the smallest widths in proportion to what each column still wants. */
const grow = (
  from: readonly number[],
  wanted: readonly number[],
  total: number,
): readonly number[] => {
  const missing = from.map((width, index) => Math.max(0, (wanted[index] ?? 0) - width));
  const all = sum(missing);
  if (all === 0) return shareOut(from, total);
  const room = total - sum(from);
  return from.map((width, index) => width + ((missing[index] ?? 0) / all) * room);
};

/** Part of its wanted width that a column keeps although its text needs less: people write into empty columns. */
const LEAST_SHARE = 0.6;

const atLeast = (floor: readonly number[], values: readonly number[]): readonly number[] =>
  floor.map((width, index) => Math.max(width, values[index] ?? 0));

interface Rooms {
  readonly words: readonly number[];
  /** The same in the widest font that may stand in for ours. */
  readonly safeWords: readonly number[];
  readonly shorts: readonly number[];
  readonly lines: readonly number[];
}

/** What each column needs and was given: no more than its longest line, no less than a part of what is wanted. */
const usefulOf = (wanted: readonly number[], { shorts, lines }: Rooms): readonly number[] =>
  atLeast(
    shorts,
    wanted.map((width, index) => Math.min(width, Math.max(lines[index] ?? 0, width * LEAST_SHARE))),
  );

/**
 * No column is narrower than its words. What is left goes first to short lines, then to words that a wider font would
 * break, then to columns that need it and were given it, then to those whose text would still take more than one line,
 * then to the wanted proportions.
 */
const fit = (wanted: readonly number[], rooms: Rooms, total: number): readonly number[] => {
  const { words, safeWords, shorts, lines } = rooms;
  const useful = atLeast(safeWords, usefulOf(wanted, rooms));
  const stages = [words, shorts, atLeast(safeWords, shorts), useful, atLeast(useful, lines)];
  const reached = stages.filter((stage) => sum(stage) <= total).length;
  const base = stages[reached - 1];
  return base
    ? shareOut(grow(base, stages[reached] ?? wanted, total), total)
    : shareOut(words, total);
};

const roomFor = (width: number, size: number, slack: number): number =>
  Math.ceil(width * size * slack) + 2 * CELL_MARGIN + 20;

/**
 * Sets a table on a text width: the wanted proportions where every whole word fits, wider columns where one would
 * break, smaller text where a column would get less than it was given or where there is no room at all.
 */
export const measureTable = (table: Table, total: number): TableMeasures => {
  const needs = needsOf(table);
  const roomsAt = (size: number): Rooms => {
    const rooms = (kind: keyof Need, slack = SLACK) =>
      needs.map((need) => roomFor(need[kind], size, slack));
    return {
      words: rooms('word'),
      safeWords: rooms('word', SLACK_FOR_OTHER_FONTS),
      shorts: rooms('short'),
      lines: rooms('line'),
    };
  };
  const wanted = shareOut(
    table.columns.map(({ width }) => Math.max(width, 0.001)),
    total,
  );
  const usual = usualSize(table.columns.length);
  let size = usual;
  const isTight = (): boolean =>
    (size > Math.max(READABLE_SIZE, usual - SMALLER) &&
      sum(usefulOf(wanted, roomsAt(size))) > total) ||
    (size > SMALLEST_SIZE && sum(roomsAt(size).words) > total);
  while (isTight()) size -= 1;
  return { widths: fit(wanted, roomsAt(size), total), size };
};
