import type { DocsRequest } from './docs-request';

/** Whether a request changes what stands in a document, or how it is built. */
const isContent = (request: DocsRequest): boolean => {
  if ('updateParagraphStyle' in request)
    return request.updateParagraphStyle.fields === 'namedStyleType';
  return [
    'insertText',
    'deleteContentRange',
    'insertTable',
    'insertTableRow',
    'deleteTableRow',
    'createParagraphBullets',
    'deleteParagraphBullets',
  ].some((kind) => kind in request);
};

/** The same requests without those that only change looks: what is left writes the same words. */
export const withoutLooks = (requests: readonly DocsRequest[]): readonly DocsRequest[] =>
  requests.filter(isContent);
