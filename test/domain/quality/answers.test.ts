import { isEmptyText, saysSomething } from '../../../src/domain/quality/answers';

describe('saysSomething', () => {
  test.each([
    '',
    ' ',
    '-',
    '–',
    'n/a',
    'Tidak ada.',
    'NIHIL',
    'idem',
    's.d.a.',
    'Ada',
    'Terlampir',
    '...',
  ])('is false for “%s”', (text) => {
    expect(saysSomething(text)).toBe(false);
  });

  test.each(['Hujan', 'Tidak ada pemungutan suara', 'https://arsip.example/1', 'WTP', '12'])(
    'is true for “%s”',
    (text) => {
      expect(saysSomething(text)).toBe(true);
    },
  );
});

describe('isEmptyText', () => {
  test('looks only for something readable', () => {
    expect(['', ' - ', '…'].every(isEmptyText)).toBe(true);
    expect(['nihil', '0', 'Ada'].some(isEmptyText)).toBe(false);
  });
});
