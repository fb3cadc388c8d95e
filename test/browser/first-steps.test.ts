import { request } from 'node:http';
import type { Browser } from 'playwright-core';
import { openWorkbook } from '../../src/local/spreadsheet/open-workbook';
import {
  aBrowser,
  aPreview,
  actionButton,
  ending,
  openPanel,
  pressButton,
  visit,
  type Preview,
} from '../support/preview';

const emptyWorkbook = async (): Promise<Uint8Array> =>
  (await openWorkbook(null, { calls: { count: () => undefined } })).save();

describe('the preview of an empty workbook', () => {
  let browser: Browser;
  let preview: Preview;

  beforeAll(async () => {
    preview = await aPreview(await emptyWorkbook());
    browser = await aBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await preview.stop();
  });

  test('leads from nothing to the practice year without a mouse, and to the cell that a remark names', async () => {
    const look = await visit(browser, preview);
    const { sidebar, page } = look;
    expect(await sidebar.getByRole('alert').innerText()).toContain('belum disiapkan');

    await sidebar.locator('nav button').first().focus();
    await pressButton(look, 'Siapkan / perbaiki buku kerja');
    await pressButton(look, 'Jalankan');
    expect(await ending(look)).toContain('Buku kerja siap digunakan');

    await sidebar.locator('h1:focus').waitFor();
    await pressButton(look, 'Tindakan', 'Shift+Tab');
    await pressButton(look, 'Tahun dan perjanjian kinerja');
    await pressButton(look, 'Muat data contoh');
    await sidebar.locator('.ending').waitFor();
    const isQuestion = (await sidebar.locator('.ending.question').count()) > 0;
    if (isQuestion) await pressButton(look, 'Ya, lanjutkan');
    await sidebar.locator('.ending.done').waitFor();
    expect(await ending(look)).toContain('Data contoh tahun 2023');

    await pressButton(look, 'Beranda', 'Shift+Tab');
    expect(await sidebar.locator('main').innerText()).toContain('LAPKIN 2023');

    await openPanel(look, 'check');
    const remark = sidebar.locator('.remark').first();
    const [, cell = ''] = /· ([A-Z]+\d+)/.exec(await remark.innerText()) ?? [];
    expect(cell).not.toBe('');
    await remark.getByRole('button').click();
    await page.locator(`.formula-bar[data-place="${cell}"]`).waitFor();
    expect(look.surprises).toEqual([]);
    await look.context.close();
  });

  test('speaks English to whoever reads English', async () => {
    const look = await visit(browser, preview, { locale: 'en' });
    const { sidebar, page } = look;
    expect(await sidebar.locator('nav').innerText()).toMatch(
      /Home\s+Divisions\s+Check\s+Documents\s+Actions/,
    );
    expect(await page.locator('.title-bar').innerText()).toContain('Start the year again');
    await openPanel(look, 'actions');
    expect(await (await actionButton(look, 'Generate LAPKIN draft')).isVisible()).toBe(true);
    expect(await sidebar.locator('html').getAttribute('lang')).toBe('en');
    await look.context.close();
  });

  test.each([
    ['another name for this machine', { host: 'localhost.example.org' }, 403],
    ['a page of another site', { origin: 'https://example.org' }, 403],
    ['a request from another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['nobody who has shown the token', {}, 401],
  ])('is closed to %s', async (_, headers, status) => {
    const { hostname, port } = new URL(preview.address);
    const answered = await new Promise<number>((resolve) => {
      const call = request({ hostname, port, path: '/', headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      call.end();
    });
    expect(answered).toBe(status);
  });
});
