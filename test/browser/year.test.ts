import type { Browser, Page } from 'playwright-core';
import { smallPracticeHost } from '../support/bundle';
import { aBrowser, aPreview, openPanel, visit, type Preview, type Visit } from '../support/preview';
import { become, pasteInto, press, typeInto, type Ended } from '../support/preview-hands';

const CHAIR = 'anggota-rendatin@example.org';
const OPERATOR = 'kasubag-tekhum@example.org';
const COMPILER = 'staf-rendatin-1@example.org';
const FACTOR = 'Sosialisasi kode etik dilaksanakan setiap triwulan';

/** Yes to every statement of the checklist but those that only ask when others were answered with no. */
const CONDITIONAL = [15, 18, 21];
const ANSWERS = [0, 1].flatMap(() =>
  Array.from({ length: 23 }, (_, item) => [
    CONDITIONAL.includes(item) ? 'Tidak berlaku' : 'Ya',
    '',
    'Citra Lestari',
  ]),
);

/** Hands in the other worksheets, from windows of their own. */
const handInElsewhere = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const others = [
      ['kasubag-kul', 'D-KUL'],
      ['kasubag-rendatin', 'D-DATIN'],
      ['kasubag-parhumas-sdm', 'D-SOS'],
    ];
    for (const [person, division] of others) {
      const args = { division, reason: 'Uji coba.' };
      const argument = JSON.stringify({ action: 'submit-worksheet', args });
      await fetch('/command', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          seat: { as: `${String(person)}@example.org`, locale: 'id', window: '' },
          command: { kind: 'run', functionName: 'rpc', argument },
        }),
      });
    }
  });

const commentOnFactor = async (look: Visit): Promise<void> => {
  await openPanel(look, 'documents');
  const [document] = await Promise.all([
    look.context.waitForEvent('page'),
    look.sidebar.getByRole('link', { name: 'Buka di Google Dokumen' }).first().click(),
  ]);
  await document.getByText(FACTOR).first().click({ clickCount: 3 });
  await document
    .getByLabel('Komentar', { exact: true })
    .fill('Mohon disebutkan pelaksana kegiatan.');
  await document.getByRole('button', { name: 'Simpan' }).click();
  await document.locator('.thread').first().waitFor();
  await document.close();
};

const went = ({ tone, text }: Ended, said: string): void => {
  expect(tone).toBe('done');
  expect(text).toContain(said);
};

describe('a year in the preview', () => {
  let browser: Browser;
  let preview: Preview;
  let look: Visit;

  beforeAll(async () => {
    preview = await aPreview((await smallPracticeHost()).workbook.save());
    browser = await aBrowser();
    look = await visit(browser, preview, { as: CHAIR });
  });
  afterAll(async () => {
    await browser.close();
    await preview.stop();
  });

  test('is opened by the chair, filled by a division and drafted by the staff', async () => {
    expect((await press(look, 'Mulai penyusunan')).tone).toBe('done');

    look = await become(look, OPERATOR);
    await typeInto(look.page, ['Hukum dan Pengawasan', 6, 'K'], FACTOR);
    await openPanel(look, 'home');
    for (const division of ['D-TEK', 'D-HUK']) {
      const sent = await press(look, 'Kirim kertas kerja divisi', { reason: 'Uji coba.' });
      went(sent, division);
    }
    await handInElsewhere(look.page);

    look = await become(look, COMPILER);
    const drafted = await press(look, 'Buat draf LAPKIN');
    went(drafted, 'Draf 1');
  });

  test('goes back to the staff with the notes of the chair, whose other window approves', async () => {
    look = await become(look, CHAIR);
    const other = await visit(browser, preview, { as: CHAIR });
    await commentOnFactor(look);
    await pasteInto(look.page, ['Checklist Reviu', 6, 'F'], ANSWERS);

    look = await become(look, COMPILER);
    await openPanel(look, 'documents');
    const logged = await press(look, 'Catat reviu', { report: 'KEDUANYA' });
    expect(logged.text).toContain('1 komentar terbuka');

    look = await become(look, CHAIR);
    const notes = 'Sebutkan pelaksana kegiatan.';
    const [returned, approved] = await Promise.all([
      press(look, 'Putuskan reviu', { report: 'KPU', outcome: 'kembalikan', notes }),
      press(other, 'Putuskan reviu', { report: 'SEKRETARIAT', outcome: 'setujui' }),
    ]);
    went(returned, 'dengan catatan');
    went(approved, 'menyetujui');

    look = await become(look, COMPILER);
    const next = look.sidebar.getByLabel('Giliran Anda');
    expect(await next.innerText()).toContain('Ajukan kembali draf');
    expect([...look.surprises, ...other.surprises]).toEqual([]);
  });
});
