import type { Frame, Page } from 'playwright-core';
import { sidebarIn, type Visit } from './preview';

/** What an action of the sidebar ended with. */
export interface Ended {
  readonly tone: string;
  readonly text: string;
}

/** Sits down in the same window as somebody else of the roster; gives the window with that person's sidebar. */
export const become = async (look: Visit, email: string): Promise<Visit> => {
  const { page } = look;
  await page.getByLabel('Bertindak sebagai').selectOption(email);
  await page.locator(`iframe[src*="${encodeURIComponent(email)}"]`).waitFor();
  return { ...look, sidebar: await sidebarIn(page) };
};

const fill = async (sidebar: Frame, fields: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, text] of Object.entries(fields)) {
    const field = sidebar.locator(`#field-${name}`);
    const reasons = sidebar.locator('form details:not([open]) > summary');
    if (!(await field.isVisible())) await reasons.click();
    if ((await sidebar.locator(`select#field-${name}`).count()) > 0) await field.selectOption(text);
    else await field.fill(text);
  }
};

/** How the action under way ends. */
const ended = async (sidebar: Frame): Promise<Ended> => {
  const ending = sidebar.locator('main[aria-busy=false] .ending');
  const tone = (await ending.getAttribute('class')) ?? '';
  return { tone: tone.replace('ending ', ''), text: await ending.innerText() };
};

/** Does what is on a button of the sidebar, with what its form asks for; gives how it ended. */
export const press = async (
  { sidebar }: Visit,
  button: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<Ended> => {
  const message = sidebar.locator('.ending').getByRole('button', { name: 'Tutup pesan' });
  if (await message.isVisible()) await message.click();
  await sidebar.getByRole('button', { name: button }).first().click();
  await sidebar.locator('form, .at-work, .ending').first().waitFor();
  if (await sidebar.locator('form').isVisible()) {
    await fill(sidebar, fields);
    await sidebar.locator('form button[type=submit]').click();
  }
  return ended(sidebar);
};

/** Opens the tab and goes to the cell by its name. */
const reach = async (page: Page, tab: string, row: number, letter: string): Promise<void> => {
  await page
    .getByRole('navigation', { name: 'Tab buku kerja' })
    .getByRole('button', { name: tab, exact: true })
    .click();
  await page.getByLabel(`Isi tab ${tab}`).waitFor();
  const name = `${letter}${String(row)}`;
  await page.getByLabel('Sel', { exact: true }).fill(name);
  await page.getByLabel('Sel', { exact: true }).press('Enter');
  await page.locator(`.formula-bar[data-place="${name}"]`).waitFor();
};

/** Types into a cell of a tab. */
export const typeInto = async (
  page: Page,
  [tab, row, letter]: readonly [string, number, string],
  text: string,
): Promise<void> => {
  await reach(page, tab, row, letter);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.locator('.saved').waitFor();
};

/** Pastes lines of cells, as they come from another table. */
export const pasteInto = async (
  page: Page,
  [tab, row, letter]: readonly [string, number, string],
  lines: readonly (readonly string[])[],
): Promise<void> => {
  await reach(page, tab, row, letter);
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true }),
      );
    },
    lines.map((line) => line.join('\t')).join('\n'),
  );
  await page.locator('.saved').waitFor();
};
