import type { Activity } from '../budget/activity';
import type { Indicator } from '../performance/indicator';
import type { Place } from '../year/place';
import { fieldOf } from '../year/place';
import { figure } from './figures';
import { isBlank } from './prose';
import type { Words } from './words';

/** One piece of evidence with its number in the report, printed as `B-12`. */
export interface EvidenceEntry {
  readonly number: number;
  /** File name or address as the division typed it. */
  readonly text: string;
  /** Id of the indicator or activity that it proves. */
  readonly ownerId: string;
  readonly subject: string;
  readonly divisionId: string;
  readonly place: Place;
}

/** All evidence of a report, numbered once. */
export interface EvidenceRegister {
  readonly entries: readonly EvidenceEntry[];
  readonly byOwner: ReadonlyMap<string, readonly EvidenceEntry[]>;
}

type Unnumbered = Omit<EvidenceEntry, 'number'>;

const ofIndicator = (indicator: Indicator): readonly Unnumbered[] =>
  indicator.evidence.map((text) => ({
    text,
    ownerId: indicator.id,
    subject: indicator.name,
    divisionId: indicator.divisionId,
    place: fieldOf(indicator.worksheetPlace ?? indicator.agreementPlace, 'bukti'),
  }));

const ofActivity = (activity: Activity): readonly Unnumbered[] =>
  activity.evidence.map((text) => ({
    text,
    ownerId: activity.id,
    subject: activity.description,
    divisionId: activity.divisionId,
    place: fieldOf(activity.place, 'bukti'),
  }));

/** Numbers the evidence of a report: first that of its indicators, then that of its activities. */
export const numberEvidence = (
  indicators: readonly Indicator[],
  activities: readonly Activity[],
): EvidenceRegister => {
  const entries = [...indicators.flatMap(ofIndicator), ...activities.flatMap(ofActivity)]
    .filter((entry) => !isBlank(entry.text))
    .map((entry, index): EvidenceEntry => ({ ...entry, number: index + 1 }));
  const byOwner = new Map<string, EvidenceEntry[]>();
  for (const entry of entries) {
    byOwner.set(entry.ownerId, [...(byOwner.get(entry.ownerId) ?? []), entry]);
  }
  return { entries, byOwner };
};

/** `B-12`, with a hyphen at which no line breaks. */
export const evidenceNumber = ({ number }: Pick<EvidenceEntry, 'number'>): string =>
  `B\u2011${number}`;

/** The evidence of one owner is numbered without a gap, so three or more can be named by their ends. */
const rangeOf = (first: EvidenceEntry, last: EvidenceEntry): string => {
  const between = last.number - first.number;
  if (between === 0) return evidenceNumber(first);
  return `${evidenceNumber(first)}${between === 1 ? ', ' : ' s.d. '}${evidenceNumber(last)}`;
};

/** The citation of what proves one indicator or activity, e.g. `[B-12]`; nothing without evidence. */
export const citation = (register: EvidenceRegister, ownerId: string): Words => {
  const entries = register.byOwner.get(ownerId) ?? [];
  const [first] = entries;
  const last = entries[entries.length - 1];
  if (first === undefined || last === undefined) return [];
  return [figure(`[${rangeOf(first, last)}]`, 'nomor', [first.place])];
};
