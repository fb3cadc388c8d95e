import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocxText } from '../../src/local/drive/read-docx';
import type { Host } from '../../src/local/host';
import { done, refused, smallHost } from '../support/bundle';
import type { Told } from '../support/bundle';
import { openDocx, rewriteTemplate } from '../support/docx-file';

type Given = Told & { readonly file?: { readonly name: string; readonly base64: string } };

const download = (host: Host): Given => done(host, 'download-template');

/** A template that LibreOffice has saved, with a line of the office on its cover. */
const makeOwn = (): string =>
  rewriteTemplate(
    readFileSync(join('test', 'fixtures', 'template', 'saved-by-libreoffice.docx')).toString(
      'base64',
    ),
    { 'word/document.xml': (xml) => xml.replace('{judul}', 'KANTOR CONTOH {judul}') },
  );

/** Cover lines of the drafts that an action made. */
const coversOf = (host: Host): readonly string[] =>
  host
    .documents()
    .filter(({ name }) => name.includes('Draf'))
    .map(({ path }) => {
      const read = readDocxText(readFileSync(path));
      return 'text' in read ? (/.*LAPORAN KINERJA \(LAPKIN\)/u.exec(read.text)?.[0] ?? '') : '';
    });

let host: Host;
let own: string;
beforeAll(() => {
  own = makeOwn();
});
beforeEach(async () => {
  host = await smallHost();
});

describe('the template of the office', () => {
  test('starts from ours, which is given as a file that can be loaded back', () => {
    const { file } = download(host);
    expect(file?.name).toBe('Templat LAPKIN.docx');
    expect(openDocx(file?.base64 ?? '').text('word/document.xml')).toContain('{@bab3}');
    expect(done(host, 'load-template', { file: file?.base64 }).message).toContain('disimpan');
  });

  test('is used for the next drafts after LibreOffice has saved it, also from a saved workbook', () => {
    done(host, 'load-template', { file: own });
    host.save();
    done(host, 'generate-draft');
    expect(coversOf(host)).toEqual([
      'KANTOR CONTOH LAPORAN KINERJA (LAPKIN)',
      'KANTOR CONTOH LAPORAN KINERJA (LAPKIN)',
    ]);
    expect(download(host).file?.base64 === own).toBe(true);
  });

  test('is gone after it was removed, and only then', () => {
    done(host, 'load-template', { file: own });
    expect(done(host, 'remove-template').message).toContain('templat bawaan');
    expect(refused(host, 'remove-template').code).toBe('no-own-template');
    done(host, 'generate-draft');
    expect(coversOf(host)[0]).toBe('LAPORAN KINERJA (LAPKIN)');
  });

  test.each([
    ['no file at all', () => 'aXNp', 'bukan dokumen Word'],
    [
      'an unknown tag',
      () =>
        rewriteTemplate(own, {
          'word/document.xml': (xml) => xml.replace('{judul}', '{jdul}'),
        }),
      'Penanda {jdul} tidak dikenal (pada naskah, di sekitar “KANTOR CONTOH {jdul}”)',
    ],
    [
      'a macro',
      () => rewriteTemplate(own, { 'word/vbaProject.bin': () => 'x' }),
      'memuat makro (word/vbaProject.bin)',
    ],
  ])('is refused with %s, and the one in use stays', (_, make, said) => {
    done(host, 'load-template', { file: own });
    const { code, message } = refused(host, 'load-template', { file: make() });
    expect(code).toBe('template-refused');
    expect(message).toContain(said);
    expect(download(host).file?.base64 === own).toBe(true);
  });

  test('stops a draft when somebody has changed its cells', () => {
    done(host, 'load-template', { file: own });
    const sheet = host.workbook.spreadsheetApp.getActiveSpreadsheet().getSheetByName('Templat');
    sheet?.getRange(3, 1, 1, 1).setValue('|x');
    expect(refused(host, 'generate-draft').code).toBe('template-damaged');
    expect(coversOf(host)).toEqual([]);
  });
});
