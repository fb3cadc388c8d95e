import { capture } from './capture';
import { certain, withValue } from './finding';
import type { Finding } from './finding';
import { readNumberText } from './number-text';
import type { OrdinalScale, Quantity } from './quantity';

interface Rank {
  readonly scale: OrdinalScale;
  readonly code: string;
}

/** Audit opinions of BPK with the words for which they stand. */
const OPINIONS: readonly (readonly [code: string, ...words: string[]])[] = [
  ['WTP', 'wajar tanpa pengecualian'],
  ['WDP', 'wajar dengan pengecualian'],
  ['TW', 'tidak wajar'],
  ['TMP', 'tidak menyatakan pendapat', 'tidak memberikan pendapat', 'disclaimer'],
];

/** Predicates of the AKIP evaluation (PermenPANRB 88/2021). */
const PREDICATES = ['AA', 'A', 'BB', 'B', 'CC', 'C', 'D'] as const;

const RANK_BY_SPELLING: ReadonlyMap<string, Rank> = new Map<string, Rank>([
  ...OPINIONS.flatMap(([code, ...words]) =>
    [code.toLowerCase(), ...words, ...words.map((word) => `${word} (${code.toLowerCase()})`)].map(
      (spelling): [string, Rank] => [spelling, { scale: 'opini', code }],
    ),
  ),
  ...PREDICATES.map((code): [string, Rank] => [
    code.toLowerCase(),
    { scale: 'predikatAkip', code },
  ]),
]);

const LEADING_WORD = /^(?:opini|predikat|kategori|nilai) /;
const CODE_THEN_SCORE = /^([a-z]{1,2}) ?(?:\( ?([\d.,]+) ?\)|[/=:] ?([\d.,]+))$/;
const SCORE_THEN_CODE = /^([\d.,]+) ?(?:\( ?([a-z]{1,2}) ?\)|\/ ?([a-z]{1,2}))$/;

const withScore = (codeText: string, scoreText: string): Finding<Quantity> | null => {
  const rank = RANK_BY_SPELLING.get(codeText);
  const score = readNumberText(scoreText, 'score');
  return rank?.scale !== 'predikatAkip' || score === null
    ? null
    : withValue(score, { kind: 'ordinal', ...rank, number: score.value });
};

/** Reads a rank, alone or with its score: `WTP`, `Predikat BB`, `B (66,85)`. Null for any other text. */
export const readOrdinalText = (text: string): Finding<Quantity> | null => {
  const plain = text.toLowerCase().replace(LEADING_WORD, '');
  const rank = RANK_BY_SPELLING.get(plain);
  if (rank !== undefined) {
    return certain({ kind: 'ordinal', ...rank });
  }
  const codeFirst = capture(CODE_THEN_SCORE, plain);
  if (codeFirst !== null) {
    return withScore(codeFirst(1), codeFirst(2) || codeFirst(3));
  }
  const scoreFirst = capture(SCORE_THEN_CODE, plain);
  return scoreFirst === null ? null : withScore(scoreFirst(2) || scoreFirst(3), scoreFirst(1));
};
