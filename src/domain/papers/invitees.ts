import type { Participant } from './signatory';

/** How a group of invited people is addressed: one of them, and several. */
interface Group {
  readonly includes: (person: Participant) => boolean;
  readonly address: (office: string, people: readonly Participant[]) => readonly string[];
}

const has =
  (...roles: readonly string[]) =>
  (person: Participant): boolean =>
    person.roles.some((role) => roles.includes(role));

const distinct = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.map((text) => text.trim()).filter((text) => text !== '')),
];

const positions = (people: readonly Participant[]): readonly string[] =>
  distinct(people.map((one) => one.position || one.name));

/** In the order of rank; a person belongs to the first group that fits. */
const GROUPS: readonly Group[] = [
  { includes: has('ketua'), address: (office) => [`Ketua ${office}`] },
  {
    includes: has('anggota', 'ketua-divisi', 'ketua-divisi-rendatin'),
    address: (office, people) => [
      people.length > 1 ? `Para Anggota ${office}` : `Anggota ${office}`,
    ],
  },
  { includes: has('sekretaris'), address: (office) => [`Sekretaris ${office}`] },
  {
    includes: has('kasubag', 'kasubag-rendatin'),
    address: (office, people) =>
      people.length > 1 ? [`Para Kepala Subbagian pada Sekretariat ${office}`] : positions(people),
  },
  { includes: () => true, address: (_, people) => positions(people) },
];

const groupOf = (person: Participant): Group | undefined =>
  GROUPS.find((group) => group.includes(person));

const rankOf = (person: Participant): number => {
  const group = groupOf(person);
  return group === undefined ? GROUPS.length : GROUPS.indexOf(group);
};

/** People in the order of rank: Ketua, members, Sekretaris, heads of subbagian, staff. */
export const byRank = <P extends Participant>(people: readonly P[]): readonly P[] =>
  [...people].sort((one, other) => rankOf(one) - rankOf(other));

/** The addressees of an invitation by group and rank, as an official letter names them. */
export const addressees = (office: string, people: readonly Participant[]): readonly string[] =>
  GROUPS.flatMap((group) => {
    const members = people.filter((one) => groupOf(one) === group);
    return members.length === 0 ? [] : group.address(office, members);
  });
