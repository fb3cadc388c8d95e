import { copyFileSync, readFileSync } from 'node:fs';
import { done, smallHost } from '../support/bundle';
import { plainTextOf } from '../support/document-text';
import { openDocx } from '../support/docx-file';
import { measure } from '../support/typing';
import { all, visibleText } from '../support/xml-tree';

const EDITED = 'test/fixtures/documents/draft-edited-in-libreoffice.docx';
const KPU = { report: 'KPU' };

/** Runs of text that are bold by themselves. */
const boldIn = (docx: Buffer): readonly string[] =>
  all(openDocx(docx.toString('base64')).document, 'w:r')
    .filter((run) => all(run, 'w:b').length > 0)
    .map(visibleText);

describe('refresh-draft of a document edited in LibreOffice', () => {
  test('brings new figures in and keeps what was written, removed, marked and commented there', async () => {
    const host = await smallHost();
    done(host, 'generate-draft', KPU);
    const [draft] = host.documents();
    copyFileSync(EDITED, draft?.path ?? '');
    const threads = host.people.openThreads(draft?.id ?? '');
    measure(host, 91.5);
    done(host, 'refresh-draft', { ...KPU, apply: true });
    const text = plainTextOf(readFileSync(draft?.path ?? ''));
    expect(text).toContain(
      'dengan capaian 0%. Keberhasilan dan kekurangan di balik angka tersebut diuraikan apa adanya dalam laporan ini. Paragraf ini ditulis Ketua.',
    );
    expect(text).not.toContain('diperhitungkan dalam rata-rata.');
    expect(text).toContain('91,5');
    expect(boldIn(readFileSync(draft?.path ?? ''))).toEqual(
      expect.arrayContaining(['Perbandingan dengan tahun-tahun sebelumnya.', 'capaian 0%']),
    );
    expect(threads).toHaveLength(1);
    expect(host.people.openThreads(draft?.id ?? '')).toEqual(threads);
    expect(done(host, 'refresh-draft', KPU).message).toMatch(/^Tidak ada yang perlu ditulis/);
  });
});
