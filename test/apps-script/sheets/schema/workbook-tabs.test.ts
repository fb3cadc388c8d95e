import { looseText } from '../../../../src/apps-script/sheets/layout/loose-text';
import { settingSchemas } from '../../../../src/apps-script/sheets/schema/settings';
import { usualDivisions } from '../../../../src/apps-script/sheets/schema/seeds';
import {
  LAYOUT_VERSION,
  workbookTabs,
} from '../../../../src/apps-script/sheets/schema/workbook-tabs';
import { newLayout } from '../../../../src/apps-script/sheets/set-up/write-table';
import { rowFormula, totalFormula } from '../../../../src/apps-script/sheets/set-up/row-formulas';

const tabs = workbookTabs(2023, usualDivisions);
const tables = tabs.flatMap((tab) =>
  tab.tables.map((table) => ({ name: `${tab.name} ${table.key}`, table })),
);
const columns = tables.flatMap(({ name, table }) =>
  table.columns.map((column) => ({ name: `${name}.${column.key}`, column })),
);
const formulas = tables.flatMap(({ name, table }) => {
  const layout = newLayout(table, 4, 0);
  return table.columns.flatMap((column) =>
    [
      rowFormula(column, layout, layout.firstRow, (key) => `'Pengaturan'!$B$${String(key.length)}`),
      totalFormula(column, layout, { from: layout.firstRow, to: layout.lastRow }),
    ].flatMap((formula) => (formula === null ? [] : [{ name: `${name}.${column.key}`, formula }])),
  );
});

describe('workbookTabs', () => {
  test('has a version', () => {
    expect(LAYOUT_VERSION).toBeGreaterThanOrEqual(1);
  });

  test('gives every tab a name of its own that Sheets and .xlsx take', () => {
    const names = tabs.map(({ name }) => name);
    expect(new Set(names.map(looseText)).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
  });

  test.each(tables)('gives $name keys and headers that differ', ({ table }) => {
    const keys = table.columns.map(({ key }) => key);
    const headers = table.columns.map(({ header }) => looseText(header));
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(headers).size).toBe(headers.length);
  });

  test.each(columns)('explains $name in one sentence', ({ column }) => {
    expect(column.note).toMatch(/^[A-Z0-9].*[^.]\.$|….$/s);
    expect(column.note.length).toBeLessThanOrEqual(240);
  });

  test.each(columns.filter(({ column }) => column.kind === 'choice'))(
    'offers choices for $name',
    ({ column }) => {
      expect(column.choices?.length ?? 0).toBeGreaterThan(0);
    },
  );

  test.each(columns.filter(({ column }) => column.owner === 'computed'))(
    'computes $name',
    ({ column }) => {
      expect(column.formula).toBeDefined();
    },
  );

  test.each(formulas)('writes $name so that every locale reads it', ({ formula }) => {
    const outsideQuotes = formula.replace(/"[^"]*"/g, '').replace(/'[^']*'!/g, '');
    expect(formula.startsWith('=')).toBe(true);
    expect(outsideQuotes).not.toMatch(/,/);
    expect(outsideQuotes).not.toMatch(/\d\.\d/);
    expect(outsideQuotes).not.toMatch(/[{}\\]/);
  });

  test('names the years before the report year in the PK', () => {
    const headers = tabs
      .find(({ key }) => key === 'perjanjian-kinerja')
      ?.tables[1]?.columns.map(({ header }) => header);
    expect(headers).toEqual(expect.arrayContaining(['Target 2020', 'Realisasi 2022']));
  });
});

describe('settingSchemas', () => {
  test('can be told apart by label', () => {
    const labels = settingSchemas.map(({ label }) => looseText(label));
    expect(new Set(labels).size).toBe(labels.length);
  });

  test.each(settingSchemas.filter(({ choices }) => choices !== undefined))(
    'begins $key with one of its choices',
    ({ choices, initial }) => {
      expect(choices?.map(({ label }) => label)).toContain(initial);
    },
  );
});
