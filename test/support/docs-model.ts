import type { DocsRequest } from '../../src/apps-script/merge/docs-request';
import { OBJECT_MARK } from '../../src/domain/merge/doc-text';
import type {
  Block,
  DocText,
  Paragraph,
  TableCell,
  TableRow,
} from '../../src/domain/merge/doc-text';

/**
 * A Google Doc as the Docs API counts it: one item for each UTF-16 unit, with the marks that begin and end tables,
 * rows, cells and sections. Requests are refused by Google's rules, as the reference of `deleteContentRange`,
 * `insertText` and their relatives states them.
 */
export interface Item {
  readonly unit: string;
  /** On a line end: named style and list of its paragraph. */
  readonly style?: string;
  readonly listed?: boolean;
  readonly pending?: boolean;
  readonly bold?: boolean;
  /** On the mark of a cell: number of columns that it covers, when it covers several. */
  readonly span?: number;
  /** On an inline object and on a contents list: what it is. */
  readonly key?: string;
  /** Identity of a comment anchored here. */
  readonly comment?: string;
}

const TABLE = '\u0010';
const ROW = '\u0012';
const CELL = '\u001C';
const TABLE_END = '\u0011';
const SECTION = '\u000C';
const CONTENTS = '\u0013';
const MARKS = new Set([TABLE, ROW, CELL, TABLE_END, SECTION, CONTENTS]);

/** A document without indexes, as tests write it. */
export type Sketch =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly style: string;
      readonly listed: boolean;
      readonly pending: boolean;
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'section' };

export const text = (
  content: string,
  style = 'NORMAL_TEXT',
  more: { readonly listed?: boolean; readonly pending?: boolean } = {},
): Sketch => ({
  kind: 'text',
  text: content,
  style,
  listed: more.listed ?? false,
  pending: more.pending ?? false,
});

export const table = (...rows: readonly (readonly string[])[]): Sketch => ({ kind: 'table', rows });

const plainItems = new Map<string, Item>();

/** Letters without looks are shared: documents have very many of them. */
const plainItem = (unit: string): Item => {
  const item = plainItems.get(unit) ?? { unit };
  plainItems.set(unit, item);
  return item;
};

const unitsOf = (content: string): readonly Item[] => content.split('').map(plainItem);

const lineOf = (
  content: string,
  style: string,
  listed = false,
  pending = false,
): readonly Item[] => [...unitsOf(content), { unit: '\n', style, listed, pending }];

const cellItems = (content: string): readonly Item[] => [
  { unit: CELL },
  ...content.split('\n').flatMap((line) => lineOf(line, 'NORMAL_TEXT')),
];

const itemsOf = (sketch: Sketch): readonly Item[] => {
  if (sketch.kind === 'section') return [{ unit: SECTION }];
  if (sketch.kind === 'text') {
    return lineOf(sketch.text, sketch.style, sketch.listed, sketch.pending);
  }
  const rows = sketch.rows.flatMap((row) => [{ unit: ROW }, ...row.flatMap(cellItems)]);
  return [{ unit: TABLE }, ...rows, { unit: TABLE_END }];
};

/** A document that begins, as every body does, with a section break. */
export const documentOf = (sketches: readonly Sketch[]): readonly Item[] => [
  { unit: SECTION },
  ...sketches.flatMap(itemsOf),
];

const paragraphItems = (paragraph: Paragraph): readonly Item[] => {
  const { text: content, objects, lead = 0, style, listed, suggestionPending } = paragraph;
  let seen = 0;
  const units = unitsOf(content).map((item, at): Item => {
    const looks = at < lead ? { ...item, bold: true } : item;
    if (item.unit !== OBJECT_MARK) return looks;
    seen += 1;
    return { ...looks, key: objects[seen - 1] ?? '' };
  });
  return [...units, { unit: '\n', style, listed, pending: suggestionPending }];
};

const blockItems = (block: Block): readonly Item[] => {
  if (block.kind === 'paragraph') return paragraphItems(block);
  if (block.kind === 'opaque') {
    return [block.what === 'contents' ? { unit: CONTENTS, key: block.key } : { unit: SECTION }];
  }
  const rows = block.rows.flatMap(({ cells }) => [
    { unit: ROW },
    ...cells.flatMap(({ span, blocks }) => [{ unit: CELL, span }, ...blocks.flatMap(blockItems)]),
  ]);
  return [{ unit: TABLE }, ...rows, { unit: TABLE_END }];
};

/** A document with these blocks; it begins with a section break, as every body does. */
export const documentWith = (blocks: readonly Block[]): readonly Item[] => {
  const items = blocks.flatMap(blockItems);
  return items[0]?.unit === SECTION ? items : [{ unit: SECTION }, ...items];
};

interface Reader {
  readonly items: readonly Item[];
  at: number;
}

const unitAt = ({ items }: Reader, at: number): string => items[at]?.unit ?? '';

const readParagraph = (reader: Reader): Paragraph => {
  const start = reader.at;
  while (unitAt(reader, reader.at) !== '\n') reader.at += 1;
  const end = reader.items[reader.at];
  const units = reader.items.slice(start, reader.at);
  const plain = units.findIndex(({ bold }) => bold !== true);
  const lead = plain < 0 ? units.length : plain;
  reader.at += 1;
  return {
    kind: 'paragraph',
    style: end?.style ?? 'NORMAL_TEXT',
    listed: end?.listed ?? false,
    text: units.map(({ unit }) => unit).join(''),
    objects: units.flatMap(({ unit, key }) => (unit === OBJECT_MARK ? [key ?? ''] : [])),
    ...(lead === 0 ? {} : { lead }),
    start,
    suggestionPending: end?.pending ?? false,
  };
};

const readTable = (reader: Reader): Block => {
  const start = reader.at;
  const rows: TableRow[] = [];
  reader.at += 1;
  while (unitAt(reader, reader.at) === ROW) {
    const cells: TableCell[] = [];
    reader.at += 1;
    while (unitAt(reader, reader.at) === CELL) {
      const span = reader.items[reader.at]?.span ?? 1;
      reader.at += 1;
      cells.push({ span, blocks: readBlocks(reader) });
    }
    rows.push({ cells });
  }
  reader.at += 1;
  return { kind: 'table', rows, start, end: reader.at };
};

const readBlocks = (reader: Reader): readonly Block[] => {
  const blocks: Block[] = [];
  for (;;) {
    const unit = unitAt(reader, reader.at);
    if (unit === '' || unit === CELL || unit === ROW || unit === TABLE_END) return blocks;
    if (unit === TABLE) blocks.push(readTable(reader));
    else if (unit === SECTION || unit === CONTENTS) {
      const start = reader.at;
      const what = unit === SECTION ? 'section-break' : 'contents';
      reader.at += 1;
      blocks.push({
        kind: 'opaque',
        what,
        key: reader.items[start]?.key ?? '',
        start,
        end: reader.at,
      });
    } else blocks.push(readParagraph(reader));
  }
};

/** Reads a document with its indexes. */
export const docText = (items: readonly Item[]): DocText => ({
  blocks: readBlocks({ items, at: 0 }),
});

class Refused extends Error {}

const isText = (item: Item | undefined): boolean => item !== undefined && !MARKS.has(item.unit);

const lineEndFrom = (items: readonly Item[], index: number): number => {
  let end = index;
  while (end < items.length && items[end]?.unit !== '\n') end += 1;
  if (end >= items.length) throw new Refused('There is no paragraph at the index.');
  return end;
};

const splitsPair = (items: readonly Item[], index: number): boolean => {
  const unit = items[index]?.unit ?? '';
  return unit >= '\uDC00' && unit <= '\uDFFF';
};

const checkInside = (items: readonly Item[], index: number): void => {
  if (!isText(items[index]) || splitsPair(items, index)) {
    throw new Refused(`Text must be inserted inside the bounds of a paragraph (${index}).`);
  }
};

const insertText = (items: Item[], index: number, content: string): void => {
  if (content === '') throw new Refused('The text to insert is empty.');
  checkInside(items, index);
  const before = items[index - 1];
  const here = items[index];
  const inParagraph = before?.unit !== '\n' && isText(before);
  const bold = (inParagraph ? before : here)?.bold ?? false;
  const inComment = inParagraph && before?.comment === here?.comment;
  const comment = inComment ? here?.comment : undefined;
  const { style, listed } = items[lineEndFrom(items, index)] ?? {};
  const looks = { ...(bold ? { bold } : {}), ...(comment === undefined ? {} : { comment }) };
  const isPlain = !bold && comment === undefined;
  const added = unitsOf(content).map((item): Item => {
    if (item.unit === '\n')
      return { ...item, style: style ?? '', listed: listed ?? false, ...looks };
    return isPlain ? item : { ...item, ...looks };
  });
  items.splice(index, 0, ...added);
};

/** Deleting must take whole tables and spare the line ends that hold the structure. */
const checkDeletion = (items: readonly Item[], from: number, to: number): void => {
  if (from < 1 || to <= from || to > items.length) throw new Refused('The range is invalid.');
  if (splitsPair(items, from) || splitsPair(items, to)) throw new Refused('Half a character.');
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const unit = items[at]?.unit ?? '';
    if (unit === TABLE) depth += 1;
    if (unit === TABLE_END) depth -= 1;
    const isPart = unit === ROW || unit === CELL;
    if (depth < 0 || (depth === 0 && isPart)) throw new Refused('Part of a table.');
    const next = items[at + 1]?.unit;
    const isLast = next === undefined || next === ROW || next === CELL || next === TABLE_END;
    if (depth === 0 && unit === '\n' && isLast) throw new Refused('The last line end.');
    const holds = next === TABLE || next === SECTION || next === CONTENTS;
    if (unit === '\n' && at + 1 === to && holds) throw new Refused('The line end before a table.');
  }
  if (depth !== 0) throw new Refused('Part of a table.');
};

const rowBounds = (
  items: readonly Item[],
  tableStart: number,
  row: number,
): { readonly from: number; readonly to: number } => {
  if (items[tableStart]?.unit !== TABLE) throw new Refused(`No table starts at ${tableStart}.`);
  const starts: number[] = [];
  let depth = 0;
  for (let at = tableStart; at < items.length; at += 1) {
    const unit = items[at]?.unit;
    if (unit === TABLE) depth += 1;
    if (unit === TABLE_END) depth -= 1;
    if ((unit === ROW && depth === 1) || depth === 0) starts.push(at);
    if (depth === 0) break;
  }
  const [from, to] = [starts[row], starts[row + 1]];
  if (from === undefined || to === undefined) throw new Refused(`The table has no row ${row}.`);
  return { from, to };
};

const insertRow = (
  items: Item[],
  {
    tableCellLocation,
    insertBelow,
  }: Extract<DocsRequest, { insertTableRow: unknown }>['insertTableRow'],
): void => {
  const { tableStartLocation, rowIndex } = tableCellLocation;
  const { from, to } = rowBounds(items, tableStartLocation.index, rowIndex);
  const cells = items.slice(from, to).filter(({ unit }) => unit === CELL).length;
  const row = Array.from({ length: cells }, () => cellItems('')).flat();
  items.splice(insertBelow ? to : from, 0, { unit: ROW }, ...row);
};

/** Joins cells of one row; all but the first have to be empty, as those of a new table are. */
const joinCells = (
  items: Item[],
  {
    tableCellLocation: { tableStartLocation, rowIndex, columnIndex },
    columnSpan,
  }: Extract<DocsRequest, { mergeTableCells: unknown }>['mergeTableCells']['tableRange'],
): void => {
  const { from, to } = rowBounds(items, tableStartLocation.index, rowIndex);
  const cells = items.flatMap(({ unit }, at) =>
    unit === CELL && at > from && at < to ? [at] : [],
  );
  const [head, ...others] = cells.slice(columnIndex, columnIndex + columnSpan);
  if (head === undefined || others.length !== columnSpan - 1) throw new Refused('No such cells.');
  for (const at of [...others].reverse()) {
    if (items[at + 1]?.unit !== '\n') throw new Refused('The cell is not empty.');
    items.splice(at, 2);
  }
  items[head] = { unit: CELL, span: columnSpan };
};

const restyle = (
  items: Item[],
  range: { readonly startIndex: number; readonly endIndex: number },
  change: Partial<Item>,
): void => {
  const last = lineEndFrom(items, range.endIndex - 1);
  if (range.endIndex <= range.startIndex || range.endIndex > items.length) {
    throw new Refused('The range is invalid.');
  }
  for (let at = range.startIndex; at <= last; at += 1) {
    const item = items[at];
    if (item?.unit === '\n') items[at] = { ...item, ...change };
  }
};

const apply = (items: Item[], request: DocsRequest): void => {
  if ('insertText' in request) {
    insertText(items, request.insertText.location.index, request.insertText.text);
    return;
  }
  if ('deleteContentRange' in request) {
    const { startIndex, endIndex } = request.deleteContentRange.range;
    checkDeletion(items, startIndex, endIndex);
    items.splice(startIndex, endIndex - startIndex);
    return;
  }
  if ('insertTable' in request) {
    const { location, rows, columns } = request.insertTable;
    checkInside(items, location.index);
    const { style } = items[lineEndFrom(items, location.index)] ?? {};
    const row = Array.from({ length: columns }, () => '');
    const added = itemsOf(table(...Array.from({ length: rows }, () => row)));
    items.splice(location.index, 0, { unit: '\n', style: style ?? '' }, ...added);
    return;
  }
  if ('insertTableRow' in request) {
    insertRow(items, request.insertTableRow);
    return;
  }
  if ('deleteTableRow' in request) {
    const { tableStartLocation, rowIndex } = request.deleteTableRow.tableCellLocation;
    const { from, to } = rowBounds(items, tableStartLocation.index, rowIndex);
    items.splice(from, to - from);
    return;
  }
  if ('mergeTableCells' in request) {
    joinCells(items, request.mergeTableCells.tableRange);
    return;
  }
  // Looks of tables are not in this model.
  if ('updateTableCellStyle' in request || 'updateTableColumnProperties' in request) return;
  if ('pinTableHeaderRows' in request) return;
  if ('updateParagraphStyle' in request) {
    const { range, paragraphStyle, fields } = request.updateParagraphStyle;
    const { namedStyleType: style } = paragraphStyle;
    restyle(items, range, fields === 'namedStyleType' && style !== undefined ? { style } : {});
    return;
  }
  if ('createParagraphBullets' in request) {
    restyle(items, request.createParagraphBullets.range, { listed: true });
    return;
  }
  if ('deleteParagraphBullets' in request) {
    restyle(items, request.deleteParagraphBullets.range, { listed: false });
    return;
  }
  const { range, textStyle, fields } = request.updateTextStyle;
  if (fields === 'backgroundColor') return;
  for (let at = range.startIndex; at < range.endIndex; at += 1) {
    const item = items[at];
    if (item !== undefined && isText(item)) items[at] = { ...item, bold: textStyle.bold ?? false };
  }
};

/** Carries out requests one after the other; throws where Google would refuse one. */
export const batchUpdate = (
  items: readonly Item[],
  requests: readonly DocsRequest[],
): readonly Item[] => {
  const written = [...items];
  requests.forEach((request) => apply(written, request));
  return written;
};

/** Content without indexes, to compare documents. */
export const contentOf = (items: readonly Item[]): readonly unknown[] => {
  const plain = (block: Block): unknown => {
    if (block.kind === 'opaque') return block.what;
    if (block.kind === 'table') {
      return block.rows.map(({ cells }) =>
        cells.map(({ span, blocks }) => [span, blocks.map(plain)]),
      );
    }
    return { text: block.text, style: block.style, listed: block.listed };
  };
  return docText(items).blocks.map(plain);
};
