import type { Blob } from './services';

/** The part of Google's Charts service that we use. It needs no scope. */

export interface DataTableBuilder {
  addColumn(type: unknown, label: string): DataTableBuilder;
  addRow(values: (string | number | null)[]): DataTableBuilder;
  build(): unknown;
}

export interface Chart {
  getAs(contentType: string): Blob;
}

/** One builder for columns and lines together: Google's combo options go through `setOption`. */
export interface ChartBuilder {
  setDataTable(table: unknown): ChartBuilder;
  setDimensions(width: number, height: number): ChartBuilder;
  setOption(option: string, value: unknown): ChartBuilder;
  build(): Chart;
}

export interface Charts {
  newDataTable(): DataTableBuilder;
  newColumnChart(): ChartBuilder;
  readonly ColumnType: { readonly STRING: unknown; readonly NUMBER: unknown };
}
