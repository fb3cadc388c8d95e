import type { ReportKind } from '../../domain/performance/indicator';
import { accept, refuse } from '../../domain/result';
import type { Result } from '../../domain/result';
import { hasDrafted } from '../../domain/sop/decide/actor';
import { whoAsks } from '../../domain/sop/decide/who-asks';
import { LEFT_BEHIND, currentVersion } from '../../domain/sop/state';
import type { DraftVersion } from '../../domain/sop/state';
import type { Refusal } from '../outcome';
import type { Ports } from '../ports';
import { askerOf } from '../process';
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
 * somebody else: only whoever made a document can reach it (`drive.file`).
 */
export const ownDrafts = (
  ports: Pick<Ports, 'account'>,
  { year, state }: Pick<Standing, 'year' | 'state'>,
  reports: readonly ReportKind[],
): Result<readonly (readonly [ReportKind, DraftVersion])[], Refusal> => {
  const asker = whoAsks(state, { actor: askerOf(ports, year), people: year.people });
  if (!asker.ok) return refuse({ code: 'procedure', refusal: asker.refusal });
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
  const foreign = drafts.find(([, draft]) => !hasDrafted(asker.value, draft));
  return foreign === undefined ? accept(drafts) : refuse(outOfReach(foreign[1]));
};
