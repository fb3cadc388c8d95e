import type { ReportKind } from '../../domain/performance/indicator';
import { accept, refuse } from '../../domain/result';
import type { Result } from '../../domain/result';
import { LEFT_BEHIND, currentVersion } from '../../domain/sop/state';
import type { DraftVersion } from '../../domain/sop/state';
import type { Refusal } from '../outcome';
import type { Ports } from '../ports';
import type { Standing } from './asking';

/** Sends the person to whoever made the document, or to a new draft where nobody can reach it from here. */
export const outOfReach = ({
  createdBy,
  name,
}: Pick<DraftVersion, 'createdBy' | 'name'>): Refusal =>
  createdBy === LEFT_BEHIND
    ? { code: 'document-left-behind', name }
    : { code: 'only-the-drafter', drafter: createdBy, name };

/**
 * Current drafts of these reports, as far as there are any. Refused when there is none, or when one was made by
 * another account: only whoever made a document can reach it (`drive.file`).
 */
export const ownDrafts = (
  { account }: Pick<Ports, 'account'>,
  { state }: Pick<Standing, 'state'>,
  reports: readonly ReportKind[],
): Result<readonly (readonly [ReportKind, DraftVersion])[], Refusal> => {
  const drafts = reports.flatMap((report) => {
    const draft = currentVersion(state.reports[report]);
    return draft === null ? [] : [[report, draft] as const];
  });
  if (drafts.length === 0) {
    return refuse({
      code: 'procedure',
      refusal: { code: 'no-draft', report: reports[0] ?? 'KPU' },
    });
  }
  const email = account.email();
  const foreign = drafts.find(
    ([, { createdBy }]) => createdBy === LEFT_BEHIND || (email !== '' && createdBy !== email),
  );
  return foreign === undefined ? accept(drafts) : refuse(outOfReach(foreign[1]));
};
