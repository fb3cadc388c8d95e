import { accept, refuse } from '../../domain/result';
import type { Reviewer } from '../../domain/sop/events';
import { currentVersion, positionOf } from '../../domain/sop/state';
import type { Role } from '../../domain/office/office';
import { figuresRefusal } from '../check-figures';
import { contextOf } from '../process';
import { textOf, waivers } from '../waivers';
import { asking, reportIn } from './asking';

const STEP_SIX_REVIEWERS: readonly Reviewer[] = ['ketua', 'sekretaris'];

/** In whose place the person decides: at step 4 the responsible chair, at step 6 Ketua or Sekretaris. */
const reviewerFor = (step: 4 | 6, roles: readonly Role[]): Reviewer =>
  step === 4
    ? 'ketua-divisi-rendatin'
    : (STEP_SIX_REVIEWERS.find((reviewer) => roles.includes(reviewer)) ?? 'ketua');

/** Notes, one a line, as a person types them into one field. */
const notesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^[-•]\s*/, '').trim())
    .filter((line) => line !== '');

/** Steps 4 and 6: approves a draft or gives it back with notes. The checklist of the report goes with it. */
export const decideReview = asking((now, args, ports) => {
  const { year, state } = now;
  const report = reportIn(args);
  const step = positionOf(state.reports[report]) === 6 ? 6 : 4;
  const stale = figuresRefusal(ports, now, [report], args);
  if (stale !== null) return refuse(stale);
  const roles = contextOf(ports, year).actor.person?.roles ?? [];
  return accept([
    {
      type: 'decide-review',
      payload: {
        report,
        version: currentVersion(state.reports[report])?.version ?? 0,
        step,
        reviewer: reviewerFor(step, roles),
        outcome: args.outcome === 'setujui' ? 'setujui' : 'kembalikan',
        notes: notesOf(textOf(args.notes)),
        checklist: ports.desk.readChecklist(report),
      },
      ...waivers(args),
    },
  ]);
});
