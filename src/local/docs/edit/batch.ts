import type { BatchUpdateReply, DocsRange, DocsRequest } from '../../../platform/docs';
import { readNamedStyles, type NamedStyles } from '../model/named-styles';
import type { Body } from '../model/structure';
import type { DocxPackage } from '../package/docx-package';
import { createBullets, deleteBullets } from './bullets';
import { updateColumns } from './column-widths';
import { deleteRange, touchesSuggestion, type Range } from './delete-range';
import { EditRefused, refuseEdit } from './edit-refused';
import { insertTable } from './insert-table';
import { insertText } from './insert-text';
import { dropHalfRanges } from './leftovers';
import { mergeCells } from './merge-cells';
import { replaceAll } from './replace-all';
import { updateParagraphStyle, updateTextStyle } from './restyle';
import { pinHeaderRows, updateCellStyle } from './table-looks';
import type { CellPlace } from './table-cells';
import { deleteRow, insertRow } from './table-rows';

type Reply = NonNullable<BatchUpdateReply['replies']>[number];

/** What requests work on. */
interface Desk {
  readonly docx: DocxPackage;
  readonly body: Body;
  readonly styles: NamedStyles;
}

type Kind = keyof DocsRequest;
type Content<K extends Kind> = NonNullable<DocsRequest[K]>;

const rangeOf = ({ startIndex, endIndex }: DocsRange): Range => ({
  start: startIndex,
  end: endIndex,
});

const placeOf = ({ tableCellLocation }: Content<'deleteTableRow'>): CellPlace => ({
  tableStart: tableCellLocation.tableStartLocation.index,
  row: tableCellLocation.rowIndex,
  column: tableCellLocation.columnIndex,
});

const NOT_PUBLIC =
  'There was a problem retrieving the image. The provided image should be publicly accessible, within size limit, and in supported formats.';

/** One function for each kind of request that is played. */
const kinds: { readonly [K in Kind]-?: (desk: Desk, content: Content<K>) => Reply } = {
  insertText: ({ body }, { location, text }) => {
    insertText(body, location.index, text);
    return {};
  },
  deleteContentRange: ({ body }, { range }) => {
    if (touchesSuggestion(body, rangeOf(range))) refuseEdit('Internal error encountered.', 500);
    deleteRange(body, rangeOf(range));
    return {};
  },
  replaceAllText: ({ body }, { containsText, replaceText }) => {
    const { text: find, matchCase } = containsText;
    const changed = replaceAll(body, { find, matchCase, replace: replaceText });
    return { replaceAllText: changed > 0 ? { occurrencesChanged: changed } : {} };
  },
  insertTable: ({ body }, { location, rows, columns }) => {
    insertTable(body, { index: location.index, rows, columns });
    return {};
  },
  insertTableRow: ({ body }, content) => {
    insertRow(body, placeOf(content), content.insertBelow);
    return {};
  },
  deleteTableRow: ({ body }, content) => {
    deleteRow(body, placeOf(content));
    return {};
  },
  mergeTableCells: ({ body }, { tableRange }) => {
    mergeCells(body, placeOf(tableRange), tableRange);
    return {};
  },
  updateTableCellStyle: ({ body }, { tableRange, tableCellStyle, fields }) => {
    const { rowSpan, columnSpan } = tableRange;
    const change = { rowSpan, columnSpan, style: tableCellStyle, fields };
    updateCellStyle(body, placeOf(tableRange), change);
    return {};
  },
  updateTableColumnProperties: ({ body }, content) => {
    const { tableStartLocation, columnIndices, tableColumnProperties, fields } = content;
    updateColumns(body, {
      tableStart: tableStartLocation.index,
      columns: columnIndices,
      properties: tableColumnProperties,
      fields,
    });
    return {};
  },
  pinTableHeaderRows: ({ body }, { tableStartLocation, pinnedHeaderRowsCount }) => {
    pinHeaderRows(body, tableStartLocation.index, pinnedHeaderRowsCount);
    return {};
  },
  updateTextStyle: ({ body }, { range, textStyle: style, fields }) => {
    updateTextStyle(body, rangeOf(range), { style, fields });
    return {};
  },
  updateParagraphStyle: ({ body, styles }, { range, paragraphStyle: style, fields }) => {
    updateParagraphStyle(body, rangeOf(range), { style, fields, styles });
    return {};
  },
  createParagraphBullets: ({ docx, body }, { range, bulletPreset }) => {
    createBullets({ docx, body }, rangeOf(range), bulletPreset);
    return {};
  },
  deleteParagraphBullets: ({ body }, { range }) => {
    deleteBullets(body, rangeOf(range));
    return {};
  },
  insertInlineImage: (_, { uri }) => {
    if (/^https?:\/\/[^\s/]+\.[^\s/]+/.test(uri))
      throw new TypeError('fetching a picture from the web is not in our platform');
    return refuseEdit(NOT_PUBLIC);
  },
};

const isKind = (name: string): name is Kind => Object.keys(kinds).includes(name);

/** Other places than the body of the one tab; nothing in them is played. */
const elsewhere = ['segmentId', 'tabId', 'tabsCriteria', 'endOfSegmentLocation'];

const checkPlaces = (name: string, content: unknown): void => {
  if (typeof content !== 'object' || content === null) return;
  Object.entries(content).forEach(([key, value]) => {
    if (elsewhere.includes(key))
      throw new TypeError(`Docs.Documents.batchUpdate: ${name}.${key} is not in our platform`);
    checkPlaces(name, value);
  });
};

const perform = (desk: Desk, request: DocsRequest, position: number): Reply => {
  const names = Object.keys(request);
  const [name = ''] = names;
  if (names.length !== 1) {
    throw new EditRefused(`Invalid requests[${position}]: exactly one request must be set.`);
  }
  if (!isKind(name)) {
    throw new TypeError(`Docs.Documents.batchUpdate: ${name} is not in our platform`);
  }
  checkPlaces(name, request[name]);
  // The table has a function for exactly this kind of request; the compiler cannot pair the two.
  const play = kinds[name] as (desk: Desk, content: unknown) => Reply;
  try {
    return play(desk, request[name]);
  } catch (error) {
    if (!(error instanceof EditRefused) || error.code !== 400) throw error;
    throw new EditRefused(`Invalid requests[${position}].${name}: ${error.message}`);
  }
};

/**
 * Applies requests one after the other to a document nobody else sees. Throws `EditRefused` at the first one
 * Google would refuse: the caller then forgets the document.
 */
export const applyRequests = (
  docx: DocxPackage,
  body: Body,
  requests: readonly DocsRequest[],
): Reply[] => {
  const desk = { docx, body, styles: readNamedStyles(docx) };
  const replies = requests.map((request, position) => perform(desk, request, position));
  dropHalfRanges(body.node);
  return replies;
};
