import { nextYearId } from '../../../application/messages/next-year.id';
import type { BoardFacts } from '../../../application/trail';
import { formatDate } from '../../../domain/calendar/format-date';
import type { OpenTab } from '../layout/open-tab';

/** The mark stands in the heading, two rows above the headers, right of the practice mark. */
const MARK_COLUMN = 4;
const ROWS_ABOVE_HEADER = 2;

const MARK = /^Keadaan .* menurut Jejak nomor (\d+)\.(?: SALINAN: .*)?$/;

const markRow = ({ layout }: OpenTab): number =>
  (layout.tables['langkah']?.headerRow ?? 0) - ROWS_ABOVE_HEADER;

const markIn = (tab: OpenTab): string => {
  const cell = tab.grid[markRow(tab) - 1]?.[MARK_COLUMN - 1] ?? '';
  return typeof cell === 'string' ? cell : '?';
};

/** Number of the event up to which all boards were last written; null when nobody can tell. */
export const markedEvent = (tab: OpenTab): number | null => {
  const number = MARK.exec(markIn(tab))?.[1];
  return number === undefined ? null : Number(number);
};

/**
 * Says up to which event the boards are written, and that the workbook is a copy when it is one. Words of a
 * person in its place are left alone.
 */
export const writeMark = (
  tab: OpenTab,
  eventCount: number,
  { today, copyOf }: Pick<BoardFacts, 'today' | 'copyOf'>,
): void => {
  const row = markRow(tab);
  const current = markIn(tab);
  const copy = copyOf === null ? '' : ` SALINAN: ${nextYearId.copyNotice(copyOf)}`;
  const mark = `Keadaan ${formatDate(today)} menurut Jejak nomor ${String(eventCount)}.${copy}`;
  if (row < 1 || current === mark || (current !== '' && !MARK.test(current))) return;
  tab.sheet.getRange(row, MARK_COLUMN, 1, 1).setValue(mark);
};
