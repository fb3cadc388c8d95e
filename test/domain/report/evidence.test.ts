import { citation, numberEvidence } from '../../../src/domain/report/evidence';
import { textOf } from '../../../src/domain/report/words';
import { reportFacts } from '../../../src/domain/report/facts';
import { aDay, aDivision, anActivity, anIndicator, aYear } from '../../support/builders';

describe('numberEvidence', () => {
  const register = numberEvidence(
    [anIndicator({ evidence: ['LHE', ' ', 'Matriks'] }), anIndicator({ id: 'K-02' })],
    [anActivity({ evidence: ['a', 'b', 'c'] })],
  );

  test('numbers what was typed, indicators first, and skips blanks', () => {
    expect(register.entries.map((entry) => `${entry.number} ${entry.text}`)).toEqual([
      '1 LHE',
      '2 Matriks',
      '3 a',
      '4 b',
      '5 c',
    ]);
  });

  test.each([
    ['K-01', '[B\u20111, B\u20112]'],
    ['D-DATIN-01', '[B\u20113 s.d. B\u20115]'],
    ['K-02', ''],
    ['unknown', ''],
  ])('cites %s as %j', (id, expected) => {
    expect(textOf(citation(register, id))).toBe(expected);
  });

  test('cites a single piece by its number', () => {
    const one = numberEvidence([anIndicator({ evidence: ['LHE'] })], []);
    expect(textOf(citation(one, 'K-01'))).toBe('[B\u20111]');
  });
});

test('keeps the evidence of a division together, whichever programme pays for it', () => {
  const support = { evidence: ['Foto'], indicatorIds: ['K-01'] };
  const year = aYear({
    divisions: [aDivision(), aDivision({ id: 'D-HUK', name: 'Divisi Hukum' })],
    indicators: [anIndicator()],
    activities: [
      anActivity({ ...support, id: 'A', divisionId: 'D-DATIN' }),
      anActivity({ ...support, id: 'B', divisionId: 'D-HUK' }),
      anActivity({ ...support, id: 'C', divisionId: 'D-DATIN', programCode: '076.01.WA' }),
      anActivity({ evidence: ['Foto'], indicatorIds: [], id: 'D', programCode: '076.01.WA' }),
    ],
  });
  const { evidence } = reportFacts(year, 'KPU', aDay('2024-01-22'));
  expect(evidence.entries.map(({ ownerId }) => ownerId)).toEqual(['A', 'C', 'B']);
});
