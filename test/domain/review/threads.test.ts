import fc from 'fast-check';
import { mergeSuggestions } from '../../../src/domain/review/suggestions';
import { mergeThreads, openThreads } from '../../../src/domain/review/threads';
import type { PullContext, PulledReply, PulledThread } from '../../../src/domain/review/thread-row';
import { PEOPLE } from '../../support/sop-story';

const CONTEXT: PullContext = {
  report: 'KPU',
  docId: 'doc-1',
  version: 1,
  step: 4,
  people: PEOPLE,
  isComplete: true,
};

const thread = (id: string, change: Partial<PulledThread> = {}): PulledThread => ({
  id,
  author: 'Docs rendatin',
  content: `Isi ${id}`,
  quote: 'kutipan',
  createdTime: '2024-01-24T01:00:00Z',
  modifiedTime: '2024-01-24T01:00:00Z',
  resolved: false,
  deleted: false,
  replies: [],
  ...change,
});

const reply = (id: string, change: Partial<PulledReply> = {}): PulledReply => ({
  id,
  author: 'Docs staf',
  content: `Balasan ${id}`,
  action: null,
  createdTime: '2024-01-25T01:00:00Z',
  deleted: false,
  ...change,
});

const merge = (...pulls: readonly (readonly PulledThread[])[]) =>
  pulls.reduce<ReturnType<typeof mergeThreads>>(
    (log, pulled) => mergeThreads(log.rows, pulled, CONTEXT),
    mergeThreads([], [], CONTEXT),
  );

describe('mergeThreads', () => {
  test('adds one row per thread in the order of time, whatever order Drive gives', () => {
    const { rows, changes } = merge([
      thread('c', { createdTime: '2024-01-26T01:00:00Z' }),
      thread('b'),
      thread('a'),
    ]);
    expect(rows.map((row) => row.threadId)).toEqual(['a', 'b', 'c']);
    expect(changes.added).toEqual(['a', 'b', 'c']);
  });

  test('updates rows in place and puts new ones behind them', () => {
    const { rows, changes } = merge(
      [thread('b')],
      [thread('a'), thread('b', { content: 'Baru', modifiedTime: '2024-01-25T01:00:00Z' })],
    );
    expect(rows.map((row) => [row.threadId, row.content])).toEqual([
      ['b', 'Baru'],
      ['a', 'Isi a'],
    ]);
    expect(changes).toMatchObject({ added: ['a'], changed: ['b'], resolved: [], unchanged: 0 });
  });

  test('says who resolved a thread and when', () => {
    const resolved = thread('a', {
      resolved: true,
      replies: [
        reply('r2', { action: 'resolve', content: '', createdTime: '2024-01-26T01:00:00Z' }),
        reply('r1'),
      ],
    });
    const { rows, changes } = merge([thread('a')], [resolved]);
    expect(rows[0]).toMatchObject({
      status: 'selesai',
      resolvedBy: 'Docs staf',
      resolvedTime: '2024-01-26T01:00:00Z',
    });
    expect(rows[0]?.replies.map((one) => one.id)).toEqual(['r1']);
    expect(changes.resolved).toEqual(['a']);
  });

  test('marks a thread that was opened again, and keeps the mark', () => {
    const closed = thread('a', { resolved: true });
    const { rows, changes } = merge([thread('a')], [closed], [thread('a')]);
    expect([rows[0]?.status, changes.reopened]).toEqual(['dibuka-kembali', ['a']]);
    expect(mergeThreads(rows, [thread('a')], CONTEXT).rows[0]?.status).toBe('dibuka-kembali');
    const seenLate = thread('b', { replies: [reply('r', { action: 'reopen', content: '' })] });
    expect(merge([seenLate]).rows[0]?.status).toBe('dibuka-kembali');
  });

  test('keeps the words of what was deleted', () => {
    const gone = thread('a', { deleted: true, content: '', quote: '', author: '' });
    const { rows, changes } = merge([thread('a', { replies: [reply('r')] })], [gone]);
    expect(rows[0]).toMatchObject({
      status: 'dihapus',
      content: 'Isi a',
      quote: 'kutipan',
      author: 'Docs rendatin',
      authorRole: 'ketua-divisi-rendatin',
    });
    expect(rows[0]?.replies.map((one) => one.content)).toEqual(['Balasan r']);
    expect(changes.deleted).toEqual(['a']);
  });

  test('keeps a deleted reply as it was last seen, and lists none that it never saw', () => {
    const before = thread('a', { replies: [reply('r')] });
    const after = thread('a', {
      replies: [
        reply('r', { deleted: true, content: '', author: '' }),
        reply('s', { deleted: true, content: '' }),
      ],
    });
    expect(merge([before], [after]).rows[0]?.replies).toEqual([
      { id: 'r', author: 'Docs staf', content: 'Balasan r', createdTime: '2024-01-25T01:00:00Z' },
    ]);
  });

  test('marks a thread that did not come back, but only after a complete pull', () => {
    const { rows } = merge([thread('a'), thread('b')]);
    const partial = mergeThreads(rows, [thread('b')], { ...CONTEXT, isComplete: false });
    expect(partial.rows.map((row) => row.status)).toEqual(['terbuka', 'terbuka']);
    const complete = mergeThreads(rows, [thread('b')], CONTEXT);
    expect(complete.rows.map((row) => row.status)).toEqual(['dihapus', 'terbuka']);
  });

  test('leaves rows of other documents alone and keeps where a thread was first seen', () => {
    const { rows } = merge([thread('a')]);
    const later = { ...CONTEXT, version: 2, step: 6 };
    expect(mergeThreads(rows, [thread('a')], later).rows[0]).toMatchObject({ version: 1, step: 4 });
    const other = mergeThreads(rows, [thread('z')], { ...CONTEXT, docId: 'doc-2' });
    expect(other.rows.map((row) => [row.docId, row.status])).toEqual([
      ['doc-1', 'terbuka'],
      ['doc-2', 'terbuka'],
    ]);
  });

  test.each([
    ['docs  RENDATIN ', 'ketua-divisi-rendatin'],
    ['Nama sekretaris', 'sekretaris'],
    ['Tamu', null],
    ['', null],
  ])('maps the display name %j to %s', (author, role) => {
    expect(merge([thread('a', { author })]).rows[0]?.authorRole).toBe(role);
  });

  test('maps a display name that two people share to nobody', () => {
    const people = PEOPLE.map((one) => ({ ...one, docsName: 'KPU' }));
    const { rows } = mergeThreads([], [thread('a', { author: 'KPU' })], { ...CONTEXT, people });
    expect(rows[0]?.authorRole).toBeNull();
  });

  const times = fc.constantFrom('2024-01-24T01:00:00Z', '2024-01-25T01:00:00Z');
  const replies = fc.uniqueArray(
    fc
      .record({
        id: fc.constantFrom('r1', 'r2', 'r3'),
        createdTime: times,
        deleted: fc.boolean(),
        action: fc.constantFrom('resolve', 'reopen', null),
      })
      .map((one) => reply(one.id, one)),
    { selector: (one) => one.id },
  );
  const pulls = fc.uniqueArray(
    fc
      .record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        createdTime: times,
        resolved: fc.boolean(),
        deleted: fc.boolean(),
        replies,
      })
      .map((one) => thread(one.id, one)),
    { selector: (one) => one.id },
  );

  test('changes nothing when the same pull comes twice, and never loses or doubles a row', () => {
    fc.assert(
      fc.property(fc.array(pulls, { minLength: 1, maxLength: 4 }), (history) => {
        const { rows } = merge(...history);
        const last = history[history.length - 1] ?? [];
        const again = mergeThreads(rows, [...last].reverse(), CONTEXT);
        expect(again.rows).toEqual(rows);
        expect(again.changes).toMatchObject({ added: [], changed: [], unchanged: rows.length });
        const seen = new Set(history.flat().map((one) => one.id));
        expect(rows.map((row) => row.threadId).sort()).toEqual([...seen].sort());
        expect(openThreads(rows, 'doc-1')).toBe(
          last.filter((one) => !one.resolved && !one.deleted).length,
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('mergeSuggestions', () => {
  const pending = (count: number, time: string) => ({ count, time });

  test('keeps one row per document and changes it only with the count', () => {
    const none = mergeSuggestions([], pending(0, 't0'), CONTEXT);
    expect(none).toEqual([]);
    const some = mergeSuggestions(none, pending(2, 't1'), CONTEXT);
    expect(some).toMatchObject([{ threadId: 'usulan:doc-1', content: '2', status: 'terbuka' }]);
    expect(mergeSuggestions(some, pending(2, 't2'), CONTEXT)).toBe(some);
    const settled = mergeSuggestions(some, pending(0, 't3'), CONTEXT);
    expect(settled).toMatchObject([{ content: '0', status: 'selesai', resolvedTime: 't3' }]);
    expect(mergeSuggestions(settled, pending(1, 't4'), CONTEXT)).toMatchObject([
      { content: '1', status: 'dibuka-kembali', resolvedTime: '' },
    ]);
  });

  test('is not taken for a thread that vanished', () => {
    const log = mergeSuggestions([], pending(2, 't1'), CONTEXT);
    expect(mergeThreads(log, [], CONTEXT).rows).toEqual(log);
    expect(openThreads(log, 'doc-1')).toBe(0);
  });
});
