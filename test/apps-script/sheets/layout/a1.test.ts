import {
  cellAddress,
  columnLetters,
  quotedTab,
} from '../../../../src/apps-script/sheets/layout/a1';

describe('columnLetters', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('names column %i %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});

describe('cellAddress', () => {
  test('puts the letters before the row', () => {
    expect(cellAddress(14, 4)).toBe('D14');
  });
});

describe('quotedTab', () => {
  test('doubles quotes within the name', () => {
    expect(quotedTab("Jum'at")).toBe("'Jum''at'");
  });
});
