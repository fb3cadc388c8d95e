import { CHECKLIST } from '../../../src/domain/review/checklist';
import { suggestChecklist } from '../../../src/domain/review/checklist-suggestions';
import {
  aNumber,
  aProgram,
  aSasaran,
  aYear,
  anActivity,
  anIndicator,
} from '../../support/builders';

const sasaran = aSasaran({ id: 'S1', reports: ['KPU'] });
const program = aProgram({ code: 'P1', report: 'KPU' });

const good = anIndicator({
  sasaranId: 'S1',
  reports: ['KPU'],
  target: aNumber(80),
  realisasi: aNumber(76),
  personInCharge: 'Kasubag',
  evidence: ['Laporan'],
  renstra: { year: 2024, target: aNumber(85) },
  national: { value: aNumber(70), source: 'LKj' },
  history: [],
  worksheetPlace: { tab: 'Divisi' },
});

const spent = anActivity({ programCode: 'P1', pagu: 100, realisasi: 90 });

const answersOf = (change: Partial<typeof good>, activity: Partial<typeof spent> = {}) => {
  const year = aYear({
    sasaran: [sasaran],
    programs: [program],
    indicators: [good, { ...good, ...change }],
    activities: [{ ...spent, ...activity }],
  });
  return suggestChecklist(year, 'KPU');
};

const doubted = (change: Partial<typeof good>, activity: Partial<typeof spent> = {}) =>
  answersOf(change, activity)
    .filter((one) => one.value === 'tidak')
    .map((one) => one.itemId);

describe('suggestChecklist', () => {
  test('suggests Ya to everything it can look at when the data are whole', () => {
    const ids = ['I.2', 'I.3', 'I.4', 'I.6', 'II.2', 'II.4', 'III.1', 'III.2', 'III.5', 'III.7'];
    expect(answersOf({}).map((one) => [one.itemId, one.value])).toEqual(
      ids.map((id) => [id, 'ya']),
    );
    expect(ids.every((id) => CHECKLIST.some((one) => one.id === id))).toBe(true);
  });

  test.each([
    [{ target: null }, ['I.2', 'I.4']],
    [{ realisasi: null, notMeasuredReason: '' }, ['I.3']],
    [{ realisasi: null, notMeasuredReason: 'Survei belum ada' }, []],
    [{ evidence: [] }, ['II.2']],
    [{ personInCharge: ' ' }, ['II.4']],
    [{ worksheetPlace: null }, ['III.1']],
    [{ renstra: null }, ['III.2']],
    [{ national: null }, ['III.7']],
    [{ national: null, history: [{ year: 2022, target: null, realisasi: aNumber(1) }] }, []],
  ])('doubts for %j the items %j', (change, expected) => {
    expect(doubted(change)).toEqual(expected);
  });

  test('says how many of how many', () => {
    expect(answersOf({ target: null })[0]).toEqual({
      itemId: 'I.2',
      value: 'tidak',
      have: 1,
      of: 2,
    });
  });

  test('doubts the money when a row has no spending in total or in any quarter', () => {
    expect(doubted({}, { realisasi: null, quarters: [null, null, null, null] })).toEqual(['I.6']);
    expect(doubted({}, { realisasi: null, quarters: [null, 5, null, null] })).toEqual([]);
  });

  test('takes nothing at all for Tidak', () => {
    const empty = aYear({ sasaran: [], indicators: [], activities: [], programs: [] });
    expect(suggestChecklist(empty, 'KPU').every((one) => one.value === 'tidak')).toBe(true);
  });
});
