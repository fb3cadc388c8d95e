/** A shorter word never widens its column so much that it must be split: `Ya/Tidak`, `desa/kelurahan`. */
const LONGEST_KEPT = 15;

/** Words of letters only; addresses and names of files are copied and must stay as they are. */
const WORD = /^[\p{L}/(),;:“”-]+$/u;

const BETWEEN_LETTERS = /(?<=\p{L})\/(?=\p{L})/gu;

/** Puts a mark behind the slash in long words such as `Bawaslu/pengadilan`. */
export const markSlashes = (text: string, mark: string): string =>
  text.replace(/\S+/gu, (word) =>
    word.length > LONGEST_KEPT && WORD.test(word)
      ? word.replace(BETWEEN_LETTERS, `/${mark}`)
      : word,
  );

const ZERO_WIDTH_SPACE = '\u200b';

/** Text of a table cell whose long words may break behind their slashes, which not every program does by itself. */
export const breakableSlashes = (text: string): string => markSlashes(text, ZERO_WIDTH_SPACE);
