import type { Block, PartKey, ReportModel } from './model';
import { numberParts, partOrder } from './numbering';

/** The same report without the charts of these anchors; those that stay are numbered anew. */
export const withoutCharts = (model: ReportModel, anchors: readonly string[]): ReportModel => {
  const stays = (block: Block): boolean =>
    block.kind !== 'figure' || !anchors.includes(block.caption.anchor);
  const kept = partOrder.map((part): readonly [PartKey, readonly Block[]] => [
    part,
    model.parts[part].filter(stays),
  ]);
  return { ...model, parts: numberParts(Object.fromEntries(kept) as ReportModel['parts']) };
};
