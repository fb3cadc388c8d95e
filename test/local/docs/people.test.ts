import { strFromU8, unzipSync } from 'fflate';
import { rmSync } from 'node:fs';
import { contentOf, docxOf, placeOf, textOf, wp, wtbl, type Place } from '../../support/local-docs';

const aPlace = (): Place =>
  placeOf(
    docxOf(
      `<w:p><w:r><w:t>satu </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>dua</w:t></w:r></w:p>${wp('tiga')}`,
    ),
  );

const documentXml = (place: Place): string =>
  strFromU8(unzipSync(place.bytes())['word/document.xml'] ?? new Uint8Array());

const suggestionsOf = (place: Place): readonly string[] => [
  ...new Set(
    contentOf(place).flatMap(({ paragraph }) =>
      (paragraph?.elements ?? []).flatMap(({ textRun }) => [
        ...(textRun?.suggestedInsertionIds ?? []),
        ...(textRun?.suggestedDeletionIds ?? []),
      ]),
    ),
  ),
];

describe('People', () => {
  test.each([
    ['one word', 'dua', 'empat', 'satu empat\ntiga\n'],
    ['words of two looks', 'tu du', 'x', 'saxa\ntiga\n'],
    ['a word by nothing', 'satu ', '', 'dua\ntiga\n'],
    ['a word by paragraphs', 'dua', 'a\nb\nc', 'satu a\nb\nc\ntiga\n'],
  ])('replace %s', (_, find, replace, expected) => {
    const place = aPlace();
    place.people.editText(place.id, 'Ketua', find, replace);
    expect(textOf(contentOf(place))).toBe(expected);
  });

  test('write into a cell of a table', () => {
    const place = placeOf(docxOf(wp('a') + wtbl([['90', '95']]) + wp('')));
    place.people.editText(place.id, 'Ketua', '95', '96');
    expect(textOf(contentOf(place))).toBe('a\n90\n|96\n|\n');
  });

  test('keep the comment on a text that they reword inside', () => {
    const place = aPlace();
    place.people.comment(place.id, 'Ketua', 'satu dua', 'Mengapa?');
    place.people.editText(place.id, 'Anggota', 'dua', 'dua puluh');
    expect(documentXml(place)).toMatch(/RangeStart.*satu .*dua puluh.*RangeEnd/s);
  });

  test.each([
    [true, 'satu empat\ntiga\n'],
    [false, 'satu dua\ntiga\n'],
  ])('settle a suggestion, accepted: %s', (accept, expected) => {
    const place = aPlace();
    place.people.suggest(place.id, 'Ketua', 'dua', 'empat');
    const [id = ''] = suggestionsOf(place);
    if (accept) place.people.acceptSuggestion(place.id, id);
    else place.people.rejectSuggestion(place.id, id);
    expect(textOf(contentOf(place))).toBe(expected);
    expect(suggestionsOf(place)).toEqual([]);
  });

  test('suggest only what is added when the old words stay', () => {
    const place = aPlace();
    place.people.suggest(place.id, 'Ketua', 'dua', 'dua puluh');
    expect(documentXml(place)).not.toContain('<w:del ');
    expect(documentXml(place)).toMatch(/<w:ins [^>]*w:author="Ketua"[^>]*>.*> puluh</);
  });

  test('write what Word and LibreOffice show as tracked changes', () => {
    const place = aPlace();
    place.people.suggest(place.id, 'Ketua', 'dua', 'empat');
    expect(documentXml(place)).toMatch(
      /<w:del [^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:delText[^>]*>dua<\/w:delText>.*<w:ins [^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:t[^>]*>empat</,
    );
  });

  test('are told what is not there', () => {
    const place = aPlace();
    const { people, id } = place;
    expect(() => people.comment(id, 'Ketua', 'lima', 'x')).toThrow('Teks "lima" tidak ditemukan');
    expect(() => people.reply(id, 'AAAAx', 'Ketua', 'x')).toThrow('Komentar AAAAx tidak ada');
    expect(() => people.acceptSuggestion(id, 'suggest.x')).toThrow('Saran suggest.x tidak ada');
    people.suggest(id, 'Ketua', 'dua', 'empat');
    expect(() => people.suggest(id, 'Ketua', 'dua', 'lima')).toThrow('sudah memuat saran');
    rmSync(place.path);
    expect(() => people.editText(id, 'Ketua', 'satu', 'x')).toThrow(/tidak ada di folder kerja/);
  });

  test('leave the file as it was when their text is not found', () => {
    const place = aPlace();
    const before = place.bytes();
    expect(() => place.people.editText(place.id, 'Ketua', 'lima', 'x')).toThrow('"lima"');
    expect(place.bytes()).toEqual(before);
    expect(textOf(contentOf(place))).toBe('satu dua\ntiga\n');
  });
});
