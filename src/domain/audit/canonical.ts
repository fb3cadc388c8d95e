/** A value that JSON can carry. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Code-unit order, which is the same on every machine whatever its language. */
const byCodeUnit = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * One text for one value: keys sorted, no spaces, members without value left out. Two machines that
 * mean the same write the same, so the text can be hashed.
 */
export const canonicalJson = (value: Json): string => {
  if (Array.isArray(value)) {
    return `[${(value as readonly Json[]).map(canonicalJson).join(',')}]`;
  }
  if (value === null || typeof value !== 'object') {
    return JSON.stringify(value);
  }
  const members = value as Readonly<Record<string, Json | undefined>>;
  const entries = Object.keys(members)
    .sort(byCodeUnit)
    .flatMap((key) => {
      const member = members[key];
      return member === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(member)}`];
    });
  return `{${entries.join(',')}}`;
};
