import {
  areaName,
  columnName,
  columnNumber,
  intersection,
  parseArea,
  shiftArea,
  without,
  type Area,
} from '../../../src/local/spreadsheet/area';

const area = (name: string): Area => {
  const parsed = parseArea(name);
  if (parsed === null) throw new Error(name);
  return parsed;
};

describe('columnName', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('writes column %i as %s and columnNumber reads it back', (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(columnNumber(name)).toBe(column);
  });
});

describe('parseArea', () => {
  test.each([
    ['B3', { row: 3, column: 2, rows: 1, columns: 1 }],
    ['$B$3:$D$9', { row: 3, column: 2, rows: 7, columns: 3 }],
    ['aa10', { row: 10, column: 27, rows: 1, columns: 1 }],
  ])('reads %s', (name, expected) => {
    expect(parseArea(name)).toEqual(expected);
  });

  test.each(['', 'A', '3', 'A:C', '1:3', 'B3:A1', 'A0', '#REF!'])('does not read %s', (name) => {
    expect(parseArea(name)).toBeNull();
  });
});

describe('areaName', () => {
  test.each([
    ['B3', false, 'B3'],
    ['B3:D9', false, 'B3:D9'],
    ['B3:D9', true, '$B$3:$D$9'],
  ])('writes %s (absolute: %s) as %s', (name, absolute, expected) => {
    expect(areaName(area(name), absolute)).toBe(expected);
  });
});

describe('intersection', () => {
  test.each([
    ['A1:C3', 'B2:D4', 'B2:C3'],
    ['A1:C3', 'C3', 'C3'],
    ['A1:C3', 'D4', null],
    ['A1:C3', 'A4:C4', null],
  ])('of %s and %s is %s', (a, b, shared) => {
    const found = intersection(area(a), area(b));
    expect(found === null ? null : areaName(found)).toBe(shared);
  });
});

describe('without', () => {
  test.each([
    ['B2:D4', 'C3', ['B2:D2', 'B4:D4', 'B3', 'D3']],
    ['B2:D4', 'A1:E5', []],
    ['B2:D4', 'F9', ['B2:D4']],
    ['B2:B9', 'B5:B6', ['B2:B4', 'B7:B9']],
  ])('cuts %s at %s', (whole, hole, left) => {
    expect(without(area(whole), area(hole)).map((part) => areaName(part))).toEqual(left);
  });
});

describe('shiftArea', () => {
  test.each([
    ['B5:C8', 'rows', 3, 2, 'B7:C10'],
    ['B5:C8', 'rows', 5, 2, 'B7:C10'],
    ['B5:C8', 'rows', 6, 2, 'B5:C10'],
    ['B5:C8', 'rows', 9, 2, 'B5:C8'],
    ['B5:C8', 'columns', 3, 1, 'B5:D8'],
    ['B5:C8', 'rows', 1, -2, 'B3:C6'],
    ['B5:C8', 'rows', 4, -2, 'B4:C6'],
    ['B5:C8', 'rows', 6, -2, 'B5:C6'],
    ['B5:C8', 'rows', 8, -5, 'B5:C7'],
    ['B5:C8', 'rows', 5, -4, null],
    ['B5:C8', 'rows', 9, -1, 'B5:C8'],
  ] as const)('moves %s when %s at %i change by %i', (name, axis, at, count, expected) => {
    const moved = shiftArea(area(name), { axis, at, count });
    expect(moved === null ? null : areaName(moved)).toBe(expected);
  });
});
