import type { Catalogue } from '../application/messages/catalogue';
import type { DraftMade } from '../application/draft-made';
import type { DraftRefresh } from '../application/outcome';
import type { ShownChange } from '../application/server-api';
import type { Finding } from '../domain/merge/plan';

/** Characters of a key that people read and type. */
const CODE = 5;

/** What can be drawn and handed over. */
const CHARTS: readonly Finding['reason'][] = ['picture', 'new-picture'];

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
        left[kind].map((finding) => ({
          report,
          kind,
          message: refresh.finding(finding),
          code: finding.key.slice(0, CODE),
          takesData: finding.take.length > 0,
          ...(CHARTS.includes(finding.reason) ? { chart: finding.data } : {}),
        })),
      ),
      ...changes.map((change) => ({
        report,
        kind: 'change' as const,
        message: refresh.change(change),
      })),
    ];
  });

/** What people did in the versions that new drafts take the place of. */
export const showSuccession = (
  drafts: readonly DraftMade[],
  { refresh }: Catalogue,
): readonly ShownChange[] =>
  drafts.flatMap(({ report, succeeds }) =>
    (succeeds?.findings ?? []).map((finding) => ({
      report,
      kind: 'manual' as const,
      message: refresh.finding(finding),
      code: finding.key.slice(0, CODE),
    })),
  );

/** A line as plain dialogs and terminals show it, with the code to type. */
export const changeLine = ({ code, message }: ShownChange): string =>
  code === undefined ? message : `[${code}] ${message}`;
