import type { ReportKind } from '../../domain/performance/indicator';
import { accept, refuse } from '../../domain/result';
import type { Result } from '../../domain/result';
import { mayWrite } from '../../domain/sop/decide/may-write';
import type { FinalPapers } from '../../domain/sop/decide/may-write';
import type { Refusal } from '../outcome';
import type { Ports } from '../ports';
import { askerOf } from '../process';
import { standing } from './asking';
import type { Standing } from './asking';

/** What a paper about final reports begins with, and the reports that it may be about. */
export const standingWithFinal = (
  ports: Ports,
  papers: FinalPapers,
): Result<Standing & { readonly reports: readonly ReportKind[] }, Refusal> => {
  const now = standing(ports);
  if (!now.ok) return now;
  const { year, state } = now.value;
  const asked = mayWrite(papers, state, { actor: askerOf(ports, year), people: year.people });
  return asked.ok
    ? accept({ ...now.value, reports: asked.value })
    : refuse({ code: 'procedure', refusal: asked.refusal });
};
