import { shiftFormula } from '../../../../src/local/spreadsheet/formulas/shift-formula';

describe('shiftFormula', () => {
  test.each([
    ['$B5>$C$6', 'rows', 2, 1, '$B6>$C$7'],
    ['$B5>$C$6', 'rows', 6, 2, '$B5>$C$8'],
    ['SUM($B$5:$B$8)', 'rows', 6, 2, 'SUM($B$5:$B$10)'],
    ['SUM(B5:B8)>LOG10(B9)', 'rows', 6, -2, 'SUM(B5:B6)>LOG10(B7)'],
    ['B5+B6', 'rows', 5, -1, '#REF!+B5'],
    ['B5="B5"', 'columns', 2, 1, 'C5="B5"'],
    ["Sheet1!B5+'Tab B5'!B5:C6+B5", 'rows', 1, 1, "Sheet1!B5+'Tab B5'!B5:C6+B6"],
    ['AND($A1<>"",A1<2)', 'rows', 5, 1, 'AND($A1<>"",A1<2)'],
    ['pagu2024x>1', 'rows', 1, 1, 'pagu2024x>1'],
  ] as const)('moves %s when %s at %i change by %i', (formula, axis, at, count, expected) => {
    expect(shiftFormula(formula, { axis, at, count })).toBe(expected);
  });
});
