import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { reserveFileName, safeFileName } from '../../../src/local/drive/file-name';
import { temporaryFolder } from '../../support/local';

describe('safeFileName', () => {
  test.each([
    ['LAPKIN KPU 2023 (v1)', 'LAPKIN KPU 2023 (v1)'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['../../etc/passwd', 'etc passwd'],
    ['  akhir titik. . ', 'akhir titik'],
    ['', 'Dokumen tanpa nama'],
    ['...', 'Dokumen tanpa nama'],
    ['x'.repeat(300), 'x'.repeat(120)],
  ])('%p becomes %p', (name, expected) => {
    expect(safeFileName(name)).toBe(expected);
  });

  test('never leaves its folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(safeFileName(name)).toMatch(/^[^./\\][^/\\]*$/u);
      }),
    );
  });
});

describe('reserveFileName', () => {
  test('counts up instead of overwriting', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'Draf.docx'), 'milik orang');
    expect(reserveFileName(folder, 'Draf')).toBe('Draf (2).docx');
    expect(reserveFileName(folder, 'Draf')).toBe('Draf (3).docx');
  });

  test('says so when nothing can be written', () => {
    expect(() => reserveFileName(join(temporaryFolder(), 'tidak-ada'), 'Draf')).toThrow(
      /tidak dapat ditulis \(ENOENT\)/,
    );
  });
});
