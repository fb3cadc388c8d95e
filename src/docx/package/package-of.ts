import PizZip from 'pizzip';

/** A fixed day, so that the same parts give the same bytes. */
const DAY = new Date(2000, 0, 1);

/** A .docx package of these text parts, in the order given. */
export const packageOf = (parts: readonly (readonly [name: string, text: string])[]): PizZip => {
  const zip = new PizZip();
  for (const [name, text] of parts) zip.file(name, text, { date: DAY });
  return zip;
};
