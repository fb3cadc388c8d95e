import type { LapkinYear } from '../year/lapkin-year';
import { fieldOf } from '../year/place';
import { isEmptyText } from './answers';
import { excerpt, excerptAround } from './excerpt';
import { gapsIn, placeholdersIn } from './leftover-marks';
import type { Mark } from './leftover-marks';
import { leftoverYearsIn } from './leftover-years';
import type { KnownYears } from './leftover-years';
import { NEEDED_NARRATIVES, hasNarrative } from './needed-narratives';
import { narrativePlace, reportKinds } from './places';
import { always, errorFrom } from './quality-rule';
import type { Finding, QualityRule } from './quality-rule';
import { references } from './references';
import { printedTextsOf, proseOf } from './written-texts';
import type { WrittenText } from './written-texts';

const missingTexts = (year: LapkinYear): readonly Finding[] =>
  NEEDED_NARRATIVES.flatMap((key) => {
    const lacking = reportKinds.filter((report) => !hasNarrative(year, key, report));
    return lacking.length === 0
      ? []
      : [
          {
            place: narrativePlace(year, key),
            found: '',
            data: { part: key, report: lacking.length === 2 ? 'KEDUANYA' : (lacking[0] ?? '') },
          },
        ];
  });

const unconfirmedTexts = (year: LapkinYear): readonly Finding[] =>
  year.narratives
    .filter(
      ({ text, confirmedYear }) =>
        !isEmptyText(text) && confirmedYear !== year.year && year.year > 0,
    )
    .map(({ key, text, confirmedYear, place }) => ({
      place: fieldOf(place, 'tahunKonfirmasi'),
      found: excerpt(text),
      data: { part: key, confirmed: confirmedYear ?? '–', year: year.year },
    }));

const knownYearsOf = (year: LapkinYear): KnownYears => ({
  report: year.year,
  history: new Set([
    ...[1, 2, 3].map((back) => year.year - back),
    ...year.indicators.flatMap(({ history }) => history.map((one) => one.year)),
  ]),
  renstra: year.policy.renstraPeriod,
});

const leftoverYears = (year: LapkinYear): readonly Finding[] => {
  const known = knownYearsOf(year);
  return proseOf(year).flatMap(({ text, place }) =>
    leftoverYearsIn(text, known).map((leftover) => ({
      place,
      found: excerptAround(text, leftover.from, leftover.to),
      data: { of: leftover.year, year: year.year },
    })),
  );
};

/** The first mark of each text: whoever mends it reads the cell anyway. */
const firstMark =
  (marksIn: (text: string) => readonly Mark[]) =>
  (year: LapkinYear): readonly Finding[] =>
    printedTextsOf(year).flatMap(({ text, place }: WrittenText) => {
      const [mark] = marksIn(text);
      return mark === undefined
        ? []
        : [
            {
              place,
              found: excerptAround(text, mark.from, mark.to),
              data: { mark: excerpt(text.slice(mark.from, mark.to)) },
            },
          ];
    });

const PRACTICE_MARK = /\(contoh(?: ro)?\)/giu;

/** Words of the practice data that stayed after it was removed. */
const practiceWords = (year: LapkinYear): readonly Finding[] =>
  year.practice
    ? []
    : firstMark((text) =>
        [...text.matchAll(PRACTICE_MARK)].map(({ index, 0: mark }) => ({
          from: index,
          to: index + mark.length,
        })),
      )(year);

const IDENTITY_NUMBER = /(?<!\d)\d{16}(?!\d)/gu;

/** NIK and family card numbers have sixteen digits; a NIP has eighteen. They are not repeated in the problem. */
const identityNumbers = (year: LapkinYear): readonly Finding[] =>
  printedTextsOf(year)
    .filter(({ text }) => text.search(IDENTITY_NUMBER) >= 0)
    .map(({ text, place }) => ({
      place,
      found: excerpt(text.replace(IDENTITY_NUMBER, '················')),
      data: {},
    }));

/**
 * Rules about running text. An unconfirmed or missing text is printed with a visible request, so it only
 * stops the signature; a placeholder stops at once.
 */
export const narrativeRules = [
  {
    id: 'NAR-01',
    code: 'narrative-missing',
    severity: errorFrom('signing'),
    reference: references.chapters,
    check: missingTexts,
  },
  {
    id: 'NAR-02',
    code: 'narrative-not-confirmed',
    severity: errorFrom('signing'),
    reference: references.review,
    check: unconfirmedTexts,
  },
  {
    id: 'NAR-03',
    code: 'leftover-year',
    severity: always('warning'),
    reference: references.review,
    check: leftoverYears,
  },
  {
    id: 'NAR-04',
    code: 'placeholder-left',
    severity: always('error'),
    reference: references.review,
    check: firstMark(placeholdersIn),
  },
  {
    id: 'NAR-05',
    code: 'gap-left',
    severity: always('warning'),
    reference: references.review,
    check: firstMark(gapsIn),
  },
  {
    id: 'NAR-06',
    code: 'practice-words-left',
    severity: always('warning'),
    reference: references.review,
    check: practiceWords,
  },
  {
    id: 'NAR-07',
    code: 'identity-number',
    severity: always('error'),
    reference: references.privacy,
    check: identityNumbers,
  },
] as const satisfies readonly QualityRule[];
