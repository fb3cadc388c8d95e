import type { Host } from '../../src/local/host';
import { aHost, done, practiceHost, refused } from '../support/bundle';
import { columnsOf, differences, worldOf } from '../support/world';

const CITY = { level: 'KOTA', name: 'Teluk Permai', province: 'maluku', areaCode: '99.71' };
const FOUR = 'D-KUL; D-TEK=Divisi Teknis Penyelenggaraan dan Hukum; D-DATIN; D-SOS';

const settingsOf = (host: Host): ReadonlyMap<unknown, unknown> =>
  new Map(columnsOf(host, 'Pengaturan', ['Pengaturan', 'Isi']).map(([key, value]) => [key, value]));

const tabsOf = (host: Host): readonly string[] =>
  host.workbook.spreadsheetApp
    .getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => sheet.getName());

describe('the first run in an office', () => {
  let host: Host;
  beforeAll(async () => {
    host = await aHost();
    done(host, 'found-office', { ...CITY, divisions: FOUR });
  });

  test('makes an empty workbook that of a city with four divisions', () => {
    const settings = settingsOf(host);
    expect(
      ['Nama satker', 'Nama singkat', 'KPU provinsi', 'Tempat penandatanganan', 'Kode wilayah'].map(
        (label) => settings.get(label),
      ),
    ).toEqual([
      'Komisi Pemilihan Umum Kota Teluk Permai',
      'KPU Kota Teluk Permai',
      'KPU Provinsi Maluku',
      'Teluk Permai',
      '9971',
    ]);
    expect(columnsOf(host, 'Pengaturan', ['Laporan', 'Jabatan']).slice(0, 2)).toEqual([
      ['KPU', 'Ketua KPU Kota Teluk Permai'],
      ['SEKRETARIAT', 'Sekretaris KPU Kota Teluk Permai'],
    ]);
    expect(tabsOf(host)).not.toContain('Hukum dan Pengawasan');
    expect(tabsOf(host)).toContain('Teknis Penyelenggaraan');
    const zone = host.workbook.spreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    expect(zone).toBe('Asia/Jayapura');
  });

  test('changes nothing the second time, and asks before it replaces an answer', () => {
    const before = worldOf(host);
    done(host, 'found-office', CITY);
    expect(differences(before, worldOf(host))).toEqual([]);
    const { code, message } = refused(host, 'found-office', { ...CITY, name: 'Kota Lain' });
    expect(code).toBe('office-would-change');
    expect(message).toContain('“KPU Kota Teluk Permai” → “KPU Kota Lain”');
    expect(differences(before, worldOf(host))).toEqual([]);
  });

  test('works with six divisions as well', () => {
    const divisions = `${FOUR}; D-SDM=Divisi Sumber Daya Manusia; D-LIT=Divisi Litbang: Riset`;
    done(host, 'found-office', { ...CITY, divisions });
    expect(tabsOf(host)).toEqual(expect.arrayContaining(['Sumber Daya Manusia', 'Litbang  Riset']));
  });

  test.each([
    [{ ...CITY, province: 'Atlantis' }, 'office-province-unknown'],
    [{ ...CITY, level: 'KABUPATEN' }, 'office-capital-missing'],
    [{ ...CITY, areaCode: '7' }, 'office-area-code'],
    [{ ...CITY, name: 'KPU Kota ' }, 'office-name-empty'],
    [{ ...CITY, divisions: 'D-KUL; D-BARU' }, 'divisions-unclear'],
  ])('refuses %p as %s', (args, code) => {
    const before = worldOf(host);
    expect(refused(host, 'found-office', args).code).toBe(code);
    expect(differences(before, worldOf(host))).toEqual([]);
  });

  test('never drops a division on whose worksheet somebody has worked', async () => {
    const practice = await practiceHost();
    const before = worldOf(practice);
    const told = refused(practice, 'found-office', { ...CITY, divisions: FOUR, replace: true });
    expect(told.code).toBe('division-has-work');
    expect(told.message).toContain('“Hukum dan Pengawasan”');
    expect(differences(before, worldOf(practice))).toEqual([]);
  });
});
