import { mendBoards } from './refresh-boards';
import type { DocText } from '../domain/merge/doc-text';
import { linesAfter } from '../domain/merge/text-lines';
import { mergeDocuments } from '../domain/merge/merge-documents';
import type { Choices, MergePlan } from '../domain/merge/plan';
import type { ReportKind } from '../domain/performance/indicator';
import { accept, refuse } from '../domain/result';
import type { Result } from '../domain/result';
import type { CommandOf } from '../domain/sop/commands';
import type { Fingerprints } from '../domain/sop/events';
import type { DraftVersion } from '../domain/sop/state';
import type { LapkinYear } from '../domain/year/lapkin-year';
import { problemsBeforeDraft } from './check';
import { lookNow } from './draft-figures';
import { draftFingerprints, draftModel } from './draft-model';
import type { DraftSource } from './draft-model';
import { freshText } from './fresh-text';
import type { FreshText } from './fresh-text';
import { chartFindings, chartsAfter, drawable } from './new-charts';
import type { Drawable } from './new-charts';
import type { DraftRefresh, Refusal } from './outcome';
import type { Ports } from './ports';
import { contextOf, foresee, record } from './process';
import type { Base } from './refresh-ports';
import type { Standing } from './sop/asking';
import { evidenceCommands } from './sop/evidence';
import { ownDrafts } from './sop/own-drafts';

const MOST_TRIES = 3;

const NO_CHOICES: Choices = new Map();

/** A draft with what the data said last time and say now. */
export interface Renewal extends FreshText {
  readonly report: ReportKind;
  readonly draft: DraftVersion;
  readonly base: Base;
  readonly drawable: Drawable;
  readonly fingerprints: Fingerprints;
}

/** What a merge with the live document gave, what stood there, and the revision that it was read at. */
interface Merging {
  readonly plan: MergePlan;
  readonly theirs: DocText;
  readonly revisionId: string;
}

const renewal = (
  ports: Ports,
  source: DraftSource,
  report: ReportKind,
  draft: DraftVersion,
): Result<Renewal, Refusal> => {
  const base = ports.refresh.readBase({ report, docId: draft.docId });
  if (!ports.refresh.isThere(draft.docId))
    return refuse({ code: 'document-gone', name: draft.name });
  if (base === null) return refuse({ code: 'base-missing', name: draft.name });
  const told = drawable(draftModel(ports, source, { report, firstDraft: false }), base);
  const { model } = told;
  return accept({
    report,
    draft,
    base,
    ...freshText(ports, { report, name: draft.name, model }),
    drawable: told,
    fingerprints: draftFingerprints(ports, source.year, model),
  });
};

/** Reads the live document and merges. */
export const merging = (
  ports: Ports,
  { base, ours, draft, drawable: { fresh } }: Renewal,
  choices = NO_CHOICES,
): Merging => {
  const { refresh } = ports;
  const { text: theirs, revisionId } = refresh.readDocument(draft.docId);
  const plan = mergeDocuments({ base, ours, theirs }, refresh.differ, choices);
  return {
    plan: { ...plan, manual: [...plan.manual, ...chartFindings(ports, fresh, choices)] },
    theirs,
    revisionId,
  };
};

/** What a plan does, for people. */
export const shown = ({ report, draft }: Renewal, plan: MergePlan): DraftRefresh => ({
  report,
  document: { id: draft.docId, url: draft.url, name: draft.name },
  changes: plan.changes,
  conflicts: plan.conflicts,
  held: plan.held,
  manual: plan.manual,
});

/** Nothing to write, and the draft is known to be about these data. */
export const isUpToDate = ({ draft, fingerprints }: Renewal, { edits }: MergePlan): boolean =>
  edits.length === 0 && draft.fingerprints.data === fingerprints.data;

const refreshCommand = (
  { report, fingerprints }: Pick<Renewal, 'report' | 'fingerprints'>,
  counts: { readonly changes: number; readonly conflicts: number },
): CommandOf<'record-refresh'> => ({
  type: 'record-refresh',
  payload: { report, fingerprints, ...counts },
});

/**
 * Writes one draft. When somebody has typed meanwhile nothing is written: it is read and merged again. The base follows
 * the document, so a run that dies in between finds its own words in place the next time.
 */
export const write = (
  ports: Ports,
  year: LapkinYear,
  one: Renewal,
  choices = NO_CHOICES,
): Result<DraftRefresh, Refusal> => {
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const { plan, theirs, revisionId } = merging(ports, one, choices);
    if (choices.size === 0 && isUpToDate(one, plan)) {
      // Perhaps the second run of one that wrote all but the boards.
      mendBoards(ports);
      return accept(shown(one, plan));
    }
    if (ports.refresh.apply(one.draft.docId, plan.edits, revisionId) === 'document-changed') {
      continue;
    }
    const lines = linesAfter(theirs.blocks, plan.edits);
    const look = lookNow(ports, year, one.report, lines);
    const key = { report: one.report, docId: one.draft.docId };
    const charts = chartsAfter(ports, one.drawable, one.base, choices);
    ports.refresh.writeBase(key, { ...plan.nextBase, look, charts });
    const counts = { changes: plan.changes.length, conflicts: plan.conflicts.length };
    const recorded = record(ports, year, [refreshCommand(one, counts)]);
    return recorded.ok ? accept(shown(one, plan)) : recorded;
  }
  return refuse({ code: 'document-changed', name: one.draft.name });
};

/** All or the first refusal. */
export const each = <T, R>(
  items: readonly T[],
  work: (item: T) => Result<R, Refusal>,
): Result<readonly R[], Refusal> => {
  const results: R[] = [];
  for (const item of items) {
    const result = work(item);
    if (!result.ok) return result;
    results.push(result.value);
  }
  return accept(results);
};

/** Files what earlier decisions were made on, before the document becomes another one. */
export const fileBefore = (ports: Ports, now: Standing): Result<unknown, Refusal> => {
  const evidence = evidenceCommands(ports, now);
  return evidence.length === 0 ? accept(null) : record(ports, now.year, evidence);
};

/** Asks the rules first: a frozen draft or a person without that task is refused before any document is read. */
const foreseen = (ports: Ports, now: Standing, reports: readonly ReportKind[]): Refusal | null => {
  const fingerprints = { text: '', data: '' };
  const commands = reports.map((report) =>
    refreshCommand({ report, fingerprints }, { changes: 0, conflicts: 0 }),
  );
  const asked = foresee(now, commands, contextOf(ports, now.year));
  return asked.ok ? null : asked.refusal;
};

/** Drafts of this account with what the data say now; refused before any document is read where the rules say no. */
export const renewalsOf = (
  ports: Ports,
  now: Standing,
  reports: readonly ReportKind[],
): Result<readonly Renewal[], Refusal> => {
  const drafts = ownDrafts(ports, now, reports);
  if (!drafts.ok) return drafts;
  const refusal = foreseen(
    ports,
    now,
    drafts.value.map(([report]) => report),
  );
  if (refusal !== null) return refuse(refusal);
  const source = {
    year: now.year,
    problems: problemsBeforeDraft(now.reading),
    revisions: now.state.revisions,
  };
  return each(drafts.value, ([report, draft]) => renewal(ports, source, report, draft));
};
