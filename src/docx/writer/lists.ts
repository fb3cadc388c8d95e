import type { List, Span } from '../../domain/report/model';
import { LIST_INDENT } from '../package/numbering';
import { paragraph } from '../wordml/paragraph';
import type { ParagraphProperties } from '../wordml/paragraph';
import type { Desk } from './desk';
import { linesOf, runsOf } from './spans';

/** Further lines of an item stand below its text, without a marker. */
const itemXml = (
  desk: Desk,
  spans: readonly Span[],
  numbering: number,
  extra: ParagraphProperties,
): string => {
  const style = desk.ledger.style('listParagraph');
  return linesOf(spans)
    .map((line, index) =>
      paragraph(
        index === 0 ? { style, numbering, ...extra } : { style, left: LIST_INDENT },
        runsOf(desk.ledger, line),
      ),
    )
    .join('');
};

/** A list with real markers of the word processor, so that people can add items to it. */
export const listXml = (desk: Desk, list: List, extra: ParagraphProperties = {}): string => {
  const items = list.items.filter((spans) => linesOf(spans).length > 0);
  if (items.length === 0) return '';
  const numbering = desk.ledger.list(list.marker);
  return items
    .map((spans, index) => itemXml(desk, spans, numbering, index === 0 ? extra : {}))
    .join('');
};
