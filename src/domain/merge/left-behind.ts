import type { Differ } from './differ';
import type { DocText, LeftPart } from './doc-text';
import { headingLevel } from './doc-text';
import { matchPeople } from './match';
import type { TextLine } from './text-lines';
import { lineUnit } from './unit';
import type { Unit } from './unit';
import { withoutFigures } from './words';

/** What people did in an older version that the new one knows nothing of. */
export interface LeftBehind {
  readonly parts: readonly LeftPart[];
  /**
   * Lines that differ in figures only. Without the text that the older version was made with nobody can tell a
   * person's figure from old data, so they are counted and not listed.
   */
  readonly figuresOnly: number;
}

/** An older version, the text it was made with where that is known, and the new one. */
export interface Versions {
  readonly older: readonly TextLine[];
  readonly base: DocTextLines | null;
  readonly fresh: DocTextLines;
}

/** The lines of a text and the headings among them. */
export interface DocTextLines {
  readonly lines: readonly TextLine[];
  readonly headings: ReadonlySet<string>;
}

/** Headings of a text, as a reader sees them. */
export const headingsOf = ({ blocks }: DocText): ReadonlySet<string> =>
  new Set(
    blocks.flatMap((block) =>
      block.kind === 'paragraph' && headingLevel(block.style) > 0 ? [block.text.trim()] : [],
    ),
  );

const saidIn = (line: TextLine): string => line.join(' | ').replace(/\s+/g, ' ').trim();

/** Lines of a text as they are compared: cells joined, spaces evened out. */
export const saidSet = (lines: readonly TextLine[]): ReadonlySet<string> =>
  new Set(lines.map(saidIn));

/** For every line the heading that it stands below. */
const sectionsOf = (lines: readonly TextLine[], headings: ReadonlySet<string>) => {
  let section = '';
  return lines.map((line): string => {
    const said = saidIn(line);
    if (headings.has(said)) section = said;
    return section;
  });
};

const unitsOf = (lines: readonly TextLine[]): readonly Unit[] => lines.map(lineUnit);

const onlyFirst = (parts: readonly LeftPart[]): readonly LeftPart[] => {
  const seen = new Set<string>();
  return parts.filter(({ kind, text }) => {
    const key = `${kind}|${text}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
};

/** What base had, people took out, and the new version has again. */
const removedIn = (
  { older, base, fresh }: Versions,
  partners: readonly (number | undefined)[],
): readonly LeftPart[] => {
  if (base === null) return [];
  const still = saidSet(fresh.lines);
  const kept = saidSet(older);
  const sections = sectionsOf(base.lines, base.headings);
  return base.lines.flatMap((line, index): readonly LeftPart[] => {
    const text = saidIn(line);
    const isBack = partners[index] === undefined && still.has(text) && !kept.has(text);
    return isBack && lineUnit(line).weight > 0
      ? [{ section: sections[index] ?? '', text, kind: 'removed' }]
      : [];
  });
};

/**
 * Compares an older version with the new one, line by line. Against the text that the older one was made with, all that
 * people did is found; without it, all that the new version does not say.
 */
export const leftBehind = (versions: Versions, differ: Differ): LeftBehind => {
  const { older, base, fresh } = versions;
  const reference = base ?? fresh;
  const known = new Set([...saidSet(reference.lines), ...saidSet(fresh.lines)]);
  const { partners, origins } = matchPeople(differ, unitsOf(reference.lines), unitsOf(older));
  const sections = sectionsOf(older, new Set([...reference.headings, ...fresh.headings]));
  let figuresOnly = 0;
  const written = older.flatMap((line, index): readonly LeftPart[] => {
    const text = saidIn(line);
    if (lineUnit(line).weight === 0 || known.has(text)) return [];
    const origin = reference.lines[origins[index] ?? -1] ?? [];
    if (base === null && withoutFigures(saidIn(origin)) === withoutFigures(text)) {
      figuresOnly += 1;
      return [];
    }
    return [{ section: sections[index] ?? '', text, kind: 'written' }];
  });
  return { parts: onlyFirst([...written, ...removedIn(versions, partners)]), figuresOnly };
};
