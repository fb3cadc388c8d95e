import { allowExtension, type DocxPackage, type NewPart } from '../package/docx-package';
import { NAMESPACES, type Document } from '../package/xml';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const EXTENSIONS = `xmlns:mc="${NAMESPACES.mc}" xmlns:w14="${NAMESPACES.w14}" xmlns:w15="${NAMESPACES.w15}" mc:Ignorable="w14 w15"`;

/** The words of all comments and replies. */
export const COMMENTS: NewPart = {
  path: 'word/comments.xml',
  contentType: `${TYPE}.comments+xml`,
  relationship: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
  xml: `${XML}<w:comments xmlns:w="${NAMESPACES.w}" ${EXTENSIONS}/>`,
};

/** Which comment answers which, and which are done. */
export const COMMENTS_EXTENDED: NewPart = {
  path: 'word/commentsExtended.xml',
  contentType: `${TYPE}.commentsExtended+xml`,
  relationship: 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
  xml: `${XML}<w15:commentsEx xmlns:w15="${NAMESPACES.w15}" ${EXTENSIONS.replace(/xmlns:w15="[^"]*" /, '')}/>`,
};

/** Exact moments, where Word 365 writes them; the other part only knows the time on the wall. */
export const COMMENTS_EXTENSIBLE = 'word/commentsExtensible.xml';
export const COMMENTS_IDS = 'word/commentsIds.xml';

/** The comments part ready for another comment. */
export const commentsForWriting = (docx: DocxPackage): Document => {
  const comments = docx.ensure(COMMENTS);
  allowExtension(comments, 'w14', NAMESPACES.w14);
  return comments;
};
