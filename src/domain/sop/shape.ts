import { isoDate } from '../calendar/iso-date';
import type { IsoDate } from '../calendar/iso-date';
import { moment } from './moment';
import type { Moment } from './moment';

/** Says whether a value read from a tab has the form that is expected of it. */
export type Shape<T> = (value: unknown) => value is T;

export const isText: Shape<string> = (value): value is string => typeof value === 'string';

/** A whole number from 0. */
export const isCount: Shape<number> = (value): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

export const isDate: Shape<IsoDate> = (value): value is IsoDate =>
  typeof value === 'string' && isoDate(value) !== null;

export const isMoment: Shape<Moment> = (value): value is Moment =>
  typeof value === 'string' && moment(value) !== null;

/** One of a few texts or numbers. */
export const oneOf =
  <const T extends string | number>(...allowed: readonly T[]): Shape<T> =>
  (value): value is T =>
    allowed.some((one) => one === value);

/** The shape, or null. */
export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value): value is T | null =>
    value === null || shape(value);

/** The shape, or nothing at all. */
export const optional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || shape(value);

/** A list of which every item has the shape. */
export const listOf =
  <T>(shape: Shape<T>): Shape<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every((one) => shape(one));

/** Name of the first member that is missing, wrong or not expected; null when the object fits. */
export const misfit = (
  value: unknown,
  members: Readonly<Record<string, Shape<unknown>>>,
): string | null => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return '';
  }
  const found = value as Readonly<Record<string, unknown>>;
  const expected = Object.keys(members);
  const wrong = expected.find((key) => members[key]?.(found[key]) !== true);
  return wrong ?? Object.keys(found).find((key) => !expected.includes(key)) ?? null;
};

/** Shapes of the members of an object type, none left out. */
export type Members<T> = { readonly [K in keyof T]-?: Shape<T[K]> };

/** An object with exactly these members. */
export const objectOf =
  <T extends object>(members: Members<T>): Shape<T> =>
  (value): value is T =>
    misfit(value, members) === null;
