const ONES = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
] as const;

/** Names of the groups of three digits, from the right. */
const GROUPS = ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun', 'kuintiliun'] as const;

const one = (digit: number): string => ONES[digit] ?? '';

/** Words of 1–99, none for 0. */
const belowHundred = (value: number): string[] => {
  if (value === 0) {
    return [];
  }
  if (value < 12) {
    return [one(value)];
  }
  if (value < 20) {
    return [one(value - 10), 'belas'];
  }
  const rest = value % 10;
  return [one(Math.floor(value / 10)), 'puluh', ...(rest === 0 ? [] : [one(rest)])];
};

/** Words of 1–999, none for 0; one hundred has its own word. */
const belowThousand = (value: number): string[] => {
  const hundreds = Math.floor(value / 100);
  const rest = belowHundred(value % 100);
  if (hundreds === 0) {
    return rest;
  }
  return hundreds === 1 ? ['seratus', ...rest] : [one(hundreds), 'ratus', ...rest];
};

/** `group` counts from the right: 0 ones, 1 thousands … Exactly one thousand has its own word. */
const groupWords = (value: number, group: number): string[] => {
  if (value === 0) {
    return [];
  }
  if (value === 1 && group === 1) {
    return ['seribu'];
  }
  const name = GROUPS[group] ?? '';
  return name === '' ? belowThousand(value) : [...belowThousand(value), name];
};

const wholeWords = (digits: string): string => {
  const groups = digits.replace(/\B(?=(?:\d{3})+$)/g, '.').split('.');
  const words = groups.flatMap((group, index) =>
    groupWords(Number(group), groups.length - 1 - index),
  );
  return words.length === 0 ? one(0) : words.join(' ');
};

const digitWords = (digits: string): string =>
  Array.from(digits, (digit) => one(Number(digit))).join(' ');

/**
 * A number in Indonesian words: 1.001 → `seribu satu`, 3,31 → `tiga koma tiga satu` (decimals digit by
 * digit), negatives begin with `minus`. For |value| under 10^21 and not smaller than 10^-6.
 */
export const terbilang = (value: number): string => {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const words = wholeWords(whole);
  const spoken = fraction === undefined ? words : `${words} koma ${digitWords(fraction)}`;
  return value < 0 ? `minus ${spoken}` : spoken;
};

/** An amount of money in words: 1.250.000 → `satu juta dua ratus lima puluh ribu rupiah`. */
export const terbilangRupiah = (value: number): string => `${terbilang(value)} rupiah`;
