import type { foundingActions } from '../../founding/actions';
import type { FoundingActionRefusal, FoundingDone, OfficeChange } from '../../founding/outcome';
import type { Catalogue, SentencesFor } from '../catalogue';

/** Everything said around the first run in an office, in one language. */
export interface FoundingWords {
  readonly action: Pick<Catalogue['action'], (typeof foundingActions)[number]['name']>;
  readonly option: Readonly<Record<string, string>>;
  readonly done: SentencesFor<FoundingDone>;
  readonly refusal: SentencesFor<FoundingActionRefusal>;
}

/** One line for each cell that would get another text. */
export const changeLines = (changes: readonly OfficeChange[]): string =>
  changes.map(({ label, before, after }) => `• ${label}: “${before}” → “${after}”`).join('\n');
