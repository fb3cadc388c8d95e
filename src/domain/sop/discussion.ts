import { currentVersion } from './state';
import type { FormerDocument, ReportState } from './state';

/** What is still talked about in documents of a report. */
export interface Discussion {
  /** Versions whose comments nobody has read yet. */
  readonly unread: readonly number[];
  readonly threads: number;
  readonly suggestions: number;
}

type Looked = Pick<FormerDocument, 'version' | 'pull'>;

const tally = (documents: readonly Looked[]): Discussion => {
  const sum = (count: 'openThreads' | 'pendingSuggestions'): number =>
    documents.reduce((all, { pull }) => all + (pull?.[count] ?? 0), 0);
  return {
    unread: documents.filter(({ pull }) => pull === null).map(({ version }) => version),
    threads: sum('openThreads'),
    suggestions: sum('pendingSuggestions'),
  };
};

/** What was left in the documents that newer ones have taken the place of. */
export const leftDiscussion = ({ former }: ReportState): Discussion => tally(former);

/** What a decision on a report waits for: in its document, and in those before it. */
export const discussionOf = (report: ReportState): Discussion => {
  const { former, pull } = report;
  return tally([{ version: currentVersion(report)?.version ?? 0, pull }, ...former]);
};

/** Comments and suggestions together. */
export const openIn = ({ threads, suggestions }: Discussion): number => threads + suggestions;
