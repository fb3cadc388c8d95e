import { destinationsOf } from '../domain/copies/destination';
import type { LapkinYear } from '../domain/year/lapkin-year';

/** What people call the thing with this code; the code itself when nothing has it. */
export type NameOf = (code: string) => string;

/** Names of divisions, people and recipients of a year, by the codes and accounts that events carry. */
export const namesOf = ({
  divisions,
  office,
  people,
}: Pick<LapkinYear, 'divisions' | 'office' | 'people'>): NameOf => {
  const names = new Map(
    [
      ...divisions.map(({ id, name }) => [id, name] as const),
      ...destinationsOf(office).map(({ id, name }) => [id, name] as const),
      ...people.map(({ id, name }) => [id, name] as const),
      ...people.map(({ email, name }) => [email.trim().toLowerCase(), name] as const),
    ].filter(([code, name]) => code !== '' && name !== ''),
  );
  return (code) => names.get(code) ?? names.get(code.toLowerCase()) ?? code;
};

/** Properties that hold codes for which people have names. */
const CODED: readonly string[] = [
  'divisionId',
  'divisionIds',
  'destinationId',
  'destinationIds',
  'throughId',
  'personId',
  'drafter',
  'actor',
];

const namedValue = (key: string, value: unknown, nameOf: NameOf): unknown => {
  if (Array.isArray(value)) return value.map((one: unknown) => namedValue(key, one, nameOf));
  if (typeof value === 'string') return CODED.includes(key) ? nameOf(value) : value;
  return typeof value === 'object' && value !== null ? withNames(value, nameOf) : value;
};

/** A fact with names in the place of codes, at any depth: what a sentence is made from. */
export const withNames = <T extends object>(fact: T, nameOf: NameOf): T =>
  Object.fromEntries(
    Object.entries(fact).map(([key, value]: [string, unknown]) => [
      key,
      namedValue(key, value, nameOf),
    ]),
  ) as T;
