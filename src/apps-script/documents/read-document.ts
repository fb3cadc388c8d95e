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
  DocsParagraphElement,
  DocsTable,
} from '../../platform/docs';
import { cellLooks, paragraphLooks, tableLooks } from './read-looks';
import { suggestionIds } from './suggestion-ids';

type Pictures = NonNullable<DocsContent['inlineObjects']>;

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

const readParagraph = (element: DocsElement, pictures: Pictures): Paragraph => {
  const { elements = [], paragraphStyle, bullet } = element.paragraph ?? {};
  const objects: string[] = [];
  const texts = elements.map((part) => {
    if (part.textRun) return part.textRun.content ?? '';
    const marks = Array.from({ length: sizeOf(part) }, () => OBJECT_MARK);
    objects.push(...marks.map(() => objectKey(part, pictures)));
    return marks.join('');
  });
  return {
    kind: 'paragraph',
    style: paragraphStyle?.namedStyleType ?? 'NORMAL_TEXT',
    listed: bullet !== undefined,
    text: texts.join('').replace(/\n$/, ''),
    objects,
    ...leadOf(elements),
    ...paragraphLooks(element.paragraph ?? {}),
    start: element.startIndex ?? 0,
    suggestionPending: suggestionIds(element.paragraph).size > 0,
  };
};

const readTable = (element: DocsElement, table: DocsTable, pictures: Pictures): Table => ({
  kind: 'table',
  rows: (table.tableRows ?? []).map((row) => ({
    ...(row.tableRowStyle?.tableHeader === true ? { looks: { header: true } } : {}),
    cells: (row.tableCells ?? []).map((cell): TableCell => ({
      span: cell.tableCellStyle?.columnSpan ?? 1,
      blocks: readBlocks(cell.content ?? [], pictures),
      ...cellLooks(cell),
    })),
  })),
  start: element.startIndex ?? 0,
  end: element.endIndex ?? 0,
  ...tableLooks(table),
});

const textIn = (elements: readonly DocsElement[], pictures: Pictures): string =>
  readBlocks(elements, pictures)
    .map((block) => (block.kind === 'paragraph' ? block.text : ''))
    .join('\n');

const readOpaque = (element: DocsElement, pictures: Pictures): Opaque => {
  const place = { start: element.startIndex ?? 0, end: element.endIndex ?? 0 };
  const { tableOfContents, sectionBreak } = element;
  if (tableOfContents) {
    const key = textIn(tableOfContents.content ?? [], pictures);
    return { kind: 'opaque', what: 'contents', key, ...place };
  }
  return { kind: 'opaque', what: sectionBreak ? 'section-break' : 'other', key: '', ...place };
};

const readBlocks = (elements: readonly DocsElement[], pictures: Pictures): readonly Block[] =>
  elements.map((element): Block => {
    if (element.paragraph) return readParagraph(element, pictures);
    if (element.table) return readTable(element, element.table, pictures);
    return readOpaque(element, pictures);
  });

/** The body of a document as the merge sees it; suggestions that wait stand in the line. */
export const readDocText = ({ body, inlineObjects = {} }: DocsContent): DocText => ({
  blocks: readBlocks(body?.content ?? [], inlineObjects),
});
