import PizZip from 'pizzip';

const PART = 'text';

/** A fixed day, so that the same text gives the same bytes. */
const DAY = new Date(0);

/** Compresses a text; gives it in base64. */
export const packText = (text: string): string =>
  new PizZip().file(PART, text, { date: DAY }).generate({ type: 'base64', compression: 'DEFLATE' });

/** The text that `packText` compressed. Throws on anything else. */
export const unpackText = (packed: string): string => {
  const part = new PizZip(packed, { base64: true }).file(PART);
  if (part === null) throw new Error('The packed text is missing.');
  return part.asText();
};
