import {
  fromEngineFormula,
  renameSheetInFormula,
  splitReference,
  toEngineFormula,
} from '../../../../src/local/spreadsheet/formulas/formula-text';

describe('toEngineFormula', () => {
  test.each([
    ['=SUM(A1:A9)', true, 'SUM(A1:A9)'],
    ['=IF(A1;B1;C1)', true, 'IF(A1,B1,C1)'],
    ['=IF(A1;B1;C1)', false, 'IF(A1,B1,C1)'],
    ['=IF(A1,B1,C1)', false, 'IF(A1,B1,C1)'],
    ['=IF(A1="a,b;{c}";"";1)', true, 'IF(A1="a,b;{c}","",1)'],
    ["=SUM('Tab, 1.5'!A1:A9)", true, "SUM('Tab, 1.5'!A1:A9)"],
    ['=A1*0.5', false, 'A1*0.5'],
    ['=LOG10(A1)', true, 'LOG10(A1)'],
    ['="it\'s"', true, '"it\'s"'],
  ])('translates %s (decimal comma: %s)', (formula, decimalComma, expected) => {
    expect(toEngineFormula(formula, decimalComma)).toBe(expected);
  });

  test.each([
    ['=IF(A1,B1,C1)', true, 'arguments are separated by ;'],
    ['=A1*0,5', true, 'arguments are separated by ;'],
    ['=A1*0.5', true, 'decimal point'],
    ['=A1*.5', true, 'decimal point'],
    ['={1;2}', false, 'array literals'],
    ['={1\\2}', true, 'array literals'],
    ['=SUM(A1', false, 'parentheses'],
    ['=SUM(A1))', false, 'parentheses'],
    ['=)A1(', false, 'parentheses'],
    ['="open', false, 'unclosed quote'],
    ['=', false, 'nothing to compute'],
  ])('refuses %s (decimal comma: %s)', (formula, decimalComma, reason) => {
    expect(() => toEngineFormula(formula, decimalComma)).toThrow(
      new RegExp(`^Formula parse error: .*${reason}`),
    );
  });
});

describe('fromEngineFormula', () => {
  test.each([
    ['IF(A1="a,b",1,2)', true, '=IF(A1="a,b";1;2)'],
    ['IF(A1="a,b",1,2)', false, '=IF(A1="a,b",1,2)'],
  ])('gives %s back (decimal comma: %s)', (text, decimalComma, expected) => {
    expect(fromEngineFormula(text, decimalComma)).toBe(expected);
  });
});

describe('splitReference', () => {
  test.each([
    ["'Tab A'!$B$5:$C$8", { sheet: 'Tab A', cells: '$B$5:$C$8' }],
    ["='It''s'!A1", { sheet: "It's", cells: 'A1' }],
    ['Rekap!#REF!', { sheet: 'Rekap', cells: '#REF!' }],
    ['A1', null],
  ])('splits %s', (reference, expected) => {
    expect(splitReference(reference)).toEqual(expected);
  });
});

describe('renameSheetInFormula', () => {
  test.each([
    ["SUM('Tab A'!B5:B8)", "SUM('Baru'!B5:B8)"],
    ["'tab a'!A1+1", "'Baru'!A1+1"],
    ["SUM('Tab AB'!B5)", "SUM('Tab AB'!B5)"],
    ['"Tab A!"&A1', '"Tab A!"&A1'],
  ])('renames Tab A in %s', (formula, expected) => {
    expect(renameSheetInFormula(formula, 'Tab A', 'Baru')).toBe(expected);
  });

  test('renames a sheet that needs no quotes', () => {
    expect(renameSheetInFormula('Rekap!A1+XRekap!A1', 'Rekap', "It's")).toBe(
      "'It''s'!A1+XRekap!A1",
    );
  });
});
