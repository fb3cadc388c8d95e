import { linesAfter } from '../domain/merge/text-lines';
import type { Choices } from '../domain/merge/plan';
import { accept, refuse } from '../domain/result';
import type { Result } from '../domain/result';
import type { LapkinYear } from '../domain/year/lapkin-year';
import { lookNow } from './draft-figures';
import { chartsAfter } from './new-charts';
import type { DraftRefresh, Refusal } from './outcome';
import type { Ports } from './ports';
import { record } from './process';
import { mendBoards } from './refresh-boards';
import type { Settling, Writing } from './refresh-ports';
import { NO_CHOICES, changesIn, merging, refreshCommand, shown } from './renew-draft';
import type { Merging, Renewal } from './renew-draft';

const MOST_TRIES = 3;

/** Nothing to write or to tell, and the draft is known to be about these data. */
export const isUpToDate = (
  { draft, fingerprints }: Renewal,
  { plan: { edits }, unrecorded }: Merging,
): boolean =>
  edits.length === 0 && unrecorded === null && draft.fingerprints.data === fingerprints.data;

/** All is in the document already: a run before has written it from the same data and died. */
const isOnlyUnrecorded = ({ content }: Renewal, { plan, unrecorded }: Merging): boolean =>
  plan.edits.length === 0 && unrecorded?.content === content;

const choicesOf = (settling: Settling | null): Choices =>
  settling === null ? NO_CHOICES : new Map([[settling.finding.key, settling.choice]]);

/** Edits hold the whole document, and nobody writes them a second time. */
const withoutEdits = ({ finding, choice }: Settling): Settling => ({
  finding: { ...finding, take: [] },
  choice,
});

/**
 * Keeps what is about to be written beside the base of what is there: whether it came to that, the trail tells, or else the
 * document itself.
 */
const announce = (
  ports: Ports,
  year: LapkinYear,
  one: Renewal,
  { merged, settling }: { readonly merged: Merging; readonly settling: Settling | null },
): void => {
  const { plan, theirs, base } = merged;
  const look = lookNow(ports, year, one.report, linesAfter(theirs.blocks, plan.edits));
  const charts = chartsAfter(ports, one.drawable, base, choicesOf(settling));
  const writing: Writing = {
    refreshes: one.draft.refreshes,
    content: one.content,
    changes: changesIn(merged),
    next: { ...plan.nextBase, look, charts },
    ...(settling === null ? {} : { settled: withoutEdits(settling) }),
  };
  ports.refresh.writeBase({ report: one.report, docId: one.draft.docId }, { ...base, writing });
};

const tell = (
  ports: Ports,
  year: LapkinYear,
  one: Renewal,
  merged: Merging,
): Result<DraftRefresh, Refusal> => {
  const { changes, conflicts } = shown(one, merged);
  const counts = { changes: changes.length, conflicts: conflicts.length };
  const recorded = record(ports, year, [refreshCommand(one, counts)]);
  return recorded.ok ? accept(shown(one, merged)) : recorded;
};

/**
 * Writes one draft. When somebody has typed meanwhile nothing is written: it is read and merged again. What is going to
 * be written is kept before, so that the run after one that died tells of it as if it were its own.
 */
export const write = (
  ports: Ports,
  year: LapkinYear,
  one: Renewal,
  settling: Settling | null = null,
): Result<DraftRefresh, Refusal> => {
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const merged = merging(ports, one, choicesOf(settling));
    const { plan, revisionId } = merged;
    if (settling === null && isUpToDate(one, merged)) {
      // Perhaps the second run of one that wrote all but the boards.
      mendBoards(ports);
      return accept(shown(one, merged));
    }
    if (settling === null && isOnlyUnrecorded(one, merged)) return tell(ports, year, one, merged);
    announce(ports, year, one, { merged, settling });
    if (ports.refresh.apply(one.draft.docId, plan.edits, revisionId) === 'applied') {
      return tell(ports, year, one, merged);
    }
  }
  return refuse({ code: 'document-changed', name: one.draft.name });
};
