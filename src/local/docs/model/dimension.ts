import type { DocsDimension } from '../../../platform/docs-looks';

const TWENTIETHS_OF_A_POINT = 20;

/** A length as Google tells it: of none at all only the unit. */
export const inPoints = (magnitude: number): DocsDimension =>
  magnitude === 0 ? { unit: 'PT' } : { magnitude, unit: 'PT' };

/** The same of a length in Word's twentieths of a point. */
export const fromTwentieths = (twentieths: number): DocsDimension =>
  inPoints(twentieths / TWENTIETHS_OF_A_POINT);

/** A length that Google is asked for, in Word's twentieths of a point; nothing for none. */
export const toTwentieths = (length: DocsDimension | undefined): number | undefined =>
  length?.magnitude === undefined
    ? undefined
    : Math.round(length.magnitude * TWENTIETHS_OF_A_POINT);
