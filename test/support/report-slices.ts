import { headingLevel } from '../../src/domain/merge/doc-text';
import type { Block, DocText } from '../../src/domain/merge/doc-text';
import { linesAfter } from '../../src/domain/merge/text-lines';
import type { Chance } from './chance';
import { docText, documentWith } from './docs-model';

/** The same chapters of a report with data of two days. */
export interface Slice {
  readonly base: DocText;
  readonly ours: DocText;
}

/** One trial of so many is about the whole report. */
const WHOLE = 250;
const MOST_CHAPTERS = 3;
/** Chapters that are looked at for one that differs. */
const ATTEMPTS = 6;

/** Headings by their text; those that stand there twice are left out. */
const headingsIn = ({ blocks }: DocText): ReadonlyMap<string, number> => {
  const titles = blocks.map((block) =>
    block.kind === 'paragraph' && headingLevel(block.style) > 0 ? block.text : '',
  );
  return new Map(
    titles.flatMap((title, at) =>
      title !== '' && titles.indexOf(title) === titles.lastIndexOf(title) ? [[title, at]] : [],
    ),
  );
};

/** Where both reports can be cut: at headings they share. */
const cutsOf = (base: DocText, ours: DocText): readonly (readonly [number, number])[] => {
  const others = headingsIn(ours);
  const cuts = [...headingsIn(base)].flatMap(([title, at]): readonly [number, number][] => {
    const other = others.get(title);
    return other === undefined ? [] : [[at, other]];
  });
  return [[0, 0], ...cuts, [base.blocks.length, ours.blocks.length]];
};

const isPicture = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.objects.length > 0;

const captionOf = (block: Block | undefined): string =>
  block?.kind === 'paragraph' ? block.text.replace(/^Gambar \S+ /, '') : '';

/** Charts that the document was not written with are left out, as every refresh does, with their captions. */
const withoutNewCharts = (base: DocText, ours: readonly Block[]): readonly Block[] => {
  const known = new Set(base.blocks.map(captionOf));
  const isNew = (at: number): boolean => isPicture(ours[at]) && !known.has(captionOf(ours[at + 1]));
  return ours.filter((_, at) => !isNew(at) && !isNew(at - 1));
};

const said = (blocks: readonly Block[]): string => JSON.stringify(linesAfter(blocks, []));

const textWith = (blocks: readonly Block[]): DocText => docText(documentWith(blocks));

/** Some chapters in a row of two reports, now and then all of them; mostly such that differ. */
export const someChapters = (chance: Chance, base: DocText, ours: DocText): Slice => {
  const cuts = cutsOf(base, ours);
  const isWhole = chance.pick(WHOLE) === WHOLE - 1;
  const chapters = (): readonly [readonly Block[], readonly Block[]] => {
    const from = chance.pick(cuts.length - 1);
    const to = from + 1 + chance.pick(MOST_CHAPTERS);
    const [first, last] = isWhole ? [cuts[0], cuts.at(-1)] : [cuts[from], cuts[to] ?? cuts.at(-1)];
    return [base.blocks.slice(first?.[0], last?.[0]), ours.blocks.slice(first?.[1], last?.[1])];
  };
  let [a, b] = chapters();
  for (let attempt = 1; attempt < ATTEMPTS && said(a) === said(b); attempt += 1) {
    [a, b] = chapters();
  }
  return { base: textWith(a), ours: textWith(withoutNewCharts(base, b)) };
};
