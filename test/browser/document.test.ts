import type { Browser } from 'playwright-core';
import { done, smallHost, workspaceAfter } from '../support/bundle';
import { aBrowser, aPreview, openDraft, visit, type Preview } from '../support/preview';

describe('a draft in the preview', () => {
  let browser: Browser;
  let preview: Preview;

  beforeAll(async () => {
    preview = await aPreview(
      await workspaceAfter('small-drafts', smallHost, (host) => done(host, 'generate-draft')),
      '2024-01-09',
    );
    browser = await aBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await preview.stop();
  });

  test('opens as a document that takes comments, suggestions and changes', async () => {
    const look = await visit(browser, preview);
    const document = await openDraft(look);
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
