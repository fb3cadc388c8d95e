import type { Block, Caption, Heading, PartKey, ReportModel } from '../../domain/report/model';
import type { BlockTag } from '../template/tags';
import { isDrawn } from './blocks';
import type { CaptionKind } from './captions';
import { captionLine } from './captions';
import type { Desk } from './desk';
import { headingLine } from './headings';

/** A line of a contents list and the anchor it leads to. */
export interface OutlineEntry {
  readonly anchor: string;
  readonly text: string;
  /** Level of the heading; 1 for captions. */
  readonly level: number;
}

/** What the three contents lists of a document show, in the order of the document. */
export interface Outline {
  readonly headings: readonly OutlineEntry[];
  readonly tables: readonly OutlineEntry[];
  readonly figures: readonly OutlineEntry[];
}

/** Headings of the contents lists themselves. */
const listHeadings = {
  daftarIsi: 'DAFTAR ISI',
  daftarTabel: 'DAFTAR TABEL',
  daftarGambar: 'DAFTAR GAMBAR',
} as const;

/** Tag of a contents list. */
export type ListTag = keyof typeof listHeadings;

/** Heading above a contents list. */
export const listHeading = (tag: ListTag): Heading => ({
  kind: 'heading',
  level: 1,
  number: '',
  text: listHeadings[tag],
  anchor: tag,
});

/** Deepest heading that the contents list shows. */
const DEEPEST = 3;

/** Whether a tag stands for a contents list rather than a part of the report. */
export const isListTag = (tag: BlockTag): tag is ListTag => tag in listHeadings;

const headingEntry = (heading: Heading): OutlineEntry => ({
  anchor: heading.anchor,
  text: headingLine(heading),
  level: heading.level,
});

const captionEntry = (kind: CaptionKind, caption: Caption): OutlineEntry => ({
  anchor: caption.anchor,
  text: captionLine(kind, caption),
  level: 1,
});

const captionsOf = (blocks: readonly Block[], wanted: 'table' | 'figure'): OutlineEntry[] =>
  blocks.flatMap((block) => {
    if (block.kind !== wanted || block.caption === undefined) return [];
    return [captionEntry(block.kind === 'table' ? 'Tabel' : 'Gambar', block.caption)];
  });

/**
 * Collects what the contents lists show. The order is that of the tags in the template, because an office may place
 * its lists before or after the foreword.
 */
export const outlineOf = (
  model: ReportModel,
  desk: Pick<Desk, 'pictures'>,
  tags: readonly BlockTag[],
): Outline => {
  const drawn = (part: PartKey): readonly Block[] =>
    model.parts[part].filter((block) => isDrawn(desk, block));
  const blocks = tags.flatMap((tag) => (isListTag(tag) ? [] : drawn(tag)));
  const tables = captionsOf(blocks, 'table');
  const figures = captionsOf(blocks, 'figure');
  const empty: readonly ListTag[] = [
    ...(tables.length === 0 ? (['daftarTabel'] as const) : []),
    ...(figures.length === 0 ? (['daftarGambar'] as const) : []),
  ];
  const headings = tags
    .filter((tag) => !isListTag(tag) || !empty.includes(tag))
    .flatMap((tag): readonly Block[] => (isListTag(tag) ? [listHeading(tag)] : drawn(tag)))
    .filter((block): block is Heading => block.kind === 'heading' && block.level <= DEEPEST)
    .map(headingEntry);
  return { headings, tables, figures };
};
