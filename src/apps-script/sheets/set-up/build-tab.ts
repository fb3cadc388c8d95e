import type { ConditionalFormatRule, Sheet } from '../../../platform/spreadsheet';
import type { TableLayout } from '../layout/layout';
import type { TabSchema } from '../schema/schema';
import { runsOf } from '../layout/runs';
import type { Builder, PlacedTable } from './builder';
import type { Canvas } from './canvas';
import { inputRanges } from './dress';
import { HEADING_ROWS, headingCells, paintHeading, statusCell } from './heading';
import { protectTab } from './protect';
import { style } from './style';
import { dataSpan, writeTables } from './write-table';
import type { SeedRows } from './write-table';

const FROZEN_COLUMNS = 2;

const widthsOf = (tab: TabSchema): readonly number[] => {
  const count = Math.max(...tab.tables.map(({ columns }) => columns.length));
  return Array.from({ length: count }, (_, index) =>
    Math.max(...tab.tables.map(({ columns }) => columns[index]?.widthPx ?? 0)),
  );
};

/** The usual width for all, then the others: fewer calls than one for each column. */
const setWidths = (sheet: Sheet, tab: TabSchema): void => {
  const widths = widthsOf(tab);
  const times = (width: number): number => widths.filter((other) => other === width).length;
  const usual = widths.reduce((most, width) => (times(width) > times(most) ? width : most));
  sheet.setColumnWidths(1, widths.length, usual);
  const others = widths.flatMap((value, index) =>
    value === usual ? [] : [{ at: index + 1, value }],
  );
  for (const { from, to, value } of runsOf(others)) {
    sheet.setColumnWidths(from, to - from + 1, value);
  }
};

/** A tab with one table keeps its header in sight, others their heading. */
const freeze = (sheet: Sheet, tab: TabSchema, first: TableLayout | undefined): void => {
  const single = tab.tables.length === 1 && first !== undefined;
  sheet.setFrozenRows(single ? first.headerRow : HEADING_ROWS);
  if (widthsOf(tab).length > 8) sheet.setFrozenColumns(FROZEN_COLUMNS);
};

const banding = (tables: readonly PlacedTable[], { app }: Builder): ConditionalFormatRule[] => {
  const ranges = tables.flatMap((table) => inputRanges(table, dataSpan(table.layout)));
  if (ranges.length === 0) return [];
  return [
    app
      .newConditionalFormatRule()
      .whenFormulaSatisfied('=MOD(ROW();2)=0')
      .setBackground(style.bandFill)
      .setRanges(ranges)
      .build(),
  ];
};

const statusColors = (sheet: Sheet, { app }: Builder): ConditionalFormatRule[] =>
  [
    { text: 'Terkirim', fill: style.statusSent },
    { text: 'Diubah setelah terkirim', fill: style.tones.late },
    { text: 'Dikembalikan', fill: style.statusReturned },
    { text: 'Terkunci', fill: style.statusLocked },
  ].map(({ text, fill }) =>
    app
      .newConditionalFormatRule()
      .whenTextEqualTo(text)
      .setBackground(fill)
      .setRanges([statusCell(sheet)])
      .build(),
  );

/** Colors of the status columns, one rule for each text. */
const toneRules = (tables: readonly PlacedTable[], { app }: Builder): ConditionalFormatRule[] =>
  tables.flatMap(({ sheet, schema, layout }) =>
    schema.columns.flatMap(({ key, tones = {} }) => {
      const at = layout.columns[key];
      const { from, to } = dataSpan(layout);
      if (at === undefined) return [];
      return Object.entries(tones).map(([text, tone]) =>
        app
          .newConditionalFormatRule()
          .whenTextEqualTo(text)
          .setBackground(style.tones[tone])
          .setRanges([sheet.getRange(from, at, to - from + 1, 1)])
          .build(),
      );
    }),
  );

const hideColumns = (tables: readonly PlacedTable[]): void => {
  for (const { sheet, schema, layout } of tables) {
    for (const { key, hidden } of schema.columns) {
      const at = layout.columns[key];
      if (hidden === true && at !== undefined) sheet.hideColumns(at);
    }
  }
};

const ensureColumns = (sheet: Sheet, tab: TabSchema): void => {
  const lacking = widthsOf(tab).length - sheet.getMaxColumns();
  for (let count = 0; count < lacking; count += 1) sheet.insertColumnAfter(sheet.getMaxColumns());
};

/** Builds everything of a tab. Written before the tables: its heading, which points at `Pengaturan`. */
export const buildTab = (
  sheet: Sheet,
  tab: TabSchema,
  seeds: SeedRows,
  builder: Builder,
): readonly PlacedTable[] => {
  ensureColumns(sheet, tab);
  const above = {
    cells: headingCells(tab, builder),
    paint: (canvas: Canvas): void => paintHeading(canvas, tab),
  };
  const place = { sheet, titleRow: HEADING_ROWS + 1 };
  const tables = writeTables(place, tab.tables, { seeds, above }, builder);
  sheet.getRange(1, 1, 1, 1).setFontSize(style.headingSize);
  setWidths(sheet, tab);
  freeze(sheet, tab, tables[0]?.layout);
  sheet.setTabColor(tab.color);
  sheet.setHiddenGridlines(true);
  hideColumns(tables);
  sheet.setConditionalFormatRules([
    ...toneRules(tables, builder),
    ...banding(tables, builder),
    ...(tab.statusLine === true ? statusColors(sheet, builder) : []),
  ]);
  protectTab(tables);
  return tables;
};
