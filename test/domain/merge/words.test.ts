import fc from 'fast-check';
import { OBJECT_MARK } from '../../../src/domain/merge/doc-text';
import { isWord, textOf, tokensOf, withoutFigures } from '../../../src/domain/merge/words';

const texts = (content: string): readonly string[] => tokensOf(content, []).map(({ text }) => text);

describe('tokensOf', () => {
  test.each<[string, readonly string[]]>([
    ['Rp1.250.000', ['Rp1.250.000']],
    ['Rp 1.250.000,-', ['Rp 1.250.000', ',', '-']],
    ['102,85%.', ['102,85%', '.']],
    ['98,6 persen', ['98,6', ' ', 'persen']],
    ['2020–2024', ['2020', '–', '2024']],
    ['sub-bagian  umum', ['sub-bagian', '  ', 'umum']],
    ['naik\u000Bturun', ['naik', '\u000B', 'turun']],
    ['😀 baik', ['😀', ' ', 'baik']],
    ['', []],
  ])('cuts %j', (content, tokens) => {
    expect(texts(content)).toEqual([...tokens, '\n']);
  });

  test('keeps every unit of any text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (content) => {
        const line = content.replace(/\n/g, ' ');
        const tokens = tokensOf(line, []);
        expect(tokens.map(({ text }) => text).join('')).toBe(`${line}\n`);
        expect(tokens.map(({ offset }) => offset)).toEqual(
          tokens.map((_, at) => tokens.slice(0, at).reduce((sum, { size }) => sum + size, 0)),
        );
      }),
    );
  });

  test('tells inline objects apart by their keys and shows one mark for each', () => {
    const content = `a${OBJECT_MARK}${OBJECT_MARK}`;
    const tokens = tokensOf(content, ['grafik 1', 'grafik 2']).map(({ text }) => text);
    expect(tokens[1]).not.toBe(tokens[2]);
    expect(textOf(tokens)).toBe(`${content}\n`);
  });
});

describe('isWord', () => {
  test.each<[string, boolean]>([
    ['capaian', true],
    ['85%', true],
    [' ', false],
    ['.', false],
    ['\n', false],
  ])('says of %j: %s', (token, expected) => {
    expect(isWord(token)).toBe(expected);
  });
});

describe('withoutFigures', () => {
  test('makes sentences alike that differ in figures, capitals and spaces', () => {
    expect(withoutFigures('Capaian 85,50%  dari Rp1.000')).toBe(
      withoutFigures('capaian 9% dari Rp7'),
    );
  });
});
