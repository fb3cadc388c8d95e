import type { ReportKind } from '../../performance/indicator';
import { accept, refuse } from '../../result';
import type { Result } from '../../result';
import type { Context } from '../commands';
import type { Refusal } from '../refusals';
import { REPORTS, positionOf } from '../state';
import type { SopState } from '../state';
import { COMPILERS } from '../steps';
import { actingRole } from './permissions';
import { whoAsks } from './who-asks';

/** Pages that are bound into each report, and letters that go with both. */
export type FinalPapers = 'endorsement' | 'submission';

const STEP = { endorsement: 8, submission: 10 } as const;

/**
 * Reports whose papers this person may write. The papers say that a report is final, so it must be; a letter goes with
 * both reports and waits for the later one.
 */
export const mayWrite = (
  papers: FinalPapers,
  state: SopState,
  context: Pick<Context, 'actor' | 'people'>,
): Result<readonly ReportKind[], Refusal> => {
  const step = STEP[papers];
  const person = whoAsks(state, context);
  if (!person.ok) return person;
  if (actingRole({ roles: COMPILERS }, person.value.roles) === null) {
    return refuse({ code: 'wrong-role', step, allowed: COMPILERS });
  }
  if (state.year === null) return refuse({ code: 'year-not-started' });
  const final = REPORTS.filter((report) => state.reports[report].freeze !== null);
  const open = REPORTS.find((report) => !final.includes(report));
  const suffices = papers === 'submission' ? open === undefined : final.length > 0;
  return suffices || open === undefined
    ? accept(final)
    : refuse({
        code: 'step-not-open',
        report: open,
        step,
        position: positionOf(state.reports[open]),
      });
};
