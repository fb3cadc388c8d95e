import { strFromU8, unzipSync } from 'fflate';
import { isWellFormed } from './well-formed';

/** The longest text, in characters, that Google turns into a Doc. */
const LONGEST_TEXT = 1_020_000;

/** What can be wrong with bytes that should become a Google Doc. */
export type DocxFault = 'not-a-zip' | 'part-missing' | 'not-well-formed' | 'too-long';

const requiredParts = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

const unzip = (bytes: Uint8Array): Record<string, Uint8Array> | null => {
  try {
    return unzipSync(bytes);
  } catch {
    return null;
  }
};

const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);

const decode = (bytes: Uint8Array): string => strFromU8(bytes);

/** The words of a document part: what stands in its text runs, paragraphs on lines of their own. */
const wordsOf = (xml: string): string =>
  xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entityText[name] ?? '');

const entityText: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Reads the text of a .docx, or says why Google's converter would refuse it. */
export const readDocxText = (
  bytes: Uint8Array,
):
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: DocxFault } => {
  const parts = unzip(bytes);
  if (parts === null) return { ok: false, fault: 'not-a-zip' };
  if (requiredParts.some((name) => parts[name] === undefined))
    return { ok: false, fault: 'part-missing' };
  const broken = Object.entries(parts).some(
    ([name, part]) => isXml(name) && !isWellFormed(decode(part)),
  );
  if (broken) return { ok: false, fault: 'not-well-formed' };
  const main = parts['word/document.xml'];
  const text = main === undefined ? '' : wordsOf(decode(main));
  return text.length > LONGEST_TEXT ? { ok: false, fault: 'too-long' } : { ok: true, text };
};
