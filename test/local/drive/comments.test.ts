import { strFromU8, unzipSync } from 'fflate';
import { rmSync } from 'node:fs';
import type { DriveComment } from '../../../src/platform/drive';
import { thrownBy } from '../../support/local';
import { docxOf, placeOf, send, wp, type Place } from '../../support/local-docs';

const ALL = { fields: '*', pageSize: 100 } as const;

const aPlace = (): Place => placeOf(docxOf(wp('satu dua &amp; tiga') + wp('empat lima')));

const threads = (place: Place, includeDeleted = false): readonly DriveComment[] =>
  place.drive.Comments.list(place.id, { ...ALL, includeDeleted }).comments ?? [];

const part = (place: Place, name: string): string =>
  strFromU8(unzipSync(place.bytes())[`word/${name}`] ?? new Uint8Array());

describe('Drive.Comments.list', () => {
  test('tells everything about a thread', () => {
    const place = aPlace();
    const id = place.people.comment(place.id, 'Ketua', 'dua & tiga', 'Sebutkan sumbernya.');
    place.at('2024-02-02T02:30:00Z');
    place.people.reply(place.id, id, 'penyusun', 'Sudah.');
    expect(threads(place)).toEqual([
      {
        id,
        content: 'Sebutkan sumbernya.',
        createdTime: '2024-02-02T01:00:00.000Z',
        modifiedTime: '2024-02-02T02:30:00.000Z',
        resolved: false,
        deleted: false,
        author: { displayName: 'Ketua', me: false },
        quotedFileContent: { mimeType: 'text/html', value: 'dua &amp; tiga' },
        replies: [
          {
            id: expect.stringMatching(/^AAAA/) as unknown,
            content: 'Sudah.',
            createdTime: '2024-02-02T02:30:00.000Z',
            modifiedTime: '2024-02-02T02:30:00.000Z',
            deleted: false,
            author: { displayName: 'penyusun', me: true },
          },
        ],
      },
    ]);
  });

  test('answers only the fields asked for', () => {
    const place = aPlace();
    place.people.comment(place.id, 'Ketua', 'dua', 'Mengapa?');
    const fields = 'comments(content,author/displayName,quotedFileContent/value)';
    expect(place.drive.Comments.list(place.id, { fields, pageSize: 9 })).toEqual({
      comments: [
        {
          content: 'Mengapa?',
          author: { displayName: 'Ketua' },
          quotedFileContent: { value: 'dua' },
        },
      ],
    });
  });

  test('demands fields in the words of Google', () => {
    const place = aPlace();
    const bare = { pageSize: 9 } as unknown as typeof ALL;
    expect(thrownBy(() => place.drive.Comments.list(place.id, bare))).toMatchObject({
      details: { code: 400, message: "The 'fields' parameter is required for this method." },
    });
  });

  test.each(['comments(id,quote)', 'comments(id', 'comments()', 'resolved'])(
    'refuses the fields %s',
    (fields) => {
      const place = aPlace();
      expect(() => place.drive.Comments.list(place.id, { fields, pageSize: 9 })).toThrow(
        /Invalid field selection/,
      );
    },
  );

  test('gives pages of at most 100 and every thread once', () => {
    const place = aPlace();
    for (let number = 0; number < 103; number += 1) {
      place.people.comment(place.id, 'Ketua', 'dua', `Catatan ${number}`);
    }
    const list = (pageToken?: string) =>
      place.drive.Comments.list(place.id, {
        fields: 'nextPageToken,comments/id',
        pageSize: 500,
        ...(pageToken === undefined ? {} : { pageToken }),
      });
    const first = list();
    const second = list(first.nextPageToken);
    expect([first.comments?.length, second.comments?.length]).toEqual([100, 3]);
    expect(second.nextPageToken).toBeUndefined();
    const ids = [...(first.comments ?? []), ...(second.comments ?? [])].map(({ id }) => id);
    expect(new Set(ids).size).toBe(103);
  });

  test('hides the threads from everybody who did not create the file', () => {
    const place = aPlace();
    const other = place.as('lain@example.org');
    expect(thrownBy(() => other.drive.Comments.list(place.id, ALL))).toMatchObject({
      details: { code: 404, message: `File not found: ${place.id}.` },
    });
  });

  test('tells a thread that vanished from the file only when asked, without its words', () => {
    const before = aPlace();
    const bare = before.bytes();
    const id = before.people.comment(before.id, 'Ketua', 'dua', 'Mengapa?');
    expect(threads(before)).toHaveLength(1);
    before.save(bare);
    expect(threads(before)).toEqual([]);
    expect(threads(before, true)).toEqual([
      expect.objectContaining({ id, deleted: true, author: { displayName: 'Ketua', me: false } }),
    ]);
    expect(threads(before, true)[0]).not.toHaveProperty('content');
  });

  test('gives the same ids when the notes of the host are lost', () => {
    const place = aPlace();
    const first = place.people.comment(place.id, 'Ketua', 'dua', 'sama');
    const second = place.people.comment(place.id, 'Ketua', 'dua', 'sama');
    expect(second).not.toBe(first);
    rmSync(`${place.workspace.stateFolder}/comments.json`);
    expect(threads(place).map(({ id }) => id)).toEqual([first, second]);
  });
});

describe('Drive.Comments.create', () => {
  test('hangs the comment on the document as a whole', () => {
    const place = aPlace();
    const { id } = place.drive.Comments.create({ content: 'Umum' }, place.id, { fields: 'id' });
    expect(threads(place)).toMatchObject([
      { id, content: 'Umum', author: { displayName: 'penyusun', me: true } },
    ]);
    expect(threads(place)[0]).not.toHaveProperty('quotedFileContent');
    expect(part(place, 'document.xml')).toContain('<w:commentReference');
  });

  test('refuses a comment without words', () => {
    const place = aPlace();
    const create = () => place.drive.Comments.create({ content: ' ' }, place.id, { fields: 'id' });
    expect(thrownBy(create)).toMatchObject({ details: { code: 400 } });
  });

  test('declares the parts that Word wants for comments', () => {
    const place = aPlace();
    place.drive.Comments.create({ content: 'a < b\u0001\nc' }, place.id, { fields: 'id' });
    const files = unzipSync(place.bytes());
    expect(strFromU8(files['[Content_Types].xml'] ?? new Uint8Array())).toContain(
      '/word/commentsExtended.xml',
    );
    expect(part(place, '_rels/document.xml.rels')).toContain('comments.xml');
    expect(part(place, 'comments.xml')).toMatch(/a &lt; b<\/w:t>.*w14:paraId="[0-9A-F]{8}".*>c</);
  });
});

describe('Drive.Replies.create', () => {
  test('resolves and reopens by a reply, with words or without', () => {
    const place = aPlace();
    const id = place.people.comment(place.id, 'Ketua', 'dua', 'Mengapa?');
    const reply = (resource: { action: 'resolve' | 'reopen'; content?: string }) =>
      place.drive.Replies.create(resource, place.id, id, { fields: 'action,content' });
    expect(reply({ action: 'resolve', content: 'Sudah diperbaiki.' })).toEqual({
      action: 'resolve',
      content: 'Sudah diperbaiki.',
    });
    expect(threads(place)[0]?.resolved).toBe(true);
    expect(part(place, 'commentsExtended.xml')).toContain('w15:done="1"');
    reply({ action: 'reopen' });
    expect(threads(place)[0]).toMatchObject({
      resolved: false,
      replies: [{ action: 'resolve' }, { action: 'reopen', content: '' }],
    });
  });

  test('marks the reply on the text of the comment it answers', () => {
    const place = aPlace();
    const id = place.people.comment(place.id, 'Ketua', 'dua', 'Mengapa?');
    place.drive.Replies.create({ content: 'Karena.' }, place.id, id, { fields: 'id' });
    expect(part(place, 'document.xml')).toMatch(
      /RangeStart w:id="0"\/><w:commentRangeStart w:id="1"\/>.*RangeEnd w:id="0"\/>.*RangeEnd w:id="1"\//,
    );
  });

  test('refuses an answer to nothing', () => {
    const place = aPlace();
    const create = () =>
      place.drive.Replies.create({ content: 'a' }, place.id, 'AAAAx', { fields: 'id' });
    expect(thrownBy(create)).toMatchObject({
      details: { code: 404, message: 'Comment not found: AAAAx.' },
    });
  });
});

describe('a frozen file', () => {
  test('takes no comment, reply, name or content, and opens again', () => {
    const place = aPlace();
    const id = place.people.comment(place.id, 'Ketua', 'dua', 'Mengapa?');
    const { Files, Comments, Replies } = place.drive;
    const restrict = (readOnly: boolean) =>
      Files.update({ contentRestrictions: [{ readOnly, reason: 'Final' }] }, place.id, null, {
        fields: 'contentRestrictions',
      });
    expect(restrict(true)).toEqual({ contentRestrictions: [{ readOnly: true, reason: 'Final' }] });
    const refused = { details: { code: 403 } };
    const fields = { fields: 'id' };
    expect(thrownBy(() => Comments.create({ content: 'a' }, place.id, fields))).toMatchObject(
      refused,
    );
    expect(thrownBy(() => Replies.create({ content: 'a' }, place.id, id, fields))).toMatchObject(
      refused,
    );
    expect(thrownBy(() => Files.update({ name: 'x' }, place.id, null, fields))).toMatchObject(
      refused,
    );
    expect(() => place.people.editText(place.id, 'Ketua', 'dua', 'x')).toThrow(/dikunci \(Final\)/);
    expect(threads(place)).toHaveLength(1);
    restrict(false);
    expect(send(place, { insertText: { location: { index: 1 }, text: 'x' } }).replies).toEqual([
      {},
    ]);
  });
});
