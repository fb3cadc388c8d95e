import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { PaperModel } from '../../domain/papers/model';
import { beginLedger, completePackage } from '../package/word-package';
import { PRACTICE_MARK } from '../template/practice-mark';
import { legalText } from '../wordml/text';
import type { Desk } from '../writer/desk';
import { openLedger } from '../writer/ledger';
import { oneLine } from '../writer/spans';
import { paperBlocksXml } from './paper-blocks';
import { PAPER_TEXT_WIDTH } from './paper-page';

/** Text for a tag; every line by itself without stray spaces. */
const tagText = (text: string): string =>
  legalText(text)
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '')
    .join('\n');

const textsOf = ({ title, letterhead, practice }: PaperModel): Record<string, string> => ({
  judul: oneLine(legalText(title)),
  pembuat: oneLine(legalText(letterhead.name)),
  kopNama: tagText(letterhead.name),
  kopAlamat: tagText(letterhead.address),
  kopLaman: tagText(letterhead.website),
  tandaContoh: practice ? PRACTICE_MARK : '',
});

/**
 * Fills the template of the papers and gives the finished .docx, both as base64. The same paper and template give the
 * same bytes. Runs without any global beside those of the language, as Apps Script demands.
 *
 * @throws when the template is not the one that `buildPaperTemplate` makes.
 */
export const fillPaper = (model: PaperModel, templateBase64: string): string => {
  const zip = new PizZip(templateBase64, { base64: true });
  const ledger = openLedger(beginLedger(zip));
  const desk: Desk = { ledger, pictures: {}, textWidth: PAPER_TEXT_WIDTH };
  const isi = paperBlocksXml(desk, model.blocks);
  const document = new Docxtemplater(zip, {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    nullGetter: () => '',
  });
  document.render({ ...textsOf(model), isi });
  completePackage(document.getZip(), ledger);
  return document.toBase64({ compression: 'DEFLATE' });
};
