import { sheetTrail } from '../../../../src/apps-script/sheets/process/sheet-trail';
import { appendRecord } from '../../../../src/domain/audit/record';
import type { AuditRecord } from '../../../../src/domain/audit/record';
import { callsOf, edgeOf } from '../../../support/process-tabs';
import { newWorkbookBytes, openTestWorkbook } from '../../../support/workbook';
import type { TestWorkbook } from '../../../support/workbook';

let fresh: Uint8Array;
beforeAll(async () => {
  fresh = await newWorkbookBytes();
});

const records = (count: number, from = 1, payload = '{"reason":""}'): readonly AuditRecord[] =>
  Array.from({ length: count }, (_, index) =>
    appendRecord(
      '',
      {
        sequence: from + index,
        time: '2024-01-15T09:30:00+08:00',
        actor: 'staf@example.org',
        role: 'staf-rendatin',
        type: 'worksheet-returned',
        payload,
      },
      (text) => `0${String(text.length)}`,
    ),
  );

const open = async () => {
  const workbook = await openTestWorkbook(fresh);
  workbook.calls.reset();
  return {
    workbook,
    trail: sheetTrail(
      () => edgeOf(workbook),
      () => [],
    ),
  };
};

const sequences = (workbook: TestWorkbook): readonly unknown[] =>
  sheetTrail(
    () => edgeOf(workbook),
    () => [],
  )
    .read()
    .map(({ sequence }) => sequence);

describe('sheetTrail', () => {
  test('gives back what it was given, character by character', async () => {
    const { trail } = await open();
    const written = [...records(1), ...records(1, 2, '=HYPERLINK("x")'), ...records(1, 3, '0012')];
    trail.append(written);
    expect(trail.read()).toEqual(written);
  });

  test('reads once and writes one block below the last row', async () => {
    const { workbook, trail } = await open();
    trail.append(records(2));
    workbook.calls.reset();
    trail.read();
    trail.append(records(3, 3));
    expect(callsOf(workbook, /Range\.getValues$/)).toBe(1);
    expect(callsOf(workbook, /Range\.setValues$/)).toBe(1);
    expect(sequences(workbook)).toEqual([1, 2, 3, 4, 5]);
  });

  test('looks again for the last row when it has written since it read', async () => {
    const { workbook, trail } = await open();
    trail.read();
    trail.append(records(1));
    trail.append(records(1, 2));
    expect(sequences(workbook)).toEqual([1, 2]);
  });

  test('makes room when the sheet is full', async () => {
    const { workbook, trail } = await open();
    const count = workbook.sheet('Jejak').getMaxRows() + 5;
    trail.append(records(count));
    trail.append(records(1, count + 1));
    expect(sequences(workbook)).toHaveLength(count + 1);
  });

  test('shows a row that somebody has emptied as an empty row', async () => {
    const { workbook, trail } = await open();
    trail.append(records(3));
    workbook.sheet('Jejak').getRange(7, 1, 1, 7).clearContent();
    expect(sequences(workbook)).toEqual([1, '', 3]);
  });

  test('has nothing to tell without its tab, and refuses to write into nothing', async () => {
    const { workbook, trail } = await open();
    workbook.spreadsheet.deleteSheet(workbook.sheet('Jejak'));
    expect(trail.read()).toEqual([]);
    expect(() => trail.append(records(1))).toThrow('Jejak');
  });
});
