import { actions } from '../../src/application/actions';
import { wordsOf } from '../../src/sidebar/speak';

describe('wordsOf', () => {
  test.each(['id', 'en'] as const)(
    'has a label for every field of every action in %s',
    (language) => {
      const { fields } = wordsOf(language);
      const typed = actions.flatMap(({ options }) =>
        options.filter(({ kind }) => kind !== 'flag').map(({ name }) => name),
      );
      expect([...new Set(typed)].filter((name) => fields[name] === undefined)).toEqual([]);
    },
  );

  test.each(['id', 'en'] as const)(
    'has a name for every choice of every action in %s',
    (language) => {
      const { choices, reports } = wordsOf(language);
      const named = { ...choices, ...reports };
      const all = actions.flatMap(({ options }) =>
        options.flatMap((option) => ('choices' in option ? option.choices : [])),
      );
      expect([...new Set(all)].filter((choice) => !(choice in named))).toEqual([]);
    },
  );

  test.each([
    ['id', 0, 'hari ini'],
    ['id', 5, '5 hari kerja lagi'],
    ['id', -2, 'terlambat 2 hari kerja'],
    ['en', 1, 'in 1 working day'],
    ['en', -2, '2 working days late'],
  ] as const)('says in %s how far %i days are', (language, days, text) => {
    expect(wordsOf(language).dueIn(days)).toBe(text);
  });
});

describe('people', () => {
  test.each([
    [[], ''],
    [['A', 'B', 'C', 'D', 'E'], 'A, B, C, D, E'],
    [['A', 'B', 'C', 'D', 'E', 'F'], 'A, B, C, dan 3 orang lain'],
  ])('names %j so that the rest of the panel stays in sight', (names, said) => {
    expect(wordsOf('id').people(names)).toBe(said);
  });
});
