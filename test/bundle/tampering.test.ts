import type { Host } from '../../src/local/host';
import type { Sheet } from '../../src/platform/spreadsheet';
import { done, smallHost } from '../support/bundle';
import { tabOf } from '../support/typing';

/** The event that is tampered with. */
const TOUCHED = 3;

let host: Host;
let original: readonly (readonly unknown[])[];
let firstRow: number;

/** Puts these rows in the place of the events. */
const replaceRows = (rows: readonly (readonly unknown[])[]): void => {
  const sheet: Sheet = tabOf(host, 'Jejak');
  const width = original[0]?.length ?? 0;
  const height = Math.max(rows.length, original.length + 1);
  const cells = Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (_unused, across) => rows[down]?.[across] ?? ''),
  );
  sheet.getRange(firstRow, 1, height, width).setValues(cells as string[][]);
};

const found = (): string => done(host, 'verify-trail').message;

beforeAll(async () => {
  host = await smallHost();
  done(host, 'check');
  const grid = tabOf(host, 'Jejak').getDataRange().getValues();
  const header = grid.findIndex((row) => row.includes('Segel'));
  firstRow = header + 2;
  original = grid.slice(header + 1).filter((row) => row.some((cell) => cell !== ''));
});

afterEach(() => {
  replaceRows(original);
});

describe('verify-trail', () => {
  const at = TOUCHED - 1;

  test('finds nothing in a trail that nobody has touched', () => {
    expect(original.length).toBeGreaterThan(4);
    expect(found()).toMatch(/^Jejak utuh/);
  });

  test('names the first row that was edited, in any of its cells', () => {
    for (const column of [1, 2, 3, 4, 5, 6]) {
      replaceRows(
        original.map((row, index) =>
          index < at
            ? row
            : row.map((cell, place) => (place === column ? `${String(cell)}x` : cell)),
        ),
      );
      expect([column, found()]).toEqual([
        column,
        expect.stringMatching(/Baris nomor 3 pada tab "Jejak" (diubah|tidak dapat dibaca)\./),
      ]);
    }
  });

  test.each([
    ['dihapus', (rows: typeof original) => rows.filter((_, index) => index !== at)],
    [
      'disisipkan',
      (rows: typeof original) => [...rows.slice(0, at), ...rows.slice(0, 1), ...rows.slice(at)],
    ],
    [
      'ditukar',
      (rows: typeof original) =>
        rows.map((row, index) =>
          index === at ? (rows[at + 1] ?? row) : index === at + 1 ? (rows[at] ?? row) : row,
        ),
    ],
  ])('names the row that was %s', (what, tamper) => {
    replaceRows(tamper(original));
    expect(found()).toContain(`Baris nomor ${String(TOUCHED)} pada tab "Jejak" ${what}.`);
  });

  test('misses the last row by what the boards were drawn from', () => {
    replaceRows(original.slice(0, -1));
    expect(found()).toContain(`Baris nomor ${String(original.length)} pada tab "Jejak" dihapus.`);
  });
});
