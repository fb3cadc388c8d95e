import type { DraftFigures } from '../year-status';
import type { Catalogue } from './catalogue';

/** Age of the look at a document. */
const age = (minutes: number | null): string => {
  if (minutes === null || minutes < 1) return 'read just now';
  if (minutes < 60) return `last read ${String(minutes)} minutes ago`;
  return minutes < 48 * 60
    ? `last read ${String(Math.round(minutes / 60))} hours ago`
    : `last read ${String(Math.round(minutes / 1440))} days ago`;
};

const told = (looks: readonly DraftFigures[]): string =>
  looks
    .map(
      ({ name, ageMinutes, stale }) =>
        `${name}: ${stale.length === 0 ? 'all figures agree with the tabs' : `${String(stale.length)} figures no longer agree with the tabs`} (document ${age(ageMinutes)}).`,
    )
    .join(' ');

/** Words about figures that no longer agree with the tabs, in English. */
export const figuresEn = {
  action: {
    'check-figures': {
      title: 'Compare the figures',
      description:
        'Names the figures of a draft that no longer agree with the tabs, each with its cells; the document stays as it is.',
    },
  },
  option: { acceptFigures: 'decide although figures no longer agree' },
  done: { 'figures-checked': ({ looks }) => told(looks) },
  refusal: {
    'no-figures': () =>
      'There is no draft in work that its maker has looked at. Ask the maker of the draft to run this action.',
    'figures-stale': ({ looks }) =>
      `${told(looks)} Better run "Refresh the draft" first. Decide on these figures all the same?`,
  },
} satisfies {
  readonly action: Pick<Catalogue['action'], 'check-figures'>;
  readonly option: Catalogue['option'];
  readonly done: Pick<Catalogue['done'], 'figures-checked'>;
  readonly refusal: Pick<Catalogue['refusal'], 'no-figures' | 'figures-stale'>;
};
