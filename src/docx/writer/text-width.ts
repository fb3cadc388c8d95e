/** Average widths in thousandths of the font size, measured on Arial and the fonts of the same metrics. */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ijlI.,:;'|!]/, 270],
  [/[frt()[\]\-/\\ ]/, 330],
  [/[mwMW%@–—]/, 880],
  [/[A-Z&]/, 700],
  [/[0-9a-z]/, 540],
];

const OTHER = 600;

const HYPHEN = 0x2d;
const NO_BREAK_HYPHEN = 0x2011;

const characterWidth = (character: string): number =>
  WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? OTHER;

const ASCII: readonly number[] = Array.from({ length: 128 }, (_, code) =>
  characterWidth(String.fromCharCode(code)),
);

/** Wide scripts and emoji take a whole square. */
const isWide = (code: number): boolean => code >= 0x1100 && (code < 0x2010 || code > 0x206f);

/**
 * Estimated width of text in dxa (twentieths of a point) at a size in half-points. Good to some percent, which is
 * enough to keep a column from breaking its words.
 */
export const textWidth = (text: string, halfPoints: number): number => {
  let thousandths = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    thousandths += ASCII[code === NO_BREAK_HYPHEN ? HYPHEN : code] ?? (isWide(code) ? 1000 : OTHER);
  }
  return (thousandths * halfPoints * 10) / 1000;
};
