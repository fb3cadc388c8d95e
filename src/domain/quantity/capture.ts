/** The groups of a match by number, 0 the whole match; a group that took no part is empty. */
export type Captured = (group: number) => string;

/** Matches a text; null when the pattern does not fit. */
export const capture = (pattern: RegExp, text: string): Captured | null => {
  const match = pattern.exec(text);
  return match === null ? null : (group) => match[group] ?? '';
};
