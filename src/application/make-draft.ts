import { linesAfter } from '../domain/merge/text-lines';
import type { ReportKind } from '../domain/performance/indicator';
import type { ReportModel } from '../domain/report/model';
import type { Fingerprints } from '../domain/sop/events';
import type { LapkinYear } from '../domain/year/lapkin-year';
import { draftFingerprints, figuresOf } from './draft-model';
import type { DraftMade } from './outcome';
import type { CreatedDocument, DocumentKey, Ports } from './ports';

/** A report that is to become a document. */
export interface PlannedDraft {
  readonly report: ReportKind;
  readonly version: number;
  readonly model: ReportModel;
}

/** A document with what it says and what it rests on. */
export interface Made {
  readonly draft: DraftMade;
  readonly fingerprints: Fingerprints;
}

/** How the document is called in Drive. */
const documentName = ({ model, version }: PlannedDraft): string =>
  `${model.runningHead} – Draf ${String(version)}`;

/**
 * By what is said and the template, not by the bytes of the .docx: Google may draw the same chart a little
 * differently each time, and a document that is there already spares the drawing and the converting.
 */
const keyOf = (ports: Ports, { report, version, model }: PlannedDraft): DocumentKey => {
  const template = ports.templates.read();
  return {
    workbookId: ports.workbookId(),
    subject: `${report}/${String(version)}`,
    content: ports.digest(
      JSON.stringify([model, template.state === 'own' ? template.base64 : template.state]),
    ),
  };
};

const create = (ports: Ports, planned: PlannedDraft, key: DocumentKey): CreatedDocument => {
  const { model } = planned;
  const name = documentName(planned);
  ports.progress.say('writing', name);
  const pictures = Object.fromEntries(
    figuresOf(model).map(({ caption, chart }) => [caption.anchor, ports.charts.paint(chart)]),
  );
  const docx = ports.writer.write(model, pictures);
  return ports.documents.create(name, docx, key);
};

/**
 * Pictures, .docx, Google Doc: one report. A document left by an interrupted run is taken over. What Docs made of it is
 * kept as the base of later refreshes.
 */
export const makeDraft = (ports: Ports, year: LapkinYear, planned: PlannedDraft): Made => {
  const { report, version, model } = planned;
  const key = keyOf(ports, planned);
  const found = ports.documents.find(key);
  const document = found ?? create(ports, planned, key);
  const { text } = ports.refresh.readDocument(document.id);
  const fingerprints = draftFingerprints(ports, year, model);
  const lines = linesAfter(text.blocks, []);
  const look = { at: ports.clock.now(), lines, data: fingerprints.data, stale: 0 };
  ports.refresh.writeBase({ report, docId: document.id }, { ...text, look });
  return {
    draft: { report, version, document, adopted: found !== null },
    fingerprints,
  };
};
