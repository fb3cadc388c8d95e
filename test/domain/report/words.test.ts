import {
  asSentence,
  enumerate,
  joinWords,
  plain,
  say,
  sentences,
  textOf,
} from '../../../src/domain/report/words';

describe('say', () => {
  test('merges plain pieces and keeps figures apart', () => {
    const figure = { text: '7', origin: { rule: 'cacah', places: [] } };
    expect(say`Ada ${'banyak'}, yaitu ${figure} ${plain('buah')}.`).toEqual([
      { text: 'Ada banyak, yaitu ' },
      figure,
      { text: ' buah.' },
    ]);
  });
});

describe('enumerate', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a dan b'],
    [['a', 'b', 'c'], 'a, b, dan c'],
  ])('lists %j', (parts, expected) => {
    expect(textOf(enumerate(parts.map(plain)))).toBe(expected);
  });
});

describe('sentences', () => {
  test('leaves no trace of an empty sentence', () => {
    expect(textOf(sentences(plain('Satu.'), [], plain('Dua.')))).toBe('Satu. Dua.');
    expect(joinWords([[], []], ', ')).toEqual([]);
  });
});

describe('asSentence', () => {
  test.each([
    ['Belum lengkap', 'Belum lengkap.'],
    ['Belum lengkap.', 'Belum lengkap.'],
    ['“Belum.”', '“Belum.”'],
    ['Mengapa?', 'Mengapa?'],
  ])('ends %j', (text, expected) => {
    expect(asSentence(text)).toBe(expected);
  });
});
