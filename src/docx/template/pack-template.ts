import { Packer } from 'docx';
import type { Document } from 'docx';
import PizZip from 'pizzip';

const CORE_PART = 'docProps/core.xml';

/** The moment of building would make every build differ. */
const withoutMoment = (coreXml: string): string =>
  coreXml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');

/** A template document as .docx bytes; the same document gives the same bytes, whenever it is packed. */
export const packTemplate = async (document: Document): Promise<Uint8Array> => {
  const zip = new PizZip(await Packer.toArrayBuffer(document));
  zip.file(CORE_PART, withoutMoment(zip.file(CORE_PART)?.asText() ?? ''));
  const date = new Date(2000, 0, 1);
  for (const file of Object.values(zip.files)) file.date = date;
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
};
