import type { CellValue } from '../../../platform/spreadsheet';
import type { OpenTab } from '../layout/open-tab';
import { readTab } from '../layout/open-tab';
import type { TableLayout } from '../layout/layout';
import type { TableSchema } from '../schema/schema';
import type { Builder } from './builder';
import { dressTotals } from './dress';
import { headingIsBroken, writeLiveHeading } from './heading';
import { isProtected, protectTab } from './protect';
import { addColumn, repairFormulas } from './repair-columns';
import { summedSpan, totalsRowValues, writeTables, GAP_ROWS } from './write-table';
import type { SeedRows } from './write-table';

/** One thing that set-up has mended: on which tab, and what, in words a person sees there. */
export interface Repair {
  readonly tab: string;
  readonly what: 'table' | 'column' | 'totals' | 'formula' | 'setting' | 'heading' | 'protection';
  readonly name: string;
}

const isLastTable = (tab: OpenTab, layout: TableLayout): boolean =>
  Object.values(tab.layout.tables).every(({ headerRow }) => headerRow <= layout.headerRow);

const addMissingTables = (tab: OpenTab, seeds: SeedRows, builder: Builder): readonly Repair[] => {
  const place = { sheet: tab.sheet, titleRow: tab.grid.length + GAP_ROWS + 1 };
  const missing = tab.schema.tables.filter(({ key }) => tab.layout.missingTables.includes(key));
  if (missing.length > 0) writeTables(place, missing, { seeds }, builder);
  return missing.map(({ title }) => ({ tab: tab.layout.name, what: 'table', name: title }));
};

const lacksTotals = ({ layout }: OpenTab, { key, totalsLabels }: TableSchema): boolean =>
  totalsLabels !== undefined &&
  layout.tables[key] !== undefined &&
  layout.tables[key].totalsRow === undefined;

const addMissingTotals = (tab: OpenTab, schema: TableSchema): Repair | null => {
  const layout = tab.layout.tables[schema.key];
  if (layout === undefined || !lacksTotals(tab, schema)) return null;
  const { sheet } = tab;
  sheet.insertRowsAfter(layout.headerRow, 1);
  const grown: TableLayout = {
    ...layout,
    totalsRow: layout.headerRow + 1,
    firstRow: layout.headerRow + 2,
    lastRow: layout.lastRow + 1,
  };
  const span = summedSpan(sheet, grown, isLastTable(tab, layout));
  const values: CellValue[][] = [totalsRowValues({ schema, layout: grown }, span)];
  const row = sheet.getRange(layout.headerRow + 1, 1, 1, grown.lastColumn);
  row.setNumberFormat('#,##0').setDataValidation(null).setValues(values);
  dressTotals({ sheet, schema, layout: grown });
  return { tab: tab.layout.name, what: 'totals', name: schema.title };
};

const addMissingColumns = (tab: OpenTab, builder: Builder): readonly Repair[] =>
  tab.schema.tables.flatMap((schema) => {
    let layout = tab.layout.tables[schema.key];
    return (layout?.missing ?? []).flatMap((key): readonly Repair[] => {
      const column = schema.columns.find((candidate) => candidate.key === key);
      if (layout === undefined || column === undefined) return [];
      layout = addColumn(tab, { schema, layout }, column, builder);
      return [{ tab: tab.layout.name, what: 'column', name: column.header }];
    });
  });

const hasFormulas = ({ columns }: TableSchema): boolean =>
  columns.some(({ formula, total }) => formula !== undefined || total !== undefined);

const restoreFormulas = (tab: OpenTab, builder: Builder): readonly Repair[] => {
  const tables = tab.schema.tables.filter(hasFormulas);
  if (tables.length === 0) return [];
  const formulas = tab.sheet.getDataRange().getFormulas();
  return tables.flatMap((schema) => {
    const layout = tab.layout.tables[schema.key];
    if (layout === undefined) return [];
    const table = { sheet: tab.sheet, schema, layout };
    const headers = repairFormulas(
      table,
      { grid: tab.grid, formulas },
      isLastTable(tab, layout),
      builder,
    );
    return headers.map((name): Repair => ({ tab: tab.layout.name, what: 'formula', name }));
  });
};

/** Structure first: what moves rows or columns is followed by a new reading of the tab. */
const repairStructure = (tab: OpenTab, seeds: SeedRows, builder: Builder): readonly Repair[] => {
  const columns = addMissingColumns(tab, builder);
  const tables = addMissingTables(tab, seeds, builder);
  const totals = tab.schema.tables.flatMap((schema) => {
    const repair = addMissingTotals(readTab(tab.sheet, tab.schema), schema);
    return repair === null ? [] : [repair];
  });
  return [...columns, ...tables, ...totals];
};

const isDamaged = (tab: OpenTab): boolean =>
  tab.layout.missingTables.length > 0 ||
  tab.schema.tables.some((schema) => lacksTotals(tab, schema)) ||
  Object.values(tab.layout.tables).some(({ missing }) => missing.length > 0);

const repairProtection = (tab: OpenTab, builder: Builder): readonly Repair[] => {
  if (isProtected(tab.sheet, builder)) return [];
  const tables = tab.schema.tables.flatMap((schema) => {
    const layout = tab.layout.tables[schema.key];
    return layout === undefined ? [] : [{ sheet: tab.sheet, schema, layout }];
  });
  protectTab(tables);
  return [{ tab: tab.layout.name, what: 'protection', name: tab.layout.name }];
};

/**
 * Mends a tab that is there: adds what is missing, at places nobody uses, and puts formulas back into
 * empty cells. No cell that holds anything is changed.
 */
export const repairTab = (tab: OpenTab, seeds: SeedRows, builder: Builder): readonly Repair[] => {
  const structure = isDamaged(tab) ? repairStructure(tab, seeds, builder) : [];
  const current = structure.length === 0 ? tab : readTab(tab.sheet, tab.schema);
  const heading: readonly Repair[] = headingIsBroken(current.grid)
    ? [{ tab: tab.layout.name, what: 'heading', name: tab.schema.title }]
    : [];
  if (heading.length > 0) writeLiveHeading(tab.sheet, tab.schema, builder);
  return [
    ...structure,
    ...restoreFormulas(current, builder),
    ...heading,
    ...repairProtection(current, builder),
  ];
};
