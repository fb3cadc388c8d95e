import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { writeProblem } from '../disk/write-file';

const LONGEST_NAME = 120;

/** A name every file system takes: no separators, no control characters, no dot or blank at the ends. */
export const safeFileName = (name: string): string => {
  const plain = name
    // eslint-disable-next-line no-control-regex -- control characters are among what file systems refuse
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '');
  const short = Array.from(plain)
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/[. ]+$/, '');
  return short === '' ? 'Dokumen tanpa nama' : short;
};

const reserve = (path: string): boolean => {
  try {
    closeSync(openSync(path, 'wx'));
    return true;
  } catch (error) {
    if (existsSync(path)) return false;
    throw writeProblem(path, error);
  }
};

/** Takes the first free name, `X.docx`, `X (2).docx` …, by creating it empty: nothing is ever overwritten. */
export const reserveFileName = (folder: string, name: string): string => {
  const base = safeFileName(name.replace(/\.docx$/, ''));
  for (let copy = 1; ; copy += 1) {
    const fileName = copy === 1 ? `${base}.docx` : `${base} (${copy}).docx`;
    if (reserve(join(folder, fileName))) return fileName;
  }
};
