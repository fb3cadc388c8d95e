import { reminderPoints } from '../../../src/domain/papers/reminder-points';

const open = (id: string) => ({ id, sentence: `Realisasi indikator ${id} belum diisi.` });

describe('reminderPoints', () => {
  test('says once what several indicators lack', () => {
    expect(
      reminderPoints([
        open('S-01'),
        { id: 'S-03', sentence: 'Capaian indikator S-03 belum dijelaskan.' },
        open('S-02'),
        open('S-03'),
        open('S-03'),
      ]),
    ).toEqual([
      'Realisasi indikator S-01, S-02, dan S-03 belum diisi.',
      'Capaian indikator S-03 belum dijelaskan.',
    ]);
  });

  test('counts what a message has no room for', () => {
    const many = Array.from({ length: 8 }, (_, index) => ({ id: '', sentence: `Hal ${index}.` }));
    expect(reminderPoints(many)).toHaveLength(6);
    expect(reminderPoints(many).at(-1)).toBe('3 (tiga) hal lain menurut pemeriksaan isian');
  });
});
