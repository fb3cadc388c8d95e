/** Where in a template something stands: the part of the package and the words around it. */
export interface TemplatePlace {
  /** Path of the part, e.g. `word/header1.xml`. */
  readonly part: string;
  /** Text of the paragraph around the place, shortened; empty when there is none. */
  readonly nearby: string;
}

/** Why a file is no Word document that can be filled. */
export type NotDocxReason =
  'not-a-zip' | 'no-document' | 'other-format' | 'document-type-declaration' | 'broken-xml';

/** Why a template is refused. Its sentence is made at the edge. */
export type TemplateProblem =
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'not-docx'; readonly reason: NotDocxReason; readonly part: string }
  /** Unpacked it would be far larger than any template. */
  | { readonly code: 'zip-bomb'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'macro'; readonly part: string }
  | { readonly code: 'external-link'; readonly part: string; readonly target: string }
  | { readonly code: 'unknown-tag'; readonly tag: string; readonly place: TemplatePlace }
  | { readonly code: 'missing-tag'; readonly tag: string }
  | { readonly code: 'repeated-tag'; readonly tag: string; readonly place: TemplatePlace }
  /** A tag that was opened and not closed, or the other way round, or one that was torn apart. */
  | { readonly code: 'broken-tag'; readonly tag: string; readonly place: TemplatePlace }
  | { readonly code: 'unbalanced-loop'; readonly tag: string; readonly place: TemplatePlace }
  /** A block tag that shares its paragraph with other text. */
  | { readonly code: 'tag-not-alone'; readonly tag: string; readonly place: TemplatePlace }
  /** A block tag in a header, a footer or a table, where a chapter cannot stand. */
  | { readonly code: 'tag-misplaced'; readonly tag: string; readonly place: TemplatePlace };
