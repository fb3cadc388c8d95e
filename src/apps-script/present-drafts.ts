import type { Catalogue } from '../application/messages/catalogue';
import type { ShownDraft } from '../application/server-api';
import type { YearStatus } from '../application/year-status';
import type { ReportKind } from '../domain/performance/indicator';
import { hasDrafted } from '../domain/sop/decide/actor';
import { discussionOf } from '../domain/sop/discussion';
import { pullAge } from '../domain/sop/pull-age';
import { LEFT_BEHIND, REPORTS, currentVersion } from '../domain/sop/state';
import type { ReportState } from '../domain/sop/state';

/** A version that was submitted again is the same document as the one before. */
const olderVersions = ({ versions }: ReportState): ShownDraft['older'] =>
  versions
    .slice(0, -1)
    .filter(({ url }, index) => versions.slice(index + 1).every((later) => later.url !== url))
    .reverse()
    .map(({ version, name, url }) => ({ version, name, url }));

/** The sentence with which a later step would refuse it. */
const frozenNotice = (
  changes: YearStatus['frozenChanges'],
  report: ReportKind,
  catalogue: Catalogue,
): string =>
  changes
    .filter((one) => one.report === report)
    .map(({ changed }) => {
      const refusal = { code: 'frozen-changed', report, changed } as const;
      return catalogue.refusal.procedure({ code: 'procedure', refusal });
    })
    .join(' ');

/** The drafts of the year with what is known of each. */
export const showDrafts = (
  { state, year, account, now, figures, checklists, frozenChanges }: YearStatus,
  catalogue: Catalogue,
): readonly ShownDraft[] =>
  REPORTS.flatMap((report) => {
    const passage = state.reports[report];
    const version = currentVersion(passage);
    if (version === null) return [];
    const maker = year.people.find((person) => hasDrafted(person, version));
    const { pull } = passage;
    const { threads, suggestions } = discussionOf(passage);
    const look = figures.find((one) => one.report === report);
    return [
      {
        report,
        name: version.name,
        url: version.url,
        version: version.version,
        older: olderVersions(passage),
        madeBy: maker?.name ?? version.createdBy,
        isLeftBehind: version.createdBy === LEFT_BEHIND,
        isOwn: hasDrafted(account.person, version),
        isFrozen: passage.freeze !== null,
        frozenNotice: frozenNotice(frozenChanges, report, catalogue),
        checklist: checklists.find((one) => one.report === report) ?? null,
        review: pull && {
          ageMinutes: pullAge(passage, now) ?? 0,
          openThreads: threads,
          suggestions,
        },
        figures: look ? { stale: look.count, ageMinutes: look.ageMinutes } : null,
      },
    ];
  });
