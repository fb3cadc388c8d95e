import { usualDivisions } from '../../src/apps-script/sheets/schema/seeds';
import { workbookTabs } from '../../src/apps-script/sheets/schema/workbook-tabs';
import { actions } from '../../src/application/actions';
import { CHECKLIST_TAB, COPIES_TAB, TAB_TO_PREPARE, TABS_TO_FILL } from '../../src/sidebar/tabs';

describe('the tabs that the sidebar leads to', () => {
  const names = workbookTabs(2023, usualDivisions).map(({ name }) => name);

  test('are tabs of the workbook', () => {
    const led = [CHECKLIST_TAB, COPIES_TAB, ...TABS_TO_FILL, ...Object.values(TAB_TO_PREPARE)];
    expect(led.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('belong to actions that exist', () => {
    const known: readonly string[] = actions.map(({ name }) => name);
    expect(Object.keys(TAB_TO_PREPARE).filter((name) => !known.includes(name))).toEqual([]);
  });
});
