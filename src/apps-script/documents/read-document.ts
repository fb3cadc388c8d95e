import { OBJECT_MARK } from '../../domain/merge/doc-text';
import type {
  Block,
  DocText,
  Opaque,
  Paragraph,
  Table,
  TableCell,
} from '../../domain/merge/doc-text';
import type {
  DocsContent,
  DocsElement,
  DocsParagraph,
  DocsParagraphElement,
  DocsTable,
} from '../../platform/docs';
import { cellLooks, paragraphLooks, tableLooks } from './read-looks';
import { suggestionIds } from './suggestion-ids';

type DocsBullet = NonNullable<DocsParagraph['bullet']>;

type Pictures = NonNullable<DocsContent['inlineObjects']>;

/** What a document says beside its body. */
interface Beside {
  readonly pictures: Pictures;
  readonly lists: NonNullable<DocsContent['lists']>;
}

/** Whether the items of a list have numbers or letters. */
const isNumbered = ({ lists }: Beside, { listId = '' }: DocsBullet): boolean => {
  const [level] = lists[listId]?.listProperties?.nestingLevels ?? [];
  return !/^(?:NONE|GLYPH_TYPE_UNSPECIFIED)?$/.test(level?.glyphType ?? '');
};

/** A picture is known by its description, which says what it shows; its address changes with every reading. */
const objectKey = (element: DocsParagraphElement, pictures: Pictures): string => {
  const { inlineObjectElement, footnoteReference } = element;
  if (inlineObjectElement) {
    const picture =
      pictures[inlineObjectElement.inlineObjectId ?? '']?.inlineObjectProperties?.embeddedObject;
    return `picture ${picture?.description ?? ''} ${picture?.title ?? ''}`;
  }
  if (footnoteReference) return `footnote ${footnoteReference.footnoteId ?? ''}`;
  return Object.keys(element).find((key) => !key.endsWith('Index')) ?? '';
};

const sizeOf = ({ startIndex = 0, endIndex = startIndex }: DocsParagraphElement): number =>
  endIndex - startIndex;

const leadOf = (elements: readonly DocsParagraphElement[]): { readonly lead?: number } => {
  const end = elements.findIndex(({ textRun }) => textRun?.textStyle?.bold !== true);
  const bold = end < 0 ? elements : elements.slice(0, end);
  const text = bold.map(({ textRun }) => textRun?.content ?? '').join('');
  const lead = text.replace(/\n$/, '').length;
  return lead === 0 ? {} : { lead };
};

const readParagraph = (element: DocsElement, beside: Beside): Paragraph => {
  const { elements = [], paragraphStyle, bullet } = element.paragraph ?? {};
  const objects: string[] = [];
  const texts = elements.map((part) => {
    if (part.textRun) return part.textRun.content ?? '';
    const marks = Array.from({ length: sizeOf(part) }, () => OBJECT_MARK);
    objects.push(...marks.map(() => objectKey(part, beside.pictures)));
    return marks.join('');
  });
  return {
    kind: 'paragraph',
    style: paragraphStyle?.namedStyleType ?? 'NORMAL_TEXT',
    listed: bullet !== undefined,
    text: texts.join('').replace(/\n$/, ''),
    objects,
    ...leadOf(elements),
    ...paragraphLooks(element.paragraph ?? {}, isNumbered(beside, bullet ?? {})),
    start: element.startIndex ?? 0,
    suggestionPending: suggestionIds(element.paragraph).size > 0,
  };
};

const readTable = (element: DocsElement, table: DocsTable, beside: Beside): Table => ({
  kind: 'table',
  rows: (table.tableRows ?? []).map((row) => ({
    ...(row.tableRowStyle?.tableHeader === true ? { looks: { header: true } } : {}),
    cells: (row.tableCells ?? []).map((cell): TableCell => ({
      span: cell.tableCellStyle?.columnSpan ?? 1,
      blocks: readBlocks(cell.content ?? [], beside),
      ...cellLooks(cell),
    })),
  })),
  start: element.startIndex ?? 0,
  end: element.endIndex ?? 0,
  ...tableLooks(table),
});

const textIn = (elements: readonly DocsElement[], beside: Beside): string =>
  readBlocks(elements, beside)
    .map((block) => (block.kind === 'paragraph' ? block.text : ''))
    .join('\n');

const readOpaque = (element: DocsElement, beside: Beside): Opaque => {
  const place = { start: element.startIndex ?? 0, end: element.endIndex ?? 0 };
  const { tableOfContents, sectionBreak } = element;
  if (tableOfContents) {
    const key = textIn(tableOfContents.content ?? [], beside);
    return { kind: 'opaque', what: 'contents', key, ...place };
  }
  return { kind: 'opaque', what: sectionBreak ? 'section-break' : 'other', key: '', ...place };
};

const readBlocks = (elements: readonly DocsElement[], beside: Beside): readonly Block[] =>
  elements.map((element): Block => {
    if (element.paragraph) return readParagraph(element, beside);
    if (element.table) return readTable(element, element.table, beside);
    return readOpaque(element, beside);
  });

/** The body of a document as the merge sees it; suggestions that wait stand in the line. */
export const readDocText = ({ body, inlineObjects = {}, lists = {} }: DocsContent): DocText => ({
  blocks: readBlocks(body?.content ?? [], { pictures: inlineObjects, lists }),
});
