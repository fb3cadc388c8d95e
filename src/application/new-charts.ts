import type { DocText } from '../domain/merge/doc-text';
import { NOWHERE } from '../domain/merge/flow';
import type { Choices, Finding } from '../domain/merge/plan';
import type { Figure, ReportModel } from '../domain/report/model';
import { withoutCharts } from '../domain/report/without-charts';
import { figuresOf } from './draft-model';
import type { Ports } from './ports';
import type { Base } from './refresh-ports';

/** Charts of a document: those it was written with, and new ones that somebody has settled. */
export type KnownCharts = NonNullable<Base['charts']>;

/** What the data say now, as far as a program can write it, and the charts that it cannot. */
export interface Drawable {
  readonly model: ReportModel;
  readonly fresh: readonly Figure[];
}

const anchorOf = ({ caption }: Figure): string => caption.anchor;

/** Anchors of all charts of a report. */
export const chartsOf = (model: ReportModel): readonly string[] => figuresOf(model).map(anchorOf);

const isCaptionIn = ({ blocks }: DocText, { caption }: Figure): boolean =>
  blocks.some((block) => block.kind === 'paragraph' && block.text.trim().endsWith(caption.text));

/**
 * A program cannot put a picture into a document that people work on, and a caption must not stand without one: a chart
 * that the document was not written with is left out, with its caption and its line in the list, and only named.
 */
export const drawable = (model: ReportModel, base: Base): Drawable => {
  const { charts } = base;
  const fresh = figuresOf(model).filter((figure) =>
    // Bases of older versions do not say; their captions do.
    charts === undefined ? !isCaptionIn(base, figure) : !charts.written.includes(anchorOf(figure)),
  );
  return {
    model: fresh.length === 0 ? model : withoutCharts(model, fresh.map(anchorOf)),
    fresh: fresh.filter((figure) => charts?.settled.includes(anchorOf(figure)) !== true),
  };
};

const keyOf = ({ digest }: Pick<Ports, 'digest'>, figure: Figure): string =>
  digest(`new chart ${anchorOf(figure)}`);

/** New charts as what only a person can bring into the document. */
export const chartFindings = (
  ports: Pick<Ports, 'digest'>,
  fresh: readonly Figure[],
  choices: Choices,
): readonly Finding[] =>
  fresh
    .filter((figure) => !choices.has(keyOf(ports, figure)))
    .map((figure) => ({
      key: keyOf(ports, figure),
      reason: 'new-picture',
      place: NOWHERE,
      base: '',
      person: '',
      data: figure.caption.text,
      take: [],
    }));

/** What is kept of the charts for the next refresh. */
export const chartsAfter = (
  ports: Pick<Ports, 'digest'>,
  { model, fresh }: Drawable,
  base: Base,
  choices: Choices,
): KnownCharts => {
  const settled = fresh.filter((figure) => choices.has(keyOf(ports, figure))).map(anchorOf);
  return {
    written: chartsOf(model),
    settled: [...(base.charts?.settled ?? []), ...settled],
  };
};
