import { readFileSync } from 'node:fs';
import type { Host } from '../../src/local/host';
import { GoogleException } from '../../src/local/exceptions';
import { readDocxText } from '../../src/local/drive/read-docx';
import { CHAIR_OF_PLANNING, done, refused, smallHost } from '../support/bundle';
import { tabOf } from '../support/typing';
import { filledRows } from '../support/world';

interface Offer {
  readonly action: string;
  readonly args: Readonly<Record<string, unknown>>;
}

const refuseConversions = (host: Host): void => {
  host.inject({
    onCall: (call) => {
      if (!/^Drive\..*create$/.test(call)) return;
      throw new GoogleException(
        'API call to drive.files.create failed with error: The user has exceeded their Drive storage quota',
      );
    },
  });
};

const offers = (answer: object): readonly Offer[] =>
  'instead' in answer ? (answer.instead as readonly Offer[]) : [];

const textIn = (answer: object): { readonly name: string; readonly text: string } => {
  if (!('file' in answer)) throw new Error('no file');
  const { name, base64 } = answer.file as { readonly name: string; readonly base64: string };
  const content = readDocxText(Buffer.from(base64, 'base64'));
  if (!content.ok) throw new Error(`${name} cannot be read`);
  return { name, text: content.text };
};

describe('a draft when Drive refuses to convert', () => {
  test('is offered as a file for each report, which leaves no trace in the procedure', async () => {
    const host = await smallHost();
    refuseConversions(host);
    const before = filledRows(host, 'Jejak');
    const told = refused(host, 'generate-draft', { reason: 'Uji coba.' });
    expect(told.message).toContain('"Unduh draf (.docx)"');
    expect(offers(told)).toEqual(
      ['KPU', 'SEKRETARIAT'].map((report) => ({
        action: 'download-draft',
        args: { report, reason: 'Uji coba.' },
      })),
    );
    const files = offers(told).map(({ action, args }) => textIn(done(host, action, args)));
    expect(files.map(({ name }) => name)).toEqual([
      'Laporan Kinerja KPU Kabupaten Luwu Utara Tahun 2023 – Draf 1.docx',
      'Laporan Kinerja Sekretariat KPU Kabupaten Luwu Utara Tahun 2023 – Draf 1.docx',
    ]);
    expect(files.map(({ text }) => /BAB III/.test(text))).toEqual([true, true]);
    expect(filledRows(host, 'Jejak')).toEqual(before);
    expect(host.documents()).toEqual([]);
    host.inject({});
    expect(done(host, 'generate-draft').documents).toHaveLength(2);
  });

  test('says the same as the document would', async () => {
    const host = await smallHost();
    const file = textIn(done(host, 'download-draft', { report: 'KPU' }));
    done(host, 'generate-draft', { report: 'KPU' });
    const [document] = host.documents();
    const made = readDocxText(readFileSync(document?.path ?? ''));
    expect(made.ok && made.text).toBe(file.text);
  });

  test('comes from the menu on a page that needs no sidebar, and on which names are text', async () => {
    const host = await smallHost({
      answerDialog: ({ kind }) => ({ button: 'OK', text: kind === 'prompt' ? 'kpu' : '' }),
    });
    const settings = tabOf(host, 'Pengaturan');
    const rows = settings.getDataRange().getValues();
    const row = rows.findIndex((cells) => cells.includes('KPU Kabupaten Luwu Utara'));
    const column = (rows[row] ?? []).indexOf('KPU Kabupaten Luwu Utara');
    settings.getRange(row + 1, column + 1, 1, 1).setValue('KPU <b>"Kota" & Laut</b>');
    host.menu('menuDownloadDraft');
    const [page, ...others] = host.screen.pages();
    expect([page?.title, others]).toEqual(['Unduh draf (.docx)', []]);
    const [, name, base64 = ''] =
      /download="([^"]+)" href="data:[^"]*;base64,([^"]+)">/.exec(page?.html ?? '') ?? [];
    expect(name).toContain('&lt;b&gt;&quot;Kota&quot; &amp; Laut&lt;/b&gt;');
    expect(readDocxText(Buffer.from(base64, 'base64')).ok).toBe(true);
  });

  test('follows the rules of generating, and tells of the document that is there', async () => {
    const host = await smallHost();
    const KPU = { report: 'KPU' };
    expect(refused(host.as('ketua@example.org'), 'download-draft', KPU).code).toBe('procedure');
    expect(refused(host, 'download-draft').code).toBe('bad-argument');
    done(host, 'generate-draft', KPU);
    const asked = refused(host, 'download-draft', KPU);
    expect([asked.code, asked.confirm]).toEqual(['draft-is-in-docs', 'newVersion']);
    expect(textIn(done(host, 'download-draft', { ...KPU, newVersion: true })).name).toMatch(
      /Draf 2\.docx$/,
    );
    expect(host.documents()).toHaveLength(1);
  });

  test('is not offered when somebody else is writing', async () => {
    const host = await smallHost();
    host.inject({
      onCall: (call) => {
        if (/waitLock|tryLock/.test(call)) throw new GoogleException('Lock timeout');
      },
    });
    expect(offers(refused(host, 'generate-draft'))).toEqual([]);
  });
});

describe('a refusal that a reason settles', () => {
  test('says so, and not where only the Ketua Divisi can', async () => {
    const host = await smallHost();
    done(host, 'generate-draft', { report: 'KPU' });
    const decide = { report: 'KPU', outcome: 'setujui' };
    const unread = refused(host.as(CHAIR_OF_PLANNING), 'decide-review', decide);
    expect('reasonHelps' in unread && unread.reasonHelps).toBe(true);
    const { code, ...wrong } = refused(host.as('ketua@example.org'), 'finalise', {
      report: 'KPU',
    });
    expect([code, 'reasonHelps' in wrong]).toEqual(['procedure', false]);
  });
});
