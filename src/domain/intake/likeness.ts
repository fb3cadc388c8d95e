import type { Field } from './fields';
import type { HeaderWords } from './header-words';

/** From here on a column is proposed; below the second it is named as doubtful. */
export const PROPOSED_FROM = 0.6;
export const SURE_FROM = 0.8;

/** A header with one of these is about that; a field that is not about it is not meant. */
const TELLING: ReadonlySet<string> = new Set(
  'kumulatif persen triwulan target realisasi volume pagu sisa status capaian nasional renstra rencana kode nomor 1 2 3 4 jenis pendukung'.split(
    ' ',
  ),
);

/** Later spellings of a field are less usual; of equally like ones the usual wins. */
const PER_RANK = 0.005;

/** All words of the field stand in a longer header (*Kendala yang dihadapi dalam tahapan*). */
const CONTAINED = 0.62;

const likeHeader = (words: ReadonlySet<string>, wanted: readonly string[]): number => {
  const common = wanted.filter((word) => words.has(word)).length;
  if (common === 0) return 0;
  const left = [...words].filter((word) => !wanted.includes(word));
  if (left.some((word) => TELLING.has(word))) return 0;
  const dice = (2 * common) / (words.size + wanted.length);
  return common === wanted.length ? Math.max(dice, CONTAINED) : dice;
};

const withoutPercent = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].filter((word) => word !== 'persen'));

/**
 * How much a header is like that of a field, 0 to 1: common words over the mean number of words (Dice's
 * coefficient), nothing where the header speaks of something the field is not about, such as percent, a quarter or
 * another year.
 */
export const headerLikeness = ({ words, otherYear }: HeaderWords, field: Field): number => {
  if (otherYear || words.size === 0) return 0;
  // The unit of an indicator may be percent; an amount of money or a volume is not.
  const said = field.kind === 'measure' ? withoutPercent(words) : words;
  return Math.max(
    ...field.headers.map((header, rank) => {
      const like = likeHeader(said, header.split(' '));
      return like === 0 ? 0 : like - rank * PER_RANK;
    }),
  );
};
