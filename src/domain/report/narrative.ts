import type { Narrative, NarrativeKey } from '../year/lapkin-year';
import { blocks, request } from './blocks';
import type { ReportFacts } from './facts';
import type { Block } from './model';
import { isBlank, prose } from './prose';

/** A text carried over from an earlier year is printed, and says that nobody has looked at it yet. */
const carried = (facts: ReportFacts, { confirmedYear }: Narrative): readonly Block[] =>
  confirmedYear === null || confirmedYear === facts.year.year
    ? []
    : [request(`konfirmasi berlakunya naskah berikut untuk tahun ${String(facts.year.year)}`)];

/**
 * The office's own text for a chapter: rows for this report alone go before rows for both. Empty when
 * nobody wrote one.
 */
export const narrative = (facts: ReportFacts, key: NarrativeKey): readonly Block[] => {
  const written = facts.year.narratives.filter(
    (text) =>
      text.key === key &&
      (text.report === facts.report || text.report === 'KEDUANYA') &&
      !isBlank(text.text),
  );
  const own = written.filter((text) => text.report === facts.report);
  return (own.length > 0 ? own : written).flatMap((text) => [
    ...carried(facts, text),
    ...prose(text.text),
  ]);
};

/** The office's own text, or what stands there until it is written. */
export const narrativeOr = (
  facts: ReportFacts,
  key: NarrativeKey,
  proposal: () => Block | readonly Block[],
): readonly Block[] => {
  const own = narrative(facts, key);
  return own.length > 0 ? own : blocks(proposal());
};
