const strings = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap(strings) : [];
};

/** Insertions and deletions come as lists of ids, other suggestions as objects with ids for keys. */
const idsOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.keys(value)
    : strings(value);

const all = (part: unknown): readonly string[] => {
  if (typeof part !== 'object' || part === null) return [];
  if (Array.isArray(part)) return part.flatMap(all);
  return Object.entries(part).flatMap(([key, value]) =>
    key.startsWith('suggested') ? idsOf(value) : all(value),
  );
};

/**
 * Ids of the suggestions in a part of a document, each once. Google marks them on many kinds of things: words, pictures,
 * rows, the looks of words and paragraphs (Docs API v1, *Suggestions*); every such member has a name that begins alike.
 */
export const suggestionIds = (part: unknown): ReadonlySet<string> => new Set(all(part));
