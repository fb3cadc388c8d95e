import { uniquePairs } from './anchors';
import { gapsBetween } from './differ';
import type { Differ, Gap } from './differ';
import type { Flow } from './flow';
import { pairsInOrder } from './match';
import { inOneSection, isHeading, sectionsIn } from './section';
import type { Section } from './section';
import type { Unit } from './unit';

/** One step from base to ours: a unit that goes on, or a stretch of units that comes, goes or is replaced. */
export type Step =
  | { readonly kind: 'pair'; readonly base: number; readonly ours: number }
  | { readonly kind: 'gap'; readonly gap: Gap };

/** Whether a unit of the base may go on as one of ours, by their numbers. */
export type CanPair = (base: number, ours: number) => boolean;

/** Part of both lists that is compared by itself. */
interface Scope {
  readonly base: Gap['first'];
  readonly ours: Gap['first'];
}

/** Steps from one list of units to the next, in order. */
export const stepsBetween = (
  differ: Differ,
  base: readonly Unit[],
  ours: readonly Unit[],
  canPair: CanPair,
): readonly Step[] => {
  const pairs = pairsInOrder(differ, base, ours).filter(([a, b]) => canPair(a, b));
  const gaps = gapsBetween(pairs, base.length, ours.length);
  const steps: Step[] = [
    ...pairs.map(([a, b]): Step => ({ kind: 'pair', base: a, ours: b })),
    ...gaps.map((gap): Step => ({ kind: 'gap', gap })),
  ];
  const rank = (step: Step): number =>
    step.kind === 'pair' ? step.base + step.ours : step.gap.first.from + step.gap.second.from - 0.5;
  return steps.sort((a, b) => rank(a) - rank(b));
};

const moved = ({ from, to }: Gap['first'], by: number): Gap['first'] => ({
  from: from + by,
  to: to + by,
});

const stepsIn = (
  differ: Differ,
  flows: { readonly base: Flow; readonly ours: Flow },
  { base, ours }: Scope,
  canPair: CanPair,
): readonly Step[] => {
  const steps = stepsBetween(
    differ,
    flows.base.units.slice(base.from, base.to),
    flows.ours.units.slice(ours.from, ours.to),
    (a, b) => canPair(base.from + a, ours.from + b),
  );
  return steps.map((step): Step => {
    if (step.kind === 'pair') {
      return { kind: 'pair', base: base.from + step.base, ours: ours.from + step.ours };
    }
    const { first, second } = step.gap;
    return {
      kind: 'gap',
      gap: { first: moved(first, base.from), second: moved(second, ours.from) },
    };
  });
};

/**
 * What goes on with the section before comes right behind that. Each old section goes by itself, since whoever worked in
 * one does not hold the others; then the new ones come.
 */
const sectionGap = (
  base: readonly Section[],
  ours: { readonly sections: readonly Section[]; readonly goesOn: boolean },
  { first, second }: { readonly first: Gap['first']; readonly second: Gap['first'] },
): readonly Step[] => {
  const [head] = ours.sections;
  const newFrom = ours.goesOn && head !== undefined ? head.to : second.from;
  const none = { from: newFrom, to: newFrom };
  const gaps: readonly Gap[] = [
    { first: { from: first.from, to: first.from }, second: { from: second.from, to: newFrom } },
    ...base.map(({ from, to }): Gap => ({ first: { from, to }, second: none })),
    { first: { from: first.to, to: first.to }, second: { from: newFrom, to: second.to } },
  ];
  return gaps
    .filter((gap) => gap.first.from < gap.first.to || gap.second.from < gap.second.to)
    .map((gap): Step => ({ kind: 'gap', gap }));
};

const spanOf = (sections: readonly Section[], end: number): Gap['first'] => ({
  from: sections[0]?.from ?? end,
  to: sections[sections.length - 1]?.to ?? end,
});

const weightOf = ({ units }: Flow, from: number, to: number): number =>
  units.slice(from, to).reduce((sum, { weight }) => sum + weight, 0);

/**
 * Whether the last sections of a stretch are one and the same, whatever their headings say: both run on into what has not
 * changed, and most of the section stands there.
 */
const runsOn = (
  { ours }: { readonly ours: Flow },
  { ours: { to } }: Scope,
  last: Section,
): boolean => {
  let end = to;
  while (end < ours.blocks.length && !isHeading(ours.blocks[end])) end += 1;
  return weightOf(ours, to, end) > weightOf(ours, last.from, last.to);
};

/** Steps from section to section. */
const sectionSteps = (
  differ: Differ,
  base: readonly Section[],
  ours: readonly Section[],
  isOneAtEnd: boolean,
): readonly Step[] => {
  const kept = isOneAtEnd ? 1 : 0;
  const units = [base, ours].map((list) => list.slice(0, list.length - kept));
  const [a = [], b = []] = units.map((list) => list.map(({ unit }) => unit));
  const steps = stepsBetween(differ, a, b, () => true);
  return isOneAtEnd ? [...steps, { kind: 'pair', base: a.length, ours: b.length }] : steps;
};

/** Steps of a stretch that has no sure pair: sections first, then blocks within those that go on. */
const stepsBySection = (
  differ: Differ,
  flows: { readonly base: Flow; readonly ours: Flow },
  scope: Scope,
  canPair: CanPair,
): readonly Step[] => {
  const base = sectionsIn(flows.base, scope.base);
  const ours = sectionsIn(flows.ours, scope.ours);
  const last = ours[ours.length - 1];
  const isOneAtEnd = base.length > 0 && last !== undefined && runsOn(flows, scope, last);
  const steps = sectionSteps(differ, base, ours, isOneAtEnd);
  let done = { base: scope.base.from, ours: scope.ours.from };
  return steps.flatMap((step): readonly Step[] => {
    if (step.kind === 'gap') {
      const { first, second } = step.gap;
      const going = base.slice(first.from, first.to);
      const coming = ours.slice(second.from, second.to);
      const gap = { first: spanOf(going, done.base), second: spanOf(coming, done.ours) };
      done = { base: gap.first.to, ours: gap.second.to };
      const goesOn = !isHeading(flows.ours.blocks[gap.second.from]);
      return sectionGap(going, { sections: coming, goesOn }, gap);
    }
    const [a, b] = [base[step.base], ours[step.ours]];
    if (a === undefined || b === undefined) return [];
    done = { base: a.to, ours: b.to };
    return stepsIn(differ, flows, { base: a, ours: b }, canPair);
  });
};

/**
 * Steps from one generation of a text to the next. A block is sure to go on where it stands alike in both, below one
 * heading. Between the blocks that have not changed, sections are found by their headings and blocks within their sections,
 * so that a sentence is never taken for its like in another one.
 */
export const flowSteps = (
  differ: Differ,
  flows: { readonly base: Flow; readonly ours: Flow },
  canPair: CanPair,
): readonly Step[] => {
  const { base, ours } = flows;
  const equal = uniquePairs(
    differ,
    { first: base.units, second: ours.units },
    inOneSection(differ, base.blocks, ours.blocks),
  );
  const gaps = gapsBetween(equal, base.units.length, ours.units.length);
  const steps = gaps.map((gap): { readonly at: number; readonly steps: readonly Step[] } => ({
    at: gap.first.from + gap.second.from - 0.5,
    steps: stepsBySection(differ, flows, { base: gap.first, ours: gap.second }, canPair),
  }));
  const pairs = equal.map(([a, b]): (typeof steps)[number] => ({
    at: a + b,
    steps: [{ kind: 'pair', base: a, ours: b }],
  }));
  return [...steps, ...pairs].sort((a, b) => a.at - b.at).flatMap((part) => part.steps);
};
