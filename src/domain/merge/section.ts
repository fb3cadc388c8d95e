import type { Block } from './doc-text';
import { headingLevel } from './doc-text';
import type { Flow } from './flow';
import type { Unit } from './unit';

/** A heading with what stands below it, or what stands before the first heading. */
export interface Section {
  readonly from: number;
  readonly to: number;
  readonly unit: Unit;
}

/** Whether a block is a heading or a title. */
export const isHeading = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && headingLevel(block.style) > 0;

/** What a heading says behind its number or letter, which follows its place. */
const nameOf = (text: string): string => text.trim().replace(/^(?:[A-Za-z]|\d+)\.\s+/, '');

/** For each block the name of the heading above it; empty for none. */
const sectionNames = (blocks: readonly Block[]): readonly string[] => {
  let name = '';
  return blocks.map((block) => {
    if (block.kind === 'paragraph' && isHeading(block)) name = nameOf(block.text);
    return name;
  });
};

/** Names that only one heading has. */
const loneNames = (blocks: readonly Block[]): ReadonlySet<string> => {
  const names = blocks.flatMap((block) =>
    block.kind === 'paragraph' && isHeading(block) ? [nameOf(block.text)] : [],
  );
  return new Set(names.filter((name) => names.indexOf(name) === names.lastIndexOf(name)));
};

/**
 * Whether blocks of two texts, by their numbers, may be the same one: not when the section of one of them stands in the other
 * text as well, and that is not where the other block stands.
 */
export const inOneSection = (
  base: readonly Block[],
  ours: readonly Block[],
): ((base: number, ours: number) => boolean) => {
  const [before, now] = [sectionNames(base), sectionNames(ours)];
  const others = loneNames(ours);
  const kept = new Set([...loneNames(base)].filter((name) => others.has(name)));
  return (a, b) => {
    const [one, other] = [before[a] ?? '', now[b] ?? ''];
    return one === other || !(kept.has(one) || kept.has(other));
  };
};

/** A section is recognised by its heading, then by its heading but for the number, then by its words. */
const sectionUnit = (units: readonly Unit[], hasHeading: boolean): Unit => {
  const heading = hasHeading ? units[0] : undefined;
  return {
    kind: 'section',
    tokens: units.flatMap(({ tokens }) => tokens),
    exact: units.map(({ exact }) => exact).join('\n'),
    marks: heading === undefined ? [''] : [heading.exact, ...heading.marks],
    weight: units.reduce((sum, { weight }) => sum + weight, 0),
  };
};

/** Sections of a stretch of a flow, in order; together they are the whole of it. */
export const sectionsIn = (
  { blocks, units }: Flow,
  { from: first, to: end }: { readonly from: number; readonly to: number },
): readonly Section[] => {
  const starts = blocks
    .slice(first, end)
    .flatMap((block, step) => (step === 0 || isHeading(block) ? [first + step] : []));
  return starts.map((from, number) => {
    const to = starts[number + 1] ?? end;
    return { from, to, unit: sectionUnit(units.slice(from, to), isHeading(blocks[from])) };
  });
};
