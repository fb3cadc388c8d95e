import type { ShownNext } from '../../src/application/server-api';
import { merged } from '../../src/sidebar/next';

const waiting = (action: string, report?: string): ShownNext => ({
  action,
  step: 3,
  args: report === undefined ? {} : { report },
});

describe('merged', () => {
  test('offers once what is done for both reports in one go', () => {
    const next = [waiting('generate-draft', 'KPU'), waiting('generate-draft', 'SEKRETARIAT')];
    expect(merged(next)).toEqual([waiting('generate-draft', 'KEDUANYA')]);
  });

  test('offers the plenary once, which is held for both reports', () => {
    expect(merged([waiting('record-plenary'), waiting('record-plenary')])).toEqual([
      waiting('record-plenary'),
    ]);
  });

  test('keeps apart what is decided for each report', () => {
    const next = [waiting('decide-review', 'KPU'), waiting('decide-review', 'SEKRETARIAT')];
    expect(merged(next)).toEqual(next);
  });

  test('keeps the action for the one report that it waits for', () => {
    expect(merged([waiting('log-reviews', 'SEKRETARIAT')])).toEqual([
      waiting('log-reviews', 'SEKRETARIAT'),
    ]);
  });
});
