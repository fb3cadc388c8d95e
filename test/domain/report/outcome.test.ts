import type { Indicator } from '../../../src/domain/performance/indicator';
import { reportFacts } from '../../../src/domain/report/facts';
import type { ReportFacts } from '../../../src/domain/report/facts';
import {
  conclusionSentence,
  countsSentence,
  extremesSentence,
  meansSentence,
  missedSentence,
  unmeasuredSentence,
} from '../../../src/domain/report/outcome';
import { textOf } from '../../../src/domain/report/words';
import { aDay, aNumber, anIndicator, aYear } from '../../support/builders';

const realised = (value: number | null): Partial<Indicator> => ({
  realisasi: value === null ? null : aNumber(value),
});

/** A year whose indicators have these realisasi against a target of 65; null is not measured. */
const factsOf = (...values: readonly (number | null)[]): ReportFacts =>
  reportFacts(
    aYear({
      indicators: values.map((value, index) =>
        anIndicator({ id: `K-${index}`, name: `Indikator ${index + 1}`, ...realised(value) }),
      ),
    }),
    'KPU',
    aDay('2024-01-22'),
  );

describe('countsSentence', () => {
  test.each([
    [[65], 'Satu-satunya indikator kinerja mencapai target.'],
    [[70], 'Satu-satunya indikator kinerja melampaui target.'],
    [[65, 70], 'Kedua indikator kinerja telah diukur dan keduanya mencapai atau melampaui target.'],
    [[70, 70, 70], 'Ketiga indikator kinerja telah diukur dan semuanya melampaui target.'],
    [[65, null], 'Dari 2 indikator kinerja, 1 indikator dapat diukur dan mencapai target.'],
    [
      [65, 60, null],
      'Dari 3 indikator kinerja, 2 indikator dapat diukur: 1 indikator mencapai target dan 1 indikator belum mencapainya.',
    ],
    [[50, 60], 'Kedua indikator kinerja telah diukur, tetapi belum ada yang mencapai target.'],
    [[null, null], 'Dari 2 indikator kinerja, belum ada satu pun yang diukur.'],
  ])('counts %j', (values, expected) => {
    expect(textOf(countsSentence(factsOf(...values)))).toBe(expected);
  });
});

describe('conclusionSentence', () => {
  test.each([
    [[70, null], 'melampaui target pada satu-satunya indikator yang diukur. Capaiannya'],
    [[65], 'mencapai target pada satu-satunya indikator yang diukur. Capaiannya'],
    [
      [65, 70],
      'mencapai atau melampaui target pada kedua indikator yang diukur. Rata-rata capaiannya',
    ],
    [
      [65, 70, 60],
      'mencapai atau melampaui target pada 2 dari 3 indikator yang diukur. Rata-rata capaiannya',
    ],
    [[50, 60], 'belum mencapai target pada kedua indikator yang diukur. Rata-rata capaiannya'],
  ])('concludes %j', (values, expected) => {
    expect(textOf(conclusionSentence(factsOf(...values)))).toContain(
      `Pada tahun 2023 KPU Kabupaten Sungai Jernih ${expected} `,
    );
  });
});

describe('meansSentence', () => {
  test('speaks of a mean only where there is more than one capaian', () => {
    expect(textOf(meansSentence(factsOf(65, null)))).toBe(
      'Capaiannya 100% dengan kategori Sangat Tinggi.',
    );
    expect(textOf(meansSentence(factsOf(65, 52)))).toBe(
      'Rata-rata capaian seluruh indikator yang diukur adalah 90% dengan kategori Tinggi.',
    );
  });
});

describe('missedSentence', () => {
  test.each([
    ['the only one', [65, 52], 'indikator “Indikator 2” (80%).'],
    [
      'two, the weaker one first',
      [65, 52, 39],
      'indikator “Indikator 3” (60%) dan “Indikator 2” (80%).',
    ],
    [
      'all four',
      [52, 58.5, 39, 61.75],
      'indikator “Indikator 3” (60%), “Indikator 1” (80%), “Indikator 2” (90%), dan “Indikator 4” (95%).',
    ],
    [
      'the three weakest of more',
      [52, 58.5, 61.75, 63.7, 70, 39],
      'lima indikator, dengan capaian terendah pada “Indikator 6” (60%), “Indikator 1” (80%), dan “Indikator 2” (90%).',
    ],
    [
      'equals in the order of the PK',
      [52, 52, 52, 52, 52],
      'lima indikator, dengan capaian terendah pada “Indikator 1” (80%), “Indikator 2” (80%), dan “Indikator 3” (80%).',
    ],
  ])('names %s', (_, values, named) => {
    expect(textOf(missedSentence(factsOf(...values)))).toBe(
      `Target yang belum tercapai terdapat pada ${named}`,
    );
  });

  test('says nothing when nothing was missed', () => {
    expect(missedSentence(factsOf(65))).toEqual([]);
  });
});

describe('extremesSentence', () => {
  test('names the highest and the lowest', () => {
    expect(textOf(extremesSentence(factsOf(65, 52, 52)))).toBe(
      'Capaian tertinggi, yaitu 100%, terdapat pada indikator “Indikator 1”. Capaian terendah, yaitu 80%, terdapat pada indikator “Indikator 2” dan “Indikator 3”.',
    );
  });
});

describe('unmeasuredSentence', () => {
  test('names what was not measured, and leaves it to the count when nothing was', () => {
    expect(textOf(unmeasuredSentence(factsOf(65, null)))).toBe(
      'Indikator “Indikator 2” tidak diukur pada tahun 2023.',
    );
    expect(unmeasuredSentence(factsOf(null, null))).toEqual([]);
  });
});
