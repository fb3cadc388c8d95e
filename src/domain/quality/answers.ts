/** Words that fill a cell without saying anything. */
const NO_ANSWER: ReadonlySet<string> = new Set([
  '',
  'n/a',
  'na',
  'nihil',
  'idem',
  'sda',
  's d a',
  'sama dengan atas',
  'tidak ada',
  'tidak ada kendala',
  'tidak ada hambatan',
  'tidak ada permasalahan',
  'belum ada',
  'ada',
  'sudah ada',
  'sudah',
  'ya',
  'ok',
  'oke',
  'lengkap',
  'terlampir',
]);

/**
 * True when a text says something. A dash, `n/a`, `idem` or `tidak ada` does not: it explains no result
 * and names no evidence.
 */
export const saysSomething = (text: string): boolean => {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim();
  return !NO_ANSWER.has(words);
};

/** True when nothing readable was typed: nothing, blanks, dashes or dots. */
export const isEmptyText = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);
