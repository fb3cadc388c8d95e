import { nextYearId } from '../../../application/messages/next-year.id';
import type { BoardFacts } from '../../../application/trail';
import type { Anchor } from '../../../domain/audit/verify';
import { formatDate } from '../../../domain/calendar/format-date';
import type { OpenTab } from '../layout/open-tab';

/** The mark stands in the heading, two rows above the headers, right of the practice mark. */
const MARK_COLUMN = 4;
const ROWS_ABOVE_HEADER = 2;

/** Beginning of the last row's hash that the mark shows: nobody meets another row with it by chance. */
const SEAL_LENGTH = 16;

/** Marks of earlier versions name the number alone. */
const MARK = /^Keadaan .* menurut Jejak nomor (\d+)(?:, segel ([0-9a-f]+))?\.(?: SALINAN: .*)?$/;

const markRow = ({ layout }: OpenTab): number =>
  (layout.tables['langkah']?.headerRow ?? 0) - ROWS_ABOVE_HEADER;

const markIn = (tab: OpenTab): unknown => tab.grid[markRow(tab) - 1]?.[MARK_COLUMN - 1];

/** The last event when all boards were last written; null when nobody can tell. */
export const markedEvent = (tab: OpenTab): Anchor | null => {
  const [, number, hash = ''] = MARK.exec(String(markIn(tab))) ?? [];
  return number === undefined ? null : { sequence: Number(number), hash };
};

/**
 * Says up to which event the boards are written, and that the workbook is a copy when it is one. Other words
 * in its place are written over like those on any board: without its mark a trail can be cut unseen.
 */
export const writeMark = (
  tab: OpenTab,
  eventCount: number,
  { today, copyOf, seal = '' }: Pick<BoardFacts, 'today' | 'copyOf' | 'seal'>,
): void => {
  const row = markRow(tab);
  const copy = copyOf === null ? '' : ` SALINAN: ${nextYearId.copyNotice(copyOf)}`;
  const sealed = eventCount === 0 || seal === '' ? '' : `, segel ${seal.slice(0, SEAL_LENGTH)}`;
  const mark = `Keadaan ${formatDate(today)} menurut Jejak nomor ${String(eventCount)}${sealed}.${copy}`;
  if (row < 1 || markIn(tab) === mark) return;
  tab.sheet.getRange(row, MARK_COLUMN, 1, 1).setValue(mark);
};
