/** Longest text that is shown beside a problem, in characters. */
const LONGEST = 120;
const AROUND = 40;

const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Cuts between code points, so that no character is cut in half. */
const limited = (text: string, length: number): string => {
  const points = Array.from(text);
  return points.length <= length ? text : `${points.slice(0, length - 1).join('')}…`;
};

/** A text in one line of at most 120 characters. */
export const excerpt = (text: string): string =>
  limited(inOneLine(text.slice(0, 4 * LONGEST)), LONGEST);

/** The words around a passage, so that a person finds it in a long text. */
export const excerptAround = (text: string, from: number, to: number): string => {
  const whole = text.slice(Math.max(0, from - AROUND), from);
  const before = from > AROUND ? `…${whole.replace(/^\S*/u, '')}` : whole;
  const rest = text.slice(to, to + AROUND);
  const after = to + AROUND < text.length ? `${rest.replace(/\S*$/u, '')}…` : rest;
  return limited(inOneLine(`${before}${text.slice(from, to)}${after}`), LONGEST);
};
