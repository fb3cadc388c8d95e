import type PizZip from 'pizzip';
import { DOCUMENT_PART } from '../package/word-package';
import { paragraphsOf } from './slots';
import type { TemplateTag } from './tags';
import { tagText, templateTags } from './tags';
import type { TemplateProblem } from '../../domain/report/template-problem';

/** A tag that was found in a template. */
interface FoundTag {
  /** As it is typed, e.g. `{@bab1}`. */
  readonly text: string;
  readonly part: string;
  readonly paragraph: string;
  readonly inTable: boolean;
}

const LONGEST_NEARBY = 80;

/** Words of a paragraph around a place, short enough for a message. */
export const nearbyText = (paragraph: string, place = 0): string => {
  const start = Math.max(0, place - LONGEST_NEARBY / 2);
  const words = paragraph.slice(start, start + LONGEST_NEARBY);
  return words.replace(/\s+/g, ' ').trim();
};

const count = (text: string, wanted: RegExp): number => text.match(wanted)?.length ?? 0;

const isInTable = (xml: string, place: number): boolean => {
  const before = xml.slice(0, place);
  return count(before, /<w:tbl>|<w:tbl /g) > count(before, /<\/w:tbl>/g);
};

const TAG = /\{[^{}]*\}/g;

const tagsOfPart = (part: string, xml: string): readonly FoundTag[] =>
  paragraphsOf(xml).flatMap(({ text, start }) =>
    [...text.matchAll(TAG)].map((match) => ({
      text: match[0].replace(/\s+/g, ''),
      part,
      paragraph: nearbyText(text, match.index),
      inTable: isInTable(xml, start),
    })),
  );

/** Parts of a package that carry text people see. */
const STORY_PARTS = /^word\/(?:document|header|footer|footnotes|endnotes)[^/]*\.xml$/;

/** Every tag of a template, in document order. */
export const findTags = (zip: PizZip): readonly FoundTag[] =>
  zip.file(STORY_PARTS).flatMap((file) => tagsOfPart(file.name, file.asText()));

const placeOf = ({ part, paragraph }: FoundTag): { part: string; nearby: string } => ({
  part,
  nearby: paragraph,
});

const known: ReadonlyMap<string, TemplateTag> = new Map(
  templateTags.map((tag) => [tagText(tag), tag]),
);

const isBlock = (found: FoundTag): boolean => known.get(found.text)?.kind === 'block';

const unknownTags = (found: readonly FoundTag[]): readonly TemplateProblem[] =>
  found
    .filter(({ text }) => !known.has(text))
    .map((tag) => ({ code: 'unknown-tag', tag: tag.text, place: placeOf(tag) }));

const missingTags = (found: readonly FoundTag[]): readonly TemplateProblem[] =>
  templateTags
    .filter((tag) => tag.required && !found.some(({ text }) => text === tagText(tag)))
    .map((tag) => ({ code: 'missing-tag', tag: tagText(tag) }));

const repeatedTags = (found: readonly FoundTag[]): readonly TemplateProblem[] =>
  found
    .filter(
      (tag, index) => isBlock(tag) && found.findIndex(({ text }) => text === tag.text) < index,
    )
    .map((tag) => ({ code: 'repeated-tag', tag: tag.text, place: placeOf(tag) }));

const misplacedTags = (found: readonly FoundTag[]): readonly TemplateProblem[] =>
  found
    .filter((tag) => isBlock(tag) && (tag.part !== DOCUMENT_PART || tag.inTable))
    .map((tag) => ({ code: 'tag-misplaced', tag: tag.text, place: placeOf(tag) }));

/** Compares the tags of a template with the list of tags a report fills. */
export const tagProblems = (found: readonly FoundTag[]): readonly TemplateProblem[] => [
  ...unknownTags(found),
  ...repeatedTags(found),
  ...misplacedTags(found),
  ...missingTags(found),
];
