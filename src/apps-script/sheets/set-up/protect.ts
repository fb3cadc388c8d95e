import type { Range, Sheet } from '../../../platform/spreadsheet';
import { runsOf } from '../layout/runs';
import type { Builder, PlacedTable } from './builder';
import { HEADING_ROWS } from './heading';
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

const protectTable = ({ sheet, schema, layout }: PlacedTable): void => {
  const lastHead = layout.totalsRow ?? layout.headerRow;
  const headRows = lastHead - layout.headerRow + 1;
  warnAbout(
    sheet.getRange(layout.headerRow, 1, headRows, layout.lastColumn),
    `judul kolom ${schema.title}`,
  );
  const { from, to } = dataSpan(layout);
  const locked = schema.columns.flatMap(({ key, owner }) => {
    const at = layout.columns[key];
    return owner === 'person' || at === undefined ? [] : [{ at, value: true }];
  });
  for (const run of runsOf(locked)) {
    warnAbout(
      sheet.getRange(from, run.from, to - from + 1, run.to - run.from + 1),
      `kolom otomatis ${schema.title}`,
    );
  }
};

/** Warns whoever types into headings, headers, and cells that the add-on fills or computes. */
export const protectTab = (sheet: Sheet, tables: readonly PlacedTable[]): void => {
  const width = Math.max(1, ...tables.map(({ layout }) => layout.lastColumn));
  warnAbout(sheet.getRange(1, 1, HEADING_ROWS, width), 'kepala tab');
  tables.forEach(protectTable);
};

/** True when the tab still has protections of ours. */
export const isProtected = (sheet: Sheet, { app }: Pick<Builder, 'app'>): boolean =>
  sheet
    .getProtections(app.ProtectionType.RANGE)
    .some((protection) => protection.getDescription().startsWith(PROTECTION_PREFIX));
