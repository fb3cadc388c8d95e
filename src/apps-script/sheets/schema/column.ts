import type { Choice, ColumnKind, ColumnSchema, RowFormula, Tone, TotalFormula } from './schema';

interface ColumnOptions {
  readonly width: number;
  readonly note: string;
  readonly choices?: readonly Choice[];
  readonly total?: TotalFormula;
  readonly tones?: Readonly<Record<string, Tone>>;
  readonly hidden?: true;
  readonly oneLine?: true;
}

type ColumnMaker = (
  key: string,
  header: string,
  kind: ColumnKind,
  options: ColumnOptions,
) => ColumnSchema;

const ownedBy =
  (owner: 'person' | 'add-on'): ColumnMaker =>
  (key, header, kind, { width, ...rest }) => ({
    key,
    header,
    kind,
    widthPx: width,
    owner,
    ...rest,
  });

/** A column that people fill. */
export const typed = ownedBy('person');

/** A column that the add-on fills. */
export const placed = ownedBy('add-on');

/** A column with a live formula. */
export const computed = (
  key: string,
  header: string,
  kind: ColumnKind,
  options: ColumnOptions & { readonly formula: RowFormula },
): ColumnSchema => {
  const { width, ...rest } = options;
  return { key, header, kind, widthPx: width, owner: 'computed', ...rest };
};

/** Sum of all data rows of the column itself, for a totals row. */
export const sumOf =
  (key: string): TotalFormula =>
  ({ column }) =>
    `=SUM(${column(key)})`;

const numberFormats: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  'long-text': '@',
  code: '@',
  integer: '#,##0',
  number: 'General',
  rupiah: '#,##0',
  'percent-value': '#,##0.00',
  year: '0',
  date: 'd mmmm yyyy',
  choice: '@',
  list: '@',
  'code-list': '@',
  measure: 'General',
  email: '@',
  link: '@',
};

/** Number format of a column kind, in Google's (en_US) pattern language. `@` keeps typed text text. */
export const numberFormatOf = (kind: ColumnKind): string => numberFormats[kind];

/** Short values that stand in the middle of their column: flush right they would touch the text beside them. */
const CENTERED: readonly ColumnKind[] = ['integer', 'year', 'date'];

/** How the cells of a column kind are set: figures flush right, text as Google begins. */
export const horizontalOf = (kind: ColumnKind): 'center' | 'right' | null => {
  if (CENTERED.includes(kind)) return 'center';
  return numberFormats[kind] === '@' ? null : 'right';
};
