import type { DocText } from '../domain/merge/doc-text';
import type { ReportKind } from '../domain/performance/indicator';
import type { ReportModel } from '../domain/report/model';
import { contentOf, figuresOf } from './draft-model';
import type { Ports } from './ports';

/** Stands for every chart: a program cannot write a picture, so only the place and the words of one are compared. */
const BLANK_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';

/** What the data say now, as Docs has it. */
export interface FreshText {
  readonly ours: DocText;
  /** Names what is said and the template it is said with. */
  readonly content: string;
}

/** A draft and what the tabs tell of its report now. */
interface Told {
  readonly report: ReportKind;
  /** Of the draft. */
  readonly name: string;
  readonly model: ReportModel;
}

/**
 * A .docx is converted, read and thrown away. A document that an interrupted run left behind goes first: the data may
 * have changed since.
 */
const convert = (ports: Ports, { report, name, model }: Told): DocText => {
  ports.progress.say('comparing', name);
  const pictures = figuresOf(model).map(({ caption }) => [caption.anchor, BLANK_PNG] as const);
  const docx = ports.writer.write(model, Object.fromEntries(pictures));
  const key = { workbookId: ports.workbookId(), subject: `refresh/${report}`, content: '' };
  const left = ports.documents.find(key);
  if (left !== null) ports.refresh.discard(left.id);
  const temporary = ports.documents.create(`${name} (sementara)`, docx, key);
  const { text } = ports.refresh.readDocument(temporary.id);
  ports.refresh.discard(temporary.id);
  return text;
};

/** The text of a fresh draft; converted only when no earlier run has kept the very same. */
export const freshText = (ports: Ports, told: Told): FreshText => {
  const content = contentOf(ports, told.model);
  const kept = ports.refresh.readFresh({ report: told.report, content });
  return { content, ours: kept ?? convert(ports, told) };
};

/** Keeps the text while a person is asked: the run after their consent then converts nothing. */
export const keepFresh = (
  { refresh }: Ports,
  { report, content, ours }: FreshText & { readonly report: ReportKind },
): void => {
  if (refresh.readFresh({ report, content }) === null) {
    refresh.writeFresh({ report, content }, ours);
  }
};
