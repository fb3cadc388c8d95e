/** What was said about one chapter or section. */
export interface DiscussedPart {
  /** E.g. `Bab III Akuntabilitas Kinerja`; empty for what concerns no single part. */
  readonly part: string;
  readonly points: readonly string[];
}

/** `Bab III: Penyebab …`; a longer beginning is a sentence and no name of a part. */
const NAMED = /^([^:]{1,60}): (.+)$/u;

/** Gathers the lines of a record, each `part: point` or a point alone, below their parts in the order of the lines. */
export const discussedParts = (lines: readonly string[]): readonly DiscussedPart[] => {
  const parts = new Map<string, string[]>();
  for (const line of lines) {
    const [, part = '', point = line] = NAMED.exec(line) ?? [];
    const points = parts.get(part);
    if (points === undefined) parts.set(part, [point]);
    else points.push(point);
  }
  return [...parts].map(([part, points]) => ({ part, points }));
};
