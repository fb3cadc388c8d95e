import { fingerprintLike, printedFingerprint } from '../../src/application/fingerprints';
import { aYear } from '../support/builders';

const digest = (text: string): string => `sha ${text}`;
const year = aYear();
const moved = { ...year, holidays: [], signers: [] };

describe('fingerprintLike', () => {
  test('holds data against what the report prints, and an older record against the whole year', () => {
    const recorded = printedFingerprint(year, 'KPU', digest);
    expect(fingerprintLike(recorded, moved, 'KPU', digest)).toBe(recorded);
    const older = fingerprintLike('sha', year, 'KPU', digest);
    expect(older).not.toBe(recorded);
    expect(fingerprintLike(older, year, 'KPU', digest)).toBe(older);
    expect(fingerprintLike(older, { ...year, practice: !year.practice }, 'KPU', digest)).not.toBe(
      older,
    );
  });
});
