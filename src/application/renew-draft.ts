import type { DocText } from '../domain/merge/doc-text';
import { mergeDocuments } from '../domain/merge/merge-documents';
import type { Change, Choices, MergePlan } from '../domain/merge/plan';
import type { ReportKind } from '../domain/performance/indicator';
import { accept, refuse } from '../domain/result';
import type { Result } from '../domain/result';
import type { CommandOf } from '../domain/sop/commands';
import type { Fingerprints } from '../domain/sop/events';
import type { DraftVersion } from '../domain/sop/state';
import { problemsBeforeDraft } from './check';
import { draftFingerprints, draftModel } from './draft-model';
import type { DraftSource } from './draft-model';
import { freshText } from './fresh-text';
import type { FreshText } from './fresh-text';
import { chartFindings, drawable } from './new-charts';
import type { Drawable } from './new-charts';
import { baseByTrail, settledBase } from './last-write';
import type { SettledBase } from './last-write';
import type { DraftRefresh, Refusal } from './outcome';
import type { Ports } from './ports';
import { contextOf, foresee, record } from './process';
import type { KeptBase } from './refresh-ports';
import type { Standing } from './sop/asking';
import { evidenceCommands } from './sop/evidence';
import { ownDrafts } from './sop/own-drafts';

/** Nobody has chosen anything. */
export const NO_CHOICES: Choices = new Map();

/** A draft with what the data said last time and say now. */
export interface Renewal extends FreshText {
  readonly report: ReportKind;
  readonly draft: DraftVersion;
  readonly base: KeptBase;
  readonly drawable: Drawable;
  readonly fingerprints: Fingerprints;
}

/** What a merge with the live document gave, what it rested on, and the revision that it was read at. */
export interface Merging extends SettledBase {
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
  const said = draftModel(ports, source, { report, firstDraft: false });
  const told = drawable(said, baseByTrail(base, draft));
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
  { base: kept, ours, draft, drawable: { fresh } }: Renewal,
  choices = NO_CHOICES,
): Merging => {
  const { refresh } = ports;
  const { text: theirs, revisionId } = refresh.readDocument(draft.docId);
  const settled = settledBase(refresh, kept, { draft, theirs });
  const plan = mergeDocuments({ base: settled.base, ours, theirs }, refresh.differ, choices);
  return {
    ...settled,
    plan: { ...plan, manual: [...plan.manual, ...chartFindings(ports, fresh, choices)] },
    theirs,
    revisionId,
  };
};

/** What a plan does, and what a run before has done that died before it could tell. */
export const changesIn = ({ plan, unrecorded }: Merging): readonly Change[] => [
  ...(unrecorded?.changes ?? []),
  ...plan.changes,
];

/** The same for people, with what is left to them. */
export const shown = ({ report, draft }: Renewal, merged: Merging): DraftRefresh => ({
  report,
  document: { id: draft.docId, url: draft.url, name: draft.name },
  changes: changesIn(merged),
  conflicts: merged.plan.conflicts,
  held: merged.plan.held,
  manual: merged.plan.manual,
});

/** The command that tells the trail of a refresh. */
export const refreshCommand = (
  { report, fingerprints }: Pick<Renewal, 'report' | 'fingerprints'>,
  counts: { readonly changes: number; readonly conflicts: number },
): CommandOf<'record-refresh'> => ({
  type: 'record-refresh',
  payload: { report, fingerprints, ...counts },
});

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
