import type { Block, Paragraph, TableRow } from './doc-text';
import { OBJECT_MARK } from './doc-text';
import { isObject, isWord, textOf, tokensOf, withoutFigures } from './words';
import type { Token } from './words';

/** One item of a list that is matched with another: a block of a text, a row of a table, a cell of a header. */
export interface Unit {
  /** Only units of the same kind can be the same thing. */
  readonly kind: Block['kind'] | 'row' | 'cell';
  readonly tokens: readonly Token[];
  /** Equal in two units exactly when their content is. */
  readonly exact: string;
  /** Equal in two units that differ in figures only. */
  readonly loose: string;
  /** Number of words and figures. */
  readonly weight: number;
}

const unit = (kind: Unit['kind'], shape: string, tokens: readonly Token[]): Unit => {
  const text = tokens.map((token) => token.text).join('');
  return {
    kind,
    tokens,
    exact: `${kind}${shape}|${text}`,
    loose: `${kind}${shape}|${withoutFigures(text)}`,
    weight: tokens.filter((token) => isWord(token.text)).length,
  };
};

const blockTokens = (block: Block): readonly Token[] => {
  switch (block.kind) {
    case 'paragraph':
      return tokensOf(block.text, block.objects);
    case 'table':
      return block.rows.flatMap((row) =>
        row.cells.flatMap(({ blocks }) => blocks.flatMap(blockTokens)),
      );
    case 'opaque':
      return [{ text: `${OBJECT_MARK}${block.key}`, offset: 0, size: block.end - block.start }];
  }
};

/** Number of cells in every row, so that tables of different shape are never taken for equal. */
const shapeOf = (block: Block): string => {
  if (block.kind === 'opaque') return block.what;
  return block.kind === 'table' ? block.rows.map(({ cells }) => cells.length).join() : '';
};

/** A block as a unit. */
export const blockUnit = (block: Block): Unit =>
  unit(block.kind, shapeOf(block), blockTokens(block));

/** A row of a table as a unit. */
export const rowUnit = (row: TableRow): Unit =>
  unit(
    'row',
    String(row.cells.length),
    row.cells.flatMap(({ blocks }) => blocks.flatMap(blockTokens)),
  );

/** What stands in blocks, paragraphs on lines of their own. */
export const plainText = (blocks: readonly Block[]): string =>
  textOf(blocks.flatMap(blockTokens).map(({ text }) => text)).replace(/\n$/, '');

/** What stands in a row, one cell after the other. */
export const rowText = (row: TableRow): string =>
  row.cells.map(({ blocks }) => plainText(blocks)).join(' | ');

/** A header cell as a unit. */
export const cellUnit = (blocks: readonly Block[]): Unit =>
  unit('cell', '', blocks.flatMap(blockTokens));

/** A paragraph with other content; the line end among the tokens is not needed. */
export const withTokens = (paragraph: Paragraph, tokens: readonly string[]): Paragraph => ({
  ...paragraph,
  text: textOf(tokens).replace(/\n$/, ''),
  objects: tokens.filter(isObject).map((token) => token.slice(OBJECT_MARK.length)),
});

/** Whether a suggestion waits anywhere in a block. */
export const isPending = (block: Block): boolean => {
  if (block.kind === 'paragraph') return block.suggestionPending;
  return block.kind === 'table' && block.rows.some(isRowPending);
};

/** Whether a suggestion waits anywhere in a row. */
export const isRowPending = (row: TableRow): boolean =>
  row.cells.some(({ blocks }) => blocks.some(isPending));
