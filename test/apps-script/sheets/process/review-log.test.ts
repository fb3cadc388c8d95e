import fc from 'fast-check';
import { LONGEST_TEXT, fitting } from '../../../../src/apps-script/sheets/process/fit-cell';
import { localTime } from '../../../../src/apps-script/sheets/process/local-time';
import { readLog, writeLog } from '../../../../src/apps-script/sheets/process/review-log';
import {
  readThreadRecord,
  threadRecord,
} from '../../../../src/apps-script/sheets/process/thread-record';
import { reviewLogTab } from '../../../../src/apps-script/sheets/schema/review-log-tab';
import type { ThreadRow } from '../../../../src/domain/review/thread-row';
import { WRITES, callsOf, cellOf, edgeOf, rowsIn } from '../../../support/process-tabs';
import { newWorkbookBytes, openTestWorkbook } from '../../../support/workbook';
import type { TestWorkbook } from '../../../support/workbook';

const ZONE = '+08:00';

let fresh: Uint8Array;
beforeAll(async () => {
  fresh = await newWorkbookBytes();
});

const aThread = (change: Partial<ThreadRow> = {}): ThreadRow => ({
  threadId: 'AAA1',
  kind: 'komentar',
  report: 'KPU',
  docId: 'doc-KPU',
  version: 1,
  step: 4,
  author: 'Citra Lestari',
  authorRole: 'ketua-divisi-rendatin',
  createdTime: '2024-01-29T18:04:05.000Z',
  modifiedTime: '2024-01-29T18:04:05.000Z',
  quote: 'Capaian 102,85%',
  content: 'Mohon periksa.',
  replies: [
    { id: 'r1', author: 'Irma', content: 'Sudah.', createdTime: '2024-01-30T01:00:00.000Z' },
  ],
  status: 'terbuka',
  resolvedBy: '',
  resolvedTime: '',
  ...change,
});

const threads = (count: number): readonly ThreadRow[] =>
  Array.from({ length: count }, (_, index) => aThread({ threadId: `T${String(index)}` }));

const open = (): Promise<TestWorkbook> => openTestWorkbook(fresh);
const log = (workbook: TestWorkbook) => rowsIn(workbook, reviewLogTab, 'utas');

describe('writeLog', () => {
  test('shows a thread in words of the office', async () => {
    const workbook = await open();
    writeLog([aThread()], ZONE, edgeOf(workbook));
    expect(log(workbook)).toMatchObject([
      {
        dibuat: '30 Januari 2024 02.04',
        laporan: 'KPU',
        langkah: 4,
        versi: 1,
        jenis: 'Komentar',
        peran: 'Ketua Divisi Perencanaan, Data, dan Informasi',
        balasan: 'Irma (30 Januari 2024 09.00): Sudah.',
        status: 'Terbuka',
        tautan: 'https://docs.google.com/document/d/doc-KPU/edit?disco=AAA1',
        tindakLanjut: '',
      },
    ]);
  });

  test('counts suggestions in one row of their own', async () => {
    const workbook = await open();
    writeLog([aThread({ kind: 'usulan', content: '3' })], ZONE, edgeOf(workbook));
    expect(log(workbook)[0]).toMatchObject({
      jenis: 'Saran',
      komentar: '3 saran perubahan belum diputuskan',
      tautan: 'https://docs.google.com/document/d/doc-KPU/edit',
    });
  });

  test('updates each thread in its own row and keeps the follow-up of the staff', async () => {
    const workbook = await open();
    writeLog(threads(3), ZONE, edgeOf(workbook));
    cellOf(workbook, reviewLogTab, ['utas', 'tindakLanjut', 1]).setValue('Tabel diperbaiki');
    const sheet = workbook.sheet('Log Reviu');
    const cells = sheet.getRange(6, 1, 3, 18).getValues();
    sheet.getRange(6, 1, 3, 18).setValues([...cells].reverse());
    const after = threads(4).map((one) =>
      one.threadId === 'T1' ? { ...one, status: 'selesai' as const } : one,
    );
    writeLog(after, ZONE, edgeOf(workbook));
    expect(log(workbook).map(({ utas, status }) => `${String(utas)} ${String(status)}`)).toEqual([
      'T2 Terbuka',
      'T1 Selesai',
      'T0 Terbuka',
      'T3 Terbuka',
    ]);
    expect(log(workbook)[1]).toMatchObject({ tindakLanjut: 'Tabel diperbaiki' });
  });

  test('writes nothing when nothing has changed, and never removes a row', async () => {
    const workbook = await open();
    writeLog(threads(3), ZONE, edgeOf(workbook));
    workbook.calls.reset();
    writeLog(threads(3), ZONE, edgeOf(workbook));
    expect(callsOf(workbook, WRITES)).toBe(0);
    writeLog(threads(1), ZONE, edgeOf(workbook));
    expect(log(workbook)).toHaveLength(3);
  });

  test.each([10, 1000])('takes one read and one block for %i threads', async (count) => {
    const workbook = await open();
    workbook.calls.reset();
    writeLog(threads(count), ZONE, edgeOf(workbook));
    expect(callsOf(workbook, /Range\.getValues$/)).toBe(1);
    expect(callsOf(workbook, /Range\.setValues$/)).toBe(1);
    expect(callsOf(workbook, WRITES)).toBeLessThanOrEqual(16);
    expect(readLog(edgeOf(workbook))).toHaveLength(count);
  });
});

describe('readLog', () => {
  test('gives back every thread as it was, whatever people wrote in it', async () => {
    const workbook = await open();
    const words = [
      '=HYPERLINK("http://x")',
      '{#x}',
      '<w:p>',
      '\u202eabc',
      '0012',
      '1/2',
      'a\nb',
      '😀',
    ];
    const rows = words.map((text, index) =>
      aThread({
        threadId: `=${String(index)}`,
        author: text,
        content: text,
        quote: text,
        authorRole: null,
        replies: [{ id: text, author: text, content: text, createdTime: text }],
      }),
    );
    writeLog(rows, ZONE, edgeOf(workbook));
    expect(readLog(edgeOf(workbook))).toEqual(rows);
    const formulas = workbook.sheet('Log Reviu').getDataRange().getFormulas().slice(3).flat();
    expect(formulas.filter((formula) => formula !== '')).toEqual([]);
  });

  test('leaves out a record that somebody has spoilt, and the next pull mends its row', async () => {
    const workbook = await open();
    writeLog(threads(2), ZONE, edgeOf(workbook));
    cellOf(workbook, reviewLogTab, ['utas', 'rekaman', 0]).setValue('{"threadId":"T0"}');
    expect(readLog(edgeOf(workbook)).map(({ threadId }) => threadId)).toEqual(['T1']);
    writeLog(threads(2), ZONE, edgeOf(workbook));
    expect(readLog(edgeOf(workbook))).toEqual(threads(2));
    expect(log(workbook)).toHaveLength(2);
  });

  test('hides the records from the eyes of people', async () => {
    const workbook = await open();
    const [hidden] = reviewLogTab.tables.flatMap(({ columns }) =>
      columns.filter((column) => column.hidden === true),
    );
    expect(hidden?.key).toBe('rekaman');
    writeLog(threads(1), ZONE, edgeOf(workbook));
    expect(log(workbook)[0]?.['rekaman']).toBe(threadRecord(aThread({ threadId: 'T0' })));
  });
});

describe('threadRecord', () => {
  const aText = fc.string({ unit: 'binary', maxLength: 60 });

  test('is read back as the same thread', () => {
    fc.assert(
      fc.property(aText, aText, fc.array(aText, { maxLength: 4 }), (content, quote, replies) => {
        const row = aThread({
          content,
          quote,
          replies: replies.map((text) => ({
            id: text,
            author: text,
            content: text,
            createdTime: text,
          })),
        });
        expect(readThreadRecord(threadRecord(row))).toEqual(row);
      }),
    );
  });

  test('fits into a cell however long the discussion is', () => {
    const long = 'panjang '.repeat(5000);
    const reply = { id: 'r', author: 'A', content: long, createdTime: '' };
    const rows = [
      aThread({ content: long, quote: long }),
      aThread({ replies: Array.from({ length: 400 }, () => reply) }),
    ];
    for (const row of rows) {
      const record = threadRecord(row);
      expect(record.length).toBeLessThanOrEqual(LONGEST_TEXT);
      expect(readThreadRecord(record)).toMatchObject({ threadId: 'AAA1', status: 'terbuka' });
    }
  });

  test.each(['', 'bukan rekaman', '[]', 'null', '{"threadId":1}'])('is not %j', (text) => {
    expect(readThreadRecord(text)).toBeNull();
  });
});

describe('localTime', () => {
  test.each([
    ['2024-01-29T18:04:05.000Z', '+08:00', '30 Januari 2024 02.04'],
    ['2024-01-29T18:04:05+07:00', '+09:00', '29 Januari 2024 20.04'],
    ['2024-01-01T00:30:00Z', '-05:30', '31 Desember 2023 19.00'],
    ['2024-01-29T18:04:05Z', 'Z', '29 Januari 2024 18.04'],
    ['', '+08:00', ''],
    ['kemarin', '+08:00', 'kemarin'],
  ])('shows %s at %s as %s', (moment, offset, shown) => {
    expect(localTime(moment, offset)).toBe(shown);
  });
});

describe('fitting', () => {
  test('cuts a text that no cell takes, and no character in half', () => {
    const cut = fitting(`${'a'.repeat(LONGEST_TEXT - 2)}😀😀`);
    expect(cut).toBe(`${'a'.repeat(LONGEST_TEXT - 2)}…`);
    expect(fitting('a'.repeat(LONGEST_TEXT))).toHaveLength(LONGEST_TEXT);
    expect(fitting(12)).toBe(12);
  });
});
