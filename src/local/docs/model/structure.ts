import type { Element } from '../package/xml';

/** What a unit of a paragraph is for Google: characters, or something that counts as one. */
export type PieceKind = 'text' | 'image' | 'page-break' | 'column-break' | 'footnote' | 'equation';

/** The smallest thing with an index: a text element of Word, a tab, a line break, a picture. */
export interface Piece {
  readonly kind: PieceKind;
  /** What it counts as; objects count as one character. */
  readonly text: string;
  readonly node: Element;
  /** The run it stands in; null for what stands in none. */
  readonly run: Element | null;
  /** Suggestion that put it in, and the one that would take it out. */
  readonly inserted: Element | null;
  readonly deleted: Element | null;
  readonly link: Element | null;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly node: Element;
  readonly pieces: readonly Piece[];
  /** With its newline. */
  readonly length: number;
}

export interface Cell {
  readonly node: Element;
  readonly blocks: Block[];
}

export interface Row {
  readonly node: Element;
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly kind: 'table';
  readonly node: Element;
  readonly rows: Row[];
}

/** A table of contents as the generator wrote it. */
export interface Contents {
  readonly kind: 'contents';
  readonly node: Element;
  readonly blocks: Block[];
}

/** The start of a section; Word keeps the properties at its end. */
export interface SectionBreak {
  readonly kind: 'section';
  readonly properties: Element | null;
}

export type Block = Paragraph | Table | Contents | SectionBreak;

/** The body of a document; its first block is the section break at index 0. */
export interface Body {
  readonly node: Element;
  readonly blocks: Block[];
}

const sum = <T>(items: readonly T[], size: (item: T) => number): number =>
  items.reduce((total, item) => total + size(item), 0);

/** A cell takes an index for its start. */
export const cellLength = (cell: Cell): number => 1 + sum(cell.blocks, blockLength);

/** A row takes an index for its start. */
export const rowLength = (row: Row): number => 1 + sum(row.cells, cellLength);

/** A table and a table of contents take one index at the start and one at the end. */
export const blockLength = (block: Block): number => {
  switch (block.kind) {
    case 'paragraph':
      return block.length;
    case 'table':
      return 2 + sum(block.rows, rowLength);
    case 'contents':
      return 2 + sum(block.blocks, blockLength);
    case 'section':
      return 1;
  }
};

/** Words of a paragraph without its newline. */
export const paragraphText = (paragraph: Paragraph): string =>
  paragraph.pieces.map(({ text }) => text).join('');

/** Paragraphs below blocks, in order, those in tables and lists of contents too. */
export const paragraphsIn = (blocks: readonly Block[]): readonly Paragraph[] =>
  blocks.flatMap((block): readonly Paragraph[] => {
    switch (block.kind) {
      case 'paragraph':
        return [block];
      case 'table':
        return block.rows.flatMap(({ cells }) =>
          cells.flatMap((cell) => paragraphsIn(cell.blocks)),
        );
      case 'contents':
        return paragraphsIn(block.blocks);
      case 'section':
        return [];
    }
  });
