import { reconcile, type KnownThread } from '../../../../src/local/docs/comments/known-threads';
import type { WordPost, WordThread } from '../../../../src/local/docs/comments/read-comments';

const LAST = { fileId: 'f', person: 'Ketua', time: '2024-03-01T00:00:00.000Z' };

const aPost = (rest: Partial<WordPost> = {}): WordPost => ({
  wordId: '0',
  paraId: '0000000A',
  author: 'Anggota',
  time: '2024-02-02T01:00:00.000Z',
  text: 'Mengapa?',
  ...rest,
});

const aThread = (rest: Partial<WordThread> = {}): WordThread => ({
  ...aPost(),
  quote: { text: 'dua', start: 5 },
  done: false,
  replies: [],
  ...rest,
});

/** What is known after the file was seen like this. */
const seen = (...threads: readonly WordThread[]): readonly KnownThread[] =>
  reconcile([], threads, LAST);

const ids = (known: readonly KnownThread[]): readonly string[] => known.map(({ id }) => id);

describe('reconcile', () => {
  test.each<[string, Partial<WordThread>]>([
    ['renumbered', { wordId: '7', paraId: '01000000' }],
    ['saved by a program without paragraph ids', { paraId: '' }],
    ['worded anew', { text: 'Mengapa begitu?' }],
    ['saved with another moment', { time: '2024-02-02T09:00:00.000Z', paraId: '' }],
  ])('keeps the id of a comment that was %s', (_, change) => {
    const before = seen(aThread());
    const after = reconcile(before, [aThread(change)], LAST);
    expect(ids(after)).toEqual(ids(before));
    expect(after[0]?.deleted).toBe(false);
  });

  test('is not misled by a paragraph id that another comment has now', () => {
    const one = aThread({ text: 'satu', paraId: '00000001' });
    const other = aThread({ text: 'dua', paraId: '' });
    const before = seen(one, other);
    const after = reconcile(
      before,
      [
        { ...one, paraId: '' },
        { ...other, paraId: '00000001' },
      ],
      LAST,
    );
    expect(after.map(({ id, content }) => [id, content])).toEqual(
      before.map(({ id, content }) => [id, content]),
    );
  });

  test('changes nothing when nothing changed', () => {
    const before = seen(aThread({ replies: [aPost({ text: 'Karena.', paraId: '0000000B' })] }));
    expect(
      reconcile(
        before,
        [aThread({ replies: [aPost({ text: 'Karena.', paraId: '0000000B' })] })],
        LAST,
      ),
    ).toEqual(before);
  });

  test('names the last person who saved the file as the one who resolved', () => {
    const [thread] = reconcile(seen(aThread()), [aThread({ done: true })], LAST);
    expect(thread).toMatchObject({
      resolved: true,
      modifiedTime: LAST.time,
      replies: [{ action: 'resolve', author: 'Ketua', content: '', createdTime: LAST.time }],
    });
  });

  test('calls a person without a name what Google calls them', () => {
    const [thread] = reconcile([], [aThread({ done: true })], { ...LAST, person: '' });
    expect(thread?.replies[0]?.author).toBe('Anonymous');
  });

  test('remembers what vanished, and takes it back when it returns', () => {
    const before = seen(aThread());
    const gone = reconcile(before, [], LAST);
    expect(gone).toMatchObject([{ deleted: true, content: 'Mengapa?' }]);
    const back = reconcile(gone, [aThread()], LAST);
    expect(back.map(({ id, deleted }) => [id, deleted])).toEqual([[ids(before)[0], false]]);
  });

  test('keeps the text a comment was put on when that text changes', () => {
    const before = seen(aThread());
    const [after] = reconcile(before, [aThread({ quote: { text: 'lima', start: 5 } })], LAST);
    expect(after?.quote).toBe('dua');
  });

  test('puts a known reply back under its comment when a program lost the tie', () => {
    const reply = aPost({ text: 'Karena.', author: 'Ketua', paraId: '0000000B' });
    const before = seen(aThread({ replies: [reply] }));
    const flat = [
      aThread({ paraId: '' }),
      aThread({ ...reply, paraId: '', quote: { text: 'dua', start: 5 } }),
    ];
    const after = reconcile(before, flat, LAST);
    expect(after).toHaveLength(1);
    expect(after[0]?.replies.map(({ id, deleted }) => [id, deleted])).toEqual(
      before[0]?.replies.map(({ id }) => [id, false]),
    );
  });

  test('takes a later comment on the very same text as a reply in a file without threads', () => {
    const answer = aThread({ paraId: '', text: 'Karena.', time: '2024-02-02T02:00:00.000Z' });
    const after = seen(answer, aThread({ paraId: '' }));
    expect(after).toMatchObject([{ content: 'Mengapa?', replies: [{ content: 'Karena.' }] }]);
  });

  test('leaves two comments apart that stand on the same words in two places', () => {
    const other = aThread({ paraId: '', text: 'lain', quote: { text: 'dua', start: 50 } });
    expect(seen(aThread({ paraId: '' }), other)).toHaveLength(2);
  });
});
