import type { Catalogue } from '../application/messages/catalogue';
import type { DraftRefresh } from '../application/outcome';
import type { ShownChange } from '../application/server-api';

/** What a refresh writes and what it leaves out, line by line; first what somebody has to decide. */
export const showRefresh = (
  drafts: readonly DraftRefresh[],
  { refresh }: Catalogue,
): readonly ShownChange[] =>
  drafts.flatMap(({ report, changes, conflicts, held, manual }) => {
    const left = { conflict: conflicts, held, manual } as const;
    const kinds = ['conflict', 'held', 'manual'] as const;
    return [
      ...kinds.flatMap((kind) =>
        left[kind].map((finding) => ({ report, kind, message: refresh.finding(finding) })),
      ),
      ...changes.map((change) => ({
        report,
        kind: 'change' as const,
        message: refresh.change(change),
      })),
    ];
  });
