import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Frame, Page } from 'playwright-core';
import type { Host } from '../../src/local/host';
import { begunHost, done, workspaceAfter } from '../support/bundle';
import {
  aBrowser,
  aPreview,
  actionButton,
  ending,
  openDraft,
  openPanel,
  visit,
  type Preview,
  type Visit,
} from '../support/preview';

const PANELS = ['home', 'divisions', 'check', 'documents', 'actions'] as const;

/** Everything that must be shown as text and never be anything else. */
const MARKUP = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
const RIGHT_TO_LEFT = '\u202Eيمين إلى يسار';
const LONG_WORD = 'Pertanggungjawaban'.repeat(12);

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

const OURS = '{ exclude: [".pages", ".grid"] }';

/** What axe finds; paper and grid are drawn by libraries, and look as the files say. */
const violationsNow = async (frame: Frame | Page): Promise<readonly string[]> => {
  await frame.evaluate(axe);
  const found = await frame.evaluate<readonly Violation[]>(
    `axe.run(${OURS}, { resultTypes: ["violations"] }).then(({ violations }) => violations)`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
};

/** The same in both color schemes; the scheme of a frame is that of its page. */
const violationsOn = async (page: Page, frame: Frame | Page = page): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await violationsNow(frame)).map((one) => `${colorScheme}: ${one}`));
  }
  return found;
};

const violationsIn = ({ page, sidebar }: Visit): Promise<readonly string[]> =>
  violationsOn(page, sidebar);

/** How many pixels stand out at the side. */
const overIn = ({ sidebar }: Visit): Promise<number> =>
  sidebar.evaluate(
    '[document.documentElement, ...document.querySelectorAll("main, .told")].reduce((sum, one) => sum + one.scrollWidth - one.clientWidth, 0)',
  );

const openForm = async (look: Visit, title: string): Promise<void> => {
  await openPanel(look, 'actions');
  await (await actionButton(look, title)).click();
  await look.sidebar.locator('form').waitFor();
};

/** Hostile texts wherever people type: names of the office, of divisions and people, a unit, a solution. */
const makeHostile = (host: Host): void => {
  const spreadsheet = host.workbook.spreadsheetApp.getActiveSpreadsheet();
  const replace = (tab: string, wanted: string, text: string): void => {
    const sheet = spreadsheet.getSheetByName(tab);
    const rows = sheet?.getDataRange().getValues() ?? [];
    const row = rows.findIndex((cells) => cells.some((cell) => String(cell).startsWith(wanted)));
    const column = rows[row]?.findIndex((cell) => String(cell).startsWith(wanted)) ?? -1;
    if (row < 0) throw new Error(`${tab} does not hold ${wanted}`);
    sheet
      ?.getRange(row + 1, column + 1, 1, 1)
      .setNumberFormat('@')
      .setValue(text);
  };
  replace('Pengaturan', 'KPU Kabupaten Luwu Utara', MARKUP);
  replace('Pengaturan', 'Divisi Hukum dan Pengawasan', RIGHT_TO_LEFT);
  replace('Pengaturan', 'Divisi Teknis Penyelenggaraan', LONG_WORD);
  replace('Peran', 'Citra Lestari (contoh)', MARKUP);
  replace('Hukum dan Pengawasan', 'Melanjutkan pembinaan', `=1+1 ${MARKUP} ${LONG_WORD}`);
};

/** A small year full of hostile texts, with its drafts. */
const hostileWorkspace = (): Promise<string> =>
  workspaceAfter('hostile', begunHost, (host) => {
    makeHostile(host);
    done(host.as('kasubag-tekhum@example.org'), 'submit-worksheet', {
      division: 'D-HUK',
      reason: 'Uji coba.',
    });
    done(host, 'generate-draft');
  });

const chooseFromMenu = async ({ page }: Visit, line: string): Promise<void> => {
  await page.getByRole('button', { name: /^LAPKIN \d/ }).click();
  await page.getByRole('menuitem', { name: line, exact: true }).click();
  await page.locator('dialog').waitFor();
};

describe('the panels of the sidebar', () => {
  let browser: Browser;
  let preview: Preview;

  beforeAll(async () => {
    preview = await aPreview(await hostileWorkspace(), '2024-01-09');
    browser = await aBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await preview.stop();
  });

  test.each([
    ['id', ['Izinkan dengan alasan', 'Isi identitas kantor'], 'Susun pengingat'],
    ['en', ['Import a worksheet from a tab', 'Decide a review'], 'Verify the trail'],
  ] as const)('can be used by everybody in light and dark, in %s', async (locale, forms, told) => {
    const look = await visit(browser, preview, { locale });
    for (const panel of PANELS) {
      await openPanel(look, panel);
      expect({ panel, found: await violationsIn(look) }).toEqual({ panel, found: [] });
    }
    for (const form of forms) {
      await openForm(look, form);
      expect({ form, found: await violationsIn(look) }).toEqual({ form, found: [] });
    }
    await openPanel(look, 'actions');
    await (await actionButton(look, told)).click();
    await ending(look);
    expect(await violationsIn(look)).toEqual([]);
    await look.context.close();
  });

  test('show what stands in cells as text, whatever it is', async () => {
    const look = await visit(browser, preview);
    const { sidebar } = look;
    expect(await sidebar.locator('main').innerText()).toContain(MARKUP);
    await openPanel(look, 'divisions');
    expect(await sidebar.locator('main').innerText()).toContain(LONG_WORD);
    expect(await sidebar.getByText('يمين إلى يسار').count()).toBe(1);
    for (const panel of PANELS) {
      await openPanel(look, panel);
      for (const tag of ['img', 'script[src^=x]', 'main script'])
        expect(await sidebar.locator(tag).count()).toBe(0);
    }
    expect(look.surprises).toEqual([]);
    await look.context.close();
  });

  test('lead to documents that show it as text too, on a page for everybody', async () => {
    const look = await visit(browser, preview);
    const document = await openDraft(look);
    const surprises: string[] = [];
    document.on('dialog', (dialog) => surprises.push(dialog.message()));
    const paper = await document.locator('.pages').innerText();
    expect(paper).toContain(`=1+1 ${MARKUP}`);
    expect(await document.locator('img[src=x], .pages script').count()).toBe(0);
    expect(await violationsOn(document)).toEqual([]);
    expect(surprises).toEqual([]);
    await look.context.close();
  });

  test('have the menu beside them, which asks in dialogs and hands files over', async () => {
    const look = await visit(browser, preview);
    const { page } = look;
    await chooseFromMenu(look, 'Unduh templat laporan');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.frameLocator('dialog iframe').locator('a[download]').click(),
    ]);
    expect(file.suggestedFilename()).toBe('Templat LAPKIN.docx');
    expect(await violationsOn(page)).toEqual([]);
    await page.locator('dialog').getByRole('button', { name: 'Tutup' }).click();
    await chooseFromMenu(look, 'Kembalikan kertas kerja');
    const dialog = page.locator('dialog');
    await dialog.getByRole('textbox').fill('D-HUK');
    await dialog.getByRole('button', { name: 'OK' }).click();
    await dialog.getByText('alasan').waitFor();
    await dialog.getByRole('button', { name: 'Batal' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(look.surprises).toEqual([]);
    await look.context.close();
  });

  test('stay within their 300 pixels when words are long and text grows by 40 percent', async () => {
    const look = await visit(browser, preview);
    await look.sidebar.evaluate('document.documentElement.style.fontSize = "19.6px"');
    for (const panel of PANELS) {
      await openPanel(look, panel);
      expect({ panel, over: await overIn(look) }).toEqual({ panel, over: 0 });
    }
    for (const form of ['Isi identitas kantor', 'Cap penyerahan']) {
      await openForm(look, form);
      expect({ form, over: await overIn(look) }).toEqual({ form, over: 0 });
    }
    await openPanel(look, 'actions');
    await (await actionButton(look, 'Cocokkan angka draf')).click();
    await look.sidebar.locator('form button[type=submit]').click();
    await ending(look);
    expect(await overIn(look)).toBe(0);
    await look.context.close();
  });
});
