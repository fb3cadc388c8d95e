import type { Person, Role } from '../office/office';

/** The role that speaks when a person has several, the one that decides most first. */
const BY_WEIGHT: readonly Role[] = [
  'ketua',
  'ketua-divisi-rendatin',
  'sekretaris',
  'ketua-divisi',
  'anggota',
  'kasubag-rendatin',
  'kasubag',
  'staf-rendatin',
  'staf',
  'penerima',
];

const folded = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * The person of the roster behind a display name, by the column for Docs names or else by the name
 * itself. Null when nobody or more than one answers to it: Google gives no address with a comment.
 */
export const personOfDisplayName = (
  displayName: string,
  people: readonly Person[],
): Person | null => {
  const name = folded(displayName);
  if (name === '') {
    return null;
  }
  const byDocsName = people.filter((one) => folded(one.docsName) === name);
  const matches =
    byDocsName.length > 0 ? byDocsName : people.filter((one) => folded(one.name) === name);
  const [only] = matches;
  return matches.length === 1 && only !== undefined ? only : null;
};

/** The role under which a person's comments are listed; null for a person without role. */
export const mainRole = (person: Person): Role | null =>
  BY_WEIGHT.find((role) => person.roles.includes(role)) ?? null;
