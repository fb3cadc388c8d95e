import { looksLikeBudgetCode } from './budget-code';
import type { Field, FieldKind } from './fields';
import { headerWords } from './header-words';
import type { HeaderWords } from './header-words';
import { headerLikeness, PROPOSED_FROM, SURE_FROM } from './likeness';
import { shownAt } from './source';
import type { Source } from './source';

/** A column of the source for a column of ours. */
export interface ColumnChoice {
  readonly field: Field;
  /** Column of the source, counted from 0. */
  readonly column: number;
  readonly header: string;
  /** How like the headers are, 0 to 1; 1 when a person chose it. */
  readonly likeness: number;
}

/** Rows below the header whose cells are looked at: enough to see what a column holds, and hardly into another table. */
const SAMPLE = 15;

const samples = (source: Source, firstRow: number, column: number): readonly string[] =>
  Array.from({ length: SAMPLE }, (_, index) => shownAt(source, firstRow + index, column)).filter(
    (text) => text !== '' && text !== '-',
  );

const HALF = 0.5;

type Fits = (text: string) => boolean;

/** The numbers of columns that stand below many headers, `(3)`, are no codes. */
const isColumnNumber: Fits = (text) => /^[-(]?\d{1,2}\)?$/.test(text);

/** What cells of a kind look like, and which cells speak against it; kinds that are not here hold anything. */
const LOOKS: Readonly<Partial<Record<FieldKind, Fits>>> = {
  rupiah: (text) => /\d|nihil/i.test(text),
  volume: (text) => /\d|nihil/i.test(text),
  'budget-code': (text) => isColumnNumber(text) || looksLikeBudgetCode(text),
  code: (text) => !isColumnNumber(text) && !looksLikeBudgetCode(text),
  text: (text) => !/^[\d.,()]+$/.test(text),
};

/** What the cells below say about a header that could be meant for the field: 1, or one half where they contradict. */
const contentFit = ({ kind }: Field, texts: readonly string[]): number => {
  const looks = LOOKS[kind];
  if (looks === undefined || texts.length === 0) return 1;
  return texts.filter(looks).length / texts.length >= HALF ? 1 : HALF;
};

/** What a bare *Realisasi* is about when it follows one of these: *Target, Realisasi, Pagu, Realisasi*. */
const ABOUT: Readonly<Record<string, string>> = { targetVolume: 'volume', pagu: 'pagu' };

interface Wanted {
  readonly fields: readonly Field[];
  readonly year: number;
}

/** The header in words; a bare *Realisasi* takes over what the column before it is about. */
const wordsAt = (
  headers: readonly string[],
  column: number,
  { fields, year }: Wanted,
): HeaderWords => {
  const said = headerWords(headers[column] ?? '', year);
  if (said.words.size !== 1 || !said.words.has('realisasi')) return said;
  const before = headerWords(headers[column - 1] ?? '', year);
  const [first] = fields
    .map((field) => ({ key: field.key, likeness: headerLikeness(before, field) }))
    .filter(({ likeness }) => likeness >= SURE_FROM)
    .sort((a, b) => b.likeness - a.likeness);
  const about = ABOUT[first?.key ?? ''];
  return about === undefined ? said : { ...said, words: new Set([...said.words, about]) };
};

/**
 * The columns that fit best, each at most once: the most like first, then the order of the fields and of the columns.
 * `headers` are the header texts by column, `firstRow` the first row below them.
 */
export const proposeColumns = (
  source: Source,
  { headers, firstRow }: { readonly headers: readonly string[]; readonly firstRow: number },
  wanted: Wanted,
): readonly ColumnChoice[] => {
  const { fields } = wanted;
  const candidates = headers.flatMap((header, column): readonly ColumnChoice[] => {
    if (header === '') return [];
    const words = wordsAt(headers, column, wanted);
    const texts = samples(source, firstRow, column);
    return fields.flatMap((field) => {
      const like = headerLikeness(words, field);
      const likeness = like < PROPOSED_FROM ? 0 : like * contentFit(field, texts);
      return likeness >= PROPOSED_FROM ? [{ field, column, header, likeness }] : [];
    });
  });
  const chosen: ColumnChoice[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.likeness - a.likeness)) {
    const isTaken = chosen.some(
      ({ field, column }) => field.key === candidate.field.key || column === candidate.column,
    );
    if (!isTaken) chosen.push(candidate);
  }
  return fields.flatMap(({ key }) => chosen.find(({ field }) => field.key === key) ?? []);
};
