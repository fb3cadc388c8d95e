import PizZip from 'pizzip';

/** Words of a .docx, one paragraph on a line; what a suggestion would take out is left out. */
export const plainTextOf = (docx: Uint8Array): string =>
  (new PizZip(docx).file('word/document.xml')?.asText() ?? '')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<w:(?:del|delText)\b[\s\S]*?<\/w:(?:del|delText)>/g, '')
    .replace(/<[^>]+>/g, '');
