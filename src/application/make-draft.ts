import type { DocText } from '../domain/merge/doc-text';
import type { LeftBehind } from '../domain/merge/left-behind';
import { linesAfter } from '../domain/merge/text-lines';
import type { Fingerprints } from '../domain/sop/events';
import type { LapkinYear } from '../domain/year/lapkin-year';
import { draftFile } from './draft-file';
import { contentOf, draftFingerprints } from './draft-model';
import { leftIn, successionOf } from './former-version';
import type { FormerVersion } from './former-version';
import { chartsOf } from './new-charts';
import type { DraftMade } from './draft-made';
import type { PlannedDraft } from './plan-drafts';
import type { CreatedDocument, DocumentKey, Ports } from './ports';
import type { Base, BaseKey } from './refresh-ports';

/** A report that is to become a document, and the version that it takes the place of. */
export interface DraftToMake extends PlannedDraft {
  readonly former: FormerVersion | null;
}

/** A document with what it says and what it rests on. */
export interface Made {
  readonly draft: Omit<DraftMade, 'left'>;
  readonly fingerprints: Fingerprints;
  /** Kept once the draft is accepted: a colleague may have been faster, and then the base of theirs stays. */
  readonly base: { readonly key: BaseKey; readonly kept: Base };
}

/**
 * By what is said and the template, not by the bytes of the .docx: Google may draw the same chart a little
 * differently each time, and a document that is there already spares the drawing and the converting.
 */
const keyOf = (ports: Ports, { report, version, model }: PlannedDraft): DocumentKey => ({
  workbookId: ports.workbookId(),
  subject: `${report}/${String(version)}`,
  content: contentOf(ports, model),
});

const create = (ports: Ports, planned: PlannedDraft, key: DocumentKey): CreatedDocument => {
  const { name, base64 } = draftFile(ports, planned);
  return ports.documents.create(name, base64, key);
};

/** An interrupted run has already put the base of the new version in the place of the old one's. */
const leftOf = (
  ports: Ports,
  former: FormerVersion,
  { base, text }: { readonly base: BaseKey; readonly text: DocText },
): LeftBehind => {
  const left = ports.refresh.readBase(base)?.left;
  return left === undefined ? leftIn(ports, former, text) : { parts: left, figuresOnly: 0 };
};

/**
 * Pictures, .docx, Google Doc: one report. A document left by an interrupted run is taken over. What Docs made of it
 * becomes the base of later refreshes.
 */
export const makeDraft = (ports: Ports, year: LapkinYear, planned: DraftToMake): Made => {
  const { report, version, model, former } = planned;
  const key = keyOf(ports, planned);
  const found = ports.documents.find(key);
  const document = found ?? create(ports, planned, key);
  const { text } = ports.refresh.readDocument(document.id);
  const fingerprints = draftFingerprints(ports, year, model);
  const lines = linesAfter(text.blocks, []);
  const charts = { written: chartsOf(planned.model), settled: [] };
  const look = { at: ports.clock.now(), lines, data: fingerprints.data, stale: 0 };
  const baseKey = { report, docId: document.id };
  const left = former === null ? null : leftOf(ports, former, { base: baseKey, text });
  const kept = left === null || left.parts.length === 0 ? {} : { left: left.parts };
  const succeeds =
    former === null || left === null ? {} : { succeeds: successionOf(ports, former, left, lines) };
  return {
    draft: { report, version, document, adopted: found !== null, ...succeeds },
    fingerprints,
    base: { key: baseKey, kept: { ...text, ...kept, look, charts } },
  };
};
