import { commonPairs } from './differ';
import type { Differ } from './differ';
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

/** Names of the headings of a text, in order. */
const namesIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' && isHeading(block) ? [nameOf(block.text)] : [],
  );

const isAlone = (name: string, names: readonly string[]): boolean =>
  names.indexOf(name) === names.lastIndexOf(name);

/**
 * For each block where it stands between the headings that go on, given by their numbers: odd below one of these, even behind
 * what stands below it.
 */
const standsOf = (blocks: readonly Block[], going: readonly number[]): readonly number[] => {
  let heading = -1;
  let stand = 0;
  return blocks.map((block) => {
    if (!isHeading(block)) return stand;
    heading += 1;
    const at = going.indexOf(heading);
    stand = at < 0 ? stand + (stand % 2) : 2 * at + 1;
    return stand;
  });
};

/**
 * Whether blocks of two texts, by their numbers, may be the same one: both stand below the same heading, or between the same
 * two. A heading that goes on is one that stands once in each text, whatever its letter.
 */
export const inOneSection = (
  differ: Differ,
  base: readonly Block[],
  ours: readonly Block[],
): ((base: number, ours: number) => boolean) => {
  const [before, now] = [namesIn(base), namesIn(ours)];
  const sure = (names: readonly string[], side: string): readonly string[] =>
    names.map((name) => (isAlone(name, before) && isAlone(name, now) ? name : `none in ${side}`));
  const going = commonPairs(differ, sure(before, 'base'), sure(now, 'ours'));
  const stands = [
    standsOf(
      base,
      going.map(([one]) => one),
    ),
    standsOf(
      ours,
      going.map(([, other]) => other),
    ),
  ];
  return (a, b) => stands[0]?.[a] === stands[1]?.[b];
};

/** A section is recognised by its heading, then by its name, then by its heading but for figures, then by its words. */
const sectionUnit = (units: readonly Unit[], first: Block | undefined): Unit => {
  const name = first?.kind === 'paragraph' && isHeading(first) ? nameOf(first.text) : null;
  const heading = name === null ? undefined : units[0];
  return {
    kind: 'section',
    tokens: units.flatMap(({ tokens }) => tokens),
    exact: units.map(({ exact }) => exact).join('\n'),
    marks: heading === undefined ? [''] : [heading.exact, `name|${name ?? ''}`, ...heading.marks],
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
    return { from, to, unit: sectionUnit(units.slice(from, to), blocks[from]) };
  });
};
