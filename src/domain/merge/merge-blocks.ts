import type { Gap } from './differ';
import type { Block } from './doc-text';
import type { Flow, People } from './flow';
import { neighboursOf, newAround } from './match';
import { joined, judge } from './merged';
import type { Desk, Merged, Proposal } from './merged';
import { isPlaceable } from './placement';
import type { BlocksEdit, DocPlace, Reason } from './plan';
import { isHeading } from './section';
import { isPending, plainText } from './unit';
import type { Unit } from './unit';

/** Blocks that came, went or were replaced between base and ours. */
export interface BlocksCase {
  readonly gap: Gap;
  readonly base: Flow;
  readonly ours: Flow;
  readonly people: People;
  readonly place: DocPlace;
  /** Whether what is written beside it leaves no place for new blocks here. */
  readonly isCrowded: boolean;
}

interface Stand {
  readonly from: number;
  readonly to: number;
}

/** Boundary of the live document behind what is left of the base block before the gap; null when it is gone. */
const behindBefore = ({ gap, people }: BlocksCase): number | null => {
  const index = gap.first.from - 1;
  if (index < 0) return 0;
  const spots = people.match.spots[index] ?? [];
  const unit = spots[spots.length - 1]?.unit ?? people.match.partners[index];
  return unit === undefined ? null : unit + 1;
};

/** Boundary of the live document before what is left of the base block behind the gap; null when it is gone. */
const beforeNext = ({ gap, base, people }: BlocksCase): number | null => {
  const index = gap.first.to;
  if (index >= base.blocks.length) return people.blocks.length;
  const first = people.match.spots[index]?.find((spot) => spot !== undefined);
  return first?.unit ?? people.match.partners[index] ?? null;
};

/**
 * Where new blocks go: behind what a person added after the block before them, if the next block still follows;
 * else behind the block before; else before the next one, unless that begins another section. A new section finds
 * a place even when both are gone.
 */
const boundaryOf = (blocks: BlocksCase): number | null => {
  const { gap, base, ours, people } = blocks;
  const after = behindBefore(blocks);
  const before = beforeNext(blocks);
  if (after !== null && before !== null && before >= after) {
    const between = people.match.origins.slice(after, before);
    if (between.every((origin) => origin === undefined)) return before;
  }
  if (after !== null) return after;
  const beginsSection = isHeading(ours.blocks[gap.second.from]);
  const beginsOther = isHeading(base.blocks[gap.first.to]) && !beginsSection;
  if (before !== null) return beginsOther ? null : before;
  const nearest = neighboursOf(people.match, gap.first.from, gap.first.to).before;
  return beginsSection && nearest !== undefined ? nearest + 1 : null;
};

const partnersOf = ({ gap, people }: BlocksCase): readonly (number | undefined)[] =>
  people.match.partners.slice(gap.first.from, gap.first.to);

/** The live blocks that the removed ones have become, if they still stand side by side. */
const sideBySide = (partners: readonly (number | undefined)[]): Stand | null => {
  const from = partners[0];
  if (from === undefined) return null;
  const inOrder = partners.every((partner, step) => partner === from + step);
  return inOrder ? { from, to: from + partners.length } : null;
};

/** Whether a person has carried anything out of the sections that blocks stand in. */
const isRearranged = ({ gap, base, people }: BlocksCase): boolean => {
  let { from, to } = gap.first;
  while (from > 0 && !isHeading(base.blocks[from])) from -= 1;
  while (to < base.blocks.length && !isHeading(base.blocks[to])) to += 1;
  return people.match.moved.some((unit) => unit >= from && unit < to);
};

/** Behind the caption in a list of tables or figures, which the data leave to the word processor. */
const PAGE_NUMBER = /\t\d+\n$/;

/** What a block says by itself; the page number that a word processor has filled in is nobody's edit. */
const ownText = (unit: Unit | undefined): string | undefined =>
  unit?.exact.replace(PAGE_NUMBER, '\t\n');

const isUntouched = (blocks: BlocksCase): boolean => {
  const { gap, base, people } = blocks;
  if (gap.first.from === gap.first.to) return true;
  const isSame = partnersOf(blocks).every((partner, step) => {
    if (partner === undefined) return true;
    return ownText(people.units[partner]) === ownText(base.units[gap.first.from + step]);
  });
  return isSame && !isRearranged(blocks);
};

const standOf = (blocks: BlocksCase): Stand | null => {
  const partners = partnersOf(blocks);
  if (partners.length === 0) {
    const boundary = boundaryOf(blocks);
    return boundary === null ? null : { from: boundary, to: boundary };
  }
  const isRemoval = blocks.gap.second.from === blocks.gap.second.to;
  const left = isRemoval ? partners.filter((partner) => partner !== undefined) : partners;
  return sideBySide(left);
};

/** What removed blocks have become in the live document, or what a person has put in their place. */
const personUnits = (blocks: BlocksCase): readonly number[] => {
  const { gap, people } = blocks;
  const partners = partnersOf(blocks).filter((partner) => partner !== undefined);
  if (partners.length > 0 || gap.first.from === gap.first.to) return partners;
  return newAround(people.match, gap.first.from, gap.first.to);
};

const personBlocks = (blocks: BlocksCase): readonly Block[] => {
  const units = personUnits(blocks);
  return blocks.people.blocks.filter((_, unit) => units.includes(unit));
};

/** Whether a person has already made the same of it. */
const isSaid = (blocks: BlocksCase): boolean => {
  const { gap, ours, people } = blocks;
  const from = behindBefore(blocks);
  const to = beforeNext(blocks);
  if (gap.second.from === gap.second.to) return personUnits(blocks).length === 0;
  if (from === null || to === null || to < from) return false;
  const isElsewhere = partnersOf(blocks).some(
    (partner) => partner !== undefined && (partner < from || partner >= to),
  );
  if (isElsewhere) return false;
  const texts = people.units.slice(from, to).map(({ exact }) => exact);
  const wanted = ours.units.slice(gap.second.from, gap.second.to).map(({ exact }) => exact);
  return texts.length === wanted.length && texts.every((text, step) => text === wanted[step]);
};

const edited = (blocks: BlocksCase): Reason =>
  personBlocks(blocks).length === 0 ? 'deleted-by-person' : 'edited-by-person';

const obstacleOf = (blocks: BlocksCase, edit: BlocksEdit | null): Reason | null => {
  const { gap, base, ours } = blocks;
  const concerned = [
    ...base.blocks.slice(gap.first.from, gap.first.to),
    ...ours.blocks.slice(gap.second.from, gap.second.to),
  ];
  if (concerned.some(({ kind }) => kind === 'opaque')) return 'fixed-part';
  if (personBlocks(blocks).some(isPending)) return 'suggestion-pending';
  const isInsertion = gap.first.from === gap.first.to;
  if (edit === null) return isInsertion ? 'no-place' : edited(blocks);
  if (!isUntouched(blocks)) return edited(blocks);
  if (blocks.isCrowded) return 'no-place';
  if (isPlaceable(edit)) return null;
  const beside = [edit.flow[edit.from - 1], edit.flow[edit.to]];
  return beside.some((block) => block !== undefined && isPending(block))
    ? 'suggestion-pending'
    : 'no-place';
};

/** Whether a person has joined anything else to the blocks that would go. */
const holdsOther = ({ gap, people }: BlocksCase, { from, to }: Stand): boolean =>
  people.match.partners.some((partner, index) => {
    const isInside = partner !== undefined && partner >= from && partner < to;
    return isInside && (index < gap.first.from || index >= gap.first.to);
  });

const proposalOf = (blocks: BlocksCase): Proposal => {
  const { gap, base, ours, people, place } = blocks;
  const stand = standOf(blocks);
  const data = ours.blocks.slice(gap.second.from, gap.second.to);
  const edit: BlocksEdit | null =
    stand === null ? null : { kind: 'blocks', flow: people.blocks, ...stand, blocks: data };
  const said = isSaid(blocks);
  const obstacle = said ? null : obstacleOf(blocks, edit);
  const isTakeable =
    obstacle === 'edited-by-person' &&
    edit !== null &&
    isPlaceable(edit) &&
    !holdsOther(blocks, edit);
  const old = plainText(base.blocks.slice(gap.first.from, gap.first.to));
  const added = plainText(data);
  return {
    place,
    kind: 'blocks',
    base: old,
    data: added,
    core: [old, added],
    person: plainText(personBlocks(blocks)),
    edits: said || obstacle !== null || edit === null ? [] : [edit],
    obstacle,
    take: isTakeable ? [edit] : [],
  };
};

/** Pictures in new blocks: their place is made, the picture itself only a person can put there. */
const picturesIn = (desk: Desk, blocks: readonly Block[], place: DocPlace): Merged<never> => {
  const keys = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.objects : []));
  const findings = keys.flatMap(
    (key) =>
      judge(desk, {
        place,
        kind: 'blocks',
        base: '',
        data: key,
        core: [key],
        person: '',
        edits: [],
        obstacle: 'picture',
        take: [],
      }).findings,
  );
  return { edits: [], changes: [], findings, next: [] };
};

/**
 * Inserts, removes or replaces whole blocks if no person has touched them. Blocks that are replaced are one change:
 * the new ones come only when the old ones may go.
 */
export const mergeBlocks = (desk: Desk, blocks: BlocksCase): Merged<Block> => {
  const { gap, base, ours, place } = blocks;
  const verdict = judge(desk, proposalOf(blocks));
  const data = ours.blocks.slice(gap.second.from, gap.second.to);
  const isWritten = verdict.edits.length > 0;
  const next = verdict.settled ? data : base.blocks.slice(gap.first.from, gap.first.to);
  return joined<Block>([
    { ...verdict, next },
    ...(isWritten ? [picturesIn(desk, data, place)] : []),
  ]);
};
