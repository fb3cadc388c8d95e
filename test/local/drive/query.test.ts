import { readQuery } from '../../../src/local/drive/query';
import type { DriveRecord } from '../../../src/local/drive/register';

const record: DriveRecord = {
  id: '1',
  name: "LAPKIN KPU '23",
  mimeType: 'application/vnd.google-apps.document',
  fileName: 'x.docx',
  owner: 'a@example.org',
  createdTime: '',
  modifiedTime: '',
  appProperties: { lapkin: 'book/KPU/1' },
  trashed: false,
};

describe('readQuery', () => {
  test.each([
    ["appProperties has { key='lapkin' and value='book/KPU/1' }", true],
    ["appProperties has { key='lapkin' and value='book/KPU/2' }", false],
    ["appProperties has { key='toString' and value='x' }", false],
    ["appProperties has { key='lapkin' and value='book/KPU/1' } and trashed = false", true],
    ['trashed = true', false],
    ["name = 'LAPKIN KPU \\'23'", true],
    ["mimeType = 'application/vnd.google-apps.document' and trashed = false", true],
    ["mimeType = 'text/plain'", false],
  ])('%s is %s', (q, expected) => {
    expect(readQuery(q)(record)).toBe(expected);
  });

  test.each([
    "fullText contains 'x'",
    "name = 'a' or name = 'b'",
    "name = 'a",
    'trashed = false and',
    '',
  ])('refuses %p by name', (q) => {
    expect(() => readQuery(q)).toThrow(/Drive\.Files\.list: q .* is not in our platform/);
  });
});
