import { readFileSync } from 'node:fs';
import { contentOf, placeOf, send, textOf, type Place } from '../../support/local-docs';

const fixture = (name: string): Uint8Array => readFileSync(`test/fixtures/documents/${name}.docx`);

const threadsOf = (place: Place) =>
  place.drive.Comments.list(place.id, { fields: '*', pageSize: 100, includeDeleted: true })
    .comments ?? [];

const suggestionOf = (place: Place) =>
  contentOf(place)
    .flatMap(({ paragraph }) => paragraph?.elements ?? [])
    .flatMap(({ textRun }) => textRun?.suggestedDeletionIds ?? []);

/** What a chair saved after working on the document in LibreOffice (tools/make-document-fixtures.mjs). */
const saveEdited = (place: Place): Place => {
  place.save(fixture('commented-in-libreoffice'));
  return place;
};

/** The document of that chair, which had been looked at before. */
const edited = (): Place => {
  const place = placeOf(fixture('before-libreoffice'));
  threadsOf(place);
  return saveEdited(place);
};

describe('a document that a person edited in LibreOffice', () => {
  test('shows the comments made there and keeps the ids of the earlier ones', () => {
    const place = placeOf(fixture('before-libreoffice'));
    const [known] = threadsOf(place);
    const threads = threadsOf(saveEdited(place));
    expect(
      threads.map(({ author, content, quotedFileContent }) => [
        author?.displayName,
        content,
        quotedFileContent?.value,
      ]),
    ).toEqual([
      ['Anggota Contoh', 'Apa sumbernya?', '102,85 persen'],
      ['Ketua Contoh', 'Tulis nama lengkap indikator.', 'Persentase pemilih'],
      ['Ketua Contoh', 'Berapa persen?', 'Anggaran diserap'],
    ]);
    expect(threads[0]?.id).toBe(known?.id);
    expect(threads[0]?.replies).toEqual(known?.replies);
    expect(threads.some(({ deleted }) => deleted)).toBe(false);
  });

  test('shows the words changed there and the suggestion that is still open', () => {
    const place = edited();
    expect(textOf(contentOf(place))).toContain(
      'Capaian indikator tahun 2023 sebesar 102,85 persen',
    );
    expect(suggestionOf(place)).toEqual(suggestionOf(placeOf(fixture('before-libreoffice'))));
  });

  test('takes replies and edits afterwards', () => {
    const place = edited();
    const id = threadsOf(place)[2]?.id ?? '';
    place.drive.Replies.create({ action: 'resolve', content: '98,5 persen.' }, place.id, id, {
      fields: 'id',
    });
    send(place, { insertText: { location: { index: 1 }, text: 'DRAF ' } });
    expect(threadsOf(place)[2]).toMatchObject({
      resolved: true,
      replies: [{ content: '98,5 persen.' }],
    });
    expect(textOf(contentOf(place))).toMatch(/^DRAF LAPORAN KINERJA\n/);
  });
});
