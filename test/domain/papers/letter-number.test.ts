import { letterNumber } from '../../../src/domain/papers/letter-number';
import { aDay } from '../../support/builders';

describe('letterNumber', () => {
  test.each([
    ['{nomor}/PR.03.1-SD/{wilayah}/{tahun}', '34', '2024-02-20', '34/PR.03.1-SD/9901/2024'],
    ['{nomor}/PR.03.1-SD/{wilayah}/{tahun}', '', '2024-02-20', '__/PR.03.1-SD/9901/2024'],
    ['{nomor}/PR.03.1-SD/{wilayah}/{tahun}', '34', null, '34/PR.03.1-SD/9901/__'],
    [
      '{nomor}/PR.03-Kpt/{wilayah}/KPU-Kab/{bulan}/{tahun}',
      '7',
      '2023-12-01',
      '7/PR.03-Kpt/9901/KPU-Kab/XII/2023',
    ],
    ['{nomor}/KPU/{bulan}', ' 12.A ', '2024-01-31', '12.A/KPU/I'],
    ['{Nomor}/{TAHUN}', '9', '2025-04-04', '9/2025'],
    ['{nomor}/{kode}/{tahun}', '9', '2025-04-04', '9/{kode}/2025'],
    ['Nomor {nomor} Tahun {tahun}', '3', '2023-05-05', 'Nomor 3 Tahun 2023'],
    ['', '3', '2023-05-05', '3'],
    ['{nomor}/KPU/{tahun}', ' 3/SP/2024 ', '2024-05-05', '3/SP/2024'],
  ])('writes %s with number “%s” of %s as %s', (template, number, date, expected) => {
    const parts = { number, areaCode: '9901', date: date === null ? null : aDay(date) };
    expect(letterNumber(template, parts)).toBe(expected);
  });

  test('leaves the region open when the office has not set its code', () => {
    const parts = { number: '1', areaCode: '', date: aDay('2024-02-20') };
    expect(letterNumber('{nomor}/{wilayah}', parts)).toBe('1/__');
  });
});
