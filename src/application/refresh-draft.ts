import type { DocText } from '../domain/merge/doc-text';
import { mergeDocuments } from '../domain/merge/merge-documents';
import type { MergePlan } from '../domain/merge/plan';
import type { ReportKind } from '../domain/performance/indicator';
import { accept, refuse } from '../domain/result';
import type { Result } from '../domain/result';
import type { CommandOf } from '../domain/sop/commands';
import type { Fingerprints } from '../domain/sop/events';
import type { DraftVersion } from '../domain/sop/state';
import type { ActionArguments } from './actions';
import { problemsBeforeDraft } from './check';
import { draftFingerprints, draftModel, figuresOf } from './draft-model';
import type { DraftSource } from './draft-model';
import type { DraftRefresh, Outcome, Refusal } from './outcome';
import type { Ports } from './ports';
import { contextOf, foresee, readProcess, record } from './process';
import { reportsIn, standing } from './sop/asking';
import type { Standing } from './sop/asking';
import { ownDrafts } from './sop/own-drafts';

const MOST_TRIES = 3;

/** Stands for every chart: a program cannot write a picture, so only the place and the words of one are compared. */
const BLANK_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';

/** A draft with what the data said last time and say now. */
interface Renewal {
  readonly report: ReportKind;
  readonly draft: DraftVersion;
  readonly base: DocText;
  readonly ours: DocText;
  readonly fingerprints: Fingerprints;
}

/** What a merge with the live document gave, and the revision that it was read at. */
interface Merging {
  readonly plan: MergePlan;
  readonly revisionId: string;
}

/**
 * The text of a fresh draft as Docs has it: a .docx is converted, read and thrown away. A document that an
 * interrupted run left behind is taken over and goes with it.
 */
const freshText = (ports: Ports, docx: string, report: ReportKind, name: string): DocText => {
  const content = ports.digest(docx);
  const key = { workbookId: ports.workbookId(), subject: `refresh/${report}`, content };
  const temporary =
    ports.documents.find(key) ?? ports.documents.create(`${name} (sementara)`, docx, key);
  const { text } = ports.refresh.readDocument(temporary.id);
  ports.refresh.discard(temporary.id);
  return text;
};

const renewal = (
  ports: Ports,
  source: DraftSource,
  report: ReportKind,
  draft: DraftVersion,
): Result<Renewal, Refusal> => {
  const base = ports.refresh.readBase({ report, docId: draft.docId });
  if (base === null) return refuse({ code: 'base-missing', name: draft.name });
  const model = draftModel(ports, source, report);
  const pictures = Object.fromEntries(
    figuresOf(model).map(({ caption }) => [caption.anchor, BLANK_PNG]),
  );
  ports.progress.say('writing', draft.name);
  const docx = ports.writer.write(model, pictures);
  ports.progress.say('comparing', draft.name);
  return accept({
    report,
    draft,
    base,
    ours: freshText(ports, docx, report, draft.name),
    fingerprints: draftFingerprints(ports, source.year, model),
  });
};

const merging = ({ refresh }: Ports, { base, ours, draft }: Renewal): Merging => {
  const { text: theirs, revisionId } = refresh.readDocument(draft.docId);
  return { plan: mergeDocuments({ base, ours, theirs }, refresh.differ), revisionId };
};

const shown = ({ report, draft }: Renewal, plan: MergePlan): DraftRefresh => ({
  report,
  document: { id: draft.docId, url: draft.url, name: draft.name },
  changes: plan.changes,
  conflicts: plan.conflicts,
  held: plan.held,
  manual: plan.manual,
});

/** Nothing to write, and the draft is known to be about these data. */
const isUpToDate = ({ draft, fingerprints }: Renewal, { edits }: MergePlan): boolean =>
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
const write = (ports: Ports, now: Standing, one: Renewal): Result<DraftRefresh, Refusal> => {
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const { plan, revisionId } = merging(ports, one);
    if (isUpToDate(one, plan)) return accept(shown(one, plan));
    if (ports.refresh.apply(one.draft.docId, plan.edits, revisionId) === 'document-changed') {
      continue;
    }
    ports.refresh.writeBase({ report: one.report, docId: one.draft.docId }, plan.nextBase);
    const counts = { changes: plan.changes.length, conflicts: plan.conflicts.length };
    const recorded = record(ports, now.year, [refreshCommand(one, counts)]);
    return recorded.ok ? accept(shown(one, plan)) : recorded;
  }
  return refuse({ code: 'document-changed', name: one.draft.name });
};

/** All or the first refusal. */
const each = <T, R>(
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

/** Asks the rules first: a frozen draft or a person without that task is refused before any document is read. */
const foreseen = (ports: Ports, now: Standing, reports: readonly ReportKind[]): Refusal | null => {
  const process = readProcess(ports);
  if (!process.ok) return process.refusal;
  const commands = reports.map((report) =>
    refreshCommand({ report, fingerprints: { text: '', data: '' } }, { changes: 0, conflicts: 0 }),
  );
  const asked = foresee(process.value, commands, contextOf(ports, now.year));
  return asked.ok ? null : asked.refusal;
};

/**
 * Steps 3–7: brings new data into drafts that people have worked on, and keeps every word of theirs. Without consent it
 * only tells what would change.
 */
export const refreshDraft = (ports: Ports, args: ActionArguments): Outcome => {
  const now = standing(ports);
  if (!now.ok) return now;
  const drafts = ownDrafts(ports, now.value, reportsIn(args));
  if (!drafts.ok) return drafts;
  const refusal = foreseen(
    ports,
    now.value,
    drafts.value.map(([report]) => report),
  );
  if (refusal !== null) return refuse(refusal);
  const source = { year: now.value.year, problems: problemsBeforeDraft(now.value.reading) };
  const renewals = each(drafts.value, ([report, draft]) => renewal(ports, source, report, draft));
  if (!renewals.ok) return renewals;
  if (args.apply !== true) {
    const plans = renewals.value.map((one) => [one, merging(ports, one).plan] as const);
    const previews = plans.map(([one, plan]) => shown(one, plan));
    return plans.every(([one, plan]) => isUpToDate(one, plan))
      ? accept({ code: 'drafts-refreshed', drafts: previews })
      : refuse({ code: 'refresh-needs-consent', confirm: 'apply', drafts: previews });
  }
  const written = each(renewals.value, (one) => write(ports, now.value, one));
  return written.ok ? accept({ code: 'drafts-refreshed', drafts: written.value }) : written;
};
