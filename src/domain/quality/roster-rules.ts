import type { Person, Role } from '../office/office';
import type { LapkinYear } from '../year/lapkin-year';
import { fieldOf } from '../year/place';
import { tabs } from './places';
import { always } from './quality-rule';
import type { Finding, QualityRule } from './quality-rule';
import { references } from './references';

const divisionsWithoutHead = (year: LapkinYear): readonly Finding[] => {
  const headed = new Set(
    year.people
      .filter(
        ({ roles }) => roles.includes('ketua-divisi') || roles.includes('ketua-divisi-rendatin'),
      )
      .flatMap(({ divisionIds }) => divisionIds),
  );
  return year.divisions
    .filter(({ id }) => !headed.has(id))
    .map(({ id, name, place }) => ({ place, found: id, data: { id, name } }));
};

/** Without these somebody's step of the procedure could not be taken. */
const NEEDED_ROLES: readonly Role[] = [
  'ketua',
  'sekretaris',
  'ketua-divisi-rendatin',
  'kasubag-rendatin',
];

const rolesWithoutPerson = (year: LapkinYear): readonly Finding[] => {
  const held = new Set(year.people.flatMap(({ roles }) => roles));
  return NEEDED_ROLES.filter((role) => !held.has(role)).map((role) => ({
    place: { tab: tabs.roster },
    found: '',
    data: { role },
  }));
};

const accountOf = ({ email }: Person): string => email.trim().toLowerCase();

/** Whoever comes first on the roster acts under the account; the others would act as somebody else. */
const sharedAccounts = ({ people }: LapkinYear): readonly Finding[] =>
  people.flatMap((person, index) => {
    const email = accountOf(person);
    const first = email === '' ? undefined : people.find((one) => accountOf(one) === email);
    return first === undefined || people.indexOf(first) === index
      ? []
      : [
          {
            place: fieldOf(person.place, 'email'),
            found: email,
            data: { name: person.name, first: first.name },
          },
        ];
  });

/** Rules about the people of the roster. */
export const rosterRules = [
  {
    id: 'KTR-08',
    code: 'division-without-head',
    severity: always('warning'),
    reference: references.procedure,
    check: divisionsWithoutHead,
  },
  {
    id: 'KTR-09',
    code: 'role-without-person',
    severity: always('warning'),
    reference: references.procedure,
    check: rolesWithoutPerson,
  },
  {
    id: 'KTR-15',
    code: 'account-shared',
    severity: always('warning'),
    reference: references.procedure,
    check: sharedAccounts,
  },
] as const satisfies readonly QualityRule[];
