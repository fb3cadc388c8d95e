import {
  blockLength,
  type Block,
  type Body,
  type Cell,
  type Paragraph,
  type Row,
  type Table,
} from './structure';

/** A run of blocks that ends with its own last newline: the body, a cell, a table of contents. */
export interface Container {
  readonly blocks: Block[];
  /** Index of its first block. */
  readonly start: number;
}

/** A block with its place. */
export interface PlacedBlock<B extends Block = Block> {
  readonly block: B;
  readonly start: number;
  readonly end: number;
  readonly container: Container;
  readonly position: number;
}

/** Blocks of a container with their indexes. */
export const placedBlocks = (container: Container): readonly PlacedBlock[] => {
  let at = container.start;
  return container.blocks.map((block, position) => {
    const start = at;
    at += blockLength(block);
    return { block, start, end: at, container, position };
  });
};

/** Index after the last newline. */
export const endOfContainer = (container: Container): number =>
  container.blocks.reduce((at, block) => at + blockLength(block), container.start);

export const containerOf = (body: Body): Container => ({ blocks: body.blocks, start: 0 });

/** A cell with its place in the table. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly row: Row;
  readonly start: number;
  readonly container: Container;
}

/** Cells of a table with their indexes. */
const placedCells = (table: Table, tableStart: number): readonly PlacedCell[] => {
  let at = tableStart + 1;
  return table.rows.flatMap((row) => {
    at += 1;
    return row.cells.map((cell) => {
      const start = at;
      const container = { blocks: cell.blocks, start: start + 1 };
      at = endOfContainer(container);
      return { cell, row, start, container };
    });
  });
};

const inside = (block: PlacedBlock, index: number): Container | null => {
  if (block.block.kind === 'contents') {
    const container = { blocks: block.block.blocks, start: block.start + 1 };
    return index >= container.start && index < endOfContainer(container) ? container : null;
  }
  if (block.block.kind !== 'table') return null;
  const cell = placedCells(block.block, block.start).find(
    ({ container }) => index >= container.start && index < endOfContainer(container),
  );
  return cell?.container ?? null;
};

/** The innermost block an index falls into; null beyond the end. A table itself when it falls on its borders. */
export const blockAt = (container: Container, index: number): PlacedBlock | null => {
  const hit = placedBlocks(container).find(({ start, end }) => index >= start && index < end);
  if (hit === undefined) return null;
  const deeper = inside(hit, index);
  return deeper === null ? hit : blockAt(deeper, index);
};

export const isParagraph = (block: PlacedBlock): block is PlacedBlock<Paragraph> =>
  block.block.kind === 'paragraph';

export const isTable = (block: PlacedBlock): block is PlacedBlock<Table> =>
  block.block.kind === 'table';

/** Every container of a body, the outer before the inner, in the order of their starts. */
export const containersIn = (container: Container): readonly Container[] => [
  container,
  ...placedBlocks(container).flatMap(({ block, start }) => {
    if (block.kind === 'contents') return containersIn({ blocks: block.blocks, start: start + 1 });
    if (block.kind !== 'table') return [];
    return placedCells(block, start).flatMap((cell) => containersIn(cell.container));
  }),
];

/** Every paragraph with its indexes, those in tables and lists of contents too, in order. */
export const placedParagraphs = (body: Body): readonly PlacedBlock<Paragraph>[] =>
  containersIn(containerOf(body))
    .flatMap((container) => placedBlocks(container).filter(isParagraph))
    .sort((a, b) => a.start - b.start);
