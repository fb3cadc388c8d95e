import { Document, Packer } from 'docx';
import PizZip from 'pizzip';
import { coverParagraphs } from './cover';
import { coverSection, tagSection } from './page-layout';
import { blockTags } from './tags';
import { templateStyles } from './template-styles';

const isAnnex = (tag: string): boolean => tag.startsWith('lampiran');

const templateDocument = (): Document =>
  new Document({
    title: '{judul} {pemilik} {tahun}',
    creator: '{namaSatker}',
    lastModifiedBy: 'LAPKIN',
    styles: templateStyles,
    sections: [
      coverSection(coverParagraphs()),
      tagSection({
        tags: [...blockTags.filter((tag) => !isAnnex(tag)), 'lampiran'],
        orientation: 'upright',
        firstPage: 1,
      }),
      tagSection({ tags: ['lampiranMendatar'], orientation: 'landscape' }),
      tagSection({ tags: ['lampiranPenutup'], orientation: 'upright' }),
    ],
  });

const CORE_PART = 'docProps/core.xml';

/** The moment of building would make every build differ. */
const withoutMoment = (coreXml: string): string =>
  coreXml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');

/**
 * Makes the office's default template as .docx bytes. Runs when the bundle is built, not in Apps Script; the same
 * sources give the same bytes.
 */
export const buildTemplate = async (): Promise<Uint8Array> => {
  const zip = new PizZip(await Packer.toArrayBuffer(templateDocument()));
  zip.file(CORE_PART, withoutMoment(zip.file(CORE_PART)?.asText() ?? ''));
  const date = new Date(2000, 0, 1);
  for (const file of Object.values(zip.files)) file.date = date;
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
};
