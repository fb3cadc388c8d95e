import fc from 'fast-check';
import type { Block } from '../../../src/domain/report/model';
import {
  brief,
  cellText,
  isBlank,
  isLong,
  linked,
  oneLine,
  prose,
} from '../../../src/domain/report/prose';
import { textOf } from '../../../src/domain/report/words';
import { spansOf } from '../../support/report-reading';

const shape = (block: Block): string =>
  block.kind === 'list'
    ? `${block.marker}: ${block.items.map(textOf).join(' | ')}`
    : `${block.kind}: ${textOf(spansOf(block))}`;

describe('prose', () => {
  test.each([
    [
      'parts paragraphs at line breaks',
      'Satu.\nDua.\r\nTiga.',
      ['paragraph: Satu.', 'paragraph: Dua.', 'paragraph: Tiga.'],
    ],
    ['drops blank lines', 'Satu.\n\n \nDua.', ['paragraph: Satu.', 'paragraph: Dua.']],
    [
      'makes a list of hyphens',
      'Kendala:\n- cuaca\n- jaringan',
      ['paragraph: Kendala:', 'bullet: cuaca | jaringan'],
    ],
    ['knows other bullets', '• satu\n• dua', ['bullet: satu | dua']],
    ['makes a list of numbers', '1. satu\n2) dua', ['number: satu | dua']],
    ['makes a list of letters', 'a. satu\nb. dua', ['letter: satu | dua']],
    [
      'keeps numbers that do not count from one',
      '3. tiga\n4. empat',
      ['paragraph: 3. tiga', 'paragraph: 4. empat'],
    ],
    [
      'ends a list at plain text',
      '- satu\nDua.\n- tiga',
      ['bullet: satu', 'paragraph: Dua.', 'bullet: tiga'],
    ],
    ['collapses runs of spaces', 'Data   belum lengkap', ['paragraph: Data belum lengkap']],
    [
      'keeps quotes and markup as they are',
      'Ia berkata "belum" <w:p> {#x}',
      ['paragraph: Ia berkata "belum" <w:p> {#x}'],
    ],
    ['says nothing for nothing', ' \n ', []],
  ])('%s', (_, text, expected) => {
    expect(prose(text).map(shape)).toEqual(expected);
  });

  test('repeats a short text in a summary, and of a long one how it begins', () => {
    expect(brief('Hujan.\nJalan putus', 'Bab III')).toBe('Hujan. Jalan putus.');
    const sentence = 'Jalan menuju lima kecamatan terputus selama dua pekan. ';
    expect(brief(sentence.repeat(20), 'Bab III')).toBe(
      `${sentence.repeat(7)}Uraian selengkapnya terdapat dalam Bab III.`,
    );
    expect(brief(`Kendala:\n${sentence.repeat(9)}`, 'Bab III')).toMatch(/^Jalan menuju/u);
    const endless = 'kata '.repeat(200);
    expect(brief(endless, 'Bab III')).toMatch(/^(?:kata )+kata… Uraian selengkapnya/u);
  });

  const printed = (text: string): readonly string[] =>
    prose(text)
      .flatMap(spansOf)
      .map((span) => span.text);

  test('never throws, and prints neither line breaks nor double spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(printed(text).filter((line) => /[\r\n]| {2}/u.test(line))).toEqual([]);
      }),
    );
  });

  test('keeps every word in its place', () => {
    const word = fc.constantFrom('data', '“belum”', 'Rp1.250,-', '<b>', '2023', 'a/b', '✓');
    const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(printed(lines.map((text) => `- ${text}`).join('\n'))).toEqual(lines);
        expect(printed(lines.join('\n\n'))).toEqual(lines);
      }),
    );
  });
});

describe('linked', () => {
  test('makes a link of an address and leaves the full stop behind it', () => {
    expect(linked('Lihat https://contoh.example/a?b=1, lalu isi.')).toEqual([
      { text: 'Lihat ' },
      { text: 'https://contoh.example/a?b=1', link: 'https://contoh.example/a?b=1' },
      { text: ', lalu isi.' },
    ]);
  });

  test('links nothing else', () => {
    expect(linked('javascript:alert(1) ftp://x')).toEqual([
      { text: 'javascript:alert(1) ftp://x' },
    ]);
  });
});

describe('oneLine', () => {
  test.each([
    ['satu\ndua', 'satu; dua'],
    ['Satu.\nDua.', 'Satu. Dua.'],
    ['- satu;\n- dua.', 'satu; dua.'],
    ['', ''],
  ])('joins %j', (text, expected) => {
    expect(oneLine(text)).toBe(expected);
    expect(textOf(cellText(text))).toBe(expected);
  });
});

describe('isLong and isBlank', () => {
  test.each([
    ['', false, true],
    ['satu', false, false],
    ['satu\n\n', false, false],
    ['satu\ndua', true, false],
  ])('read %j', (text, long, blank) => {
    expect(isLong(text)).toBe(long);
    expect(isBlank(text)).toBe(blank);
  });
});
