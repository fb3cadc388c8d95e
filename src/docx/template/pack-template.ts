import { Packer } from 'docx';
import type { Document } from 'docx';
import PizZip from 'pizzip';
import { packageOf } from '../package/package-of';

const CORE_PART = 'docProps/core.xml';

/** The moment of building would make every build differ. */
const withoutMoment = (coreXml: string): string =>
  coreXml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');

const textOf = (part: PizZip.ZipObject): string =>
  part.name === CORE_PART ? withoutMoment(part.asText()) : part.asText();

/** A template document as .docx bytes; the same document gives the same bytes, whenever it is packed. */
export const packTemplate = async (document: Document): Promise<Uint8Array> => {
  const parts = Object.values(new PizZip(await Packer.toArrayBuffer(document)).files).map(
    (part) => [part.name, textOf(part)] as const,
  );
  return packageOf(parts).generate({ type: 'uint8array', compression: 'DEFLATE' });
};
