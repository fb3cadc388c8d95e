import {
  changedFrozen,
  changedWorksheets,
  knownFrozenChanges,
  refreshedAfterDecision,
} from '../../../src/domain/sop/changes';
import { pullAge } from '../../../src/domain/sop/pull-age';
import { at, line, PRINTS, pull, tell, toldUntil } from '../../support/sop-story';

describe('changedWorksheets', () => {
  test('names submitted worksheets that look different now', () => {
    const { state } = toldUntil(2);
    expect(changedWorksheets(state, { 'D-KUL': 'D-KUL-1', 'D-DATIN': 'lain' })).toEqual([
      'D-DATIN',
    ]);
    expect(changedWorksheets(state, {})).toEqual([]);
    expect(changedWorksheets(toldUntil(1).state, { 'D-KUL': 'lain' })).toEqual([]);
  });
});

describe('changedFrozen', () => {
  test('names frozen reports that look different now', () => {
    const { state } = toldUntil(7);
    expect(changedFrozen(state, { KPU: { text: 't1', data: 'd9' }, SEKRETARIAT: PRINTS })).toEqual([
      { report: 'KPU', version: 1, changed: 'data' },
    ]);
    expect(changedFrozen(state, {})).toEqual([]);
    expect(changedFrozen(toldUntil(6).state, { KPU: { text: 'x', data: 'y' } })).toEqual([]);
  });
});

describe('knownFrozenChanges', () => {
  const noticed = line('ketua', '2024-02-20', {
    type: 'notice-frozen-change',
    payload: { report: 'KPU', fingerprints: { text: 't2', data: PRINTS.data } },
  });

  test('takes the data as they are, and the text as it was last found', () => {
    const { state } = toldUntil(7);
    expect(knownFrozenChanges(state, (recorded) => recorded)).toEqual([]);
    expect(knownFrozenChanges(state, () => 'lain').map(({ changed }) => changed)).toContain('data');
    const after = tell([noticed], toldUntil(7));
    const [kpu] = knownFrozenChanges(after.state, (recorded) => recorded);
    expect(kpu).toEqual({ report: 'KPU', version: 1, changed: 'text' });
    expect(knownFrozenChanges(after.state, () => 'lain')[0]?.changed).toBe('both');
  });
});

describe('refreshedAfterDecision', () => {
  const refresh = (on: string) =>
    line('staf', on, {
      type: 'record-refresh',
      payload: { report: 'KPU', changes: 1, conflicts: 0, fingerprints: PRINTS },
    });

  test('names a report whose numbers moved under an approval', () => {
    expect(refreshedAfterDecision(toldUntil(4).state)).toEqual([]);
    expect(refreshedAfterDecision(tell([refresh('2024-01-30')], toldUntil(4)).state)).toEqual([
      'KPU',
    ]);
    expect(refreshedAfterDecision(tell([refresh('2024-01-25')], toldUntil(3)).state)).toEqual([]);
  });
});

describe('pullAge', () => {
  test('is the minutes since the last look, or null when nobody looked', () => {
    const { KPU } = tell([pull('KPU', '2024-01-29')], toldUntil(3)).state.reports;
    expect(pullAge(KPU, at('2024-01-30', '10'))).toBe(25 * 60);
    expect(pullAge(toldUntil(3).state.reports.KPU, at('2024-01-30'))).toBeNull();
  });
});
