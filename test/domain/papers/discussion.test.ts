import { discussedParts } from '../../../src/domain/papers/discussion';

describe('discussedParts', () => {
  test('gathers the points of a part below its name, and keeps those that belong to none', () => {
    expect(
      discussedParts([
        'Bab III: Penyebab capaian dilengkapi',
        'Jadwal penandatanganan disepakati',
        'Bab IV: Langkah diurutkan: yang mendesak lebih dahulu',
        'Bab III: Realisasi dicocokkan',
      ]),
    ).toEqual([
      { part: 'Bab III', points: ['Penyebab capaian dilengkapi', 'Realisasi dicocokkan'] },
      { part: '', points: ['Jadwal penandatanganan disepakati'] },
      { part: 'Bab IV', points: ['Langkah diurutkan: yang mendesak lebih dahulu'] },
    ]);
  });

  test('says nothing where nothing was written', () => {
    expect(discussedParts([])).toEqual([]);
  });
});
