import type { DataValidation, Range, SpreadsheetApp } from '../../../platform/spreadsheet';
import { runsOf } from '../layout/runs';
import { isFigure, numberFormatOf } from '../schema/column';
import type { ColumnSchema } from '../schema/schema';
import type { Builder, PlacedTable, RowSpan } from './builder';
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

/** Calls `act` with one range for each run of neighbouring columns that share a value. */
const onRuns = <T>(
  { sheet, span }: { readonly sheet: PlacedTable['sheet']; readonly span: RowSpan },
  items: readonly { readonly at: number; readonly value: T }[],
  act: (range: Range, value: T) => void,
): void => {
  for (const { from, to, value } of runsOf(items)) {
    act(sheet.getRange(span.from, from, span.to - span.from + 1, to - from + 1), value);
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

const dressChoices = (table: PlacedTable, span: RowSpan, { app }: Builder): void => {
  const hasDropDown = ({ kind, choices = [] }: ColumnSchema): boolean =>
    kind === 'choice' && choices.length > 0;
  for (const { at, column } of placedColumns(table, hasDropDown)) {
    table.sheet
      .getRange(span.from, at, span.to - span.from + 1, 1)
      .setDataValidation(choiceRule(app, column));
  }
};

const dressFill = (table: PlacedTable, span: RowSpan): void => {
  const locked = placedColumns(table, ({ owner }) => owner !== 'person');
  onRuns(
    { sheet: table.sheet, span },
    locked.map(({ at }) => ({ at, value: true })),
    (range) => {
      range.setBackground(style.lockedFill).setFontColor(style.lockedText);
    },
  );
  const computed = placedColumns(table, ({ owner }) => owner === 'computed');
  onRuns(
    { sheet: table.sheet, span },
    computed.map(({ at }) => ({ at, value: true })),
    (range) => {
      range.setFontStyle('italic');
    },
  );
};

/** Number format of each column; `@` must be set before text is written, or text would become a formula. */
export const formatRows = (table: PlacedTable, span: RowSpan): void => {
  const formats = placedColumns(table).map(({ at, column }) => ({
    at,
    value: numberFormatOf(column.kind),
  }));
  onRuns({ sheet: table.sheet, span }, formats, (range, format) => {
    range.setNumberFormat(format);
  });
};

const dressAll = (table: PlacedTable, span: RowSpan, app: SpreadsheetApp): void => {
  const all = placedColumns(table).map(({ at }) => ({ at, value: true }));
  onRuns({ sheet: table.sheet, span }, all, (range) => {
    range
      .setWrap(true)
      .setVerticalAlignment('top')
      .setBorder(true, true, true, true, true, true, style.border, app.BorderStyle.SOLID);
  });
  for (const { at } of placedColumns(table, ({ hidden }) => hidden === true)) {
    // A long record in a hidden cell would still make its row tall.
    table.sheet.getRange(span.from, at, span.to - span.from + 1, 1).setWrap(false);
  }
  const figures = placedColumns(table, ({ kind }) => isFigure(kind));
  onRuns(
    { sheet: table.sheet, span },
    figures.map(({ at }) => ({ at, value: true })),
    (range) => {
      range.setHorizontalAlignment('right');
    },
  );
};

/** Formats, frames, drop-downs and fills of data rows: a few calls for any number of rows. */
export const dressRows = (table: PlacedTable, span: RowSpan, builder: Builder): void => {
  if (span.to < span.from) return;
  formatRows(table, span);
  dressAll(table, span, builder.app);
  dressFill(table, span);
  dressChoices(table, span, builder);
};

/** Header cells: bold on color, with one explaining sentence each as a note. */
export const dressHeader = (table: PlacedTable, app: SpreadsheetApp): void => {
  const notes = placedColumns(table).map(({ at, column }) => ({ at, value: column }));
  const span = { from: table.layout.headerRow, to: table.layout.headerRow };
  onRuns(
    { sheet: table.sheet, span },
    notes.map(({ at }) => ({ at, value: true })),
    (range) => {
      const first = range.getColumn();
      const texts = Array.from(
        { length: range.getNumColumns() },
        (_, index) => notes.find(({ at }) => at === first + index)?.value.note ?? '',
      );
      range
        .setNotes([texts])
        .setBackground(style.headerFill)
        .setFontColor(style.headerText)
        .setFontWeight('bold')
        .setWrap(true)
        .setHorizontalAlignment('center')
        .setVerticalAlignment('middle')
        .setBorder(true, true, true, true, true, true, style.border, app.BorderStyle.SOLID);
    },
  );
};

/** The totals row stands out and is not for typing. */
export const dressTotals = (table: PlacedTable): void => {
  const { totalsRow, lastColumn } = table.layout;
  if (totalsRow === undefined) return;
  table.sheet
    .getRange(totalsRow, 1, 1, lastColumn)
    .setBackground(style.totalFill)
    .setFontColor(style.lockedText)
    .setFontStyle('normal')
    .setFontWeight('bold');
};

/** Columns that people fill, as ranges of data rows; they get the banding. */
export const inputRanges = (table: PlacedTable, span: RowSpan): readonly Range[] => {
  const ranges: Range[] = [];
  const input = placedColumns(table, ({ owner }) => owner === 'person');
  onRuns(
    { sheet: table.sheet, span },
    input.map(({ at }) => ({ at, value: true })),
    (range) => {
      ranges.push(range);
    },
  );
  return ranges;
};
