import { zipSync } from 'fflate';
import { readDocxText } from '../../../src/local/drive/read-docx';
import { docxBytes } from '../../support/local';

describe('readDocxText', () => {
  test('gives the words with their special characters', () => {
    expect(readDocxText(docxBytes('A &amp; B &lt;c&gt;'))).toEqual({
      ok: true,
      text: 'A & B <c>\n',
    });
  });

  test.each([
    ['bytes that are no zip', new Uint8Array([1, 2, 3]), 'not-a-zip'],
    ['an empty zip', zipSync({}), 'part-missing'],
    [
      'a document with a broken part',
      docxBytes('x', { 'word/header1.xml': '<a>' }),
      'not-well-formed',
    ],
    ['a document with a bare tag in its text', docxBytes('<b>'), 'not-well-formed'],
    ['more text than a Google Doc holds', docxBytes('x'.repeat(1_020_001)), 'too-long'],
  ])('refuses %s', (_, bytes, fault) => {
    expect(readDocxText(bytes)).toEqual({ ok: false, fault });
  });

  test('refuses a truncated file', () => {
    const whole = docxBytes('teks');
    expect(readDocxText(whole.slice(0, whole.length - 30)).ok).toBe(false);
  });
});
