import type { DataValidation, Range, SpreadsheetApp } from '../../../platform/spreadsheet';
import { runsOf } from '../layout/runs';
import { horizontalOf, numberFormatOf } from '../schema/column';
import type { ColumnSchema } from '../schema/schema';
import type { Builder, PlacedTable, RowSpan } from './builder';
import { canvasOn } from './canvas';
import type { Canvas, Look } from './canvas';
import { style } from './style';

interface PlacedColumn {
  readonly at: number;
  readonly column: ColumnSchema;
}

const placedColumns = (
  { schema, layout }: PlacedTable,
  only: (column: ColumnSchema) => boolean = () => true,
): readonly PlacedColumn[] =>
  schema.columns.flatMap((column) => {
    const at = layout.columns[column.key];
    return at === undefined || !only(column) ? [] : [{ at, column }];
  });

/** Calls `act` with one range for each run of neighbouring columns. */
const onRuns = (
  { sheet, span }: { readonly sheet: PlacedTable['sheet']; readonly span: RowSpan },
  columns: readonly PlacedColumn[],
  act: (range: Range) => void,
): void => {
  for (const { from, to } of runsOf(columns.map(({ at }) => ({ at, value: true })))) {
    act(sheet.getRange(span.from, from, span.to - span.from + 1, to - from + 1));
  }
};

const choiceRule = (app: SpreadsheetApp, { choices = [], note }: ColumnSchema): DataValidation =>
  app
    .newDataValidation()
    .requireValueInList(
      choices.map(({ label }) => label),
      true,
    )
    .setAllowInvalid(true)
    .setHelpText(note)
    .build();

/** Drop-downs of data rows. */
export const addChoices = (table: PlacedTable, span: RowSpan, { app }: Builder): void => {
  const hasDropDown = ({ kind, choices = [] }: ColumnSchema): boolean =>
    kind === 'choice' && choices.length > 0;
  for (const { at, column } of placedColumns(table, hasDropDown)) {
    table.sheet
      .getRange(span.from, at, span.to - span.from + 1, 1)
      .setDataValidation(choiceRule(app, column));
  }
};

/** How a data cell of a column looks; `@` is its format where text must not become a formula. */
const cellLook = ({ kind, owner, hidden, oneLine }: ColumnSchema): Look => {
  const alignment = horizontalOf(kind);
  return {
    format: numberFormatOf(kind),
    // An address is clicked, not read; a long record in a hidden cell would still make its row tall.
    wrap: hidden !== true && oneLine !== true && kind !== 'link',
    vertical: 'top',
    ...(alignment === null ? {} : { horizontal: alignment }),
    ...(owner === 'person' ? {} : { background: style.lockedFill, color: style.lockedText }),
    ...(owner === 'computed' ? { style: 'italic' } : {}),
  };
};

const HEADER_LOOK: Look = {
  background: style.headerFill,
  color: style.headerText,
  weight: 'bold',
  wrap: true,
  horizontal: 'center',
  vertical: 'middle',
};

const TOTALS_LOOK: Look = { background: style.totalFill, color: style.lockedText, weight: 'bold' };

/** Lays the looks of the data rows on a canvas. */
export const paintRows = (canvas: Canvas, table: PlacedTable, { from, to }: RowSpan): void => {
  for (const { at, column } of placedColumns(table)) {
    canvas.paint({ row: from, column: at, rows: to - from + 1, columns: 1 }, cellLook(column));
  }
};

/** Lays the looks of header and totals on a canvas. The totals row stands out and is not for typing. */
export const paintHead = (canvas: Canvas, table: PlacedTable): void => {
  const { headerRow, totalsRow, lastColumn } = table.layout;
  for (const { at, column } of placedColumns(table)) {
    canvas.paint({ row: headerRow, column: at, rows: 1, columns: 1 }, HEADER_LOOK);
    if (totalsRow === undefined) continue;
    const format = numberFormatOf(column.kind);
    canvas.paint({ row: totalsRow, column: at, rows: 1, columns: 1 }, { format });
  }
  if (totalsRow !== undefined) {
    canvas.paint({ row: totalsRow, column: 1, rows: 1, columns: lastColumn }, TOTALS_LOOK);
  }
};

/** Thin lines around every cell of these rows. */
export const frameRows = (table: PlacedTable, span: RowSpan, app: SpreadsheetApp): void =>
  onRuns({ sheet: table.sheet, span }, placedColumns(table), (range) => {
    range.setBorder(true, true, true, true, true, true, style.border, app.BorderStyle.SOLID);
  });

/** One explaining sentence for each header cell. */
export const addNotes = (table: PlacedTable): void => {
  const { headerRow } = table.layout;
  const columns = placedColumns(table);
  const noteAt = new Map(columns.map(({ at, column }) => [at, column.note]));
  onRuns({ sheet: table.sheet, span: { from: headerRow, to: headerRow } }, columns, (range) => {
    const first = range.getColumn();
    range.setNotes([
      Array.from({ length: range.getNumColumns() }, (_, index) => noteAt.get(first + index) ?? ''),
    ]);
  });
};

/** Paints each run of neighbouring columns of a table that stands, and nothing beside them. */
const paintRuns = (table: PlacedTable, span: RowSpan, paint: (canvas: Canvas) => void): void =>
  onRuns({ sheet: table.sheet, span }, placedColumns(table), (range) => {
    const canvas = canvasOn(table.sheet, {
      row: span.from,
      column: range.getColumn(),
      rows: span.to - span.from + 1,
      columns: range.getNumColumns(),
    });
    paint(canvas);
    canvas.applyFormats();
    canvas.applyLooks();
  });

/** Formats, frames, drop-downs and fills of data rows: a few calls for any number of rows. */
export const dressRows = (table: PlacedTable, span: RowSpan, builder: Builder): void => {
  if (span.to < span.from) return;
  paintRuns(table, span, (canvas) => paintRows(canvas, table, span));
  frameRows(table, span, builder.app);
  addChoices(table, span, builder);
};

/** Header cells of a table that stands already. */
export const dressHeader = (table: PlacedTable, app: SpreadsheetApp): void => {
  const span = { from: table.layout.headerRow, to: table.layout.headerRow };
  addNotes(table);
  paintRuns(table, span, (canvas) => paintHead(canvas, table));
  frameRows(table, span, app);
};

/** The totals row of a table that stands already. */
export const dressTotals = (table: PlacedTable): void => {
  const { totalsRow, lastColumn } = table.layout;
  if (totalsRow === undefined) return;
  const area = { row: totalsRow, column: 1, rows: 1, columns: lastColumn };
  const canvas = canvasOn(table.sheet, area);
  canvas.paint(area, TOTALS_LOOK);
  canvas.applyLooks();
};

/** Columns that people fill, as ranges of data rows; they get the banding. */
export const inputRanges = (table: PlacedTable, span: RowSpan): readonly Range[] => {
  const ranges: Range[] = [];
  const input = placedColumns(table, ({ owner }) => owner === 'person');
  onRuns({ sheet: table.sheet, span }, input, (range) => {
    ranges.push(range);
  });
  return ranges;
};
