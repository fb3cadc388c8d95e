import type { Block, Paragraph, Table, TableRow } from './doc-text';
import { OBJECT_MARK } from './doc-text';
import { isObject, isWord, textOf, tokensOf, withoutFigures } from './words';
import type { Token } from './words';

/** One item of a list that is matched with another: a block, a section, a row of a table, a cell of its header. */
export interface Unit {
  /** Only units of the same kind can be the same thing. */
  readonly kind: Block['kind'] | 'row' | 'cell' | 'section';
  readonly tokens: readonly Token[];
  /** Equal in two units exactly when their content is. */
  readonly exact: string;
  /** Equal in two units that may be the same thing, the surest sign first: at last all but the figures. */
  readonly marks: readonly string[];
  /** Number of words and figures. */
  readonly weight: number;
}

interface Content {
  readonly shape: string;
  readonly tokens: readonly Token[];
  /** Text by which it is recognised when its figures have changed; all of it when absent. */
  readonly mark?: string;
  /** A surer sign than its text without figures; empty for none. */
  readonly label?: string;
  /** A sign that proves it only where nothing else like it stands; empty for none. */
  readonly hint?: string;
}

const unit = (
  kind: Unit['kind'],
  { shape, tokens, mark, label = '', hint = '' }: Content,
): Unit => {
  const text = tokens.map((token) => token.text).join('');
  return {
    kind,
    tokens,
    exact: `${kind}${shape}|${text}`,
    marks: [label, mark ?? `${kind}${shape}|${withoutFigures(text)}`, hint].filter(
      (sign) => sign !== '',
    ),
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

/** What else must agree for two blocks to be equal: style of a paragraph, number of cells in every row. */
const shapeOf = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return `${block.style}${block.listed ? '*' : ''}`;
    case 'table':
      return block.rows.map(({ cells }) => cells.length).join();
    case 'opaque':
      return block.what;
  }
};

/** A table is recognised by its header, whatever has become of its rows. */
const headerOf = ({ rows }: Table): string => {
  const [header] = rows;
  return `table|${header === undefined ? '' : withoutFigures(rowText(header))}`;
};

/**
 * A lone picture is known by how its description begins, before the figures that it shows; else, where one picture
 * follows another, as that one: its description may be about something that got another name.
 */
const pictureSigns = ({ text, objects }: Paragraph): Pick<Content, 'label' | 'hint'> => {
  if (text.trim() !== OBJECT_MARK) return {};
  const [title = ''] = (objects[0] ?? '').split(/\d/, 1);
  return { label: `picture|${title}`, hint: 'picture' };
};

/** A block as a unit. */
export const blockUnit = (block: Block): Unit =>
  unit(block.kind, {
    shape: shapeOf(block),
    tokens: blockTokens(block),
    ...(block.kind === 'table' ? { mark: headerOf(block) } : {}),
    ...(block.kind === 'paragraph' ? pictureSigns(block) : {}),
  });

/** What names a row, figures included: its cells that hold words. A row that names itself so is never another one. */
const labelOf = ({ cells }: TableRow): string =>
  cells
    .map(({ blocks }) => plainText(blocks))
    .filter((text) => /\p{L}/u.test(text))
    .join('|');

/** A code in the first cell of a row, as budgets have them; a number that only counts the rows is none. */
const codeOf = ({ cells: [first] }: TableRow): string => {
  const text = plainText(first?.blocks ?? []).trim();
  return /^(?=.*\d)[\p{L}\d.-]{4,}$/u.test(text) ? text : '';
};

/** A row of a table as a unit: known by its code and what names it, then by what names it alone. */
export const rowUnit = (row: TableRow): Unit => {
  const shape = String(row.cells.length);
  const label = labelOf(row);
  const code = codeOf(row);
  const known = unit('row', {
    shape,
    tokens: row.cells.flatMap(({ blocks }) => blocks.flatMap(blockTokens)),
    label,
  });
  return code === '' ? known : { ...known, marks: [`${code} ${label}`, ...known.marks] };
};

/** What stands in blocks, paragraphs on lines of their own. */
export const plainText = (blocks: readonly Block[]): string =>
  textOf(blocks.flatMap(blockTokens).map(({ text }) => text)).replace(/\n$/, '');

/** What stands in a row, one cell after the other. */
export const rowText = (row: TableRow): string =>
  row.cells.map(({ blocks }) => plainText(blocks)).join(' | ');

/** A line of text as a unit: one cell for a paragraph, several for a row. */
export const lineUnit = (cells: readonly string[]): Unit =>
  unit(cells.length === 1 ? 'paragraph' : 'row', {
    shape: '',
    tokens: tokensOf(cells.join(' | '), []),
    label: cells.length === 1 ? '' : cells.filter((text) => /\p{L}/u.test(text)).join('|'),
  });

/** A header cell as a unit. */
export const cellUnit = (blocks: readonly Block[]): Unit =>
  unit('cell', { shape: '', tokens: blocks.flatMap(blockTokens) });

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
