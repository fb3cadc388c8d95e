import PizZip from 'pizzip';

const PART = 'text';

/** A fixed day, so that the same text gives the same bytes. */
const DAY = new Date(0);

/** Compresses a text; gives it in base64. The build takes its time for level 9: what it packs is loaded with every run. */
export const packText = (text: string, level: 6 | 9 = 6): string =>
  new PizZip()
    .file(PART, text, { date: DAY })
    .generate({ type: 'base64', compression: 'DEFLATE', compressionOptions: { level } });

/** The text that `packText` compressed. Throws on anything else. */
export const unpackText = (packed: string): string => {
  const part = new PizZip(packed, { base64: true }).file(PART);
  if (part === null) throw new Error('The packed text is missing.');
  return part.asText();
};
