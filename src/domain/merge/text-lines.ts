import { endOf } from './doc-text';
import type { Block, Paragraph, Table, TableRow } from './doc-text';
import type { Edit } from './plan';

/** A paragraph, or a row of a table with the text of each cell. */
export type TextLine = readonly string[];

const paragraphAfter = ({ text, start }: Paragraph, edits: readonly Edit[]): string => {
  const own = edits.flatMap((edit) => (edit.kind === 'words' ? [edit] : []));
  return own
    .sort((a, b) => b.start - a.start)
    .reduce(
      (said, edit) => said.slice(0, edit.start - start) + edit.text + said.slice(edit.end - start),
      text,
    );
};

const within = (edits: readonly Edit[], block: Block): readonly Edit[] =>
  edits.filter(
    (edit) => edit.kind !== 'words' || (edit.start >= block.start && edit.start < endOf(block)),
  );

const rowAfter = ({ cells }: TableRow, edits: readonly Edit[]): TextLine =>
  cells.map(({ blocks }) =>
    linesAfter(blocks, edits)
      .map((line) => line.join(' | '))
      .join('\n'),
  );

const tableAfter = (table: Table, edits: readonly Edit[]): readonly TextLine[] =>
  table.rows.flatMap((row, index) => {
    const beside = (below: boolean): readonly TextLine[] =>
      edits.flatMap((edit) =>
        edit.kind === 'insert-rows' &&
        edit.table === table &&
        edit.row === index &&
        edit.below === below
          ? edit.rows.map((added) => rowAfter(added, []))
          : [],
      );
    const isGone = edits.some(
      (edit) => edit.kind === 'delete-row' && edit.table === table && edit.row === index,
    );
    return [...beside(false), ...(isGone ? [] : [rowAfter(row, edits)]), ...beside(true)];
  });

const blockAfter = (block: Block, edits: readonly Edit[]): readonly TextLine[] => {
  if (block.kind === 'paragraph') return [[paragraphAfter(block, edits)]];
  return block.kind === 'table' ? tableAfter(block, edits) : [];
};

/** What stands in blocks once edits are written, line by line. */
export const linesAfter = (flow: readonly Block[], edits: readonly Edit[]): readonly TextLine[] => {
  const coming = (at: number): readonly TextLine[] =>
    edits.flatMap((edit) =>
      edit.kind === 'blocks' && edit.flow === flow && edit.from === at
        ? linesAfter(edit.blocks, [])
        : [],
    );
  const isGone = (at: number): boolean =>
    edits.some(
      (edit) => edit.kind === 'blocks' && edit.flow === flow && edit.from <= at && at < edit.to,
    );
  const lines = flow.flatMap((block, at) => [
    ...coming(at),
    ...(isGone(at) ? [] : blockAfter(block, within(edits, block))),
  ]);
  return [...lines, ...coming(flow.length)];
};
