import { HostError } from '../../src/local/disk/host-error';
import type { Host } from '../../src/local/host';
import { CHAIR_OF_PLANNING, aHost, done, practiceHost, refused } from '../support/bundle';
import { thrownBy } from '../support/local';
import { tabOf, type } from '../support/typing';
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

  test('says where the year and the people are filled in, and what a half-filled office still lacks', () => {
    const { message } = done(host, 'found-office', CITY);
    expect(message).toContain('Tahun laporan 2023');
    expect(message).toContain('tab Peran');
    const before = worldOf(host);
    const codes = done(host, 'check').problems?.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['role-without-person', 'signer-missing', 'narrative-missing']),
    );
    expect(refused(host, 'start-year').message).toContain('Peran');
    expect(refused(host, 'generate-draft').code).not.toBe('');
    expect(differences(before, worldOf(host))).toEqual([]);
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

describe('a set-up that dies when the first tab is ready', () => {
  test('is finished by the next one, whether or not the tab has gone with which Google began', async () => {
    const smooth = await aHost();
    const calls: string[] = [];
    smooth.inject({ onCall: (call) => void calls.push(call) });
    done(smooth, 'set-up');
    smooth.inject({});
    const turns = ['Sheet.setName', 'Spreadsheet.deleteSheet'].map((method) =>
      calls.indexOf(`SpreadsheetApp.${method}`),
    );
    expect(turns).not.toContain(-1);

    // Calls are counted from 1: the first of the two is not made, at last both are.
    for (let call = Math.min(...turns) + 1; call <= Math.max(...turns) + 2; call += 1) {
      const host = await aHost();
      host.inject({ killAt: call, keepsWrites: true });
      expect(thrownBy(() => host.rpc('set-up'))).toBeInstanceOf(HostError);
      host.inject({});
      done(host, 'set-up');
      expect(differences(worldOf(smooth), worldOf(host))).toEqual([]);
    }
  });
});

describe('a run that dies while a division is left out', () => {
  const asked = { ...CITY, divisions: FOUR };
  const officeOfFive = async (): Promise<Host> => {
    const host = await aHost();
    done(host, 'found-office', CITY);
    return host;
  };

  test.each([
    ['before its worksheet is taken away', 0],
    ['when its worksheet has been taken away', 1],
  ])('%s is finished by the next one', async (_, later) => {
    const smooth = await officeOfFive();
    const calls: string[] = [];
    smooth.inject({ onCall: (call) => void calls.push(call) });
    done(smooth, 'found-office', asked);
    smooth.inject({});
    const deletion = calls.indexOf('SpreadsheetApp.Spreadsheet.deleteSheet') + 1;
    expect(deletion).toBeGreaterThan(0);

    const host = await officeOfFive();
    host.inject({ killAt: deletion + later, keepsWrites: true });
    expect(thrownBy(() => host.rpc('found-office', asked))).toBeInstanceOf(HostError);
    host.inject({});
    done(host, 'found-office', asked);
    expect(differences(worldOf(smooth), worldOf(host))).toEqual([]);
  });
});

describe('an office at work', () => {
  let host: Host;
  beforeAll(async () => {
    host = await practiceHost();
  });

  const found = (code: string) => done(host, 'check').problems?.find((one) => one.code === code);

  test('is told of two people with one account, and of a missing Ketua', () => {
    type(host, ['Peran', 'Surel', 'anggota-teknis'], 'Ketua@example.org');
    expect(found('account-shared')?.message).toContain('atas nama Andi Rahman');
    type(host, ['Peran', 'Peran', 'ketua'], 'anggota');
    expect(found('role-without-person')?.message).toContain('Ketua');
  });

  test('loses nothing when a division is renamed after work began', () => {
    done(host.as(CHAIR_OF_PLANNING), 'start-year');
    const tab = 'Hukum dan Pengawasan';
    const work = columnsOf(host, tab, ['Kode', 'Realisasi', 'Penghambat']);
    type(host, ['Pengaturan', 'Nama Divisi', 'D-HUK'], 'Divisi Hukum');
    tabOf(host, tab).setName('Hukum');
    const { code, message } = refused(host, 'check');
    expect(code).toBe('tabs-missing');
    expect(message).toContain('Bila tab itu berganti nama, kembalikan namanya');
    expect(done(host, 'set-up').message).toContain('Tab lain dibiarkan: Hukum.');
    host.workbook.spreadsheetApp.getActiveSpreadsheet().deleteSheet(tabOf(host, tab));
    tabOf(host, 'Hukum').setName(tab);
    expect(found('division-named-otherwise')?.message).toContain('“Divisi Hukum”');
    done(host.as('kasubag-tekhum@example.org'), 'submit-worksheet', {
      division: 'D-HUK',
      reason: 'Uji.',
    });
    expect(columnsOf(host, tab, ['Kode', 'Realisasi', 'Penghambat'])).toEqual(work);
  });
});
