import { commonPairs, gapsBetween } from './differ';
import type { Differ, Gap } from './differ';
import { OBJECT_MARK } from './doc-text';
import type { Paragraph } from './doc-text';
import type { People } from './flow';
import { locate, stretchBetween, wordsEdit } from './locate';
import type { Stretch } from './locate';
import { joined, judge, unchanged } from './merged';
import type { Desk, Merged, Proposal } from './merged';
import type { DocPlace, Edit, Reason } from './plan';
import type { Unit } from './unit';
import { plainText, withTokens } from './unit';
import { LINE_END, isObject, isWord, textOf, withoutFigures } from './words';

/** A paragraph of the base, what the data have made of it, and where it is in the live document. */
export interface ParagraphCase {
  readonly index: number;
  readonly base: Unit;
  readonly ours: Unit;
  readonly people: People;
  readonly place: DocPlace;
}

const textsOf = ({ tokens }: Unit): readonly string[] => tokens.map(({ text }) => text);

/**
 * Changes with no word between them that the live document still has are one change: they stand or fall together,
 * and no two findings are about the same words of a person.
 */
const groupsOf = (
  differ: Differ,
  { base, ours, people, index }: ParagraphCase,
): readonly (readonly Gap[])[] => {
  const texts = textsOf(base);
  const spots = people.match.spots[index] ?? [];
  const stands = (from: number, to: number): boolean =>
    texts.slice(from, to).some((text, step) => isWord(text) && spots[from + step] !== undefined);
  const groups: Gap[][] = [];
  const hunks = gapsBetween(
    commonPairs(differ, texts, textsOf(ours)),
    base.tokens.length,
    ours.tokens.length,
  );
  for (const hunk of hunks) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    const isApart = last === undefined || stands(last.first.to, hunk.first.from);
    if (group === undefined || isApart) groups.push([hunk]);
    else group.push(hunk);
  }
  return groups;
};

/** A group of changes, and the stretch around it up to the nearest words that both texts still have. */
interface Group {
  readonly hunks: readonly Gap[];
  readonly base: readonly string[];
  readonly data: readonly string[];
  readonly wide: {
    readonly base: readonly string[];
    readonly data: readonly string[];
    /** The same stretch in the live document; null when it is gone or torn apart. */
    readonly person: Stretch | null;
  };
}

/** From the start of the first change to the end of the last. */
const spanOf = (hunks: readonly Gap[], side: 'first' | 'second'): Gap['first'] => ({
  from: hunks[0]?.[side].from ?? 0,
  to: hunks[hunks.length - 1]?.[side].to ?? 0,
});

const groupOf = ({ base, ours, people, index }: ParagraphCase, hunks: readonly Gap[]): Group => {
  const spots = people.match.spots[index] ?? [];
  const { from, to } = spanOf(hunks, 'first');
  let low = from - 1;
  while (low >= 0 && spots[low] === undefined) low -= 1;
  let high = to;
  while (high < spots.length && spots[high] === undefined) high += 1;
  const texts = textsOf(base);
  const added = spanOf(hunks, 'second');
  const data = textsOf(ours).slice(added.from, added.to);
  return {
    hunks,
    base: texts.slice(from, to),
    data,
    wide: {
      base: texts.slice(low + 1, high),
      data: [...texts.slice(low + 1, from), ...data, ...texts.slice(to, high)],
      person: stretchBetween(low < 0 ? undefined : spots[low], spots[high]),
    },
  };
};

/** What the person has in the place of the group, token by token; null when there is no such place. */
const personTokens = (people: People, { wide: { person } }: Group): readonly string[] | null => {
  if (person === null) return null;
  const tokens = people.units[person.unit]?.tokens ?? [];
  return tokens.slice(person.from, person.to).map(({ text }) => text);
};

const personText = (words: ParagraphCase, group: Group): string => {
  const tokens = personTokens(words.people, group);
  if (tokens !== null) return textOf(tokens);
  const partner = words.people.match.partners[words.index];
  const block = partner === undefined ? undefined : words.people.blocks[partner];
  return block === undefined ? '' : plainText([block]);
};

const isPendingIn = (people: People, unit: number | undefined): boolean => {
  const block = unit === undefined ? undefined : people.blocks[unit];
  return block?.kind === 'paragraph' && block.suggestionPending;
};

const obstacleOf = (
  { people, index }: ParagraphCase,
  group: Group,
  stretches: readonly (Stretch | null)[],
  person: string,
): Reason | null => {
  const partner = people.match.partners[index];
  const touched = [partner, group.wide.person?.unit, ...stretches.map((stretch) => stretch?.unit)];
  if (touched.some((unit) => isPendingIn(people, unit))) return 'suggestion-pending';
  if (group.data.some(isObject)) return 'picture';
  if (!stretches.includes(null)) return null;
  return person.trim() === '' ? 'deleted-by-person' : 'same-words';
};

const takeOf = (people: People, group: Group, obstacle: Reason | null): readonly Edit[] => {
  const { person, data } = group.wide;
  const isWritable = obstacle === 'same-words' || obstacle === 'deleted-by-person';
  const holdsObject = personTokens(people, group)?.some(isObject) ?? true;
  if (!isWritable || holdsObject || person === null || data.includes(LINE_END)) return [];
  const edit = wordsEdit(people, person, textOf(data));
  return edit === null ? [] : [edit];
};

/** What a new picture shows, by its description. */
const pictureIn = ({ data }: Group): string =>
  data
    .filter(isObject)
    .map((token) =>
      token
        .slice(OBJECT_MARK.length)
        .replace(/^picture /, '')
        .trim(),
    )
    .join(', ');

const proposalOf = (words: ParagraphCase, group: Group): Proposal => {
  const { people, place } = words;
  const spots = people.match.spots[words.index] ?? [];
  const said = personTokens(people, group)?.join('') === group.wide.data.join('');
  const stretches = group.hunks.map((hunk) => locate(spots, hunk));
  const person = personText(words, group);
  const obstacle = said ? null : obstacleOf(words, group, stretches, person);
  const isFree = obstacle === null;
  const base = textOf(isFree ? group.base : group.wide.base);
  const data = textOf(isFree ? group.data : group.wide.data);
  const ours = textsOf(words.ours);
  const edits = group.hunks.flatMap(({ second }, index) => {
    const stretch = stretches[index] ?? null;
    const text = textOf(ours.slice(second.from, second.to));
    const edit = stretch === null ? null : wordsEdit(people, stretch, text);
    return edit === null ? [] : [edit];
  });
  return {
    place,
    kind: withoutFigures(base) === withoutFigures(data) ? 'figure' : 'words',
    base,
    data: obstacle === 'picture' ? pictureIn(group) : data,
    person,
    edits: isFree && !said ? edits : [],
    obstacle,
    take: takeOf(people, group, obstacle),
    core: [group.base.join(''), group.data.join('')],
  };
};

/**
 * Where a person and the data have changed the same words of a paragraph, the data's other new words are left out as
 * well: half of each wording makes no sentence. Figures still come in.
 */
const proposalsOf = (words: ParagraphCase, groups: readonly Group[]): readonly Proposal[] => {
  const proposals = groups.map((group) => proposalOf(words, group));
  const isContested = proposals.some(({ obstacle }) => obstacle !== null);
  return proposals.map((proposal, index) => {
    const group = groups[index];
    const isFigure = proposal.kind === 'figure' || proposal.edits.length === 0;
    if (!isContested || isFigure || group === undefined) return proposal;
    return {
      ...proposal,
      base: textOf(group.wide.base),
      data: textOf(group.wide.data),
      edits: [],
      obstacle: 'same-words',
      take: takeOf(words.people, group, 'same-words'),
    };
  });
};

/**
 * Brings the data's new words into a paragraph that goes on. Only the words that changed are replaced, so their
 * neighbours keep their looks and comments; where a person has changed the same words, theirs stay.
 */
export const mergeWords = (
  desk: Desk,
  words: ParagraphCase,
  ours: Paragraph,
): Merged<Paragraph> => {
  const { base } = words;
  if (base.exact === words.ours.exact) return unchanged([ours]);
  const hunks = groupsOf(desk.differ, words);
  const isGone = words.people.match.partners[words.index] === undefined;
  const groups = (isGone ? [hunks.flat()] : hunks).map((group) => groupOf(words, group));
  const verdicts = proposalsOf(words, groups).map((proposal) => judge(desk, proposal));
  const texts = textsOf(base);
  const tokens: string[] = [];
  let done = 0;
  groups.forEach(({ hunks, base: old, data }, index) => {
    const from = hunks[0]?.first.from ?? done;
    tokens.push(...texts.slice(done, from), ...(verdicts[index]?.settled === true ? data : old));
    done = from + old.length;
  });
  const next = withTokens(ours, [...tokens, ...texts.slice(done)]);
  return { ...joined(verdicts.map((verdict) => ({ ...verdict, next: [] }))), next: [next] };
};
