import { endOf } from '../../domain/merge/doc-text';
import { placementOf } from '../../domain/merge/placement';
import type { BlocksEdit, Edit } from '../../domain/merge/plan';
import { blocksRequests } from './blocks-requests';
import type { DocsRequest } from './docs-request';
import { deleteRowRequests, insertRowsRequests, rowEnd, rowStart } from './rows-requests';
import { wordsRequests } from './words-requests';

const requestsFor = (edit: Edit): readonly DocsRequest[] => {
  switch (edit.kind) {
    case 'words':
      return wordsRequests(edit);
    case 'blocks':
      return blocksRequests(edit);
    case 'insert-rows':
      return insertRowsRequests(edit);
    case 'delete-row':
      return deleteRowRequests(edit);
  }
};

/** New blocks that hang on to the paragraph before come after every edit of its words, and before what follows. */
const blocksIndex = (edit: BlocksEdit): number => {
  const before = edit.flow[edit.from - 1];
  if (placementOf(edit) === 'after' && before !== undefined) return endOf(before) - 0.5;
  return edit.flow[edit.from]?.start ?? 0;
};

const indexOf = (edit: Edit): number => {
  switch (edit.kind) {
    case 'words':
      return edit.start;
    case 'blocks':
      return blocksIndex(edit);
    case 'insert-rows':
      return edit.below ? rowEnd(edit.table, edit.row) : rowStart(edit.table, edit.row);
    case 'delete-row':
      return rowStart(edit.table, edit.row);
  }
};

/** Of edits at the same index, the one that reaches further is written first. */
const RANK: Readonly<Record<Edit['kind'], number>> = {
  words: 0,
  blocks: 1,
  'delete-row': 2,
  'insert-rows': 3,
};

/**
 * Requests of one `batchUpdate` that bring a plan's edits into the live document, from its end to its start, so that
 * every index is still the one that was read.
 */
export const requestsOf = (edits: readonly Edit[]): readonly DocsRequest[] =>
  edits
    .map((edit, order) => ({ edit, order, index: indexOf(edit), rank: RANK[edit.kind] }))
    .sort((a, b) => b.index - a.index || a.rank - b.rank || b.order - a.order)
    .flatMap(({ edit }) => requestsFor(edit));
