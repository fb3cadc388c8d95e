import { removalOf } from '../../domain/merge/removal';
import { REMARKS_TITLE } from '../../domain/report/annex/closing-annexes';
import type { Ports } from '../ports';

const MOST_TRIES = 3;

/**
 * Takes the warnings of the quality gate out of a draft that becomes final. Nothing is written when they are gone
 * already; when somebody types meanwhile the document is read again.
 */
export const dropRemarks = (
  { refresh }: Pick<Ports, 'refresh'>,
  documentId: string,
): 'dropped' | 'document-changed' => {
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const { text, revisionId } = refresh.readDocument(documentId);
    const removal = removalOf(text, REMARKS_TITLE);
    if (removal === null) return 'dropped';
    if (refresh.apply(documentId, [removal], revisionId) === 'applied') return 'dropped';
  }
  return 'document-changed';
};
