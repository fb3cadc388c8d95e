import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { ReportModel } from '../domain/report/model';
import { DOCUMENT_PART, beginLedger, completePackage, partText } from './package/word-package';
import { prepareSections } from './template/sections';
import { PRACTICE_MARK } from './template/practice-mark';
import type { Slot } from './template/slots';
import { slotsOf } from './template/slots';
import type { BlockTag, PlainTag } from './template/tags';
import { blockTags } from './template/tags';
import { legalText } from './wordml/text';
import { blocksXml, isDrawn } from './writer/blocks';
import { contentsXml } from './writer/contents';
import type { Desk } from './writer/desk';
import { openLedger } from './writer/ledger';
import type { Outline } from './writer/outline';
import { isListTag, outlineOf } from './writer/outline';
import { oneLine } from './writer/spans';

const plainTexts = ({ cover, runningHead, practice }: ReportModel): Record<PlainTag, string> => ({
  judul: cover.title,
  pemilik: cover.owner,
  tahun: cover.yearLine,
  namaSatker: cover.office,
  alamat: cover.address,
  laman: cover.website,
  tempat: cover.place,
  tahunTerbit: cover.publicationYear,
  kepalaHalaman: runningHead,
  tandaContoh: practice ? PRACTICE_MARK : '',
});

const cleanTexts = (model: ReportModel): Record<string, string> =>
  Object.fromEntries(
    Object.entries(plainTexts(model)).map(([tag, text]) => [tag, oneLine(legalText(text))]),
  );

const isEmpty = (model: ReportModel, desk: Pick<Desk, 'pictures'>, tag: BlockTag): boolean =>
  !isListTag(tag) && !model.parts[tag].some((block) => isDrawn(desk, block));

const slotXml = (
  model: ReportModel,
  desk: Omit<Desk, 'textWidth'>,
  slot: Slot,
  outline: Outline,
): string => {
  const here: Desk = { ...desk, textWidth: slot.textWidth };
  return isListTag(slot.tag)
    ? contentsXml(here, slot.tag, outline)
    : blocksXml(here, model.parts[slot.tag]);
};

/**
 * Fills a template with a report and gives the finished .docx, both as base64. Figures whose picture is missing are
 * left out with their captions. The same model, pictures and template give the same bytes. Runs without any global
 * beside those of the language, as Apps Script demands.
 *
 * @throws when the template is not one that `checkTemplate` accepts.
 */
export const fillReport = (
  model: ReportModel,
  pictures: Readonly<Record<string, string>>,
  templateBase64: string,
): string => {
  const zip = new PizZip(templateBase64, { base64: true });
  const empty = blockTags.filter((tag) => isEmpty(model, { pictures }, tag));
  const documentXml = prepareSections(partText(zip, DOCUMENT_PART), empty);
  zip.file(DOCUMENT_PART, documentXml);

  const slots = slotsOf(documentXml);
  const ledger = openLedger(beginLedger(zip));
  const outline = outlineOf(
    model,
    { pictures },
    slots.map(({ tag }) => tag),
  );
  const parts = slots.map((slot) => [
    slot.tag,
    slotXml(model, { ledger, pictures }, slot, outline),
  ]);

  const document = new Docxtemplater(zip, {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    nullGetter: () => '',
  });
  document.render({ ...cleanTexts(model), ...Object.fromEntries(parts) });
  completePackage(document.getZip(), ledger);
  return document.toBase64({ compression: 'DEFLATE' });
};
