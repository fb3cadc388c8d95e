import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { begunHost, workspaceAfter } from '../support/bundle';
import {
  aBrowser,
  aPreview,
  ending,
  handTo,
  pressButton,
  visit,
  type Preview,
} from '../support/preview';

describe('the main path without a mouse', () => {
  let browser: Browser;
  let preview: Preview;

  beforeAll(async () => {
    preview = await aPreview(
      await workspaceAfter('begun', begunHost, () => undefined),
      '2024-01-15',
    );
    browser = await aBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await preview.stop();
  });

  test('leads from the last worksheet to both drafts', async () => {
    let look = await visit(browser, preview, { as: 'kasubag-tekhum@example.org' });
    await look.sidebar.locator('nav button').first().focus();
    await pressButton(look, 'Divisi');
    await look.sidebar.locator('main[aria-busy=false] .division').first().waitFor();
    await pressButton(look, 'Kirim kertas kerja divisi');
    expect(await ending(look)).toContain('Kertas kerja Divisi Hukum dan Pengawasan dikirim');
    await pressButton(look, 'Tutup pesan');

    await look.page.locator('.title-bar select').first().focus();
    look = await handTo(look, 'staf-rendatin-1@example.org');
    await look.sidebar.locator('nav button').first().focus();
    await pressButton(look, 'Buat draf LAPKIN');
    expect(await ending(look)).toContain('Draf selesai dibuat');
    const drafts = readdirSync(preview.workspace).filter((name) => name.endsWith('.docx'));
    expect(drafts).toHaveLength(2);
    await look.context.close();
  });
});
