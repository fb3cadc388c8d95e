import type { Host } from '../../src/local/host';
import { done, refused, smallHost } from '../support/bundle';
import { tabOf, type } from '../support/typing';
import { differences, worldOf } from '../support/world';

const FOUNDING = {
  level: 'KABUPATEN',
  name: 'Sungai Jernih',
  province: 'Sulawesi Selatan',
  capital: 'Muara Jernih',
  areaCode: '7399',
};

/** The office's own year, under way, in which a tab has got another name. */
const withLost = async (tab: string): Promise<Host> => {
  const host = await smallHost();
  type(host, ['Pengaturan', 'Isi', 'Data contoh'], 'Tidak');
  tabOf(host, tab).setName(`${tab} (lama)`);
  return host;
};

/** What an action says, and what it has changed all the same. */
const attempt = (host: Host, action: string, args = {}): readonly [string, readonly string[]] => {
  const before = worldOf(host);
  const { code } = refused(host, action, args);
  return [code, differences(before, worldOf(host))];
};

describe('a workbook under way that has lost a tab', () => {
  test.each(['Peran', 'Hukum dan Pengawasan'])('is not taken for an empty one: %s', async (tab) => {
    const host = await withLost(tab);
    expect(attempt(host, 'load-practice-year')).toEqual(['tabs-missing', []]);
    expect(attempt(host, 'load-practice-year', { replaceData: true })).toEqual([
      'tabs-missing',
      [],
    ]);
  });

  test.each([
    ['status', {}],
    ['load-practice-year', { replaceData: true }],
    ['set-up', {}],
    ['found-office', FOUNDING],
    ['generate-draft', {}],
  ])('is not taken for a new one without its settings: %s', async (action, args) => {
    const host = await withLost('Pengaturan');
    expect(attempt(host, action, args)).toEqual(['settings-missing', []]);
    expect(refused(host, action, args).message).toContain('Bila tab itu berganti nama');
  });
});

describe('a year that was started', () => {
  test('is not drafted as another one', async () => {
    const host = await smallHost();
    type(host, ['Pengaturan', 'Isi', 'Tahun laporan'], 2022);
    done(host, 'set-up');
    expect(refused(host, 'generate-draft').message).toContain(
      'adalah 2022, sedangkan yang sedang disusun adalah LAPKIN tahun 2023',
    );
    expect(host.documents()).toEqual([]);
  });
});
