import { findChoice } from '../../../../src/apps-script/sheets/layout/find-choice';
import {
  rupiahStyleChoices,
  weekMeaningChoices,
} from '../../../../src/apps-script/sheets/schema/choices';
import { usualDivisions } from '../../../../src/apps-script/sheets/schema/seeds';
import { settingSchemas } from '../../../../src/apps-script/sheets/schema/settings';
import { workbookTabs } from '../../../../src/apps-script/sheets/schema/workbook-tabs';

const columns = workbookTabs(2023, usualDivisions).flatMap(({ tables }) =>
  tables.flatMap((table) => table.columns),
);
const offers = [...settingSchemas, ...columns].flatMap(({ key, choices }) =>
  choices === undefined ? [] : [{ key, choices }],
);

describe('findChoice', () => {
  test.each(offers)('takes every choice of $key for itself', ({ choices }) => {
    const read = choices.map(({ code, label }) => [
      findChoice(code, choices)?.code,
      findChoice(label, choices)?.code,
    ]);
    expect(read).toEqual(choices.map(({ code }) => [code, code]));
  });

  test.each([
    ['Hari  Kerja', 'working-days'],
    ['hari-kalender', 'calendar-days'],
    ['bulan', undefined],
  ])('reads %j as a person meant it', (text, code) => {
    expect(findChoice(text, weekMeaningChoices)?.code).toBe(code);
  });

  test('guesses nothing where only punctuation tells choices apart', () => {
    expect(findChoice('rp 1.250.000,-', rupiahStyleChoices)?.code).toBe('office');
    expect(findChoice('Rp. 1.250.000', rupiahStyleChoices)).toBeNull();
  });
});
