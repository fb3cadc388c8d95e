/**
 * The part of the advanced Docs service (v1) that we use. Indexes count UTF-16 units from the start of the
 * body; a section break, and the start of a table, a row and a cell take one each.
 */
import type {
  DocsDimension,
  DocsCellLooks,
  DocsColumnProperties,
  DocsParagraphLooks,
  DocsTextStyle,
  NamedStyle,
} from './docs-looks';

/** One of `textRun`, `inlineObjectElement` … is set. */
export interface DocsParagraphElement {
  startIndex?: number;
  endIndex?: number;
  textRun?: {
    /** The last run of a paragraph ends with its newline. */
    content?: string;
    textStyle?: DocsTextStyle;
    suggestedInsertionIds?: string[];
    suggestedDeletionIds?: string[];
  };
  inlineObjectElement?: {
    inlineObjectId?: string;
    textStyle?: DocsTextStyle;
    suggestedInsertionIds?: string[];
    suggestedDeletionIds?: string[];
  };
  /** A field of a header or footer; nothing of ours reads one in the body. */
  autoText?: { type?: 'PAGE_NUMBER' | 'PAGE_COUNT' };
  pageBreak?: { textStyle?: DocsTextStyle };
  columnBreak?: { textStyle?: DocsTextStyle };
  footnoteReference?: { footnoteId?: string; textStyle?: DocsTextStyle };
  equation?: object;
}

export interface DocsParagraph {
  elements?: DocsParagraphElement[];
  paragraphStyle?: {
    namedStyleType?: NamedStyle;
    /** Headings only. */
    headingId?: string;
  } & Omit<DocsParagraphLooks, 'namedStyleType'>;
  bullet?: { listId?: string; nestingLevel?: number };
}

export interface DocsTableCell {
  startIndex?: number;
  endIndex?: number;
  content?: DocsElement[];
  tableCellStyle?: DocsCellLooks & { rowSpan?: number; columnSpan?: number };
}

export interface DocsTableRow {
  startIndex?: number;
  endIndex?: number;
  tableCells?: DocsTableCell[];
  tableRowStyle?: { tableHeader?: boolean };
  suggestedInsertionIds?: string[];
  suggestedDeletionIds?: string[];
}

export interface DocsTable {
  rows?: number;
  columns?: number;
  /** Rows need not have the same number of cells: a cell may span columns. */
  tableRows?: DocsTableRow[];
  tableStyle?: { tableColumnProperties?: DocsColumnProperties[] };
}

/** A structural element: one of `paragraph`, `table`, `sectionBreak`, `tableOfContents` is set. */
export interface DocsElement {
  /** Missing where it is 0. */
  startIndex?: number;
  endIndex?: number;
  paragraph?: DocsParagraph;
  table?: DocsTable;
  sectionBreak?: { sectionStyle?: DocsSectionStyle };
  tableOfContents?: { content?: DocsElement[] };
}

/** Of the pages after the break. What is missing is as in the section before. */
export interface DocsSectionStyle {
  flipPageOrientation?: boolean;
  useFirstPageHeaderFooter?: boolean;
  pageNumberStart?: number;
  defaultFooterId?: string;
}

export interface DocsContent {
  footers?: Record<string, { content?: DocsElement[] }>;
  body?: { content?: DocsElement[] };
  /** By their ids; a list without glyph type has bullets. */
  lists?: Record<string, { listProperties?: { nestingLevels?: { glyphType?: string }[] } }>;
  inlineObjects?: Record<
    string,
    {
      objectId?: string;
      inlineObjectProperties?: {
        embeddedObject?: {
          title?: string;
          description?: string;
          imageProperties?: { contentUri?: string };
          size?: { width?: DocsDimension; height?: DocsDimension };
        };
      };
    }
  >;
}

export interface DocsDocument extends DocsContent {
  documentId?: string;
  title?: string;
  /** Changes with every change of content; demanded back by `requiredRevisionId`. */
  revisionId?: string;
  suggestionsViewMode?: string;
  /** With `includeTabsContent`; the content then stands here and nowhere else. */
  tabs?: {
    tabProperties?: { tabId?: string; title?: string; index?: number };
    documentTab?: DocsContent;
  }[];
}

export interface DocsLocation {
  index: number;
}

export interface DocsRange {
  startIndex: number;
  endIndex: number;
}

export interface DocsCellLocation {
  tableStartLocation: DocsLocation;
  rowIndex: number;
  columnIndex: number;
}

/** Exactly one member is set. */
export interface DocsRequest {
  insertText?: { location: DocsLocation; text: string };
  deleteContentRange?: { range: DocsRange };
  replaceAllText?: { containsText: { text: string; matchCase: boolean }; replaceText: string };
  /** A newline is put before the table. */
  insertTable?: { location: DocsLocation; rows: number; columns: number };
  insertTableRow?: { tableCellLocation: DocsCellLocation; insertBelow: boolean };
  deleteTableRow?: { tableCellLocation: DocsCellLocation };
  /** The text of all stands in the first one afterwards. */
  mergeTableCells?: {
    tableRange: { tableCellLocation: DocsCellLocation; rowSpan: number; columnSpan: number };
  };
  updateTableCellStyle?: {
    tableRange: { tableCellLocation: DocsCellLocation; rowSpan: number; columnSpan: number };
    tableCellStyle: DocsCellLooks;
    fields: string;
  };
  updateTableColumnProperties?: {
    tableStartLocation: DocsLocation;
    columnIndices: number[];
    tableColumnProperties: DocsColumnProperties;
    fields: string;
  };
  /** The first rows of a table stand again on top of every page. */
  pinTableHeaderRows?: { tableStartLocation: DocsLocation; pinnedHeaderRowsCount: number };
  updateTextStyle?: { range: DocsRange; textStyle: DocsTextStyle; fields: string };
  updateParagraphStyle?: {
    range: DocsRange;
    paragraphStyle: DocsParagraphLooks;
    fields: string;
  };
  createParagraphBullets?: { range: DocsRange; bulletPreset: string };
  deleteParagraphBullets?: { range: DocsRange };
  /** Only a public address is taken: a picture of our own cannot be put in. */
  insertInlineImage?: { location: DocsLocation; uri: string };
}

export interface BatchUpdateRequest {
  requests: DocsRequest[];
  writeControl?: { requiredRevisionId: string };
}

export interface BatchUpdateReply {
  documentId?: string;
  /** One for each request, empty where there is nothing to say. */
  replies?: { replaceAllText?: { occurrencesChanged?: number } }[];
  writeControl?: { requiredRevisionId?: string };
}

export interface DocsDocuments {
  get(
    documentId: string,
    optionalArgs: {
      suggestionsViewMode: 'SUGGESTIONS_INLINE';
      includeTabsContent?: boolean;
      fields?: string;
    },
  ): DocsDocument;
  /** All requests or none; each request sees the indexes as the ones before it left them. */
  batchUpdate(resource: BatchUpdateRequest, documentId: string): BatchUpdateReply;
}

export interface Docs {
  readonly Documents: DocsDocuments;
}
