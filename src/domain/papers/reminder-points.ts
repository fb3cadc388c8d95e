import { counted, listed } from './wording';

/** Something that a worksheet lacks, and the code of the indicator or activity that it is about. */
export interface Lacking {
  /** Empty when it is about none. */
  readonly id: string;
  readonly sentence: string;
}

/** A longer list is not read in a message. */
const MOST_POINTS = 5;

/** Stands for the code while sentences are compared. */
const PLACE = '\u0000';

const patternOf = ({ id, sentence }: Lacking): string =>
  id === '' ? sentence : sentence.replace(id, PLACE);

/** One point for each kind of gap, with all the codes it is about; what is left out is counted. */
export const reminderPoints = (lacking: readonly Lacking[]): readonly string[] => {
  const ids = new Map<string, string[]>();
  for (const one of lacking) {
    const pattern = patternOf(one);
    const known = ids.get(pattern);
    if (known === undefined) ids.set(pattern, [one.id]);
    else if (!known.includes(one.id)) known.push(one.id);
  }
  const points = [...ids].map(([pattern, codes]) => pattern.replace(PLACE, listed(codes)));
  const rest = points.length - MOST_POINTS;
  return rest <= 0
    ? points
    : [...points.slice(0, MOST_POINTS), `${counted(rest, 'hal')} lain menurut pemeriksaan isian`];
};
