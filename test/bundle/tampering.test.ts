import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { appendRecord } from '../../src/domain/audit/record';
import type { Host } from '../../src/local/host';
import type { CellValue, Range, Sheet } from '../../src/platform/spreadsheet';
import { CHAIR_OF_PLANNING, COMPILER, done, refused, smallHost } from '../support/bundle';
import { tabOf } from '../support/typing';

type Row = readonly CellValue[];

const ISI = 5;
const SEGEL = 6;

let host: Host;
let original: readonly Row[];
let firstRow: number;

/** Puts these rows in the place of the events. */
const replaceRows = (rows: readonly Row[], on: Host = host): void => {
  const sheet: Sheet = tabOf(on, 'Jejak');
  const width = original[0]?.length ?? 0;
  const height = Math.max(rows.length, original.length) + 2;
  const cells = Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (_unused, across) => rows[down]?.[across] ?? ''),
  );
  sheet.getRange(firstRow, 1, height, width).setValues(cells);
};

const found = (on: Host = host): string => done(on, 'verify-trail').message;

const cell = (on: Host, tab: string, row: number, column: number): Range =>
  tabOf(on, tab).getRange(row, column, 1, 1);

/** The cell of `Tahapan` that says up to which event the boards are written. */
const mark = (on: Host): Range => cell(on, 'Tahapan', 3, 4);

const ANY_DIVISION = { division: 'D-KUL', reason: 'Mohon dilengkapi.' };

const recording = (on: Host): ReturnType<typeof refused> =>
  refused(on.as(COMPILER), 'return-worksheet', ANY_DIVISION);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The row with another payload and a seal that fits the row before. */
const sealedAnew = (rows: readonly Row[], at: number): Row => {
  const [sequence, time, actor, role, type, payload] = rows[at] ?? [];
  const content = {
    sequence: Number(sequence),
    time: String(time),
    actor: String(actor),
    role: String(role),
    type: String(type),
    payload: String(payload).replace('Uji coba.', 'Uji coba lain.'),
  };
  const before = String(rows[at - 1]?.[SEGEL] ?? '');
  const { hash } = appendRecord(before, content, sha256);
  return [...(rows[at] ?? []).slice(0, ISI), content.payload, hash];
};

beforeAll(async () => {
  host = await smallHost();
  done(host, 'check');
  const grid = tabOf(host, 'Jejak').getDataRange().getValues();
  const header = grid.findIndex((row) => row.includes('Segel'));
  firstRow = header + 2;
  original = grid.slice(header + 1).filter((row) => row.some((one) => one !== ''));
});

describe('verify-trail', () => {
  afterEach(() => {
    replaceRows(original);
  });

  const places = (): fc.Arbitrary<number> => fc.nat({ max: original.length - 1 });

  /** Tampers at random places, and expects the first row that is wrong to be named with what was done to it. */
  const isNamed = (
    tampered: (at: number, other: number) => readonly Row[],
    damage: RegExp,
    numRuns: number,
  ): void =>
    fc.assert(
      fc.property(places(), places(), (one, other) => {
        fc.pre(one < other);
        replaceRows(tampered(one, other));
        const [, row, done] = /Baris nomor (\d+) pada tab "Jejak" (.*)\./.exec(found()) ?? [];
        expect([row, done]).toEqual([String(one + 1), expect.stringMatching(damage)]);
      }),
      { numRuns },
    );

  test('finds nothing in a trail that nobody has touched', () => {
    expect(original.length).toBeGreaterThan(4);
    expect(found()).toMatch(/^Jejak utuh/);
  });

  test('names the first row that was edited, in any of its cells', () => {
    for (const column of [0, 1, 2, 3, 4, 5, 6]) {
      const edited = (at: number): readonly Row[] =>
        original.map((row, index) =>
          row.map((one, place) => (index === at && place === column ? `${String(one)}7` : one)),
        );
      isNamed(edited, /^(diubah|tidak dapat dibaca)$/, 2);
    }
  });

  test('names the first of some rows that were removed', () => {
    isNamed((at, to) => original.filter((_, index) => index < at || index >= to), /^dihapus$/, 5);
  });

  test('names the row that was inserted', () => {
    isNamed(
      (at, from) => [
        ...original.slice(0, at),
        ...original.slice(from, from + 1),
        ...original.slice(at),
      ],
      /^disisipkan$/,
      5,
    );
  });

  test('names the first of two rows that were swapped', () => {
    const rowAt = (index: number): Row => original[index] ?? [];
    isNamed(
      (at, other) =>
        original.map((row, index) =>
          index === at ? rowAt(other) : index === other ? rowAt(at) : row,
        ),
      /^ditukar$/,
      5,
    );
  });

  test.each([1, 2, 6])('misses the last %s rows by what the boards were drawn from', (count) => {
    replaceRows(original.slice(0, -count));
    expect(found()).toContain(
      `Baris nomor ${String(original.length - count + 1)} pada tab "Jejak" dihapus.`,
    );
  });

  test('names a last row that was edited and sealed anew', () => {
    const last = original.length - 1;
    replaceRows([...original.slice(0, last), sealedAnew(original, last)]);
    expect(found()).toContain(`Baris nomor ${String(original.length)} pada tab "Jejak" diubah.`);
  });

  test('names a row that was added at the end, with whatever seal', () => {
    const added = [original.length + 1, ...(original[0] ?? []).slice(1)];
    replaceRows([...original, added]);
    expect(found()).toContain(
      `Baris nomor ${String(original.length + 1)} pada tab "Jejak" disisipkan.`,
    );
  });
});

describe('a trail that lacks what the boards were drawn from', () => {
  let own: Host;
  beforeEach(async () => {
    own = await smallHost();
  });

  const isRefusedAndKept = (row: number): void => {
    const named = `Baris nomor ${String(row)} pada tab "Jejak"`;
    expect(found(own)).toContain(named);
    const { code, message } = recording(own);
    expect(code).toBe('trail-broken');
    expect(message).toContain('Riwayat versi');
    done(own, 'check');
    done(own, 'set-up');
    expect(found(own)).toContain(named);
  };

  test('takes no event when its last row is gone, until that is back', () => {
    replaceRows(original.slice(0, -1), own);
    isRefusedAndKept(original.length);
    expect(refused(own, 'generate-draft').code).toBe('trail-broken');
    expect(own.documents()).toEqual([]);
    replaceRows(original, own);
    done(own.as(COMPILER), 'return-worksheet', ANY_DIVISION);
    expect(found(own)).toMatch(/^Jejak utuh/);
  });

  test('takes no event when its last row was sealed anew', () => {
    const last = original.length - 1;
    replaceRows([...original.slice(0, last), sealedAnew(original, last)], own);
    isRefusedAndKept(original.length);
  });

  test('does not begin the year again when it was emptied', () => {
    replaceRows([], own);
    const started = refused(own.as(CHAIR_OF_PLANNING), 'start-year');
    expect(started.code).toBe('trail-broken');
    expect(found(own)).toContain('Baris nomor 1 pada tab "Jejak" dihapus.');
    mark(own).clearContent();
    expect(refused(own.as(CHAIR_OF_PLANNING), 'start-year').code).toBe('trail-unmarked');
  });

  test('is told by a mark of an earlier version, which knows the number alone', () => {
    mark(own).setValue('Keadaan 8 Januari 2024 menurut Jejak nomor 6.');
    expect(found(own)).toMatch(/^Jejak utuh/);
    replaceRows(original.slice(0, -1), own);
    isRefusedAndKept(original.length);
  });
});

describe('boards whose mark somebody has typed over', () => {
  let own: Host;
  beforeEach(async () => {
    own = await smallHost();
    mark(own).setValue('Rapat besok!');
  });

  test('are told of, and get it back with the next event', () => {
    expect(found(own)).toContain('Penanda Jejak pada tab "Tahapan" hilang atau diubah');
    done(own.as(COMPILER), 'return-worksheet', ANY_DIVISION);
    expect(mark(own).getValues()).toEqual([[expect.stringContaining('menurut Jejak nomor 7')]]);
    expect(found(own)).toMatch(/^Jejak utuh/);
  });

  test('are compared with the trail all the same', () => {
    cell(own, 'Tahapan', 9, 4).setValue('Selesai');
    cell(own, 'Penggandaan & Penyerahan', 6, 9).setValue('8 Januari 2024');
    expect(found(own)).toContain('Sel D9 pada tab "Tahapan"');
    expect(found(own)).toContain('Sel I6 pada tab "Penggandaan & Penyerahan"');
  });

  test('keep a cut trail from being taken for the whole', () => {
    replaceRows(original.slice(0, -1), own);
    const { code, message } = recording(own);
    expect(code).toBe('trail-unmarked');
    expect(message).toContain('Riwayat versi');
    done(own, 'check');
    expect(found(own)).toContain('Penanda Jejak');
    expect(found(own)).toContain('pada tab "Tahapan" tidak sesuai dengan Jejak');
  });
});

describe('the status line of a worksheet', () => {
  const line = (on: Host): Range => cell(on, 'Hukum dan Pengawasan', 3, 2);

  test('is held against the trail', async () => {
    const own = await smallHost();
    done(own.as(COMPILER), 'return-worksheet', { division: 'D-HUK', reason: 'Mohon dilengkapi.' });
    expect(line(own).getValues()).toEqual([['Dikembalikan']]);
    line(own).setValue('Terkirim');
    expect(found(own)).toContain(
      'Sel B3 pada tab "Hukum dan Pengawasan" tidak sesuai dengan Jejak',
    );
    done(own, 'check');
    expect(line(own).getValues()).toEqual([['Dikembalikan']]);
    expect(found(own)).toMatch(/^Jejak utuh/);
  });
});
