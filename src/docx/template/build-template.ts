import { Document } from 'docx';
import { coverParagraphs } from './cover';
import { coverSection, tagSection } from './page-layout';
import { packTemplate } from './pack-template';
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

/**
 * Makes the office's default template as .docx bytes. Runs when the bundle is built, not in Apps Script; the same
 * sources give the same bytes.
 */
export const buildTemplate = (): Promise<Uint8Array> => packTemplate(templateDocument());
