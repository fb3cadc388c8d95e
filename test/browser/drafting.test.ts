import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { smallHost } from '../support/bundle';
import { aBrowser, aPreview, ending, openPanel, visit, type Preview } from '../support/preview';

describe('drafting in the preview', () => {
  let browser: Browser;
  let preview: Preview;

  beforeAll(async () => {
    const host = await smallHost();
    preview = await aPreview(host.workbook.save());
    browser = await aBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await preview.stop();
  });

  const drafts = (): readonly string[] =>
    readdirSync(preview.workspace).filter((name) => name.endsWith('.docx'));

  test('is explained to whoever may not do it', async () => {
    const look = await visit(browser, preview, { as: 'kasubag-kul@example.org' });
    await openPanel(look, 'actions');
    await look.sidebar.getByRole('button', { name: 'Buat draf LAPKIN' }).click();
    await look.sidebar.locator('form button[type=submit]').click();
    expect(await ending(look)).toContain('Peran Anda pada tab "Peran" tidak mencakupnya');
    expect(drafts()).toEqual([]);
    await look.context.close();
  });

  test('loses nothing when the connection breaks before the answer', async () => {
    const look = await visit(browser, preview);
    const { page, sidebar } = look;
    await page.route('**/command', async (route) => {
      if (!(route.request().postData() ?? '').includes('generate-draft')) return route.continue();
      await route.fetch({ timeout: 120_000 });
      return route.abort('connectionreset');
    });
    await sidebar.locator('button.main').first().click();
    expect(await ending(look)).toContain('Sambungan terputus');
    await page.unroute('**/command');
    expect(drafts()).toHaveLength(2);
    await sidebar.getByRole('button', { name: 'Coba lagi' }).click();
    expect(await sidebar.locator('.ending.question').innerText()).toContain('versi 2');
    await sidebar.getByRole('button', { name: 'Batal' }).click();
    expect(drafts()).toHaveLength(2);
    await look.context.close();
  });

  test('leads to a document that opens and takes comments, suggestions and changes', async () => {
    const look = await visit(browser, preview);
    await openPanel(look, 'documents');
    const [document] = await Promise.all([
      look.context.waitForEvent('page'),
      look.sidebar.getByRole('link', { name: 'Buka di Google Dokumen' }).first().click(),
    ]);
    await document.getByText('KATA PENGANTAR', { exact: false }).first().waitFor();
    await document.locator('h1').waitFor();

    await document.getByText('LAPORAN KINERJA (LAPKIN)').first().click({ clickCount: 3 });
    await document.getByLabel('Komentar', { exact: true }).fill('<b>Judul</b> sudah tepat?');
    await document.getByRole('button', { name: 'Simpan' }).click();
    const thread = document.locator('.thread').first();
    expect(await thread.innerText()).toContain('<b>Judul</b> sudah tepat?');

    await thread.getByLabel('Balasan').fill('Sudah.');
    await thread.getByRole('button', { name: 'Balas' }).click();
    await thread.getByText('Sudah.').waitFor();
    await thread.getByRole('button', { name: 'Tandai selesai' }).click();
    await thread.getByRole('button', { name: 'Buka kembali' }).waitFor();

    await document.getByText('LAPORAN KINERJA (LAPKIN)').first().click({ clickCount: 3 });
    await document.getByRole('button', { name: 'Sarankan' }).click();
    await document.getByLabel('Teks pengganti').fill('LAPORAN KINERJA TAHUNAN');
    await document.getByRole('button', { name: 'Simpan' }).click();
    const suggestion = document.locator('.suggestion').first();
    expect(await suggestion.locator('ins').innerText()).toBe('LAPORAN KINERJA TAHUNAN');
    await suggestion.getByRole('button', { name: 'Terima' }).click();
    await document.locator('.pages').getByText('LAPORAN KINERJA TAHUNAN').first().waitFor();
    await look.context.close();
  });
});
