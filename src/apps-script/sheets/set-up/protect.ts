import type { Range, Sheet } from '../../../platform/spreadsheet';
import { runsOf } from '../layout/runs';
import type { Builder, PlacedTable } from './builder';
import { dataSpan } from './write-table';

/** Begins the description of every protection we make; others are left alone. */
const PROTECTION_PREFIX = 'LAPKIN:';

/**
 * A warning, not a lock: the owner's lock would stop the add-on when staff run it (see
 * platform-oddities: protection runs as the user).
 */
const warnAbout = (range: Range, what: string): void => {
  range.protect().setDescription(`${PROTECTION_PREFIX} ${what}`).setWarningOnly(true);
};

/** Warns about a table; its head is joined with what stands above it from `top` on. */
const protectTable = ({ sheet, schema, layout }: PlacedTable, top: number, width: number): void => {
  const { from, to } = dataSpan(layout);
  const locked = schema.columns.flatMap(({ key, owner }) => {
    const at = layout.columns[key];
    return owner === 'person' || at === undefined ? [] : [{ at, value: true }];
  });
  const lastHead = layout.totalsRow ?? layout.headerRow;
  const isAllLocked = locked.length === layout.lastColumn;
  const last = isAllLocked ? to : lastHead;
  warnAbout(sheet.getRange(top, 1, last - top + 1, width), `judul kolom ${schema.title}`);
  for (const run of isAllLocked ? [] : runsOf(locked)) {
    warnAbout(
      sheet.getRange(from, run.from, to - from + 1, run.to - run.from + 1),
      `kolom otomatis ${schema.title}`,
    );
  }
};

/** Warns whoever types into headings, headers, and cells that the add-on fills or computes. */
export const protectTab = (tables: readonly PlacedTable[]): void => {
  const [first, ...rest] = [...tables].sort((a, b) => a.layout.headerRow - b.layout.headerRow);
  if (first === undefined) return;
  protectTable(first, 1, Math.max(...tables.map(({ layout }) => layout.lastColumn)));
  for (const table of rest) protectTable(table, table.layout.headerRow, table.layout.lastColumn);
};

/** True when the tab still has protections of ours. */
export const isProtected = (sheet: Sheet, { app }: Pick<Builder, 'app'>): boolean =>
  sheet
    .getProtections(app.ProtectionType.RANGE)
    .some((protection) => protection.getDescription().startsWith(PROTECTION_PREFIX));
