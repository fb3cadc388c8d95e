import fc from 'fast-check';
import { suggestChecklist } from '../../../src/domain/quality/checklist-suggestions';
import { CHECKLIST } from '../../../src/domain/review/checklist';
import type { ChecklistValue } from '../../../src/domain/review/checklist';
import type { LapkinYear } from '../../../src/domain/year/lapkin-year';
import { arbitraryYear } from '../../support/arbitrary-year';
import { practiceYear } from '../../support/practice-year';
import { activityWith, indicatorWith, soundYear } from '../../support/sound-year';

const suggestionFor = (year: LapkinYear, itemId: string) =>
  suggestChecklist(year, 'KPU').find((one) => one.itemId === itemId);

describe('suggestChecklist', () => {
  test('answers what the data of a sound year can answer', () => {
    expect(suggestChecklist(soundYear(), 'KPU').map((one) => [one.itemId, one.suggestion])).toEqual(
      [
        ['I.2', 'ya'],
        ['I.3', 'ya'],
        ['I.4', 'ya'],
        ['I.6', 'ya'],
        ['II.2', 'ya'],
        ['II.4', 'ya'],
        ['III.1', 'ya'],
        ['III.2', 'ya'],
        ['III.3', 'tidak-berlaku'],
        ['III.5', 'ya'],
        ['III.7', 'ya'],
      ],
    );
  });

  test.each<[string, (year: LapkinYear) => LapkinYear]>([
    ['I.2', indicatorWith({ target: null })],
    ['I.3', indicatorWith({ realisasi: null })],
    ['I.4', (year) => ({ ...year, indicators: [] })],
    ['I.6', activityWith({ pagu: null })],
    ['II.2', activityWith({ evidence: [] })],
    ['II.4', indicatorWith({ personInCharge: '' })],
    ['III.1', indicatorWith({ worksheetWording: { name: 'Lain', unit: 'nilai' } })],
    ['III.2', indicatorWith({ renstra: null })],
    ['III.5', (year) => ({ ...year, indicators: year.indicators.slice(1) })],
    ['III.7', indicatorWith({ history: [], national: null })],
  ])('suggests Tidak for %s when its data is missing', (itemId, change) => {
    expect(suggestionFor(change(soundYear()), itemId)?.suggestion).toBe('tidak');
  });

  test('leaves a conditional statement to the reader as soon as it applies', () => {
    const year = indicatorWith({ renstra: null })(soundYear());
    expect(suggestionFor(year, 'III.3')).toBeUndefined();
  });

  test('counts what it rests on', () => {
    expect(suggestionFor(practiceYear(), 'III.7')?.because).toEqual({
      code: 'indicators-with-comparison',
      fulfilled: 12,
      of: 13,
    });
  });

  test('answers statements of the form, each at most once, whatever the year', () => {
    const known = new Map(CHECKLIST.map(({ id, appliesWhenNo }) => [id, appliesWhenNo.length > 0]));
    fc.assert(
      fc.property(arbitraryYear, (year) => {
        const suggested = suggestChecklist(year, 'SEKRETARIAT');
        const ids = suggested.map(({ itemId }) => itemId);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { itemId, suggestion, because } of suggested) {
          expect(known.has(itemId)).toBe(true);
          const allowed: readonly ChecklistValue[] =
            known.get(itemId) === true ? ['tidak-berlaku'] : ['ya', 'tidak'];
          expect(allowed).toContain(suggestion);
          expect(because.fulfilled).toBeLessThanOrEqual(because.of);
        }
      }),
      { numRuns: 60 },
    );
  });
});
