import type { DataTableBuilder } from '../../platform/charts';
import { GoogleException, wrongSignature } from '../exceptions';
import { guard } from '../guard';

/** A series of numbers under its name; null leaves a gap. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** The first column names the categories, every further one is a series. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly Series[];
}

type Row = readonly (string | number | null)[];

const tables = new WeakMap<object, ChartData>();

const numberOrNull = (value: Row[number] | undefined): number | null => {
  if (value === null || typeof value === 'number') return value;
  throw new GoogleException(`Data column(s) for axis #0 cannot be of type ${typeof value}`);
};

const readTable = (names: readonly string[], rows: readonly Row[]): ChartData => ({
  categories: rows.map(([category]) => String(category ?? '')),
  series: names
    .slice(1)
    .map((name, index) => ({ name, values: rows.map((row) => numberOrNull(row[index + 1])) })),
});

/** `Charts.newDataTable()`. */
export const createDataTable = (): DataTableBuilder => {
  const names: string[] = [];
  const rows: Row[] = [];
  const builder: DataTableBuilder = guard<DataTableBuilder>('DataTableBuilder', {
    addColumn: (type, label) => {
      const expected = names.length === 0 ? 'STRING' : 'NUMBER';
      if (type !== expected)
        throw new TypeError(
          `DataTableBuilder.addColumn: ${String(type)} as column ${names.length + 1} is not in our platform`,
        );
      names.push(label);
      return builder;
    },
    addRow: (values) => {
      if (values.length !== names.length) {
        throw new GoogleException(
          `Row given with size different than ${names.length} (the number of columns in the table).`,
        );
      }
      rows.push([...values]);
      return builder;
    },
    build: () => {
      const table = guard('DataTable', {});
      tables.set(table, readTable(names, rows));
      return table;
    },
  });
  return builder;
};

/** The data behind the object a program holds; throws when it is no table of ours. */
export const dataOf = (table: unknown): ChartData => {
  const data = typeof table === 'object' && table !== null ? tables.get(table) : undefined;
  if (data === undefined) {
    throw wrongSignature([typeof table], 'Charts.ColumnChartBuilder.setDataTable');
  }
  return data;
};
