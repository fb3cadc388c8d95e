import { migrate, migrations } from '../../../src/apps-script/sheets/migrations';
import type { Migration } from '../../../src/apps-script/sheets/migrations';
import { LAYOUT_VERSION } from '../../../src/apps-script/sheets/schema/workbook-tabs';
import { openTestWorkbook } from '../../support/workbook';

const spreadsheetOf = async () => (await openTestWorkbook(null)).spreadsheet;

const renaming = (to: number): Migration => ({
  to,
  migrate: (spreadsheet) => void spreadsheet.getActiveSheet().setName(`Versi ${String(to)}`),
});

describe('migrate', () => {
  test('applies the due steps in their order and records each', async () => {
    const spreadsheet = await spreadsheetOf();
    const recorded: number[] = [];
    const result = migrate(
      spreadsheet,
      { found: 1, wanted: 3 },
      [renaming(3), renaming(2), renaming(1)],
      (version) => recorded.push(version),
    );
    expect(result).toEqual({ state: 'migrated', applied: [2, 3] });
    expect(recorded).toEqual([2, 3]);
    expect(spreadsheet.getActiveSheet().getName()).toBe('Versi 3');
  });

  test('leaves a workbook of this version alone', async () => {
    const spreadsheet = await spreadsheetOf();
    const result = migrate(spreadsheet, { found: 3, wanted: 3 }, [renaming(3)], () => undefined);
    expect(result).toEqual({ state: 'up-to-date' });
    expect(spreadsheet.getActiveSheet().getName()).not.toBe('Versi 3');
  });

  test('refuses a workbook of a newer add-on', async () => {
    const spreadsheet = await spreadsheetOf();
    const result = migrate(spreadsheet, { found: 4, wanted: 3 }, [], () => undefined);
    expect(result).toEqual({ state: 'too-new', found: 4 });
  });

  test('goes on after the last step that an interrupted run recorded', async () => {
    const spreadsheet = await spreadsheetOf();
    const failing: Migration = {
      to: 3,
      migrate: () => {
        throw new Error('interrupted');
      },
    };
    let version = 1;
    const record = (reached: number): void => {
      version = reached;
    };
    expect(() =>
      migrate(spreadsheet, { found: version, wanted: 3 }, [renaming(2), failing], record),
    ).toThrow('interrupted');
    expect(version).toBe(2);
    expect(
      migrate(spreadsheet, { found: version, wanted: 3 }, [renaming(2), renaming(3)], record),
    ).toEqual({
      state: 'migrated',
      applied: [3],
    });
  });
});

describe('migrations', () => {
  test('lead step by step to the version of this code', () => {
    expect(migrations.map(({ to }) => to)).toEqual(
      Array.from({ length: LAYOUT_VERSION - 1 }, (_, index) => index + 2),
    );
  });
});
