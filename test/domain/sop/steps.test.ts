import { PERFORMER_LABELS, STEPS } from '../../../src/domain/sop/steps';
import { stepOf, wordStep } from '../../../src/domain/sop/step-wording';

const OFFICE = {
  shortName: 'KPU Kabupaten Contoh',
  provincialOffice: 'KPU Provinsi $1',
  nationalOffice: 'KPU Republik Indonesia',
};

describe('STEPS', () => {
  test('are the ten of the SOP with their time', () => {
    expect(STEPS.map((one) => [one.number, one.waktu])).toEqual([
      [1, ''],
      [2, '2 Minggu'],
      [3, '1 Minggu'],
      [4, '1 Minggu'],
      [5, '1 Hari'],
      [6, '1 Minggu'],
      [7, '1 Minggu'],
      [8, '1 Jam'],
      [9, '1 Hari'],
      [10, '1 Hari'],
    ]);
  });

  test('say the same time in words and in numbers', () => {
    for (const { duration, waktu } of STEPS) {
      const words = duration === null ? '' : `${duration.value} ${duration.unit}`;
      expect(waktu.toLowerCase()).toBe(words);
    }
  });

  test('spell every name in one way', () => {
    const texts = STEPS.flatMap((one) => [one.aktivitas, one.kelengkapan, one.output]).join('\n');
    expect(texts).not.toMatch(/Sub Bagian|Kasubbag|penjii|Penanggungjawab|Lapkin|Lakip/);
    expect(texts).not.toMatch(/Perencanaan, Data dan/);
  });

  test('name no office', () => {
    expect(JSON.stringify(STEPS)).not.toMatch(/Luwu|Sulsel|Sulawesi/);
  });

  test('have performers with a column each, and people who may act', () => {
    for (const step of STEPS) {
      expect(step.pelaksana.every((one) => PERFORMER_LABELS[one] !== '')).toBe(true);
      expect(step.pelaksana.length).toBeGreaterThan(0);
      expect(step.actors.length).toBeGreaterThan(0);
    }
  });
});

describe('wordStep', () => {
  test('puts the names of the offices into the sentences, whatever signs they hold', () => {
    expect(wordStep(stepOf(10), OFFICE).output).toBe(
      'Tanda terima penyerahan Laporan Kinerja ke KPU Provinsi $1 dan ke KPU Republik Indonesia melalui KPU Provinsi $1',
    );
    expect(wordStep(stepOf(6), OFFICE).aktivitas).toContain('Sekretaris KPU Kabupaten Contoh');
  });

  test('leaves no placeholder', () => {
    const texts = STEPS.map((one) => JSON.stringify(wordStep(one, OFFICE))).join();
    expect(texts).not.toMatch(/\{[a-z]+\}/);
  });
});
