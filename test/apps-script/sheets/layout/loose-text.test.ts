import { looseText } from '../../../../src/apps-script/sheets/layout/loose-text';

describe('looseText', () => {
  test.each([
    ['Realisasi TW I (Rp)', 'realisasi tw i  (RP)'],
    ['Capaian (%)', 'CAPAIAN(%)'],
    ['Bukti Dukung', 'Bukti\u00a0Dukung '],
    ['Plh./Plt.', 'plh plt'],
    ['Alasan Tidak Diukur', 'Alasan\nTidak Diukur'],
  ])('takes %j and %j for the same', (one, other) => {
    expect(looseText(one)).toBe(looseText(other));
  });

  test('keeps the sign of percent, which tells two headers apart', () => {
    expect(looseText('Realisasi (%)')).not.toBe(looseText('Realisasi'));
  });
});
