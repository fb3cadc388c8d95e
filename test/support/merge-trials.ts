import { headingLevel } from '../../src/domain/merge/doc-text';
import type { Block, Paragraph, Table, TableRow } from '../../src/domain/merge/doc-text';
import { blockUnit } from '../../src/domain/merge/unit';
import { inserted, repeated, replaced } from './chance';
import type { Chance } from './chance';

/** A live document, and the headings of the sections that people have worked in. */
export interface Live {
  readonly blocks: readonly Block[];
  readonly touched: ReadonlySet<string>;
}

/** Words that only people write, each different from the others. */
type Coin = () => string;

/** Blocks for one edit of people. */
const BLOCKS_AN_EDIT = 40;

const paragraphOf = (text: string): Paragraph => ({
  kind: 'paragraph',
  style: 'NORMAL_TEXT',
  listed: false,
  text,
  objects: [],
  start: 0,
  suggestionPending: false,
});

const levelOf = (block: Block | undefined): number =>
  block?.kind === 'paragraph' ? headingLevel(block.style) : 0;

const sectionOf = (blocks: readonly Block[], at: number): string => {
  for (let index = at; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block?.kind === 'paragraph' && levelOf(block) > 0) return block.text.trim();
  }
  return '';
};

const splitAt = (content: string, chance: Chance): readonly [string, string] => {
  const words = content.split(' ');
  const at = 1 + chance.pick(words.length - 1);
  return [words.slice(0, at).join(' '), words.slice(at).join(' ')];
};

const editedText = (chance: Chance, coin: Coin, paragraph: Paragraph): readonly Block[] => {
  const words = paragraph.text.split(' ');
  const at = chance.pick(words.length);
  const write = (list: readonly string[]): readonly Block[] => [
    { ...paragraph, text: list.join(' ') },
  ];
  switch (chance.pick(8)) {
    case 0:
      return write(inserted(words, at, coin()));
    case 1:
      return write(replaced(words, at, coin()));
    case 2:
      return write(replaced(words, at));
    case 3:
      return [{ ...paragraph, text: `${paragraph.text} ${coin()} ${coin()}.` }];
    case 4:
      return splitAt(paragraph.text, chance).map((text) => ({ ...paragraph, text }));
    case 5:
      return [];
    case 6:
      return [{ ...paragraph, suggestionPending: true }];
    default:
      return [paragraph, paragraphOf(`Catatan ${coin()} dari pimpinan.`)];
  }
};

type Cell = TableRow['cells'][number];

const cellOf = (text: string): Cell => ({ span: 1, blocks: [paragraphOf(text)] });

const widthOf = ({ cells }: TableRow): number => cells.reduce((sum, { span }) => sum + span, 0);

/** Changes a column: a row in which a cell covers several gets a wider or a smaller one. */
const withColumn = (
  { cells }: TableRow,
  {
    columns,
    by,
    change,
  }: { columns: number; by: number; change: (cells: TableRow['cells']) => TableRow['cells'] },
): TableRow => {
  if (cells.length === columns) return { cells: change(cells) };
  const widest = cells.reduce(
    (best, cell, at) => (cell.span > (cells[best]?.span ?? 0) ? at : best),
    0,
  );
  return {
    cells: cells.map((cell, at) => (at === widest ? { ...cell, span: cell.span + by } : cell)),
  };
};

/** Joins the second cell of a row to the first one. */
const withMergedCells = ({ cells }: TableRow): TableRow => {
  const [first, second, ...rest] = cells;
  if (first === undefined || second === undefined) return { cells };
  const joined = { span: first.span + second.span, blocks: [...first.blocks, ...second.blocks] };
  return { cells: [joined, ...rest] };
};

const withText = (cell: Cell, change: (paragraph: Paragraph) => Paragraph): Cell => ({
  ...cell,
  blocks: cell.blocks.map((block, at) =>
    block.kind === 'paragraph' && at === cell.blocks.length - 1 ? change(block) : block,
  ),
});

const editedTable = (chance: Chance, coin: Coin, table: Table): readonly Block[] => {
  const { rows } = table;
  const columns = Math.max(...rows.map(widthOf));
  const at = Math.min(rows.length - 1, 1 + chance.pick(rows.length - 1));
  const row = rows[at] ?? { cells: [] };
  const place = chance.pick(row.cells.length);
  const column = chance.pick(columns);
  const write = (list: readonly TableRow[]): readonly Block[] => [{ ...table, rows: list }];
  const inCell = (change: (paragraph: Paragraph) => Paragraph): readonly Block[] =>
    write(
      replaced(rows, at, {
        cells: row.cells.map((cell, index) => (index === place ? withText(cell, change) : cell)),
      }),
    );
  const inColumn = (by: number, change: (cells: TableRow['cells']) => TableRow['cells']) =>
    write(rows.map((one) => withColumn(one, { columns, by, change })));
  switch (chance.pick(10)) {
    case 0:
      return inCell((paragraph) => ({ ...paragraph, text: coin(), objects: [] }));
    case 1:
      return inCell((paragraph) => ({ ...paragraph, text: `${paragraph.text} ${coin()}` }));
    case 2:
      return write(
        inserted(rows, at, { cells: row.cells.map(({ span }) => ({ ...cellOf(coin()), span })) }),
      );
    case 3:
      return rows.length > 2 ? write(replaced(rows, at)) : [];
    case 4:
      return inColumn(1, (cells) => inserted(cells, column, cellOf(coin())));
    case 5:
      return columns > 2 ? inColumn(-1, (cells) => replaced(cells, column)) : [table];
    case 6:
      return write([...replaced(rows, at), row]);
    case 7:
      return inCell((paragraph) => ({ ...paragraph, suggestionPending: true }));
    case 8:
      return write(replaced(rows, at, withMergedCells(row)));
    default:
      return [];
  }
};

const joinedTexts = (first: Paragraph, second: Block | undefined): readonly Block[] =>
  second?.kind === 'paragraph'
    ? [
        {
          ...first,
          text: `${first.text} ${second.text}`,
          objects: [...first.objects, ...second.objects],
          suggestionPending: first.suggestionPending || second.suggestionPending,
        },
      ]
    : [first, ...(second === undefined ? [] : [second])];

/** The section that begins at the first heading from a place on; nothing behind the last one. */
const sectionFrom = (blocks: readonly Block[], at: number): readonly [number, number] => {
  const from = blocks.findIndex((block, index) => index >= at && levelOf(block) > 0);
  const level = levelOf(blocks[from]);
  if (from < 0) return [at, at];
  const end = blocks.findIndex((block, index) => {
    const other = levelOf(block);
    return index > from && other > 0 && other <= level;
  });
  return [from, end < 0 ? blocks.length : end];
};

/** A whole section thrown out, or carried before another heading. */
const editedSections = (chance: Chance, { blocks, touched }: Live, at: number): Live => {
  const [from, to] = sectionFrom(blocks, at);
  const part = blocks.slice(from, to);
  const left = [...blocks.slice(0, from), ...blocks.slice(to)];
  const headings = left.flatMap((block, index) => (levelOf(block) > 0 ? [index] : []));
  const target = chance.one(headings, left.length);
  const isThrownOut = chance.pick(2) === 0;
  const names = [from - 1, to, target, target - 1, target + 1].flatMap((index) => [
    sectionOf(blocks, index),
    sectionOf(left, index),
  ]);
  const own = part.map((_, index) => sectionOf(blocks, from + index));
  return {
    blocks: isThrownOut ? left : [...left.slice(0, target), ...part, ...left.slice(target)],
    touched: new Set([...touched, ...names, ...own]),
  };
};

const STYLES = ['NORMAL_TEXT', 'HEADING_3', 'SUBTITLE'] as const;

const editedBlock = (chance: Chance, coin: Coin, block: Block): readonly Block[] => {
  if (block.kind === 'table') return editedTable(chance, coin, block);
  // A picture is carried or thrown out as a whole.
  if (block.kind === 'opaque') return [block];
  return block.objects.length > 0 ? [] : editedText(chance, coin, block);
};

const editedAt = (chance: Chance, coin: Coin, { blocks, touched }: Live, at: number): Live => {
  const block = blocks[at];
  if (block === undefined || block.kind === 'opaque') return { blocks, touched };
  const to = 1 + chance.pick(blocks.length - 1);
  const names = [at - 1, at, at + 1, to - 1, to, to + 1].map((index) => sectionOf(blocks, index));
  const inPlace = (list: readonly Block[]): Live => ({
    blocks: list,
    touched: new Set([...touched, ...names]),
  });
  const kind = chance.pick(12);
  if (kind === 2) return editedSections(chance, { blocks, touched }, at);
  if (block.kind === 'table')
    return inPlace(replaced(blocks, at, ...editedTable(chance, coin, block)));
  if (kind === 3 && levelOf(block) === 0) {
    return inPlace(replaced(blocks, at, { ...block, style: chance.one(STYLES, 'NORMAL_TEXT') }));
  }
  if (kind === 0) return inPlace(inserted(replaced(blocks, at), to, block));
  if (kind === 1) {
    const pair = joinedTexts(block, blocks[at + 1]);
    return inPlace([...blocks.slice(0, at), ...pair, ...blocks.slice(at + 2)]);
  }
  return inPlace(replaced(blocks, at, ...editedBlock(chance, coin, block)));
};

/** What a body needs to be one: a paragraph before every table and every other thing, and at the end. */
const wellFormed = (blocks: readonly Block[]): readonly Block[] =>
  [...blocks, null].reduce<readonly Block[]>((list, block) => {
    const needsText = block?.kind !== 'paragraph' && list.at(-1)?.kind !== 'paragraph';
    const before = needsText && list.length > 0 ? [...list, paragraphOf('')] : list;
    return block === null ? before : [...before, block];
  }, []);

/**
 * A document after people have worked on it, half of the time where the data change as well; `blocks` begin with the
 * section break of the body.
 */
export const editedByPeople = (
  chance: Chance,
  blocks: readonly Block[],
  ours: readonly Block[],
): Live => {
  let coins = 0;
  const coin = (): string => {
    coins += 1;
    return `orang${String.fromCharCode(97 + (coins % 26))}${String.fromCharCode(97 + ((coins / 26) % 26))}`;
  };
  const said = new Set(ours.map((block) => blockUnit(block).exact));
  const changing = blocks.filter((block) => !said.has(blockUnit(block).exact));
  const edits = 1 + chance.pick(4 + Math.round(blocks.length / BLOCKS_AN_EDIT));
  const live = repeated<Live>(edits, { blocks, touched: new Set() }, (before) => {
    const isAimed = changing.length > 0 && chance.pick(2) === 0;
    const aim = isAimed ? before.blocks.indexOf(chance.one(changing, paragraphOf(''))) : -1;
    return editedAt(chance, coin, before, aim > 0 ? aim : chance.pick(before.blocks.length));
  });
  return { ...live, blocks: wellFormed(live.blocks) };
};
