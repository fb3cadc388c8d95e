import { loose } from '../intake/match-row';
import type { Division } from '../office/office';
import type { LapkinYear } from '../year/lapkin-year';
import { fieldOf } from '../year/place';
import type { Place } from '../year/place';
import { always } from './quality-rule';
import type { Finding, QualityRule } from './quality-rule';
import { references } from './references';

const NAMES_A_DIVISION = /\bDivisi\b(.*)/isu;

/** The name of the office may follow that of the division. */
const OFFICE = /^(?:$|kpu|komisi|kab|kota)/u;

const isNamed = (said: string, { name }: Division): boolean => {
  const bare = loose(name.replace(/^\s*Divisi\b/iu, ''));
  return said.startsWith(bare) && OFFICE.test(said.slice(bare.length));
};

/** A post that speaks of a division, but of none of those it belongs to: it still bears a former name. */
const misnaming = (
  post: string,
  divisions: readonly Division[],
  place: Place,
): readonly Finding[] => {
  const [first] = divisions;
  const [, after] = NAMES_A_DIVISION.exec(post) ?? [];
  if (first === undefined || after === undefined) return [];
  const said = loose(after);
  return divisions.some((division) => isNamed(said, division))
    ? []
    : [{ place, found: post, data: { name: first.name } }];
};

const postsWithFormerName = ({ people, indicators, divisions }: LapkinYear): readonly Finding[] => {
  const named = (ids: readonly string[]): readonly Division[] =>
    divisions.filter(({ id }) => ids.includes(id));
  return [
    ...people.flatMap(({ position, divisionIds, place }) =>
      misnaming(position, named(divisionIds), fieldOf(place, 'jabatan')),
    ),
    ...indicators.flatMap(({ personInCharge, divisionId, agreementPlace }) =>
      misnaming(personInCharge, named([divisionId]), fieldOf(agreementPlace, 'penanggungJawab')),
    ),
  ];
};

/** Both reports print posts as they were typed, beside the names of the divisions of `Pengaturan`. */
export const divisionNameRules = [
  {
    id: 'KTR-16',
    code: 'division-named-otherwise',
    severity: always('warning'),
    reference: references.procedure,
    check: postsWithFormerName,
  },
] as const satisfies readonly QualityRule[];
