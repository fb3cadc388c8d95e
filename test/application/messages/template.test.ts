import { templateEn } from '../../../src/application/messages/template.en';
import { templateId } from '../../../src/application/messages/template.id';
import type { TemplateProblem } from '../../../src/domain/report/template-problem';

const place = { part: 'word/header1.xml', nearby: 'Tahun {tahn}' };

const cases: readonly (readonly [TemplateProblem, string, string])[] = [
  [
    { code: 'too-large', bytes: 3_250_586, limit: 2_097_152 },
    'Ukuran berkas 3,1 MB, melebihi batas 2,0 MB.',
    'The file has 3.1 MB, more than the limit of 2.0 MB.',
  ],
  [
    { code: 'not-docx', reason: 'broken-xml', part: 'word/styles.xml' },
    'LibreOffice. Bagian: word/styles.xml.',
    'LibreOffice. Part: word/styles.xml.',
  ],
  [
    { code: 'not-docx', reason: 'not-a-zip', part: '' },
    'bukan dokumen Word (.docx) atau rusak.',
    'no Word document (.docx), or it is damaged.',
  ],
  [{ code: 'zip-bomb', bytes: 99_000_000, limit: 1 }, 'menjadi 94,4 MB', 'grows to 94.4 MB'],
  [{ code: 'macro', part: 'word/vbaProject.bin' }, 'memuat makro', 'holds a macro'],
  [
    { code: 'external-link', part: 'word/document.xml', target: 'https://a.example/x.png' },
    'https://a.example/x.png',
    'https://a.example/x.png',
  ],
  [
    { code: 'unknown-tag', tag: '{tahn}', place },
    'Penanda {tahn} tidak dikenal (pada kepala halaman, di sekitar “Tahun {tahn}”).',
    'The tag {tahn} is unknown (in the page header, near “Tahun {tahn}”).',
  ],
  [{ code: 'missing-tag', tag: '{@bab1}' }, '{@bab1} harus ada', '{@bab1} must be there'],
  [{ code: 'repeated-tag', tag: '{@bab1}', place }, 'hanya boleh', 'only once'],
  [{ code: 'broken-tag', tag: '{judul', place }, '{judul tidak lengkap', '{judul is not complete'],
  [{ code: 'unbalanced-loop', tag: '{#a}', place }, 'berpasangan', 'no partner'],
  [{ code: 'tag-not-alone', tag: '{@bab1}', place }, 'berdiri sendiri', 'stand alone'],
  [{ code: 'tag-misplaced', tag: '{@bab1}', place }, 'di luar tabel', 'outside tables'],
];

describe('template-refused', () => {
  test.each(cases)('tells %j in both languages', (problem, id, en) => {
    const refusal = { code: 'template-refused', found: [problem] } as const;
    expect(templateId.refusal['template-refused'](refusal)).toContain(id);
    expect(templateEn.refusal['template-refused'](refusal)).toContain(en);
  });
});

describe('template-loaded', () => {
  test('names the tags that are left out', () => {
    const done = { code: 'template-loaded', unused: ['{laman}'] } as const;
    expect(templateId.done['template-loaded'](done)).toContain('tidak dipakai: {laman}.');
    expect(templateEn.done['template-loaded']({ ...done, unused: [] })).not.toContain('Tags');
  });
});
