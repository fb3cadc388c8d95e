import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { readDocxText } from '../../../src/local/drive/read-docx';
import { createBlob } from '../../../src/local/services/blob';
import { thrownBy } from '../../support/local';
import { contentOf, docxOf, placeOf, textOf, wp } from '../../support/local-docs';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MEDIA = { alt: 'media' } as const;

const aPlace = () => placeOf(docxOf(wp('satu dua')));
const blobOf = (bytes: Uint8Array) => createBlob(bytes, DOCX, 'x.docx');

describe('Drive.Files.update', () => {
  test('changes what is named and keeps the rest', () => {
    const { drive, id } = aPlace();
    const fields = { fields: 'name,appProperties,trashed' };
    drive.Files.update({ appProperties: { a: '1' } }, id, null, fields);
    expect(
      drive.Files.update({ appProperties: { b: '2' }, trashed: true }, id, null, fields),
    ).toEqual({
      name: 'LAPKIN',
      appProperties: { a: '1', b: '2' },
      trashed: true,
    });
  });

  test('replaces the content in place; comments stay without their places', () => {
    const place = aPlace();
    const comment = place.people.comment(place.id, 'Ketua', 'dua', 'Mengapa?');
    place.people.resolve(place.id, comment, 'Ketua', 'Sudah.');
    place.drive.Files.update({}, place.id, blobOf(docxOf(wp('baru'))), { fields: 'id' });
    expect(textOf(contentOf(place))).toBe('baru\n');
    expect(
      place.drive.Comments.list(place.id, { fields: '*', pageSize: 9 }).comments,
    ).toMatchObject([
      {
        id: comment,
        resolved: true,
        quotedFileContent: { value: 'dua' },
        replies: [{ content: 'Sudah.', action: 'resolve' }],
      },
    ]);
  });

  test('gives the file on the disk the new name too, and never over another; a frozen one keeps its own', () => {
    const place = aPlace();
    const names = () =>
      readdirSync(place.workspace.folder).filter((name) => name.endsWith('.docx'));
    const other = place.drive.Files.create(
      { name: 'Final', mimeType: 'application/vnd.google-apps.document' },
      blobOf(docxOf(wp('lain'))),
      { fields: 'id' },
    );
    place.drive.Files.update({ name: 'Final' }, place.id, null, { fields: 'id' });
    expect(names()).toEqual(['Final (2).docx', 'Final.docx']);
    const moved = readDocxText(readFileSync(join(place.workspace.folder, 'Final (2).docx')));
    expect(moved.ok && moved.text.trim()).toBe('satu dua');
    const restriction = { contentRestrictions: [{ readOnly: true }] };
    place.drive.Files.update(restriction, other.id ?? '', null, { fields: 'id' });
    expect(() =>
      place.drive.Files.update({ name: 'Lain' }, other.id ?? '', null, { fields: 'id' }),
    ).toThrow();
    expect(names()).toEqual(['Final (2).docx', 'Final.docx']);
  });

  test('refuses a property we do not play, by name', () => {
    const { drive, id } = aPlace();
    const resource = { mimeType: 'text/plain' };
    expect(() => drive.Files.update(resource, id, null, { fields: 'id' })).toThrow(
      'Drive.Files.update: mimeType is not in our platform',
    );
  });

  test('is for the creator alone', () => {
    const place = aPlace();
    const other = place.as('lain@example.org').drive;
    expect(
      thrownBy(() => other.Files.update({ trashed: true }, place.id, null, { fields: 'id' })),
    ).toMatchObject({ details: { code: 404 } });
  });
});

describe('Drive.Files.export', () => {
  test('gives the document with its comments', () => {
    const place = aPlace();
    place.people.comment(place.id, 'Ketua', 'dua', 'Mengapa?');
    const blob = place.drive.Files.export(place.id, DOCX, MEDIA);
    expect(blob.getName()).toBe('LAPKIN.docx');
    const bytes = Uint8Array.from(blob.getBytes(), (byte) => byte & 255);
    expect(Object.keys(unzipSync(bytes))).toContain('word/comments.xml');
  });

  test.each([
    [DOCX, {}, "without alt: 'media' is not in our platform"],
    ['application/pdf', MEDIA, 'to application/pdf is not in our platform'],
  ])('refuses %s with %j', (mimeType, args, message) => {
    const { drive, id } = aPlace();
    expect(() => drive.Files.export(id, mimeType, args as typeof MEDIA)).toThrow(message);
  });

  test('refuses a file that was kept as the .docx it is, as the Docs service does', () => {
    const { drive, docs } = aPlace();
    const kept = { name: 'bukti.docx', mimeType: DOCX };
    const { id = '' } = drive.Files.create(kept, blobOf(docxOf(wp('a'))), { fields: 'id' });
    expect(thrownBy(() => drive.Files.export(id, DOCX, MEDIA))).toMatchObject({
      details: { code: 403, message: 'Export only supports Docs Editors files.' },
    });
    const read = () => docs.Documents.get(id, { suggestionsViewMode: 'SUGGESTIONS_INLINE' });
    expect(thrownBy(read)).toMatchObject({
      details: { code: 400, message: 'This operation is not supported for this document' },
    });
  });

  test('refuses more than ten megabytes', () => {
    const place = aPlace();
    const padding = { 'word/media/a.bin': new Uint8Array(11 * 1024 * 1024) };
    const files = { ...unzipSync(place.bytes()), ...padding };
    place.save(zipSync(files, { level: 0 }));
    expect(thrownBy(() => place.drive.Files.export(place.id, DOCX, MEDIA))).toMatchObject({
      details: { code: 403 },
    });
  });
});
