import { copyFileSync, readFileSync } from 'node:fs';
import { done, smallHost } from '../support/bundle';
import { plainTextOf } from '../support/document-text';
import { measure } from '../support/typing';

const EDITED = 'test/fixtures/documents/draft-edited-in-libreoffice.docx';
const KPU = { report: 'KPU' };

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
    expect(threads).toHaveLength(1);
    expect(host.people.openThreads(draft?.id ?? '')).toEqual(threads);
    expect(done(host, 'refresh-draft', KPU).message).toMatch(/^Tidak ada yang perlu ditulis/);
    if (process.env['KEEP_AT'] !== undefined)
      copyFileSync(draft?.path ?? '', process.env['KEEP_AT']);
  });
});
